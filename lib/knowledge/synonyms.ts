import { stemWord } from './terms.ts';

/**
 * Words that customers and shops use for one thing, Spanish beside English, so that a question finds an article in the
 * other language too. One group a line; `+` joins a phrase of two words. Words with a second meaning in a shop are left out.
 */
const groups = `
refund reimburse reimbursement money money+back dinero repay reembolso reintegro
return send+back sent+back give+back devolver devuelve devuelvan devuelto devolucion
exchange swap replace replacement cambio cambiar reemplazo
parcel package shipment box packet delivery paquete envio
deliver ship dispatch post send entregar enviar
delivery deliver shipping postage envio entrega entregar
courier carrier driver postman dhl ups fedex dpd hermes usps transportista mensajero repartidor
late delayed delay overdue retraso retrasado demora tarde
lost missing vanished disappeared never+arrived perdido extraviado
arrive come turn+up show+up llegar llego
track tracking trace locate whereabouts seguimiento rastrear localizar
broken damaged cracked smashed shattered dented torn ripped defective faulty bust scratched roto danado defectuoso rajado
wrong incorrect mistaken different equivocado incorrecto
order purchase bought pedido compra orden
cancel call+off stop abort cancelar anular
change modify edit amend alter update cambiar modificar
pay payment paid checkout pago pagar
charge charged bill billed debit debited deducted took+money cobrar cobro cargo
double twice duplicate duplicated two+times doble duplicado dos+veces
decline reject refuse fail failed rechazar rechazada
card credit debit visa mastercard tarjeta
invoice receipt bill factura recibo ticket
vat tax iva impuesto
password passcode pin contrasena clave
login log+in sign+in signin logon access acceso iniciar+sesion entrar
lock locked blocked suspended disabled bloqueada bloqueado
account profile cuenta perfil
email mail e+mail correo
phone telephone mobile call telefono llamar
app website site web page sitio aplicacion pagina
crash crashes freeze freezes hang glitch bug error fallo falla
down outage offline unavailable caido caida
discount voucher coupon promo promotion code descuento cupon codigo
price cost fee much precio coste
warranty guarantee garantia
repair fix mend reparar reparacion arreglar
subscription membership plan suscripcion
renew renewal auto+renew renovar renovacion
unsubscribe opt+out newsletter darme+baja
fraud scam phishing hacked stolen unauthorised unauthorized fraude estafa robado
privacy gdpr personal+data privacidad datos
delete erase remove close eliminar borrar
size fit sizing measurement talla medida
small tight short pequeno
big large loose grande
stock available availability restock sold+out disponible existencias
gift present regalo
gift+card giftcard tarjeta+regalo
address street postcode zip direccion
human person agent representative manager supervisor persona agente encargado
open hours opening close horario abierto
complaint complain queja reclamacion quejar
colour color shade
abroad international overseas foreign country internacional extranjero pais
customs duty duties import aduana aduanas
pickup collect collection pick+up click+collect recoger recogida
store shop branch outlet tienda
point points loyalty reward rewards puntos
review rating feedback opinion resena
label etiqueta
battery charge+it bateria
sale clearance rebajas oferta
student estudiante
installment instalment klarna afterpay later cuotas plazos
clean wash washing laundry lavar lavado
manual instructions assembly assemble instrucciones montaje
`;

/** How much a synonym counts beside the word itself. */
export const SYNONYM_WEIGHT = 0.2;

const stemsOf = (word: string): string[] => [...new Set([stemWord(word, 'en'), stemWord(word, 'es')])];
const phraseKeys = (member: string): string[] => {
  const [first = '', second] = member.split('+');
  if (second === undefined) return stemsOf(first);
  return stemsOf(first).flatMap((left) => stemsOf(second).map((right) => `${left} ${right}`));
};

const buildTable = (): Map<string, Set<string>> => {
  const table = new Map<string, Set<string>>();
  for (const line of groups.trim().split('\n')) {
    const members = line.split(' ');
    const singles = members.filter((member) => !member.includes('+')).flatMap(stemsOf);
    for (const key of members.flatMap(phraseKeys)) table.set(key, new Set([...(table.get(key) ?? []), ...singles]));
  }
  return table;
};

let table: Map<string, Set<string>> | undefined;

/** Stems that mean about the same as this stem, or as two neighbouring stems joined by a space; itself left out. */
export function findSynonyms(stem: string): string[] {
  table ??= buildTable();
  return [...(table.get(stem) ?? [])].filter((each) => each !== stem);
}
