/** A sentence that a model could write about an article of the starter pack, and whether the article says so. */
export interface LabelledSentence {
  article: string;
  text: string;
  isSaid: boolean;
}

const of = (article: string, said: string[], unsaid: string[]): LabelledSentence[] => [
  ...said.map((text) => ({ article, text, isSaid: true })),
  ...unsaid.map((text) => ({ article, text, isSaid: false })),
];

/** For choosing how strict to be. Written before any was scored. */
export const development: readonly LabelledSentence[] = [
  ...of(
    'delivery-times',
    [
      'Standard delivery to Ireland takes 2-3 working days and costs €4.95.',
      'Weekends and public holidays do not count.',
      'If you ordered as a guest, you can track your parcel at fernhill.example/track with your order number and email address.',
      'The times count from the dispatch email.',
    ],
    [
      'Standard delivery to Ireland takes 1-2 working days and costs €4.95.',
      'We deliver on Sundays in Dublin.',
      'You can choose a delivery slot in the evening.',
      'Delivery to the USA is free.',
    ],
  ),
  ...of(
    'late-or-lost-parcel',
    [
      'We open a trace with the carrier on the same working day.',
      'If the parcel can not be found, you can choose a replacement or a full refund including delivery.',
      'Most late parcels arrive within a day or two.',
      'If your express parcel arrives late, we refund the €9.95.',
    ],
    [
      'If the parcel can not be found, you get a full refund and a €20 voucher.',
      'The carrier will call you tomorrow.',
      'We do not open a trace with the carrier.',
      'Please contact the carrier yourself.',
    ],
  ),
  ...of(
    'damaged-on-arrival',
    [
      'Please send us three photos: the damage, the whole item, and the box with its label.',
      'Keep the packaging until we have answered.',
      'We send a replacement within 1 working day of receiving your photos.',
      'You pay nothing if something arrives broken.',
    ],
    [
      'Please send us a video of the damage.',
      'We send a replacement within 3 working days of your photos.',
      'We deduct a handling fee from the refund.',
      'You can keep the packaging or throw it away today.',
    ],
  ),
  ...of(
    'how-to-return',
    [
      'You can return unused items with their tags within 30 days of delivery.',
      'Returns from Ireland are free of charge.',
      'For returns from other EU countries we take €4.95 from your refund.',
      'Go to fernhill.example/returns and enter your order number and email address.',
    ],
    [
      'You can return items within 90 days, even when they were used.',
      'Gift cards can be returned within 30 days.',
      'A courier picks the parcel up at your home.',
      'Returns from Ireland are not free.',
    ],
  ),
  ...of(
    'change-or-cancel-order',
    [
      'You can change or cancel your order in the first 60 minutes under Account > Orders.',
      'From Packing on, we can no longer stop the order.',
      'Please do not refuse the parcel at the door.',
    ],
    [
      'You can cancel your order until it is delivered.',
      'Please refuse the parcel at the door and it travels back to us.',
      'We charge a fee for the cancellation.',
    ],
  ),
  ...of(
    'refund-times',
    [
      'Refunds to a card take 3-5 working days after that.',
      'The refund goes back the way you paid.',
      'We check your return within 3 working days of its arrival at the warehouse.',
    ],
    [
      'Refunds to PayPal take two weeks.',
      'We can refund the money to any card you like.',
      'You receive store credit instead of money.',
    ],
  ),
];

/** Only ever reported on. */
export const held: readonly LabelledSentence[] = [
  ...of(
    'payment-methods',
    [
      'You can pay with up to three gift cards on one order.',
      'We take the money when we dispatch your order.',
      'We will never ask for your full card number or a password by email, chat or phone.',
    ],
    [
      'You can pay by cheque or in cash.',
      'We take the money as soon as you order.',
      'You can pay in monthly instalments.',
    ],
  ),
  ...of(
    'charged-twice',
    [
      'A pending or reserved line has not been taken, and banks release it in 3-5 working days.',
      'If we took the money twice, we refund the second payment on the same day.',
      'Please send us your order number and the date and amount of both lines.',
    ],
    [
      'A pending line means that you were charged twice.',
      'Please send us your full card number so that we can check.',
      'We pay you interest on the second payment.',
    ],
  ),
  ...of(
    'gift-cards',
    [
      'Gift cards are valid for 5 years.',
      'You can check your balance at fernhill.example/giftcards.',
      'An email gift card arrives within 1 hour, or on the day that you choose.',
      'If you lose a card, we block it and issue a new one with the remaining balance.',
    ],
    [
      'Gift cards are valid for 2 years.',
      'Lost gift cards can not be replaced.',
      'You can exchange a gift card for cash in our shops.',
      'An email gift card arrives within 5 minutes.',
    ],
  ),
  ...of(
    'discount-code-not-working',
    [
      'Only one code can be used per order.',
      'Codes do not work on gift cards or on Last chance items.',
      'If you forgot the code, tell us within 24 hours of ordering.',
    ],
    [
      'You can combine two codes on one order.',
      'Codes work on Last chance items.',
      'We have raised your discount to 25% as an exception.',
    ],
  ),
  ...of(
    'price-matching',
    [
      'We match prices before you buy and up to 7 days afterwards.',
      'The item must be identical in brand, model, year, size and colour.',
      'We do not match prices of private sellers on marketplaces.',
    ],
    [
      'We match any price that you find on the internet.',
      'We match prices up to 30 days after you buy.',
      'We pay you twice the difference.',
    ],
  ),
  ...of(
    'warranty-and-repairs',
    [
      'Everything we sell has a 2-year warranty.',
      'Repairs are free under warranty, and otherwise start at €15.',
      'Please clean and dry the item before you send it.',
      'You will have an answer within 2 working days.',
    ],
    [
      'Everything we sell has a lifetime warranty.',
      'Accidents are covered by the warranty.',
      'You need the receipt for any claim.',
      'We lend you another tent while yours is repaired.',
    ],
  ),
];
