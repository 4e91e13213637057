import { articleSchema, type Article } from '@/lib/domain/article';

const article = (id: string, title: string, body: string, more: Partial<Article> = {}): Article =>
  articleSchema.parse({ id, title, body, ...more });

/** A small help centre, written for these tests. */
export const shopArticles: Article[] = [
  article(
    'track',
    'Where is my order?',
    'Open **My orders** and choose *Track*. The link shows the last scan.\n\n## How long it takes\nStandard delivery takes 2 to 4 working days. Express arrives on the next working day.\n\n## No movement for days\nIf the last scan is older than three days, write to us and we will ask the carrier.',
    { tags: ['tracking', 'delivery'], url: 'https://shop.example/help/track' },
  ),
  article(
    'lost',
    'Marked as delivered but not received',
    'Check with neighbours and your safe place first. If the parcel does not turn up within 48 hours, we open a search with the carrier and send a new one or refund you.',
    { tags: ['delivery', 'lost'] },
  ),
  article(
    'damaged',
    'Item arrived damaged or faulty',
    'We are sorry. Send us a photo of the item and of the box within 14 days.\n\n## What happens next\nWe send a replacement at once. You need not return the broken item.\n\n## If you want your money back\nTell us, and the refund reaches you within five days.',
    { tags: ['damage'] },
  ),
  article(
    'wrong',
    'You received the wrong item',
    'Keep the item in its packaging. We collect it free of charge and ship the right one the same day.',
    { tags: ['wrong item'] },
  ),
  article(
    'return',
    'How to return an item',
    'You have 30 days. Print the label from **My orders**, pack the item and drop it at any parcel shop. Returns are free within the country.\n\n## What cannot come back\nUnderwear, opened cosmetics and gift cards.',
    { tags: ['returns'] },
  ),
  article(
    'refund',
    'When will I get my refund?',
    'We refund within 5 days of receiving your return. Your bank may take up to 10 days more to show it. Refunds go to the card or wallet you paid with.',
    { tags: ['refund', 'money'] },
  ),
  article(
    'double',
    'Charged twice for one order',
    'Often the second amount is a reservation which your bank releases within 3 to 5 days. If both show as booked, send us a screenshot and we return one of the payments.',
    { tags: ['payment', 'double charge'] },
  ),
  article(
    'declined',
    'Payment declined',
    'Check the card number, the expiry date and the limit. Some banks ask you to approve the payment in their app. You can also pay with another method.',
    { tags: ['payment'] },
  ),
  article(
    'cancel',
    'Cancelling an order',
    'You can cancel within one hour of ordering in **My orders**. After that the warehouse is already packing; refuse the parcel or return it.',
    { tags: ['cancel'] },
  ),
  article(
    'address',
    'Changing the delivery address',
    'Before dispatch you can edit the address in **My orders**. Once the parcel is on its way, the carrier can redirect it.',
    { tags: ['address'] },
  ),
  article(
    'invoice',
    'Invoice and VAT receipt',
    'The invoice is attached to the dispatch e-mail. For a company invoice with your VAT number, reply to that mail.',
    { tags: ['invoice'] },
  ),
  article(
    'password',
    'Reset your password',
    'Choose *Forgot password* on the sign-in page. The link is valid for an hour. After five wrong tries the account is locked for 30 minutes.',
    { tags: ['account', 'login'] },
  ),
  article(
    'email',
    'Change the e-mail address of your account',
    'Open **Settings**, choose *E-mail* and confirm the link that we send to the new address.',
    { tags: ['account'] },
  ),
  article(
    'delete',
    'Deleting your account and your data',
    'Under **Settings**, *Privacy*, choose *Delete account*. We erase everything within 30 days, except what tax law makes us keep.',
    { tags: ['privacy', 'gdpr'] },
  ),
  article(
    'voucher',
    'A discount code does not work',
    'Codes are valid once and not on sale items. Check the minimum order value and the end date.',
    { tags: ['discount', 'voucher'] },
  ),
  article(
    'size',
    'Finding your size',
    'Each product page has a size chart. If you are between two sizes, take the larger one. Shoes run small.',
    { tags: ['size'] },
  ),
  article(
    'stock',
    'When will an item be back in stock?',
    'Choose *Tell me* on the product page and we write as soon as it is there. We cannot reserve items.',
    { tags: ['availability'] },
  ),
  article(
    'warranty',
    'Warranty and repairs',
    'Electrical items have a two-year warranty. Send us the serial number and a description of the fault; a repair takes about two weeks.',
    { tags: ['warranty', 'repair'] },
  ),
  article(
    'subscription',
    'Pausing or ending a subscription',
    'Under **Subscriptions** you can pause, skip a delivery or end it, up to two days before the next renewal.',
    { tags: ['subscription'] },
  ),
  article(
    'abroad',
    'Delivery abroad and customs',
    'We ship to 30 countries. Outside the EU, customs duties are paid on delivery by the receiver.',
    { tags: ['international', 'customs'] },
  ),
  article(
    'phishing',
    'Suspicious messages in our name',
    'We never ask for passwords or card numbers. Do not click; forward the message to security@shop.example.',
    { tags: ['fraud', 'scam'] },
  ),
  article(
    'giftcard',
    'Using a gift card',
    'Enter the code at checkout under *Gift card*. What is left stays on the card for three years.',
    { tags: ['gift card'] },
  ),
  article('hours', 'Talk to a person', 'Our team answers on weekdays from 9 to 18 by phone and chat.', {
    tags: ['contact'],
  }),
  article(
    'devolver',
    'Cómo devolver un artículo',
    'Tienes 30 días. Imprime la etiqueta en **Mis pedidos** y entrega el paquete en cualquier punto de recogida. La devolución es gratuita.',
    { language: 'es', tags: ['devoluciones'] },
  ),
];
