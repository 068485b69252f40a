<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n act(s) not yet at the office</source>
        <translation>
            <numerusform>%n cambio aún no ha llegado a la oficina</numerusform>
            <numerusform>%n cambios aún no han llegado a la oficina</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) signed, worth {value}.</source>
        <translation>
            <numerusform>%n contrato firmado por {value}.</numerusform>
            <numerusform>%n contratos firmados por {value}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fallen meeting(s) wait at the booking desk to be booked anew.</source>
        <translation>
            <numerusform>%n reunión no celebrada espera en citas para concertarse de nuevo.</numerusform>
            <numerusform>%n reuniones no celebradas esperan en citas para concertarse de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaire(s): {good} of {given} marks are 4 or 5 ({share}); recommendation {net}, give or take {margin}.</source>
        <translation>
            <numerusform>%n cuestionario: {good} de {given} notas son 4 o 5 ({share}); recomendación {net}, ±{margin}.</numerusform>
            <numerusform>%n cuestionarios: {good} de {given} notas son 4 o 5 ({share}); recomendación {net}, ±{margin}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n road day(s), {held} meetings held; no plan was taken.</source>
        <translation>
            <numerusform>%n día en ruta, reuniones celebradas: {held}. No se fijó ningún plan.</numerusform>
            <numerusform>%n días en ruta, reuniones celebradas: {held}. No se fijó ningún plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n road day(s): planned {planned}, held {held}, of these as fill-ins {beside}. Hold-rate {rate}; leaving out what we cancelled or missed ourselves, {learning}.</source>
        <translation>
            <numerusform>%n día en ruta: previstas {planned}, celebradas {held}, de ellas fuera del plan {beside}. Se cumplió el {rate} del plan; sin contar lo que anulamos o perdimos nosotros, el {learning}.</numerusform>
            <numerusform>%n días en ruta: previstas {planned}, celebradas {held}, de ellas fuera del plan {beside}. Se cumplió el {rate} del plan; sin contar lo que anulamos o perdimos nosotros, el {learning}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still owed, listed under Debts.</source>
        <translation>
            <numerusform>Falta %n cosa, véase «Pendiente».</numerusform>
            <numerusform>Faltan %n cosas, véase «Pendiente».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, and %n fill-in(s)</source>
        <translation>
            <numerusform>, y %n fuera del plan</numerusform>
            <numerusform>, y %n fuera del plan</numerusform>
        </translation>
    </message>
    <message>
        <source>4 or 5</source>
        <translation>4 o 5</translation>
    </message>
    <message>
        <source>A held meeting cost {cost}.</source>
        <translation>Cada reunión celebrada costó {cost}.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Asked how satisfied on</source>
        <translation>Se le preguntará el</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Ahora es</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Alojamiento</translation>
    </message>
    <message>
        <source>Booked meetings</source>
        <translation>Reuniones concertadas</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Sucursal</translation>
    </message>
    <message>
        <source>Brigade {name}: {crew}</source>
        <translation>Brigada {name}: {crew}</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Cancelled by client, early (over 24 h)</source>
        <translation>Anulada por el cliente, con tiempo (&gt; 24 h)</translation>
    </message>
    <message>
        <source>Cancelled by client, late (24–2 h)</source>
        <translation>Anulada por el cliente, tarde (24–2 h)</translation>
    </message>
    <message>
        <source>Cancelled by client, on the spot</source>
        <translation>Anulada por el cliente, en el acto</translation>
    </message>
    <message>
        <source>Cancelled by others</source>
        <translation>Anulada por terceros</translation>
    </message>
    <message>
        <source>Cancelled by us</source>
        <translation>Anulada por nosotros</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Cases: opened {opened}, closed with the client told {closed}, solved by the client's word {solved}, late in this region {late}.</source>
        <translation>Casos: abiertos {opened}, cerrados con aviso al cliente {closed}, resueltos según el cliente {solved}, con retraso en la zona {late}.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Confirmed the evening before</source>
        <translation>Confirmadas la víspera</translation>
    </message>
    <message>
        <source>Contacts and recommendations</source>
        <translation>Contactos y recomendaciones</translation>
    </message>
    <message>
        <source>Contacts of which something changed</source>
        <translation>Contactos con algún cambio</translation>
    </message>
    <message>
        <source>Contacts who left</source>
        <translation>Contactos que se fueron</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Contracts signed</source>
        <translation>Contratos firmados</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Days without a standing plan</source>
        <translation>Días sin plan fijado</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Driven: {distance} km.</source>
        <translation>Recorrido: {distance} km.</translation>
    </message>
    <message>
        <source>Each day: planned and held</source>
        <translation>Cada día: previstas y celebradas</translation>
    </message>
    <message>
        <source>Each questionnaire</source>
        <translation>Cada cuestionario</translation>
    </message>
    <message>
        <source>Expected held that morning</source>
        <translation>Esperadas esa mañana</translation>
    </message>
    <message>
        <source>Expected value, each offer by its likelihood: {worth}</source>
        <translation>Valor esperado, cada oferta según su probabilidad: {worth}</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>Expenses not submitted</source>
        <translation>Gastos sin presentar</translation>
    </message>
    <message>
        <source>Expenses without a receipt</source>
        <translation>Gastos sin justificante</translation>
    </message>
    <message>
        <source>Fill-ins held</source>
        <translation>Celebradas fuera del plan</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Rellenado por</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Follow-up meeting: {at}</source>
        <translation>Reunión de seguimiento: {at}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message numerus="yes">
        <source>From the newest questionnaire of each contact, %n in all.</source>
        <translation>
            <numerusform>Del cuestionario más reciente de cada contacto, %n en total.</numerusform>
            <numerusform>Del cuestionario más reciente de cada contacto, %n en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Combustible</translation>
    </message>
    <message>
        <source>Goals of the trip: {goals}</source>
        <translation>Objetivos del viaje: {goals}</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Celebrada</translation>
    </message>
    <message>
        <source>Held in all</source>
        <translation>Celebradas en total</translation>
    </message>
    <message>
        <source>Held meetings</source>
        <translation>Reuniones celebradas</translation>
    </message>
    <message>
        <source>Held meetings without a next step</source>
        <translation>Reuniones celebradas sin siguiente paso</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En breve</translation>
    </message>
    <message>
        <source>In the post since</source>
        <translation>En el cargo desde</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Leader, or why none came</source>
        <translation>Responsable, o por qué no vino</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Se fue el</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Alojamiento</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>May we name them?</source>
        <translation>¿Citar la fuente?</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Comidas</translation>
    </message>
    <message>
        <source>Measure: {measure}</source>
        <translation>Medida: {measure}</translation>
    </message>
    <message>
        <source>Meetings that fell</source>
        <translation>Reuniones no celebradas</translation>
    </message>
    <message>
        <source>Meetings without a result</source>
        <translation>Reuniones sin resultado</translation>
    </message>
    <message>
        <source>Meetings without a result yet</source>
        <translation>Reuniones aún sin resultado</translation>
    </message>
    <message>
        <source>Missed by client</source>
        <translation>El cliente no acudió</translation>
    </message>
    <message>
        <source>Missed by us</source>
        <translation>No llegamos</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Aplazada</translation>
    </message>
    <message>
        <source>Moved to another day</source>
        <translation>Aplazada a otro día</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New contacts</source>
        <translation>Contactos nuevos</translation>
    </message>
    <message>
        <source>New firms</source>
        <translation>Empresas nuevas</translation>
    </message>
    <message>
        <source>Newly appointed directors</source>
        <translation>Directores recién nombrados</translation>
    </message>
    <message>
        <source>Next step: none entered</source>
        <translation>Siguiente paso: sin anotar</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Sigue: {step}</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Noches</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>Aún sin resultado</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>No hay.</translation>
    </message>
    <message>
        <source>Nothing follows: {reason}</source>
        <translation>No sigue nada: {reason}</translation>
    </message>
    <message>
        <source>Now: {state}. Owner: {owner}</source>
        <translation>Ahora: {state}. Responsable: {owner}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Offers still alive</source>
        <translation>Ofertas abiertas</translation>
    </message>
    <message>
        <source>Older cases that went on during the trip</source>
        <translation>Casos anteriores que avanzaron durante el viaje</translation>
    </message>
    <message>
        <source>On the road</source>
        <translation>En ruta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Opened on this trip</source>
        <translation>Abiertos en este viaje</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Other cases of the region that are late</source>
        <translation>Otros casos de la zona con retraso</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Aparcamiento</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Planned meetings</source>
        <translation>Reuniones previstas</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Promised: {what}, by {day}</source>
        <translation>Prometido: {what}, hasta el {day}</translation>
    </message>
    <message>
        <source>Promises and next actions</source>
        <translation>Compromisos y próximas acciones</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Provisional: figures may still change. {why}</source>
        <translation>Provisional: las cifras aún pueden cambiar. {why}</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Questioned at {part} of {whole} VIP meetings held. Drafts not finished: {drafts}.</source>
        <translation>Cuestionario en {part} de {whole} reuniones VIP celebradas. Borradores sin terminar: {drafts}.</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <source>Questionnaires not finished</source>
        <translation>Cuestionarios sin terminar</translation>
    </message>
    <message>
        <source>Questionnaires returned to be mended</source>
        <translation>Cuestionarios devueltos para corregir</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reacción</translation>
    </message>
    <message>
        <source>Ready to leave</source>
        <translation>Listo para salir</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reasons for no</source>
        <translation>Motivos del no</translation>
    </message>
    <message>
        <source>Recommendation (NPS): {score}, give or take {margin}, from {answers} answers: {up} with 9-10, {middle} with 7-8, {down} with 0-6; did not say: {silent}.</source>
        <translation>Recomendación (NPS): {score}, ±{margin}, de {answers} respuestas: {up} con 9-10, {middle} con 7-8, {down} con 0-6; sin respuesta: {silent}.</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>Recomendada por</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Con informe</translation>
    </message>
    <message>
        <source>Returned, not yet reported</source>
        <translation>De vuelta, informe pendiente</translation>
    </message>
    <message>
        <source>Satisfaction, 1 very poor to 5 very good</source>
        <translation>Satisfacción, de 1 muy mal a 5 muy bien</translation>
    </message>
    <message>
        <source>Satisfied answers (CSAT): {good} of {given} marks are 4 or 5, {share}.</source>
        <translation>Respuestas satisfechas (CSAT): {good} de {given} notas son 4 o 5, {share}.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Service proposed</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Services proposed</source>
        <translation>Servicios propuestos</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firmado el</translation>
    </message>
    <message>
        <source>Speak again</source>
        <translation>Volver a hablar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Taxi</source>
        <translation>Taxi</translation>
    </message>
    <message>
        <source>The pair's quota, a short form counts one half</source>
        <translation>Cuota de la pareja; el corto cuenta medio</translation>
    </message>
    <message>
        <source>The trip is not reported yet.</source>
        <translation>El informe del viaje aún no se ha entregado.</translation>
    </message>
    <message>
        <source>These days have no rate, for no plan was taken: {days}</source>
        <translation>Estos días no entran en el porcentaje, no se fijó su plan: {days}</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Told the source?</source>
        <translation>¿Sabe la fuente?</translation>
    </message>
    <message>
        <source>Told: {name}, {day}, {how}. {words}</source>
        <translation>Aviso: {name}, {day}, {how}. {words}</translation>
    </message>
    <message>
        <source>Tolls</source>
        <translation>Peajes</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Localidad</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Tren</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Trip report</source>
        <translation>Informe de viaje</translation>
    </message>
    <message>
        <source>Trip {number}</source>
        <translation>Viaje {number}</translation>
    </message>
    <message>
        <source>Unhappy clients</source>
        <translation>Clientes insatisfechos</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Values on which two people differ</source>
        <translation>Datos en los que dos personas difieren</translation>
    </message>
    <message>
        <source>Wanted: {words}</source>
        <translation>Pide: {words}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What came of it, and what follows</source>
        <translation>Resultado y siguiente paso</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>What the client says, and what is done</source>
        <translation>Qué dice el cliente y qué se hace</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When it was to be</source>
        <translation>Cuándo iba a ser</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Quién vino</translation>
    </message>
    <message>
        <source>Who paid: {paid}.</source>
        <translation>Quién pagó: {paid}.</translation>
    </message>
    <message>
        <source>Why meetings fell, the most frequent reason first</source>
        <translation>Por qué no se celebraron, el motivo más frecuente primero</translation>
    </message>
    <message>
        <source>Words of the lead</source>
        <translation>Palabras del jefe de equipo</translation>
    </message>
    <message>
        <source>Words of the lead, {name}</source>
        <translation>Palabras del jefe de equipo, {name}</translation>
    </message>
    <message>
        <source>a night</source>
        <translation>por noche</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>por encima</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>asked by {side}</source>
        <translation>lo pidió: {side}</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>en casa</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>por debajo</translation>
    </message>
    <message>
        <source>best hours</source>
        <translation>mejores horas</translation>
    </message>
    <message>
        <source>bills</source>
        <translation>apuntes</translation>
    </message>
    <message>
        <source>booked, no plan was taken</source>
        <translation>concertadas, sin plan fijado</translation>
    </message>
    <message>
        <source>booking desk</source>
        <translation>citas</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>por correo electrónico</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>por carta</translation>
    </message>
    <message>
        <source>by message</source>
        <translation>por mensaje</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>por teléfono</translation>
    </message>
    <message>
        <source>case opened</source>
        <translation>caso abierto</translation>
    </message>
    <message>
        <source>client told, follow-up not booked yet</source>
        <translation>cliente avisado, falta concertar el seguimiento</translation>
    </message>
    <message>
        <source>closed, follow-up booked</source>
        <translation>cerrado, seguimiento concertado</translation>
    </message>
    <message>
        <source>company card</source>
        <translation>tarjeta de empresa</translation>
    </message>
    <message numerus="yes">
        <source>contract(s) signed</source>
        <translation>
            <numerusform>contrato firmado</numerusform>
            <numerusform>contratos firmados</numerusform>
        </translation>
    </message>
    <message>
        <source>data as of {at}</source>
        <translation>datos hasta el {at}</translation>
    </message>
    <message>
        <source>date and signature</source>
        <translation>fecha y firma</translation>
    </message>
    <message>
        <source>did not say</source>
        <translation>no contesta</translation>
    </message>
    <message>
        <source>does not want calls</source>
        <translation>no quiere llamadas</translation>
    </message>
    <message>
        <source>does not want e-mails</source>
        <translation>no quiere correos</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>descartada</translation>
    </message>
    <message>
        <source>due</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>fill-in</source>
        <translation>fuera del plan</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>por {name}</translation>
    </message>
    <message>
        <source>from the advance</source>
        <translation>del anticipo</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>given to its owner</source>
        <translation>asignado a su responsable</translation>
    </message>
    <message>
        <source>has it elsewhere</source>
        <translation>ya lo tiene</translation>
    </message>
    <message>
        <source>held beside a plan</source>
        <translation>celebradas fuera del plan</translation>
    </message>
    <message>
        <source>held from the plan</source>
        <translation>celebradas según el plan</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>hotel</source>
        <translation>hotel</translation>
    </message>
    <message>
        <source>how satisfied?</source>
        <translation>¿satisfecho?</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en persona</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>interested</source>
        <translation>interesado</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>last sync with the office {at}</source>
        <translation>última sincronización con la oficina: {at}</translation>
    </message>
    <message>
        <source>late: due {day}</source>
        <translation>con retraso: vencía el {day}</translation>
    </message>
    <message>
        <source>later</source>
        <translation>más adelante</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>jefe de equipo</translation>
    </message>
    <message>
        <source>leader at meetings: {name}, {days}</source>
        <translation>responsable que acompañó: {name}, {days}</translation>
    </message>
    <message>
        <source>leader: {name}</source>
        <translation>con el responsable {name}</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>measure done, client not told yet</source>
        <translation>medida hecha, falta avisar al cliente</translation>
    </message>
    <message>
        <source>meetings held</source>
        <translation>reuniones celebradas</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>needs a price</source>
        <translation>pide precio</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>siguiente paso</translation>
    </message>
    <message>
        <source>next step due {day}</source>
        <translation>siguiente paso hasta el {day}</translation>
    </message>
    <message>
        <source>nights</source>
        <translation>noches</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no leader: {reason}</source>
        <translation>sin responsable: {reason}</translation>
    </message>
    <message>
        <source>no plan was taken</source>
        <translation>no se fijó ningún plan</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>of the plan held; about {number} expected</source>
        <translation>del plan celebrado; se esperaban unas {number}</translation>
    </message>
    <message>
        <source>on plan</source>
        <translation>según lo previsto</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>open, nobody answers for it yet</source>
        <translation>abierto, sin responsable todavía</translation>
    </message>
    <message>
        <source>opened {day}</source>
        <translation>abierto el {day}</translation>
    </message>
    <message>
        <source>others</source>
        <translation>terceros</translation>
    </message>
    <message>
        <source>paid by themselves</source>
        <translation>pagado por ellos</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>planned meetings held</source>
        <translation>reuniones previstas celebradas</translation>
    </message>
    <message>
        <source>planned the evening before</source>
        <translation>previstas la víspera</translation>
    </message>
    <message>
        <source>position</source>
        <translation>cargo</translation>
    </message>
    <message>
        <source>printed by {name}</source>
        <translation>impreso por {name}</translation>
    </message>
    <message>
        <source>private</source>
        <translation>casa particular</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>compromiso</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propuesto</translation>
    </message>
    <message>
        <source>questionnaire</source>
        <translation>cuestionario</translation>
    </message>
    <message numerus="yes">
        <source>questionnaire(s)</source>
        <translation>
            <numerusform>cuestionario</numerusform>
            <numerusform>cuestionarios</numerusform>
        </translation>
    </message>
    <message>
        <source>quota</source>
        <translation>cuota</translation>
    </message>
    <message numerus="yes">
        <source>recommendation(s)</source>
        <translation>
            <numerusform>recomendación</numerusform>
            <numerusform>recomendaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>rented flat</source>
        <translation>piso alquilado</translation>
    </message>
    <message numerus="yes">
        <source>reopened %n time(s)</source>
        <translation>
            <numerusform>reabierto una vez</numerusform>
            <numerusform>reabierto %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>say in buying</source>
        <translation>papel en la compra</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>forma corta</translation>
    </message>
    <message>
        <source>short forms</source>
        <translation>cortos</translation>
    </message>
    <message>
        <source>solved, says the client</source>
        <translation>resuelto, según el cliente</translation>
    </message>
    <message>
        <source>succeeds {name}</source>
        <translation>sucede a {name}</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarea</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>el cliente</translation>
    </message>
    <message>
        <source>this device has not synced yet</source>
        <translation>este equipo aún no se ha sincronizado</translation>
    </message>
    <message>
        <source>to check: an answer was corrected</source>
        <translation>por comprobar: se corrigió una respuesta</translation>
    </message>
    <message>
        <source>to {day}, {time}</source>
        <translation>al {day}, {time}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgente</translation>
    </message>
    <message>
        <source>us</source>
        <translation>nosotros</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versión {number}</translation>
    </message>
    <message>
        <source>week {number} of {year}</source>
        <translation>semana {number} de {year}</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>completos</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>without receipt</source>
        <translation>sin justificante</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} de {whole}</translation>
    </message>
    <message>
        <source>{title}: none.</source>
        <translation>{title}: no hay.</translation>
    </message>
    <message numerus="yes">
        <source>{town}, {month}: %n night(s) of this brigade, {cost}. Above ten, compare with a rented flat.</source>
        <translation>
            <numerusform>{town}, {month}: %n noche de esta brigada, {cost}. Con más de diez conviene comparar con un piso alquilado.</numerusform>
            <numerusform>{town}, {month}: %n noches de esta brigada, {cost}. Con más de diez conviene comparar con un piso alquilado.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The disk is full: {file} was not written, and what stood there is untouched. Free some space, then print again.</source>
        <translation>El disco está lleno: {file} no se ha escrito y lo que había sigue intacto. Libere espacio y vuelva a imprimir.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it, or choose another.</source>
        <translation>No existe la carpeta {folder}. Créela o elija otra.</translation>
    </message>
    <message>
        <source>There is no section {name}; the sections are {names}.</source>
        <translation>No hay ninguna sección {name}; las secciones son {names}.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Check that you may write there, or choose another folder.</source>
        <translation>No se puede escribir {file}. Compruebe que tiene permiso o elija otra carpeta.</translation>
    </message>
    <message>
        <source>{file} is a folder. Give the name of a file.</source>
        <translation>{file} es una carpeta. Indique el nombre de un archivo.</translation>
    </message>
</context>
</TS>
