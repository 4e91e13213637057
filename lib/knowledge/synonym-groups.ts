/**
 * Words that customers and shops use for one thing, Spanish beside English, so that a question finds an article in the
 * other language too. One group a line; `+` joins a phrase of two words. Words with a second meaning in a shop are left out.
 */
export const synonymGroups = `
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
price cost fee much how+much cuanto+es precio coste
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
picture photo image photograph pic screenshot foto imagen
film movie video clip
letter font typeface typography
spreadsheet sheet excel table hoja
document file doc documento archivo
folder directory label carpeta
download save export descargar
upload import attach attachment subir adjuntar
share sharing invite collaborate compartir
search find look+for look+up locate buscar
hide conceal invisible ocultar
show display view see visible mostrar
sort order+by arrange rearrange ordenar
merge combine join unify unir combinar
split divide separate separar
copy duplicate clone copiar
undo revert restore recover get+back recuperar restaurar
backup back+up archive copia
calendar schedule agenda calendario
remind reminder alert notify notification aviso notificacion
shortcut hotkey keyboard+shortcut atajo
keyboard key keys teclado
setting settings preference preferences option options configuration configure ajustes configuracion
link url hyperlink enlace
post publish tweet status+update publicar
comment reply respond answer comentario responder
follow subscribe seguir
block mute ignore ban bloquear
group team community grupo
contact contacts people friend friends contacto amigos
message messages chat dm mensaje
tab window pestana ventana
browser chrome firefox safari navegador
computer pc laptop desktop mac ordenador
mobile phone smartphone android iphone cell movil
language translate translation idioma traducir
format formatting style bold italic formato
line row fila linea
column columna
bulk multiple several batch many varios
automatic automatically auto automatico
free gratis complimentary no+charge
verify verification confirm confirmation prove verificar
identity id passport identification identidad pasaporte
transfer wire remit send+money transferir transferencia
recipient beneficiary payee receiver destinatario beneficiario
top+up topup add+money add+funds recargar
withdraw withdrawal cash+out take+out retirar
atm cash+machine cashpoint cajero
currency exchange+rate foreign+money divisa moneda
convert conversion exchange convertir
balance saldo
statement transactions history extracto
pending processing waiting in+progress pendiente
limit maximum most cap limite maximo
minimum least minimo
bank+account account cuenta
activate activation enable turn+on switch+on activar
deactivate disable turn+off switch+off desactivar
salary wage wages paycheck payroll nomina
loan credit mortgage prestamo
age old minor child children kid kids young edad ninos
country countries nation abroad overseas pais
room rooms suite habitacion
hotel guesthouse accommodation lodging alojamiento
book booking reserve reservation reservar reserva
check+in checkin arrival arrive llegada
check+out checkout departure leave salida
breakfast meal meals food desayuno comida
wifi internet wireless connection
parking park garage car+park aparcamiento
pet pets dog dogs cat animal animals mascota mascotas
smoke smoking smoker fumar
wheelchair accessible accessibility disabled disability accesible
luggage baggage bag bags suitcase equipaje maleta
airport flight plane aeropuerto vuelo
train station railway tren estacion
taxi cab ride uber
restaurant dining eat restaurante
vegetarian vegan vegetariano vegano
dress+code attire wear clothing ropa
ticket tickets entrada
swim swimming pool piscina
gym fitness workout gimnasio
pin+code passcode pin
contactless tap tap+to+pay
disposable virtual one+time
apple+pay google+pay wallet mobile+wallet
fast quick quickly soon speed rapido
slow slowly lag lento
start begin launch empezar iniciar
finish end complete terminar
allow permit permitted can+i+use possible permitir
necessary required need must obligatorio
job career hiring vacancy vacancies empleo
clean wash washing laundry lavar lavado
manual instructions assembly assemble instrucciones montaje
`;
