/** An agent's message that only gains time, or asks back: it answers nothing yet. In the notation of `find-phrases.ts`. */
export const holdingReplies = `
  1: one moment; a moment; just a moment|minute|second|sec; give me a|one|two; bear with me|us; let me check|look|see|find|ask; ill check|look|ask|see; i will check|look|ask; well look|check|get; will look into; look ?in into this|it|that; looking into; get back to you; come back to you; will be in touch; hold on; hang on; thanks|thank ?you for reaching|contacting|waiting|patience; passed|forwarded|escalated ?this|it ?on to; can|could you ?please send|tell|confirm|share|give|provide|let; what is your; whats your; which order|number|address|email; may i have
  1: un momento; un segundo; dejeme|deme|permitame; voy a comprobar|mirar|consultar|revisar; lo miro|consulto|compruebo|reviso; me puede|podria|puedes decir|dar|indicar|enviar|confirmar; gracias por contactar|escribir|esperar
  1: un instant; une seconde; je verifie|regarde|me; je vais verifier|regarder|voir; pouvez|pourriez vous me; merci de patienter; merci de nous avoir; revenons vers vous; reviens vers vous
  1: einen moment|augenblick; ich schaue|prufe|frage|sehe; wir prufen|schauen|klaren; konnen sie mir|uns; wie lautet; danke fur ihre|deine geduld|nachricht|anfrage; melde mich; melden uns
  1: un attimo; un secondo; controllo subito|un; verifico; sto controllando|verificando; mi puo|puoi dire|dare|indicare|inviare; le faccio sapere; grazie per averci|la
  1: um momento; so um; vou verificar|ver|checar|consultar; estou verificando; pode me|nos dizer|informar|enviar|confirmar; obrigado|obrigada por entrar|aguardar|contactar; retorno em; qual e o seu|numero
`;
