// @ts-check
/** A late parcel, all in Spanish. @type {import('../types.js').Script} */
export const spanishCustomer = {
  id: 'c-1007',
  channel: 'whatsapp',
  customer: { name: 'Lucía Fernández Ortega', handle: '~Lucía F.' },
  history: [
    { at: '-27m', direction: 'inbound', text: 'Hola buenas' },
    {
      at: '-26m',
      direction: 'inbound',
      text: 'Hice un pedido hace dos semanas, el FH-20266, y todavia no me ha llegado',
    },
  ],
  live: [
    { delay: 2000, direction: 'inbound', text: 'en el seguimiento pone "en reparto" desde el jueves pasado 😕' },
    { delay: 2000, direction: 'inbound', text: 'ayer estuve todo el dia en casa y no vino nadie' },
    {
      delay: 2600,
      direction: 'inbound',
      text: 'me podeis decir donde está el paquete? es el regalo de cumple de mi hijo y es el domingo',
    },
    {
      delay: 2400,
      after: 'reply',
      direction: 'inbound',
      text: 'vale gracias. si no llega antes del sabado prefiero que me devolvais el dinero',
    },
    { delay: 1800, direction: 'inbound', text: 'y perdon por insistir 🙏' },
  ],
};
