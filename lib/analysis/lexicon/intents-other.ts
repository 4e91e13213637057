import type { Intent } from '@/lib/domain/signal';

/** The plainest cues in French, German, Italian and Portuguese, in this order; far from complete, so it often abstains. */
export const otherIntents: Partial<Record<Intent, string>> = {
  order_status: `
    3: ou est|en|sont ma|est|mes commande|colis|ma; ou en est; suivi de|du; quand .. livre|livree|recevoir|arrive|arrivera; wo ist|bleibt|bleiben mein|meine|das|die paket|bestellung|sendung|lieferung; wann kommt|wird|geliefert; sendungsverfolgung; stato dell|del ordine|spedizione; dov e il|la|mio; dove si trova; quando arriva|arrivera; onde esta|anda ?o|a meu|minha|o pedido|encomenda|pacote; quando chega|vai; rastre*; status do pedido
    1: commande; colis; bestellung; paket; ordine; pacco; pedido; encomenda
  `,
  delivery_problem: `
    3: pas|jamais recu|arrive|livre; colis perdu; nicht angekommen|geliefert|erhalten|da; nie angekommen; non .. arrivato|arrivata|ricevuto; mai arrivato; nao .. chegou|recebi|entregue|entregaram; nunca chegou; atraso; en retard; in ritardo; verspat*
  `,
  damaged_or_wrong_item: `
    3: casse*; endommag*; abime*; mauvais|mauvaise article|taille|couleur|produit; kaputt; beschadigt; defekt; zerbrochen; falsche|falscher|falsches grosse|artikel|farbe|produkt|ware; rott*; danneggiat*; difettos*; sbagliat*; quebrad*; danificad*; defeito; errad*
  `,
  return_or_refund: `
    3: rembours*; retour*; renvoyer; echang*; ruckerstatt*; erstatt*; geld zuruck; zuruckschick*; ruckgabe; rucksend*; umtausch*; retoure; rimbors*; reso; restitu*; reembols*; devolu*; devolver; estorno; dinheiro de volta
  `,
  cancel: `
    3: annul*; resili*; desabonn*; stornier*; kundig*; abbestell*; disdi*; disdetta; cancel*
  `,
  payment_problem: `
    3: paiement refuse|echoue; carte refusee; zahlung .. abgelehnt|nicht; karte .. abgelehnt|nicht; pagamento .. rifiutato|fallito|nao|recusado; carta rifiutata; cartao recusado; moyen|moyens de paiement; zahlungsart*
    1: paiement; zahlung; pagamento; carte; karte; carta; cartao
  `,
  double_charge: `
    4: debite* .. deux|2 fois; preleve* .. deux|2 fois; deux fois; doppelt abgebucht|belastet|bezahlt; zweimal abgebucht|belastet; addebit* .. due|2 volte; doppio addebito; cobr* .. duas|2 vezes; cobranca dupla|duplicada
  `,
  invoice: `
    3: facture; rechnung*; fattura; ricevuta; fatura; nota fiscal
  `,
  account_access: `
    3: mot de passe; connecter; passwort; einloggen; anmelden; kennwort; accedere; accesso; senha; entrar na|em|no .. conta; acessar; compte bloque; konto gesperrt; account bloccato
    1: compte; konto; conta
  `,
  technical_problem: `
    3: ne marche|fonctionne pas|plus; marche|fonctionne pas|plus; bug; plante; funktioniert nicht; geht nicht; sturzt .. ab; absturz*; fehlermeldung; non funziona*; si blocca; nao funciona*; travando; trava; nao abre
    1: erreur; fehler; errore; erro
  `,
  outage: `
    3: en panne; panne; storung; ausfall; down; disservizio; fora do ar; caiu; nao ha|tem internet
  `,
  product_question: `
    3: en stock; disponible; taille; verfugbar; lieferbar; auf lager; passt; grosse; disponibile; taglia; disponivel; tamanho; em estoque
  `,
  price_or_discount: `
    3: combien coute|coutent|ca|est; prix; code promo; reduction; remise; was kostet|kosten; wie viel|teuer; preis*; rabatt*; gutschein*; quanto costa|costano|custa|custam|viene; prezzo; sconto; preco; desconto; cupom; frais de port; versandkosten
  `,
  complaint: `
    3: honte; inadmissible; service .. nul|lamentable|catastrophique; jamais vu ca; frechheit; unverschamt*; katastroph*; nie wieder; beschwer*; servizio pessimo; pessimo servizio; vergogna; vergognos*; reclamo; pessimo atendimento; atendimento pessimo; descaso; reclamac*; ninguem|nessuno|personne responde|risponde|repond; decu*; enttausch*; delus*
  `,
  praise: `
    3: j adore; adore*; bravo; excellent*; parfait; super service|team|produkt|schnell; ganz toll; tolle*; begeistert; weiter so; ottim*; eccellent*; bravissim*; complimenti; fantastic*; adorei; amei; excelente*; otim*; parabens; maravilhos*
  `,
  warranty_or_repair: `
    3: garantie; repar*; garanzia; riparazione; riparare; garantia; conserto; consertar
  `,
  subscription: `
    3: abonnement; abo; abos; abbonamento; assinatura; mitgliedschaft; newsletter
  `,
  security_or_fraud: `
    4: pirat*; fraude; gehackt; hackato; hacke*; betrug; betruger; truffa; frode; golpe; phishing; arnaque
  `,
  data_privacy: `
    4: rgpd; dsgvo; gdpr; lgpd; donnees personnelles; datenschutz; meine daten; dati personali; dados pessoais; privacy
  `,
  legal_threat: `
    4: avocat; plainte; tribunal; justice; anwalt; rechtsanwalt; anzeige; klage; verklag*; gericht; verbraucherschutz; verbraucherzentrale; avvocato; denuncia; tribunale; vie legali; advogad*; processar; processo judicial; procon; justica; dgccrf
  `,
  safety_issue: `
    4: fumee; prend|pris feu; brul*; explos*; rauch; feuer; verbrannt; explodiert; stromschlag; fumo; fuoco; scossa; ustion*; esplos*; fumaca; fogo; queim*; choque eletrico; reaction allergique; allergische reaktion; reazione allergica; reacao alergica; gasgeruch
  `,
  ask_for_human: `
    4: parler a|avec; un humain; un conseiller; responsable; mit einem menschen|mitarbeiter|chef; sprechen; ansprechpartner; parlare con; un operatore; una persona; falar com; atendente; um humano; gerente
  `,
  greeting: `
    2: bonjour; salut; bonsoir; hallo; guten tag|morgen|abend; moin; servus; ciao; buongiorno; buonasera; salve; ola; oi; bom dia; boa tarde|noite
  `,
  thanks_or_closing: `
    2: merci; au revoir; bonne journee; danke; vielen dank; danke schon; tschuss; grazie; arrivederci; obrigad*; valeu; tchau
  `,
};
