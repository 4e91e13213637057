/** Carriers, shops for apps, payment and help pages that everybody knows; each with all that is under it. */
export const knownHosts: readonly string[] =
  `dhl.com dhl.de ups.com fedex.com usps.com dpd.com dpd.de dpd.co.uk gls-group.com gls-group.eu hermesworld.com myhermes.de evri.com royalmail.com parcelforce.com anpost.com
  postnl.nl bpost.be laposte.fr colissimo.fr chronopost.fr mondialrelay.fr correos.es seur.com mrw.es ctt.pt poste.it brt.it post.at post.ch canadapost.ca canadapost-postescanada.ca auspost.com.au purolator.com
  tnt.com ontrac.com aramex.com yodel.co.uk inpost.pl correios.com.br
  apple.com google.com microsoft.com paypal.com stripe.com klarna.com amazon.com youtube.com youtu.be facebook.com instagram.com whatsapp.com wa.me t.me x.com twitter.com linkedin.com tiktok.com
  github.com gitlab.com stackoverflow.com mozilla.org w3.org wikipedia.org trustpilot.com zoom.us europa.eu gov.uk`.split(
    /\s+/u,
  );
