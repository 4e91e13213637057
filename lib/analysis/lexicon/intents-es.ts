import type { Intent } from '@/lib/domain/signal';

/** What customers write in Spanish, Spain's and America's words alike; accents are folded away. */
export const spanishIntents: Partial<Record<Intent, string>> = {
  order_status: `
    3: donde esta|estan mi|el|mis pedido|paquete|compra|envio|orden|pedidos; cuando llega|llegara|llegan|sale|recibo|recibire|entregan|me ?llega|va; estado de|del ?mi|el pedido|envio|compra|orden; rastrear|seguir|localizar ?mi|el pedido|paquete|envio; numero de seguimiento; seguimiento no|del|de; por donde va; ya salio|enviaron|han enviado; ha salido mi|el; en cuantos dias llega|entregan; tiempo|plazo|fecha de entrega; va mi pedido|paquete
    2: seguimiento; tracking; sigo esperando mi; esperando .. pedido|paquete|envio
    1: pedido; paquete; envio; orden; encargo
  `,
  delivery_problem: `
    3: no .. llegado|llego|llega|recibido|recibi|entregado|entregaron; pone|dice|figura|aparece|sale .. entregado; repartidor|mensajero|transportista .. no|dejo|dice; direccion equivocada; perdio|perdieron|perdido .. paquete|pedido; nunca llego; retraso en|del|de; lo dejaron en; nadie .. entreg*; llevo .. esperando; semanas esperando; aqui no ha llegado
    2: repartidor; mensajeria; transportista; retras*; aduana; entrega fallida
    1: entrega; semanas; esperando
  `,
  damaged_or_wrong_item: `
    3: ha|han|me|vino|llego|llegaron|llega .. roto|rota|rotos|rotas|danado|danada|defectuoso|defectuosa|estropeado|golpeado|rayado|rayada|abierto|vacio; talla|color|modelo|producto|articulo equivocad*|incorrect*|distint*; equivocad*; no es lo que pedi|compre; pedi .. llego|mandaron|enviaron|vino|recibi; falta|faltan .. pieza|piezas|tornillos|articulo|producto; me mandaron|enviaron|han mandado|enviado otro|otra|un|una; caja vacia; mando|adjunto foto
    2: roto; rota; danad*; defectuos*; estropead*; rayad*; rajad*
    1: falta; faltan; foto
  `,
  return_or_refund: `
    3: devolver*; devolucion*; reembols*; devuelv* .. dinero; quiero|recuperar mi dinero; cambiarlo|cambiarla por; cambio de talla; rembols*; devuelvan|devuelvanme; reintegro
    2: devuelv*; cambio; indemniz*; compensacion
    1: dinero
  `,
  cancel: `
    3: cancel*; anul*; darme|dar de baja; dar baja; ya no lo|la quiero; rescindir; desistir
    1: baja; me equivoque; detener
  `,
  change_order: `
    3: cambi*|modific*|actualiz*|corregir|rectificar .. pedido|direccion|entrega|talla|color|fecha|orden; anadir|agregar|quitar .. pedido|carrito|orden; otra direccion; antes de que salga; cambiar el|mi|la
    2: direccion de entrega|envio; modificar
    1: cambiar; direccion
  `,
  payment_problem: `
    3: no .. deja|puedo pagar; rechaza*|deniega*|denegad* .. tarjeta|pago; tarjeta .. rechazad*|denegad*|no; problema* con ?el|mi pago; pago .. fallido|falla|rechazado|error|pendiente; se puede|puedo|aceptan|aceptais pagar|paypal|bizum|tarjeta|efectivo|contra|a; pagar contra|con|a; contra reembolso; metodo*|forma* de pago; me han|me cobrado|cobraron|cobran de|mas|demasiado|mal; cobro* indebid*; cobr* de mas; a plazos
    2: pago; pagar; tarjeta; cobr*; cargo
    1: banco; cuenta
  `,
  double_charge: `
    4: cobr* .. dos|doble|2 veces; cobr* doble; doble cobro|cargo|pago; cargo|cobro|pago|recibo duplicado|doble|repetido; dos cargos|cobros|pagos|veces .. cobr*; # euros dos veces; pague dos; cobr* otra vez; duplicado
    2: dos veces
  `,
  invoice: `
    3: factura*; recibo; comprobante; ticket de compra; cif; nif; boleta
    1: iva
  `,
  account_access: `
    3: no .. puedo|deja|consigo .. entrar|acceder|iniciar|ingresar; entrar|acceder|ingresar en|a|al mi|la cuenta; contrasena; clave; olvide|perdi|recuperar|restablecer|resetear .. contrasena|clave|cuenta|usuario|acceso; cuenta .. bloquead*|suspendid*|inhabilitad*; iniciar sesion; codigo .. no|verificacion|acceso
    2: contrasena incorrecta; bloquead*; verificacion; usuario
    1: cuenta; entrar; acceso
  `,
  account_change: `
    3: cambi*|actualiz*|modific*|editar .. correo|email|nombre|apellido|telefono|numero|perfil|datos|usuario|cuenta; crear|abrir|registrar|registrarme|eliminar|borrar|cerrar .. cuenta|usuario|perfil; darme de alta; unir|fusionar .. cuentas; nuevo correo|telefono; registrarme
    2: perfil; mis datos; correo electronico; registro
    1: correo; datos
  `,
  technical_problem: `
    3: app|aplicacion|web|pagina|programa|juego|pantalla|movil|telefono|aparato .. cierra|cuelga|bloquea|falla|error|congela|carga|lenta|funciona|va|abre; no funciona*|carga|abre|arranca|enciende|conecta|sincroniza|descarga|reproduce|va|sirve|instala|anda|prende; se cierra|cuelga|bloquea|congela|traba|apaga|reinicia .. sola|solo; se cierra|cuelga|congela|traba; da|dar|sale|salta|aparece|marca .. error; error #; problema tecnico; fallo tecnico|en; pantalla negra|azul|blanca; intentando .. actualizar|instalar|conectar; no se escucha|oye|ve; dejo de funcionar; matar|mato el proceso
    2: actualizacion; actualizar; reiniciar; reinstalar; error; falla; bug; wifi; bluetooth; lentisim*
    1: app; aplicacion; version; movil
  `,
  outage: `
    3: se ha|han|esta caido|caida|caidos; se cayo; servicio|servidor|servidores|sistema|pagina|web|red|internet caido|caida|caidos; caida del|de servicio|sistema; no funciona nada; no hay|tenemos internet|servicio|luz|senal|linea|conexion; sin internet|servicio|luz|senal|conexion|linea; nadie puede entrar; a todos|todo
    2: caido; caida; interrupcion; apagon; corte de
    1: nadie; nada
  `,
  product_question: `
    3: tienen|teneis|hay|queda|quedan|venden|disponen .. stock|talla|tallas|color|disponible|disponibles|en; sirve|vale|funciona para|con; es|son .. compatible|impermeable|vegano|apto|apta|compatible; que talla|tallas|medidas|material|ingredientes|diferencia|tamano; lleva|contiene|incluye|trae .. pilas|gluten|lactosa; cuando sale|vuelve|llega|reponen .. nueva|nuevo|version|stock|modelo|a; volvera|vuelve .. stock|disponible; stock; guia de tallas; cual .. recomiend*|mejor; esta|este|esta crema|producto|modelo
    2: disponible*; talla; medidas; ingredientes; reponer; cual es; por probar
    1: producto; modelo; color; azul
  `,
  price_or_discount: `
    3: cuanto cuesta|vale|cuestan|valen|es|sale|cobran|costaria; precio*; descuento*; cupon*; codigo de descuento|promocional|promo; codigo .. no|funciona|valido; oferta*; rebaj*; promocion*; gastos de envio; coste|costo de|del; mas barato; envio gratis
    2: caro; barato; coste; tarifa*
    1: codigo; estudiantes
  `,
  complaint: `
    3: pesim* servicio|atencion|experiencia|empresa|trato; peor .. servicio|empresa|atencion|experiencia|vida; mal* servicio|atencion|trato|experiencia; decepcion*; verguenza; poner|interponer|presentar|hacer .. queja|reclamacion; queja*; reclam*; nunca mas; no vuelvo a comprar; no volvere a; nadie .. contesta|responde|hace|soluciona; otra vez lo mismo; estoy|estamos hart*; tomadura de pelo; me colgaron; inaceptable; indignante; vergonzos*; lamentable; tercera|cuarta|quinta|segunda vez; una estafa; hart* de
    2: pesim*; horrible*; fatal; inutil*; enfadad*; molest*; groser*; maleducad*
    1: mal; nada; problema
  `,
  praise: `
    3: me|nos encanta|encantan|encanto|encantaron|ha encantado; os|los|les adoro|quiero|amo|felicito; excelente*|gran|genial|maravillos*|estupend*|fantastic*|buen|buenisim*|impecable servicio|atencion|producto|trabajo|equipo|trato|calidad; son|sois los mejores|geniales|increibles; enhorabuena; felicidades; felicit*; recomiendo; recomendable; muy content*|feliz|satisfech*|amable|amables; me muero de risa; 10 de 10; es precios*|preciosa|hermos*|perfecto|perfecta; super rapid*; mejor .. vida
    2: excelente*; genial; maravill*; perfect*; encant*; increible*; precios*; amables
    1: feliz; content*; bueno; gracias
  `,
  feature_request: `
    3: estaria|seria|molaria .. bien|bueno|genial|util|guay|ideal; podrian|podriais|pueden anadir|agregar|poner|incluir|implementar; modo oscuro; sugerencia*; sugiero; me gustaria que; anadan|agreguen|pongan; echo en falta; ojala anad*|pudier*|tuvier*
    2: poder guardar|elegir|exportar|anadir; idea; funcion
  `,
  warranty_or_repair: `
    3: garantia; repar*; arregl*; servicio tecnico; pieza* de repuesto; recambio*; repuesto*; se me ha|se roto|estropeado|averiado
    2: averia*; meses de uso; dejo de
    1: roto; rompio; meses
  `,
  subscription: `
    3: suscri*; membresia; plan premium|basico|familiar|anual|mensual|pro; del|el|mi|de plan; renov*; prueba gratuita; boletin; newsletter; pasar del|al|de; darme de baja; cuota; mensualidad
    2: plan; premium; anual; mensual; socio; socia
  `,
  security_or_fraud: `
    4: hacke*; jaquea*; pirate*; alguien .. entrado|entro|usando|usa|accedido|comprando .. cuenta|tarjeta; estan|esta comprando|usando con|mi|mis; fraude*; cargo*|cobro*|pago*|compra* .. yo|que no he|hice|reconozco|autorice|realizado; no reconozco; robaron|robado|clonado|clonaron .. tarjeta|cuenta|datos; suplant*; phishing; mensaje|correo|sms|llamada sospechos*; es .. estafa|phishing|fraude; yo no he hecho; no autoriz*
    2: estaf*; sospechos*; robo
    1: seguridad
  `,
  data_privacy: `
    4: rgpd; gdpr; lopd; proteccion de datos; datos personales; borr*|elimin*|suprim* .. mis|todos datos|informacion; mis datos .. borr*|elimin*; privacidad; que datos; derecho al olvido; comparten .. datos; copia de .. datos
    2: mis datos; consentimiento
  `,
  legal_threat: `
    4: mi|mis|nuestro|un abogad*; demandar*; les|os|voy demando|demandamos; denunciar*; pongo|poner|presentar|interponer|presento una|la denuncia|demanda|denuncias; acciones|medidas legales; via judicial; tribunal*; juzgado*; en|a|ante|con consumo; oficina del consumidor; hoja de reclamaciones; profeco; indecopi; sernac; defensa del|al consumidor; burofax
    2: legal; policia; derechos; abogad*; denunci*; juicio
  `,
  safety_issue: `
    4: echar|echo|echa|echando|saca|salia|sale|salir humo; se incendi*; prendio|prende fuego; quem* .. mesa|mano|hijo|hija|casa|piel|dedo*|cara; casi se quema; explot*; chispa*; cortocircuito; descarga electrica; calambre; olor|huele a gas|quemado; reaccion alergica; intoxic*; en|a urgencias|hospital; cristal|vidrio|plastico|metal|insecto en la|el|mi comida|potito|pan|sopa|bebida|papilla; trozo* de cristal|vidrio|plastico|metal; se corto|lesion*|hirio; herid*; insulina; atragant*
    2: peligro*; incendi*; alergi*; fuego; hospital; humo; quem*; gas; seguridad
  `,
  ask_for_human: `
    4: hablar con|directamente|por; pasame|pasenme|paseme|comuniqueme|comuniquenme|ponme|pongame|transfier* con|a; persona real|humana|de; ser humano; agente humano; un|una persona|agente|humano|encargado|encargada|responsable|supervisor|supervisora|gerente|asesor|operador|operadora|representante; no .. robot|bot|maquina; telefono|numero de atencion|contacto; contactar con; llamen*|llamad*|me llame|llamame; atencion al cliente .. telefono|numero|horario; hay alguien
    2: encargad*; supervisor*; gerente; robot; bot; humano; persona; atencion al cliente
    1: hablar; telefono
  `,
  greeting: `
    2: hola; buenas; buenos|buen dias|dia; buenas tardes|noches; saludos; que tal; hay alguien
  `,
  thanks_or_closing: `
    2: gracias; mil gracias; muchas gracias; adios; hasta luego|pronto|manana; eso es todo; nada mas; ya esta; solucionado; resuelto; chao; agradec*
    1: perfecto; vale; genial; ok
  `,
  spam: `
    4: gana*|ganar|gane .. dinero|euros|dolares|# desde|casa|online; dinero|trabajo|trabaja desde casa; seguidores; inversion|invertir|invierte; criptomoneda*; cripto; bitcoin; escribeme|escribe|contactame .. whatsapp|privado|telegram|interno|dm; telegram; casino; prestamo* rapid*|facil*|sin; haz clic; has ganado; tarot; amarres; ingresos pasivos
    2: whatsapp; te cuento; gratis; premio
  `,
  off_topic: `
    3: quien gano; partido; cuentame un chiste; chiste; que tiempo hace; futbol; el clasico; el tiempo
  `,
};
