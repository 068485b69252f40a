<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AddBrigade</name>
    <message>
        <source>Empty: the first two of the name</source>
        <translation>Vacío: las dos primeras del nombre</translation>
    </message>
    <message>
        <source>First of the pair</source>
        <translation>Primera persona</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>La dirige</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Often a river or a hill</source>
        <translation>A menudo un río o un monte</translation>
    </message>
    <message>
        <source>Second of the pair</source>
        <translation>Segunda persona</translation>
    </message>
    <message>
        <source>Two letters</source>
        <translation>Dos letras</translation>
    </message>
</context>
<context>
    <name>AddPerson</name>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>May read</source>
        <translation>Puede leer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Works as</source>
        <translation>Trabaja como</translation>
    </message>
</context>
<context>
    <name>AddRegion</name>
    <message>
        <source>A part of the market, such as Huelva</source>
        <translation>Una parte del mercado, como Huelva</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>AddressEditor</name>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>Several towns are called so: choose one below.</source>
        <translation>Varias poblaciones se llaman así: elija una abajo.</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Población</translation>
    </message>
    <message>
        <source>Which town is it?</source>
        <translation type="vanished">¿Qué población es?</translation>
    </message>
</context>
<context>
    <name>ArrivalPane</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is here.</source>
        <translation>Ya está todo aquí.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Begin with it</source>
        <translation>Empezar con ella</translation>
    </message>
    <message>
        <source>Bringing your clients to this laptop</source>
        <translation>Trayendo sus clientes a este portátil</translation>
    </message>
    <message>
        <source>Close the lid or lose the network: it goes on from where it stopped.</source>
        <translation>Cierre la tapa o pierda la red: continúa donde se quedó.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Meetings, cases and questionnaires</source>
        <translation>Reuniones, casos y cuestionarios</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>The passphrase alone opens this laptop. That is safe with a long one.</source>
        <translation>Solo la frase de paso abre este portátil. Con una larga es seguro.</translation>
    </message>
    <message>
        <source>The recovery passphrase opens the office when its own is forgotten. It is shown only now.</source>
        <translation type="vanished">La frase de recuperación abre la oficina si se olvida la suya. Solo se muestra ahora.</translation>
    </message>
    <message>
        <source>The recovery passphrase seals the key to what your laptops hold. It is shown only now.</source>
        <translation>La frase de recuperación sella la llave de lo que guardan sus portátiles. Solo se muestra ahora.</translation>
    </message>
    <message>
        <source>This machine has no keychain.</source>
        <translation>Este equipo no tiene llavero.</translation>
    </message>
    <message>
        <source>Write this down and keep it away from this computer: {words}</source>
        <translation>Anote esto y guárdelo lejos de este equipo: {words}</translation>
    </message>
    <message>
        <source>{region} is ready.</source>
        <translation>{region} está lista.</translation>
    </message>
</context>
<context>
    <name>BeginPanel</name>
    <message>
        <source>At no meeting</source>
        <translation>En ninguna reunión</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Begun already and not finished:</source>
        <translation>Empezados y sin terminar:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Go on with the one of {day}</source>
        <translation>Seguir con el del {day}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>New questionnaire</source>
        <translation>Cuestionario nuevo</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Nadie en particular</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>Versión corta</translation>
    </message>
</context>
<context>
    <name>BookingPanel</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrada</numerusform>
            <numerusform>%n encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Another client</source>
        <translation>Otro cliente</translation>
    </message>
    <message>
        <source>Book {time}</source>
        <translation>Reservar {time}</translation>
    </message>
    <message>
        <source>Booking for</source>
        <translation>Cita para</translation>
    </message>
    <message>
        <source>Find the client by name or phone: the best times over all brigades appear here.</source>
        <translation>Busque al cliente por nombre o teléfono: aquí aparecen las mejores horas de todas las brigadas.</translation>
    </message>
    <message>
        <source>No brigade comes near with a gap; look at another week.</source>
        <translation>Ninguna brigada pasa cerca con un hueco; mire otra semana.</translation>
    </message>
    <message>
        <source>No free time</source>
        <translation>Sin hueco libre</translation>
    </message>
    <message>
        <source>No other brigade visits this client within 30 days.</source>
        <translation>Ninguna otra brigada visita a este cliente en 30 días.</translation>
    </message>
    <message>
        <source>Whom shall we book?</source>
        <translation>¿A quién citamos?</translation>
    </message>
    <message>
        <source>{brigade} is to visit this client on {day}.</source>
        <translation>{brigade} visitará a este cliente el {day}.</translation>
    </message>
    <message>
        <source>{brigade} visited this client on {day}.</source>
        <translation>{brigade} visitó a este cliente el {day}.</translation>
    </message>
</context>
<context>
    <name>BookingPopover</name>
    <message>
        <source>Another time: thu 15, 14:30, 3 dec 11</source>
        <translation type="vanished">Otra hora: jue 15, 14:30, 3 dic 11</translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="vanished">Citar</translation>
    </message>
    <message>
        <source>Book {client}</source>
        <translation type="vanished">Citar a {client}</translation>
    </message>
    <message>
        <source>No time to offer</source>
        <translation type="vanished">Sin horas que ofrecer</translation>
    </message>
    <message>
        <source>No trip with room goes there. Plan one, or type a time.</source>
        <translation type="vanished">Ningún viaje con hueco pasa por allí. Planifique uno o escriba una hora.</translation>
    </message>
</context>
<context>
    <name>BrigadeChips</name>
    <message>
        <source>More brigades</source>
        <translation>Más brigadas</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>A word for the brigade</source>
        <translation>Nota para la brigada</translation>
    </message>
    <message>
        <source>Booking for {crews} · {days}</source>
        <translation>Citas para {crews} · {days}</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Calls {calls} · booked {booked} · confirmed {confirmed}</source>
        <translation>Llamadas {calls} · acordadas {booked} · confirmadas {confirmed}</translation>
    </message>
    <message>
        <source>Every day of the trip is full, or too far away.</source>
        <translation>Todos los días del viaje están completos o quedan demasiado lejos.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Move the meeting</source>
        <translation>Mover la reunión</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Nueva llamada</translation>
    </message>
    <message>
        <source>No time to offer</source>
        <translation>Sin horas que ofrecer</translation>
    </message>
    <message>
        <source>No trip goes to this client’s region yet.</source>
        <translation>Aún no hay viaje a la región de este cliente.</translation>
    </message>
    <message>
        <source>No trip to fill</source>
        <translation>Ningún viaje por llenar</translation>
    </message>
    <message>
        <source>Nobody to call</source>
        <translation type="vanished">Nadie a quien llamar</translation>
    </message>
    <message>
        <source>Nobody to call just now</source>
        <translation>Ahora no hay a quien llamar</translation>
    </message>
    <message>
        <source>Nobody to offer it to</source>
        <translation>Nadie a quien ofrecer</translation>
    </message>
    <message>
        <source>Offered time {n}</source>
        <translation>Hora ofrecida {n}</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Abrir cliente</translation>
    </message>
    <message>
        <source>Previous client</source>
        <translation>Cliente anterior</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Start call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Type a time</source>
        <translation>Escribir una hora</translation>
    </message>
    <message>
        <source>{calls} calls · {booked} booked · {confirmed} confirmed</source>
        <translation type="vanished">{calls} llamadas · {booked} citas · {confirmed} confirmadas</translation>
    </message>
</context>
<context>
    <name>CardColumns</name>
    <message>
        <source>Firm and branches</source>
        <translation>Empresa y sucursales</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
</context>
<context>
    <name>CaseActs</name>
    <message>
        <source>Case closed</source>
        <translation>Caso cerrado</translation>
    </message>
    <message>
        <source>Case refused</source>
        <translation>Caso denegado</translation>
    </message>
    <message>
        <source>Case reopened</source>
        <translation>Caso reabierto</translation>
    </message>
    <message>
        <source>Case solved</source>
        <translation>Caso resuelto</translation>
    </message>
    <message>
        <source>Case withdrawn</source>
        <translation>Caso retirado</translation>
    </message>
    <message>
        <source>Follow-up booked</source>
        <translation>Visita de control reservada</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>Dar a…</translation>
    </message>
    <message>
        <source>Given to {name}</source>
        <translation>Dado a {name}</translation>
    </message>
    <message>
        <source>Measure dropped</source>
        <translation>Medida descartada</translation>
    </message>
    <message>
        <source>Measure planned</source>
        <translation>Medida prevista</translation>
    </message>
    <message>
        <source>Measure reported</source>
        <translation>Medida informada</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Abrir cliente</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Denegar</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Se retoma</translation>
    </message>
    <message>
        <source>The case stands</source>
        <translation>El caso se mantiene</translation>
    </message>
    <message>
        <source>The client is told</source>
        <translation>El cliente está informado</translation>
    </message>
    <message>
        <source>What is not solved?</source>
        <translation>¿Qué no está resuelto?</translation>
    </message>
    <message>
        <source>Who answers for it?</source>
        <translation>¿Quién responde?</translation>
    </message>
    <message>
        <source>Why can it not be put right?</source>
        <translation>¿Por qué no se puede arreglar?</translation>
    </message>
    <message>
        <source>Why is it no case?</source>
        <translation>¿Por qué no es un caso?</translation>
    </message>
    <message>
        <source>Why is it opened again?</source>
        <translation>¿Por qué se reabre?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>CaseDetail</name>
    <message>
        <source>Case {number}</source>
        <translation>Caso {number}</translation>
    </message>
    <message>
        <source>It stands</source>
        <translation>Se mantiene</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Refused: we cannot or will not.</source>
        <translation>Denegado: no podemos o no queremos.</translation>
    </message>
    <message>
        <source>The answer was corrected since. Does the case stand?</source>
        <translation>La respuesta se corrigió después. ¿Se mantiene el caso?</translation>
    </message>
    <message>
        <source>Three steps close this case</source>
        <translation>Tres pasos cierran este caso</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Dos versiones</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>Retirado.</translation>
    </message>
    <message>
        <source>answers: {owner}</source>
        <translation>responde: {owner}</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
    <message numerus="yes">
        <source>reopened %n time(s)</source>
        <translation>
            <numerusform>reabierto %n vez</numerusform>
            <numerusform>reabierto %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgente</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message numerus="yes">
        <source>%n older than 30 days</source>
        <translation>
            <numerusform>%n de más de 30 días</numerusform>
            <numerusform>%n de más de 30 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierto</numerusform>
            <numerusform>%n abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be judged</source>
        <translation>
            <numerusform>%n por valorar</numerusform>
            <numerusform>%n por valorar</numerusform>
        </translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Otra hora</translation>
    </message>
    <message>
        <source>Case {number} opened</source>
        <translation>Caso {number} abierto</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>Dar a…</translation>
    </message>
    <message>
        <source>Go into the case</source>
        <translation>Entrar en el caso</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Offered time {n}</source>
        <translation>Hora ofrecida {n}</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Abrir un caso</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Abrir caso</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Abrir cliente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Save the open step</source>
        <translation>Guardar el paso abierto</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>{meeting}, {place} of {count}</source>
        <translation>{meeting}, {place} de {count}</translation>
    </message>
</context>
<context>
    <name>ClientActs</name>
    <message>
        <source>Done: {task}</source>
        <translation>Hecho: {task}</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>Nota guardada</translation>
    </message>
    <message>
        <source>Task kept</source>
        <translation>Tarea guardada</translation>
    </message>
    <message>
        <source>{client} booked: {when}</source>
        <translation type="vanished">{client}, cita: {when}</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>{name}: borrado</translation>
    </message>
    <message>
        <source>{name} kept</source>
        <translation>{name}: guardado</translation>
    </message>
</context>
<context>
    <name>ClientHead</name>
    <message>
        <source>Another person or number</source>
        <translation>Otra persona o número</translation>
    </message>
    <message>
        <source>Ask at the switchboard who decides</source>
        <translation>Pregunte en la centralita quién decide</translation>
    </message>
    <message>
        <source>Best reached {hours}</source>
        <translation>Mejor {hours}</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Moverla</translation>
    </message>
    <message>
        <source>Next meeting: {when}.</source>
        <translation>Próxima reunión: {when}.</translation>
    </message>
    <message>
        <source>Nobody known yet</source>
        <translation>Aún no se conoce a nadie</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Caso abierto</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Abrir cliente</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation>Desde {time}</translation>
    </message>
    <message>
        <source>Start call</source>
        <translation>Llamar</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n caso abierto</numerusform>
            <numerusform>%n casos abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Book meeting</source>
        <translation>Citar</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Delete the client</source>
        <translation>Borrar el cliente</translation>
    </message>
    <message>
        <source>Edit the facts</source>
        <translation>Editar los datos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nuevo contacto</translation>
    </message>
    <message>
        <source>No visits</source>
        <translation>Sin visitas</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>This client is outside your regions</source>
        <translation>Este cliente está fuera de sus regiones</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Your lead can give you the region, or the client is gone.</source>
        <translation>Su jefe de equipo puede darle la región, o el cliente ya no existe.</translation>
    </message>
    <message>
        <source>last seen {day}</source>
        <translation>última visita {day}</translation>
    </message>
    <message>
        <source>never met</source>
        <translation>sin visitas aún</translation>
    </message>
    <message>
        <source>{client} changed</source>
        <translation>{client}: cambiado</translation>
    </message>
</context>
<context>
    <name>ClientPeek</name>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n caso abierto</numerusform>
            <numerusform>%n casos abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) in two versions</source>
        <translation>
            <numerusform>%n dato en dos versiones</numerusform>
            <numerusform>%n datos en dos versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>Responde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation>Última reunión</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>La última vez</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Próxima reunión</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
</context>
<context>
    <name>ClientPicker</name>
    <message>
        <source>Another client</source>
        <translation>Otro cliente</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Clients found</source>
        <translation>Clientes encontrados</translation>
    </message>
    <message>
        <source>Name, phone, contact</source>
        <translation>Nombre, teléfono, contacto</translation>
    </message>
    <message>
        <source>No client fits “{words}”</source>
        <translation>Ningún cliente coincide con «{words}»</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Closer look</source>
        <translation>Ver de cerca</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Import clients from a file</source>
        <translation>Importar clientes de un archivo</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Importar de un archivo…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Name, phone, contact</source>
        <translation>Nombre, teléfono, contacto</translation>
    </message>
    <message>
        <source>Names, towns, phones and contacts were sought.</source>
        <translation>Se buscó en nombres, poblaciones, teléfonos y contactos.</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>Cliente siguiente</translation>
    </message>
    <message>
        <source>No client fits this filter</source>
        <translation>Ningún cliente cumple este filtro</translation>
    </message>
    <message>
        <source>No client fits “{words}”</source>
        <translation>Ningún cliente coincide con «{words}»</translation>
    </message>
    <message>
        <source>No clients on this laptop yet</source>
        <translation>Aún no hay clientes en este portátil</translation>
    </message>
    <message>
        <source>Not met for 180 days</source>
        <translation>Sin reunión en 180 días</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Con caso abierto</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Abrir el cliente</translation>
    </message>
    <message>
        <source>Previous client</source>
        <translation>Cliente anterior</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rehusaron</translation>
    </message>
    <message>
        <source>Sort by last meeting</source>
        <translation>Ordenar por última reunión</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Ordenar por nombre</translation>
    </message>
    <message>
        <source>Sort by town</source>
        <translation>Ordenar por población</translation>
    </message>
    <message>
        <source>They come with the next sync, from a file, or are written here one by one.</source>
        <translation>Llegan con la próxima sincronización, de un archivo, o se escriben aquí uno a uno.</translation>
    </message>
    <message>
        <source>They come with the next sync, or from a file: fieldsales import clients FILE.</source>
        <translation type="vanished">Llegan con la próxima sincronización, o de un archivo: fieldsales import clients FILE.</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>sorted by last meeting</source>
        <translation>por última reunión</translation>
    </message>
    <message>
        <source>sorted by name</source>
        <translation>por nombre</translation>
    </message>
    <message>
        <source>sorted by town</source>
        <translation>por población</translation>
    </message>
    <message>
        <source>{count} for “{words}”</source>
        <translation>{count} para «{words}»</translation>
    </message>
</context>
<context>
    <name>CloseStation</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>Cerrar caso</translation>
    </message>
    <message>
        <source>Closed until the client judges it on {day}.</source>
        <translation>Cerrado hasta que el cliente lo valore el {day}.</translation>
    </message>
    <message>
        <source>Is it solved?</source>
        <translation>¿Está resuelto?</translation>
    </message>
    <message>
        <source>No, not solved</source>
        <translation>No está resuelto</translation>
    </message>
    <message>
        <source>The client says it is solved, {day}.</source>
        <translation>El cliente dice que está resuelto, {day}.</translation>
    </message>
    <message>
        <source>Yes, solved</source>
        <translation>Sí, resuelto</translation>
    </message>
</context>
<context>
    <name>CodePane</name>
    <message>
        <source>Ask your office for a code, or start a new office here.</source>
        <translation>Pida un código a su oficina, o cree aquí una oficina nueva.</translation>
    </message>
    <message>
        <source>Building the sample company; that takes half a minute.</source>
        <translation>Creando la empresa de muestra; tarda medio minuto.</translation>
    </message>
    <message>
        <source>Enrolment code</source>
        <translation>Código de alta</translation>
    </message>
    <message>
        <source>Join your office</source>
        <translation>Únase a su oficina</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Start a new office here</source>
        <translation>Crear aquí una oficina nueva</translation>
    </message>
    <message>
        <source>Start as sample company</source>
        <translation>Ver la empresa de muestra</translation>
    </message>
    <message>
        <source>Type or paste the enrolment code from your office. Capitals and blanks do not matter.</source>
        <translation>Escriba o pegue el código de alta de su oficina. Da igual mayúsculas y espacios.</translation>
    </message>
</context>
<context>
    <name>CodeShown</name>
    <message>
        <source>Code copied</source>
        <translation>Código copiado</translation>
    </message>
    <message>
        <source>Code for {name}</source>
        <translation>Código para {name}</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Works once, until {when}. On the new laptop: Join your office.</source>
        <translation>Sirve una vez, hasta {when}. En el portátil nuevo: «Únase a su oficina».</translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message>
        <source>Click a meaning, or press ⏎ on a column, to change it.</source>
        <translation>Pulse un significado, o ⏎ en una columna, para cambiarlo.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>First lines</source>
        <translation>Primeras líneas</translation>
    </message>
    <message>
        <source>It goes on where it stopped; nothing comes twice.</source>
        <translation>Sigue donde se paró; nada entra dos veces.</translation>
    </message>
    <message>
        <source>No column names a client or a person</source>
        <translation>Ninguna columna nombra a un cliente o una persona</translation>
    </message>
    <message>
        <source>Once more it changes nothing, unless columns are read another way now.</source>
        <translation>Otra vez no cambia nada, salvo que ahora las columnas se lean de otro modo.</translation>
    </message>
    <message>
        <source>Say which column does: click its meaning.</source>
        <translation>Diga cuál lo hace: pulse su significado.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>The import of this file was stopped</source>
        <translation>La importación de este archivo se detuvo</translation>
    </message>
    <message>
        <source>This very file was imported already</source>
        <translation>Este mismo archivo ya se importó</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
</context>
<context>
    <name>ComparePopover</name>
    <message>
        <source>Both values are kept. Choose which one is shown.</source>
        <translation>Se conservan los dos valores. Elija cuál se muestra.</translation>
    </message>
    <message>
        <source>Keep my choice</source>
        <translation>Mantener mi elección</translation>
    </message>
    <message>
        <source>Somebody has settled it meanwhile.</source>
        <translation>Alguien ya lo ha resuelto.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>laptop {code}</source>
        <translation>portátil {code}</translation>
    </message>
    <message>
        <source>office</source>
        <translation>oficina</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>se muestra ahora</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>As the firm</source>
        <translation>Como la empresa</translation>
    </message>
    <message>
        <source>Best hours</source>
        <translation>Mejores horas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>How to address</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>One address a line</source>
        <translation>Una dirección por línea</translation>
    </message>
    <message>
        <source>One number a line</source>
        <translation>Un número por línea</translation>
    </message>
    <message>
        <source>Part in buying</source>
        <translation>Papel en la compra</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Took over from</source>
        <translation>Sucede a</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Wants no calls</source>
        <translation>No quiere llamadas</translation>
    </message>
    <message>
        <source>as said on the phone</source>
        <translation>como se dice al teléfono</translation>
    </message>
    <message>
        <source>{text} is no e-mail address; write it like name@firm.example.</source>
        <translation>{text} no es un correo; escríbalo como nombre@empresa.example.</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>Sin llamadas</translation>
    </message>
    <message>
        <source>{name}, until {day}</source>
        <translation>{name}, hasta {day}</translation>
    </message>
    <message>
        <source>{name}, {position} until {day}</source>
        <translation>{name}, {position} hasta {day}</translation>
    </message>
</context>
<context>
    <name>ContactsCard</name>
    <message>
        <source>Add a contact</source>
        <translation>Añadir un contacto</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nuevo contacto</translation>
    </message>
    <message>
        <source>Nobody known here yet</source>
        <translation>Aún no se conoce a nadie aquí</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>copied to the clipboard</source>
        <translation>copiado al portapapeles</translation>
    </message>
    <message>
        <source>press to dial by mobile</source>
        <translation>pulse para el móvil</translation>
    </message>
    <message>
        <source>{name} has this client on the phone.</source>
        <translation>{name} está hablando con este cliente.</translation>
    </message>
</context>
<context>
    <name>DayBoard</name>
    <message>
        <source>Meetings of the day</source>
        <translation>Reuniones del día</translation>
    </message>
    <message>
        <source>Tonight: {where}</source>
        <translation>Esta noche: {where}</translation>
    </message>
    <message>
        <source>night {number} of {all}</source>
        <translation>noche {number} de {all}</translation>
    </message>
</context>
<context>
    <name>DayPopover</name>
    <message>
        <source>Book a meeting</source>
        <translation>Concertar una reunión</translation>
    </message>
    <message>
        <source>One more meeting would help.</source>
        <translation>Una reunión más ayudaría.</translation>
    </message>
    <message>
        <source>The day is full: a confirmation call helps more than another meeting.</source>
        <translation>El día está completo: una llamada de confirmación ayuda más que otra reunión.</translation>
    </message>
    <message>
        <source>Two of its meetings, both held, may not be reached in time.</source>
        <translation>Si dos de sus reuniones se celebran, puede que no se llegue a tiempo a ambas.</translation>
    </message>
    <message>
        <source>few data</source>
        <translation>pocos datos</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Cancel it</source>
        <translation>Cancelarla</translation>
    </message>
    <message>
        <source>Cancel the meeting with {client}</source>
        <translation>Cancelar la reunión con {client}</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>El cliente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="vanished">Anotar</translation>
    </message>
    <message>
        <source>Missed by client</source>
        <translation type="vanished">No asistió</translation>
    </message>
    <message>
        <source>Missed by us</source>
        <translation type="vanished">No llegamos</translation>
    </message>
    <message>
        <source>Not with this meeting as it stands.</source>
        <translation>No se puede con esta reunión tal como está.</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Terceros</translation>
    </message>
    <message>
        <source>Us</source>
        <translation>Nosotros</translation>
    </message>
    <message>
        <source>Why was it not held?</source>
        <translation type="vanished">¿Por qué no se celebró?</translation>
    </message>
    <message>
        <source>{client}: settled</source>
        <translation>{client}: resuelto</translation>
    </message>
</context>
<context>
    <name>DeskActs</name>
    <message>
        <source>skipped</source>
        <translation>saltada</translation>
    </message>
    <message>
        <source>{client} booked: {when}</source>
        <translation>{client}, cita: {when}</translation>
    </message>
    <message>
        <source>{client} moved to {when}</source>
        <translation>{client}, aplazada a {when}</translation>
    </message>
    <message>
        <source>{client}: now ask for {person}</source>
        <translation>{client}: ahora pregunte por {person}</translation>
    </message>
</context>
<context>
    <name>DoneView</name>
    <message numerus="yes">
        <source>%n new contact(s) kept</source>
        <translation>
            <numerusform>%n contacto nuevo guardado</numerusform>
            <numerusform>%n contactos nuevos guardados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) kept</source>
        <translation>
            <numerusform>%n oferta guardada</numerusform>
            <numerusform>%n ofertas guardadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) kept</source>
        <translation>
            <numerusform>%n recomendación guardada</numerusform>
            <numerusform>%n recomendaciones guardadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Case {number} is open</source>
        <translation>El caso {number} está abierto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>It made no case, no offer and no recommendation.</source>
        <translation>No hubo caso, oferta ni recomendación.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Abrir el caso</translation>
    </message>
    <message>
        <source>Questionnaire finished</source>
        <translation>Cuestionario terminado</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leerlo</translation>
    </message>
</context>
<context>
    <name>DropPlace</name>
    <message>
        <source>CSV, Excel, LibreOffice or vCard. Columns, letters and dates are recognised and shown before anything is written.</source>
        <translation>CSV, Excel, LibreOffice o vCard. Columnas, letras y fechas se reconocen y se muestran antes de escribir nada.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Drop a list of clients here</source>
        <translation>Suelte aquí una lista de clientes</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>Not entered yet</source>
        <translation>Aún sin anotar</translation>
    </message>
</context>
<context>
    <name>EarlierCard</name>
    <message>
        <source>In earlier years</source>
        <translation>En años anteriores</translation>
    </message>
</context>
<context>
    <name>EmailsEditor</name>
    <message>
        <source>One address a line</source>
        <translation>Una dirección por línea</translation>
    </message>
    <message>
        <source>{text} is no e-mail address; write it like name@firm.example.</source>
        <translation>{text} no es un correo; escríbalo como nombre@empresa.example.</translation>
    </message>
</context>
<context>
    <name>EntryLine</name>
    <message>
        <source>Change {entry}</source>
        <translation>Cambiar {entry}</translation>
    </message>
    <message>
        <source>Remove {entry}</source>
        <translation>Quitar {entry}</translation>
    </message>
</context>
<context>
    <name>ExpensePopover</name>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilómetros</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Say how much was paid, such as 42.10.</source>
        <translation>Indique cuánto se pagó, por ejemplo 42,10.</translation>
    </message>
    <message>
        <source>Say the day, such as thu or 3.12.</source>
        <translation>Indique el día, por ejemplo jue o 3.12.</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>Quién pagó</translation>
    </message>
    <message>
        <source>Write it in figures.</source>
        <translation>Escríbalo en cifras.</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>FellPopover</name>
    <message>
        <source>In a few words</source>
        <translation>En pocas palabras</translation>
    </message>
    <message>
        <source>Neither: weather, road, a strike</source>
        <translation>Ninguno: tiempo, carretera, huelga</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>No celebrada</translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation>Explique el motivo en pocas palabras.</translation>
    </message>
    <message>
        <source>The client cancelled</source>
        <translation>El cliente canceló</translation>
    </message>
    <message>
        <source>The client was not there</source>
        <translation>El cliente no estaba</translation>
    </message>
    <message>
        <source>We could not come</source>
        <translation>No pudimos ir</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why was it not held?</source>
        <translation>¿Por qué no se celebró?</translation>
    </message>
</context>
<context>
    <name>FinishBox</name>
    <message numerus="yes">
        <source>%n question(s) left open. Say why, or go to them.</source>
        <translation>
            <numerusform>Queda %n pregunta abierta. Diga por qué o vaya a ella.</numerusform>
            <numerusform>Quedan %n preguntas abiertas. Diga por qué o vaya a ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything needed is answered.</source>
        <translation>Todo lo necesario está contestado.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Finish the questionnaire</source>
        <translation>Terminar el cuestionario</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Enrolment code</source>
        <translation>Código de alta</translation>
    </message>
    <message>
        <source>Everything on this laptop is encrypted. The office can end its access at any time.</source>
        <translation>Todo en este portátil está cifrado. La oficina puede retirar el acceso en cualquier momento.</translation>
    </message>
    <message>
        <source>Opens this laptop</source>
        <translation>Abre este portátil</translation>
    </message>
    <message>
        <source>So that all of it works with no network</source>
        <translation>Para que todo funcione sin red</translation>
    </message>
    <message>
        <source>Your clients</source>
        <translation>Sus clientes</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Su oficina</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Su frase de paso</translation>
    </message>
</context>
<context>
    <name>FollowUpStation</name>
    <message>
        <source>Another time: thu 15, 14:30, 3 dec 11</source>
        <translation>Otra hora: jue 15, 14:30, 3 dic 11</translation>
    </message>
    <message>
        <source>Book meeting</source>
        <translation>Reservar reunión</translation>
    </message>
    <message>
        <source>Book the follow-up meeting</source>
        <translation>Reservar la visita de control</translation>
    </message>
    <message>
        <source>It can be booked once the client is told.</source>
        <translation>Se puede reservar cuando el cliente esté informado.</translation>
    </message>
    <message>
        <source>No trip that goes there has a free time yet.</source>
        <translation>Ningún viaje por allí tiene hora libre todavía.</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otra…</translation>
    </message>
    <message>
        <source>to check the result there</source>
        <translation>para comprobar el resultado allí</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Questionnaire finished</source>
        <translation>Cuestionario terminado</translation>
    </message>
    <message>
        <source>This questionnaire was finished on another device.</source>
        <translation>Este cuestionario se terminó en otro dispositivo.</translation>
    </message>
    <message>
        <source>meeting {time}</source>
        <translation>reunión {time}</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>versión corta</translation>
    </message>
</context>
<context>
    <name>GainBox</name>
    <message>
        <source>If {time} is booked</source>
        <translation>Si se cita a las {time}</translation>
    </message>
    <message>
        <source>≈{before} → {after} held</source>
        <translation>≈{before} → {after} celebradas</translation>
    </message>
</context>
<context>
    <name>HeaderActs</name>
    <message>
        <source>Done: {task}</source>
        <translation>Hecho: {task}</translation>
    </message>
    <message>
        <source>Dropped: {task}</source>
        <translation>Descartado: {task}</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>Moved: {task}</source>
        <translation>Aplazado: {task}</translation>
    </message>
</context>
<context>
    <name>HistoryPopover</name>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Aún no se ha escrito nada.</translation>
    </message>
</context>
<context>
    <name>HoursCanvas</name>
    <message>
        <source>New meeting</source>
        <translation>Reunión nueva</translation>
    </message>
</context>
<context>
    <name>HoursEditor</name>
    <message>
        <source>Write it like mon-fri 9-14, 16-18.</source>
        <translation>Escriba lun-vie 9-14, 16-18.</translation>
    </message>
    <message>
        <source>mon-fri 9-14, 16-18; sat 10-13</source>
        <translation>lun-vie 9-14, 16-18; sáb 10-13</translation>
    </message>
</context>
<context>
    <name>HoursPane</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Keep ready</source>
        <translation>Dejar en reserva</translation>
    </message>
    <message>
        <source>Later than the beginning.</source>
        <translation>Más tarde que el comienzo.</translation>
    </message>
    <message>
        <source>Ready at short notice, when?</source>
        <translation>¿Cuándo se le puede avisar con poca antelación?</translation>
    </message>
    <message>
        <source>Ring ahead</source>
        <translation>Avisar antes</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Write it like 9 or 13:30.</source>
        <translation>Escriba 9 o 13:30.</translation>
    </message>
</context>
<context>
    <name>ImportsPage</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the list</source>
        <translation>Comprobando la lista</translation>
    </message>
    <message>
        <source>Import clients</source>
        <translation>Importar clientes</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Aún no se escribe nada.</translation>
    </message>
    <message>
        <source>Nothing of it is left.</source>
        <translation type="vanished">No queda nada de ella.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Guardado como {file}</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>Deshaciendo la importación</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation type="vanished">La importación se ha deshecho</translation>
    </message>
    <message>
        <source>What was changed or used since stays: it is listed below.</source>
        <translation type="vanished">Lo cambiado o usado desde entonces se queda: está en la lista.</translation>
    </message>
    <message>
        <source>You can work on meanwhile. What is taken back stays so if you stop.</source>
        <translation>Puede seguir trabajando. Si la detiene, lo deshecho queda deshecho.</translation>
    </message>
    <message>
        <source>You can work on meanwhile. What is written stays if you stop.</source>
        <translation>Puede seguir trabajando. Si la detiene, lo escrito se queda.</translation>
    </message>
    <message>
        <source>from a list in a file</source>
        <translation type="vanished">de una lista en un archivo</translation>
    </message>
    <message>
        <source>{done} of {total} lines</source>
        <translation>{done} de {total} líneas</translation>
    </message>
    <message>
        <source>{lines} · nothing is written yet</source>
        <translation type="vanished">{lines} · aún no hay nada escrito</translation>
    </message>
    <message>
        <source>{lines} · this came of it</source>
        <translation type="vanished">{lines} · este es el resultado</translation>
    </message>
    <message>
        <source>{lines} · this would come of it</source>
        <translation type="vanished">{lines} · esto resultaría</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message numerus="yes">
        <source>%n answer(s) wait to be kept</source>
        <translation>
            <numerusform>%n respuesta por guardar</numerusform>
            <numerusform>%n respuestas por guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept after every answer</source>
        <translation>Todo queda guardado</translation>
    </message>
    <message>
        <source>Last answer {time}.</source>
        <translation>Última respuesta {time}.</translation>
    </message>
    <message>
        <source>Stop whenever you need.</source>
        <translation>Pare cuando lo necesite.</translation>
    </message>
    <message>
        <source>They stay here and are tried again.</source>
        <translation>Siguen aquí y se intenta de nuevo.</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>Known</name>
    <message>
        <source>Ask what they use, and who uses it every day.</source>
        <translation>Pregunte qué usan y quién lo usa a diario.</translation>
    </message>
    <message>
        <source>Earlier calls</source>
        <translation>Llamadas anteriores</translation>
    </message>
    <message>
        <source>Nobody called yet</source>
        <translation>Aún no se ha llamado</translation>
    </message>
    <message>
        <source>Nothing known yet</source>
        <translation>Aún no se sabe nada</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Guion</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>This is the first attempt.</source>
        <translation>Este es el primer intento.</translation>
    </message>
    <message>
        <source>What they use</source>
        <translation>Qué usan</translation>
    </message>
</context>
<context>
    <name>KnownLine</name>
    <message>
        <source>As recorded</source>
        <translation>Como consta</translation>
    </message>
    <message>
        <source>In our records: {text}</source>
        <translation>En nuestros datos: {text}</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language of the questions: {language}</source>
        <translation>Idioma de las preguntas: {language}</translation>
    </message>
</context>
<context>
    <name>LeftOpenCard</name>
    <message numerus="yes">
        <source>%n question(s) left open</source>
        <translation>
            <numerusform>%n pregunta abierta</numerusform>
            <numerusform>%n preguntas abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>You may finish without and say why.</source>
        <translation>Puede terminar sin ellas y decir por qué.</translation>
    </message>
</context>
<context>
    <name>LetRead</name>
    <message>
        <source>Empty: at once</source>
        <translation>Vacío: enseguida</translation>
    </message>
    <message>
        <source>Empty: for good</source>
        <translation>Vacío: sin fin</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>LoadingRows</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Bloq Mayús está activado</translation>
    </message>
    <message>
        <source>Code from the office</source>
        <translation>Código de la oficina</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n second(s)</source>
        <translation>
            <numerusform>Próximo intento en %n segundo</numerusform>
            <numerusform>Próximo intento en %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>This laptop needs the office once. What you wrote is kept.</source>
        <translation>Este portátil necesita contactar una vez con la oficina. Lo escrito está a salvo.</translation>
    </message>
    <message>
        <source>This laptop opens without the office until {day}.</source>
        <translation>Este portátil abre sin la oficina hasta el {day}.</translation>
    </message>
    <message>
        <source>Without a keychain: the passphrase alone opens this laptop.</source>
        <translation>Sin llavero: solo la frase de paso abre este portátil.</translation>
    </message>
</context>
<context>
    <name>MeaningPopover</name>
    <message>
        <source>Meanings</source>
        <translation>Significados</translation>
    </message>
    <message>
        <source>Type to narrow the list</source>
        <translation>Escriba para acotar la lista</translation>
    </message>
    <message>
        <source>What is “{column}”?</source>
        <translation>¿Qué es «{column}»?</translation>
    </message>
</context>
<context>
    <name>MeasureForm</name>
    <message>
        <source>Done already</source>
        <translation>Ya hecho</translation>
    </message>
    <message>
        <source>I myself</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Name, department</source>
        <translation>Nombre, departamento</translation>
    </message>
    <message>
        <source>Save step</source>
        <translation>Guardar paso</translation>
    </message>
    <message>
        <source>Say what is done about it.</source>
        <translation>Diga qué se hace.</translation>
    </message>
    <message>
        <source>Say who does it.</source>
        <translation>Diga quién lo hace.</translation>
    </message>
    <message>
        <source>Somebody outside</source>
        <translation>Alguien de fuera</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>To be done, or done already</source>
        <translation>Por hacer o ya hecho</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>What is done about it?</source>
        <translation>¿Qué se hace al respecto?</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién lo hace</translation>
    </message>
    <message>
        <source>Write it like thu or 3 dec.</source>
        <translation>Escríbalo como jue o 3 dic.</translation>
    </message>
</context>
<context>
    <name>MeasureLine</name>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informar</translation>
    </message>
    <message>
        <source>dropped {day}: {what}</source>
        <translation>descartada el {day}: {what}</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prevista</translation>
    </message>
    <message>
        <source>reported {day}</source>
        <translation>informada el {day}</translation>
    </message>
</context>
<context>
    <name>MeasureStation</name>
    <message>
        <source>Another measure</source>
        <translation>Otra medida</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informar</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>¿Qué resultó?</translation>
    </message>
    <message>
        <source>Why is it dropped?</source>
        <translation>¿Por qué se descarta?</translation>
    </message>
    <message>
        <source>what is done, by whom, until when</source>
        <translation>qué se hace, quién y hasta cuándo</translation>
    </message>
</context>
<context>
    <name>MeetingActs</name>
    <message>
        <source>{client} booked for {day}, {time}</source>
        <translation>{client}: reunión el {day}, {time}</translation>
    </message>
    <message>
        <source>{client} cancelled</source>
        <translation>{client}: cancelada</translation>
    </message>
    <message>
        <source>{client} changed</source>
        <translation>{client}: cambiada</translation>
    </message>
    <message>
        <source>{client} confirmed</source>
        <translation>{client}: confirmada</translation>
    </message>
    <message>
        <source>{client} moved to {day}, {time}</source>
        <translation>{client} pasa al {day}, {time}</translation>
    </message>
    <message>
        <source>{client} moved to {day}, {time}; to be confirmed again</source>
        <translation>{client} pasa al {day}, {time}; hay que volver a confirmar</translation>
    </message>
    <message>
        <source>{client} now takes {length}</source>
        <translation>{client}: ahora dura {length}</translation>
    </message>
    <message>
        <source>{client}: booked, {time}</source>
        <translation>{client}: reservada, {time}</translation>
    </message>
    <message>
        <source>{client}: confirmed</source>
        <translation>{client}: confirmada</translation>
    </message>
    <message>
        <source>{client}: held</source>
        <translation>{client}: celebrada</translation>
    </message>
    <message>
        <source>{client}: missed by the client</source>
        <translation type="vanished">{client}: no asistió</translation>
    </message>
    <message>
        <source>{client}: missed by us</source>
        <translation type="vanished">{client}: no llegamos</translation>
    </message>
    <message>
        <source>{client}: moved</source>
        <translation>{client}: movida</translation>
    </message>
    <message>
        <source>{client}: next step kept</source>
        <translation>{client}: siguiente paso guardado</translation>
    </message>
    <message>
        <source>{client}: not held</source>
        <translation>{client}: no celebrada</translation>
    </message>
    <message>
        <source>{client}: planned again</source>
        <translation>{client}: prevista de nuevo</translation>
    </message>
    <message>
        <source>{client}: started</source>
        <translation>{client}: empezada</translation>
    </message>
</context>
<context>
    <name>MeetingDesk</name>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>What was wrong with the outcome? The meeting is planned again then.</source>
        <translation>¿Qué estaba mal en el resultado? La reunión volverá a estar prevista.</translation>
    </message>
    <message>
        <source>{time} at {town}, {length}</source>
        <translation>{time} en {town}, {length}</translation>
    </message>
</context>
<context>
    <name>MeetingDetail</name>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Call instead</source>
        <translation>Llamar en su lugar</translation>
    </message>
    <message>
        <source>Confirmed by the client</source>
        <translation>Confirmada por el cliente</translation>
    </message>
    <message>
        <source>Correct the outcome…</source>
        <translation>Corregir el resultado…</translation>
    </message>
    <message>
        <source>Enter outcome</source>
        <translation>Anotar resultado</translation>
    </message>
    <message>
        <source>Go on with the outcome</source>
        <translation>Seguir con el resultado</translation>
    </message>
    <message>
        <source>If it falls through</source>
        <translation>Si falla</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>No celebrada</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Abrir cliente</translation>
    </message>
    <message>
        <source>Say the next step</source>
        <translation>Indicar el siguiente paso</translation>
    </message>
    <message>
        <source>Show in the trip</source>
        <translation>Ver en el viaje</translation>
    </message>
    <message>
        <source>Start meeting</source>
        <translation>Empezar reunión</translation>
    </message>
    <message>
        <source>arrive {time}</source>
        <translation>llegada {time}</translation>
    </message>
    <message>
        <source>no standby client can be reached at this hour</source>
        <translation>ningún cliente en reserva está al alcance a esta hora</translation>
    </message>
    <message>
        <source>none fits into this hour; later today, nearest first</source>
        <translation>ninguno cabe a esta hora; hoy más tarde, primero el más cercano</translation>
    </message>
    <message>
        <source>short notice</source>
        <translation>poca antelación</translation>
    </message>
    <message>
        <source>standby clients open at this hour, nearest first</source>
        <translation>clientes en reserva a esta hora, primero el más cercano</translation>
    </message>
    <message>
        <source>{time} away</source>
        <translation>a {time}</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Add meeting</source>
        <translation>Añadir reunión</translation>
    </message>
    <message>
        <source>Best times</source>
        <translation>Mejores horas</translation>
    </message>
    <message>
        <source>Book meeting</source>
        <translation>Concertar</translation>
    </message>
    <message>
        <source>Change meeting</source>
        <translation>Cambiar reunión</translation>
    </message>
    <message>
        <source>Choose the client to be met.</source>
        <translation>Elija el cliente de la reunión.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Responsable que acompaña</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie aún</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Say the day, such as thu or 3.12.</source>
        <translation>Diga el día, por ejemplo jue o 3.12.</translation>
    </message>
    <message>
        <source>Say the time, such as 15:00.</source>
        <translation>Diga la hora, por ejemplo 15:00.</translation>
    </message>
    <message>
        <source>Somebody to be found</source>
        <translation>Persona por determinar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Why in spite of it</source>
        <translation>Por qué a pesar de ello</translation>
    </message>
</context>
<context>
    <name>MeetingPopover</name>
    <message>
        <source>2 versions</source>
        <translation>2 versiones</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Cancelar…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Contact to be found</source>
        <translation>Contacto por determinar</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Celebrada</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>No celebrada</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Caso abierto</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Abrir cliente</translation>
    </message>
    <message>
        <source>few data</source>
        <translation>pocos datos</translation>
    </message>
    <message>
        <source>{name} joins as leader</source>
        <translation>{name} acompaña como responsable</translation>
    </message>
    <message>
        <source>{percent} likely to be held</source>
        <translation>{percent} de probabilidad de celebrarse</translation>
    </message>
</context>
<context>
    <name>MiddleCard</name>
    <message>
        <source>A task: what, and when (fri 10, in 2w)</source>
        <translation>Una tarea: qué y cuándo (vie 10, en 2 semanas)</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Book the first meeting</source>
        <translation>Citar la primera reunión</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <source>Task: {what} · {when}</source>
        <translation>Tarea: {what} · {when}</translation>
    </message>
    <message>
        <source>That time has passed.</source>
        <translation>Esa hora ya ha pasado.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Write a note, or / for a task</source>
        <translation>Escriba una nota, o / para una tarea</translation>
    </message>
    <message>
        <source>Write what is to be done, then when: /send prices fri 10.</source>
        <translation>Escriba qué hay que hacer y cuándo: /enviar precios vie 10.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
</context>
<context>
    <name>MomentPane</name>
    <message>
        <source>Call back</source>
        <translation>Volver a llamar</translation>
    </message>
    <message>
        <source>Call back when?</source>
        <translation>¿Cuándo volver a llamar?</translation>
    </message>
    <message>
        <source>Or type it: tom 10, thu 11:30, in 2h</source>
        <translation>O escriba: mañana 10, jue 11:30, en 2h</translation>
    </message>
    <message>
        <source>That time has passed.</source>
        <translation>Esa hora ya ha pasado.</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Hoy {time}</translation>
    </message>
    <message>
        <source>Write it like tom 10, thu 11:30, in 2h, 3 dec.</source>
        <translation>Escriba mañana 10, jue 11:30, en 2h, 3 dic.</translation>
    </message>
</context>
<context>
    <name>MonthPopover</name>
    <message>
        <source>Earlier month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Mes siguiente</translation>
    </message>
</context>
<context>
    <name>MovePopover</name>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move the meeting</source>
        <translation>Mover la reunión</translation>
    </message>
    <message>
        <source>We asked for it, not the client</source>
        <translation>Lo pedimos nosotros, no el cliente</translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
</context>
<context>
    <name>NewCall</name>
    <message>
        <source>Client, contact or number</source>
        <translation>Cliente, contacto o número</translation>
    </message>
    <message>
        <source>Clients found</source>
        <translation>Clientes encontrados</translation>
    </message>
    <message>
        <source>No client fits “{words}”.</source>
        <translation>Ningún cliente coincide con «{words}».</translation>
    </message>
    <message>
        <source>No town</source>
        <translation>Sin población</translation>
    </message>
    <message>
        <source>They call us</source>
        <translation>Nos llaman</translation>
    </message>
    <message>
        <source>Type a name, or the last digits of the number that rings.</source>
        <translation>Escriba un nombre o las últimas cifras del número que llama.</translation>
    </message>
    <message>
        <source>We call</source>
        <translation>Llamamos</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Quién llama</translation>
    </message>
</context>
<context>
    <name>NewClientPanel</name>
    <message>
        <source>Clients that may be the same</source>
        <translation>Clientes que pueden ser el mismo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Create client</source>
        <translation>Crear cliente</translation>
    </message>
    <message>
        <source>Direct number</source>
        <translation>Número directo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Is it one of these?</source>
        <translation>¿Es alguno de estos?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Several towns are called so: choose one below.</source>
        <translation>Varias poblaciones se llaman así: elija una abajo.</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Población</translation>
    </message>
    <message>
        <source>Whom we talk to</source>
        <translation>Con quién hablamos</translation>
    </message>
    <message>
        <source>{client} created</source>
        <translation>{client} creado</translation>
    </message>
    <message>
        <source>{text} is no e-mail address; write it like name@firm.example.</source>
        <translation>{text} no es un correo; escríbalo como nombre@empresa.example.</translation>
    </message>
</context>
<context>
    <name>NewTripForm</name>
    <message>
        <source>A town of the region</source>
        <translation>Una localidad de la región</translation>
    </message>
    <message>
        <source>Brigade</source>
        <translation>Brigada</translation>
    </message>
    <message>
        <source>Choose a town from the list: it sets the time zone.</source>
        <translation>Elija una localidad de la lista: fija la zona horaria.</translation>
    </message>
    <message>
        <source>Choose the brigade that travels.</source>
        <translation>Elija la brigada que viaja.</translation>
    </message>
    <message>
        <source>Choose the region it travels in.</source>
        <translation>Elija la región del viaje.</translation>
    </message>
    <message>
        <source>It sets the time zone.</source>
        <translation>Fija la zona horaria.</translation>
    </message>
    <message>
        <source>Make the trip</source>
        <translation>Crear viaje</translation>
    </message>
    <message>
        <source>New trip</source>
        <translation>Viaje nuevo</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
</context>
<context>
    <name>NextStepPopover</name>
    <message>
        <source>Choose what follows.</source>
        <translation>Elija qué sigue.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation>Explique el motivo en pocas palabras.</translation>
    </message>
    <message>
        <source>What follows with {client}?</source>
        <translation>¿Qué sigue con {client}?</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>Día del siguiente paso</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Say the day, such as thu or 3.12.</source>
        <translation>Indique el día, por ejemplo jue o 3.12.</translation>
    </message>
    <message>
        <source>Why nothing follows</source>
        <translation>Por qué no sigue nada</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Noted so far</source>
        <translation>Anotado hasta ahora</translation>
    </message>
</context>
<context>
    <name>NoticeForm</name>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Save step</source>
        <translation>Guardar paso</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Informado</translation>
    </message>
    <message>
        <source>What was said?</source>
        <translation>¿Qué se dijo?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>NoticeStation</name>
    <message>
        <source>It can be saved once the measure is done.</source>
        <translation>Se puede guardar cuando la medida esté hecha.</translation>
    </message>
    <message>
        <source>Tell the client</source>
        <translation>Informar al cliente</translation>
    </message>
    <message>
        <source>Write it down beforehand</source>
        <translation>Escribirlo de antemano</translation>
    </message>
    <message>
        <source>Write it like thu 15:30.</source>
        <translation>Escríbalo como jue 15:30.</translation>
    </message>
    <message>
        <source>who, when and how</source>
        <translation>a quién, cuándo y cómo</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>Copy the number</source>
        <translation>Copiar el número</translation>
    </message>
</context>
<context>
    <name>OfferLines</name>
    <message numerus="yes">
        <source>%n more service(s)</source>
        <translation>
            <numerusform>%n servicio más</numerusform>
            <numerusform>%n servicios más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeDay</name>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Para hoy</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Make calls</source>
        <translation>Hacer llamadas</translation>
    </message>
    <message>
        <source>Next departure</source>
        <translation>Próxima salida</translation>
    </message>
    <message>
        <source>No meeting today</source>
        <translation>Hoy no hay reunión</translation>
    </message>
    <message>
        <source>No task, nothing owed.</source>
        <translation>Ninguna tarea, nada pendiente.</translation>
    </message>
    <message>
        <source>No trip is planned</source>
        <translation>No hay viaje previsto</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nada pendiente</translation>
    </message>
    <message>
        <source>On the road today</source>
        <translation>Hoy en ruta</translation>
    </message>
    <message>
        <source>Open the trip</source>
        <translation>Abrir el viaje</translation>
    </message>
    <message>
        <source>The lead plans the next one.</source>
        <translation>El jefe de equipo planifica el próximo.</translation>
    </message>
    <message>
        <source>The office week is for booking: who to call now is in order.</source>
        <translation>La semana de oficina es para concertar: la lista dice a quién llamar ahora.</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Viaje</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficePane</name>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Give your e-mail address.</source>
        <translation>Indique su correo.</translation>
    </message>
    <message>
        <source>Name the company.</source>
        <translation>Indique la empresa.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Say who you are.</source>
        <translation>Indique su nombre.</translation>
    </message>
    <message>
        <source>Start a new office here</source>
        <translation>Crear aquí una oficina nueva</translation>
    </message>
    <message>
        <source>This computer becomes head office and your first device. It serves while the window is open.</source>
        <translation>Este equipo será la oficina central y su primer dispositivo. Atiende mientras la ventana esté abierta.</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>Su correo</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
</context>
<context>
    <name>OpenLine</name>
    <message>
        <source>Go to it</source>
        <translation>Ir a ella</translation>
    </message>
</context>
<context>
    <name>OpenPanel</name>
    <message>
        <source>Choose the client first.</source>
        <translation>Elija primero el cliente.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>How fast it must move</source>
        <translation>Con qué urgencia</translation>
    </message>
    <message>
        <source>I myself</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Nadie en particular</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Abrir un caso</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Abrir caso</translation>
    </message>
    <message>
        <source>Their words, as they said them</source>
        <translation>Sus palabras, tal como las dijo</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>What happened, in their words?</source>
        <translation>¿Qué ocurrió, en sus palabras?</translation>
    </message>
    <message>
        <source>What would put it right?</source>
        <translation>¿Qué lo arreglaría?</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Quién responde</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Quién lo dice</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>As the lines say</source>
        <translation>Según digan las líneas</translation>
    </message>
    <message>
        <source>Choose into which region the clients go.</source>
        <translation>Elija a qué región van los clientes.</translation>
    </message>
    <message>
        <source>Country of numbers and addresses</source>
        <translation>País de números y direcciones</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Cómo se lee</translation>
    </message>
    <message>
        <source>Line {number}: {text}</source>
        <translation>Línea {number}: {text}</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Merge probable duplicates</source>
        <translation>Unir los probables duplicados</translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation>Nombres de las columnas</translation>
    </message>
    <message>
        <source>No country is called so. Write its name or two letters, such as ES.</source>
        <translation>Ningún país se llama así. Escriba su nombre o dos letras, como ES.</translation>
    </message>
    <message>
        <source>Nothing in “{column}” shows whether the day or the month comes first.</source>
        <translation>Nada en «{column}» muestra si va primero el día o el mes.</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>Orden de las fechas</translation>
    </message>
    <message>
        <source>Region of the clients</source>
        <translation>Región de los clientes</translation>
    </message>
    <message>
        <source>Sheets to import</source>
        <translation>Hojas que se importan</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>No los hay</translation>
    </message>
</context>
<context>
    <name>OrderCanvas</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n más</numerusform>
            <numerusform>+%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for %n</source>
        <translation>
            <numerusform>Sitio para %n</numerusform>
            <numerusform>Sitio para %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>A word for the brigade (optional)</source>
        <translation>Nota para la brigada (opcional)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Citar</translation>
    </message>
    <message>
        <source>Book this time?</source>
        <translation>¿Citar a esta hora?</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>¿Cómo ha ido?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move it to when?</source>
        <translation>¿A cuándo se mueve?</translation>
    </message>
    <message>
        <source>What else?</source>
        <translation>¿Qué más?</translation>
    </message>
    <message>
        <source>Why cancelled?</source>
        <translation>¿Por qué se anula?</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>¿Por qué no?</translation>
    </message>
    <message>
        <source>one key logs the attempt and opens the next client</source>
        <translation>una tecla anota el intento y abre el siguiente cliente</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>A contract meeting has a leader, or a reason why not.</source>
        <translation>Una reunión de contrato lleva un responsable, o el motivo de su falta.</translation>
    </message>
    <message>
        <source>Choose how it ended: keys 1 to 5.</source>
        <translation>Elija cómo acabó: teclas 1 a 5.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Done, next: {client}</source>
        <translation>Listo, sigue: {client}</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>¿Cómo acabó?</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En pocas palabras</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Name or firm</source>
        <translation>Nombre o empresa</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>No vino nadie</translation>
    </message>
    <message>
        <source>Not solved</source>
        <translation>Sin resolver</translation>
    </message>
    <message>
        <source>Only the outcome is needed.</source>
        <translation>Solo hace falta el resultado.</translation>
    </message>
    <message>
        <source>Recommended to us</source>
        <translation>Nos recomienda</translation>
    </message>
    <message>
        <source>Say why in a few words: the desk books it anew from there.</source>
        <translation>Explique el motivo: con él la oficina concierta de nuevo.</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>What does the client say of the case?</source>
        <translation>¿Qué dice el cliente del caso?</translation>
    </message>
    <message>
        <source>What was offered</source>
        <translation>Qué se ofreció</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Quién estuvo</translation>
    </message>
    <message>
        <source>Whose doing was it?</source>
        <translation>¿Por parte de quién?</translation>
    </message>
    <message>
        <source>Why no leader came</source>
        <translation>Por qué no vino un responsable</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n página enviada a la impresora</numerusform>
            <numerusform>%n páginas enviadas a la impresora</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Guardar PDF</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>This computer knows no printer. The PDF can be printed elsewhere.</source>
        <translation>Este equipo no tiene impresora. El PDF puede imprimirse en otro.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>PairPanel</name>
    <message>
        <source>Both stay, each with its own data.</source>
        <translation>Quedan los dos, cada uno con sus datos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Ya conocido</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Línea {number}</translation>
    </message>
    <message>
        <source>Merging fills what is empty in what is known; nothing there is replaced.</source>
        <translation>Unir rellena lo vacío en lo conocido; nada se sustituye.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Do, with {name}</source>
        <translation>Hacer con {name}</translation>
    </message>
    <message>
        <source>Nothing fits “{words}”.</source>
        <translation>Nada coincide con «{words}».</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search clients, contacts, meetings, cases, commands</source>
        <translation>Buscar clientes, contactos, reuniones, casos, acciones</translation>
    </message>
    <message>
        <source>Type a name, a phone, a command.</source>
        <translation>Escriba un nombre, un teléfono, una acción.</translation>
    </message>
    <message>
        <source>act on it</source>
        <translation>actuar</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>commands only</source>
        <translation>solo acciones</translation>
    </message>
    <message>
        <source>works with no network</source>
        <translation>funciona sin red</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>PassphrasePane</name>
    <message>
        <source>Choose your passphrase</source>
        <translation>Elija su frase de paso</translation>
    </message>
    <message>
        <source>It opens this laptop, with or without a network. Nobody can read it, not even the office.</source>
        <translation>Abre este portátil, con red o sin ella. Nadie puede leerla, tampoco la oficina.</translation>
    </message>
    <message>
        <source>Making the key</source>
        <translation>Creando la clave</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>The two differ. Type it once more.</source>
        <translation>No coinciden. Escríbala otra vez.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n device(s) in use</source>
        <translation>
            <numerusform>%n dispositivo en uso</numerusform>
            <numerusform>%n dispositivos en uso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add brigade</source>
        <translation>Añadir brigada</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Añadir persona</translation>
    </message>
    <message>
        <source>Add region</source>
        <translation>Añadir región</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Atrasados</translation>
    </message>
    <message>
        <source>Closer look</source>
        <translation>Ver de cerca</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Persona siguiente</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Nadie coincide</translation>
    </message>
    <message>
        <source>People and devices</source>
        <translation>Personas y dispositivos</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Persona añadida</translation>
    </message>
    <message>
        <source>Person or device</source>
        <translation>Persona o dispositivo</translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation>Persona anterior</translation>
    </message>
    <message>
        <source>Region added</source>
        <translation>Región añadida</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocados</translation>
    </message>
    <message>
        <source>as of the last sync</source>
        <translation>según la última sincronización</translation>
    </message>
    <message>
        <source>changed at the office, come with sync</source>
        <translation type="vanished">se cambian en la oficina, llegan al sincronizar</translation>
    </message>
    <message>
        <source>{name} reads it from her next sync on</source>
        <translation>{name} la leerá desde su próxima sincronización</translation>
    </message>
</context>
<context>
    <name>PeoplePopover</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Nobody of that name</source>
        <translation>Nadie con ese nombre</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
</context>
<context>
    <name>PersonButton</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name; empty if the number was wrong</source>
        <translation>Nombre; vacío si el número no era correcto</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Who is it now?</source>
        <translation>¿Quién es ahora?</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Administrator: people, devices, policy; no client data.</source>
        <translation>Administrador: personas, dispositivos, normas; sin datos de clientes.</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Todas las regiones</translation>
    </message>
    <message>
        <source>Booking desk: books for every brigade, logs calls; deletes nothing.</source>
        <translation>Citas: reserva para todas las brigadas, anota llamadas; no borra nada.</translation>
    </message>
    <message>
        <source>Brigade</source>
        <translation>Brigada</translation>
    </message>
    <message>
        <source>Brigade: works with the clients of these regions; no export.</source>
        <translation>Brigada: trabaja con los clientes de estas regiones; sin exportar.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Head: every region, programmes, templates, approvals.</source>
        <translation>Dirección: todas las regiones, programas, plantillas, aprobaciones.</translation>
    </message>
    <message>
        <source>Heads and administrators change people and devices.</source>
        <translation>Las personas y los equipos los cambian los directores y administradores.</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s) the laptop locks itself until it meets the office.</source>
        <translation>
            <numerusform>En %n día el portátil se bloquea hasta que contacte con la oficina.</numerusform>
            <numerusform>En %n días el portátil se bloquea hasta que contacte con la oficina.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lease ends</source>
        <translation>Permiso hasta</translation>
    </message>
    <message>
        <source>Let read…</source>
        <translation>Dar acceso…</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Puede hacer</translation>
    </message>
    <message>
        <source>May read</source>
        <translation>Puede leer</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Código nuevo</translation>
    </message>
    <message>
        <source>No region yet</source>
        <translation>Aún sin región</translation>
    </message>
    <message numerus="yes">
        <source>No word for %n day(s)</source>
        <translation>
            <numerusform>Sin noticias desde hace %n día</numerusform>
            <numerusform>Sin noticias desde hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the office changes this: fieldsales office device revoke {number}.</source>
        <translation type="vanished">Solo la oficina lo cambia: fieldsales office device revoke {number}.</translation>
    </message>
    <message>
        <source>Team lead: plans trips, shares out clients, prints reports, joins as leader.</source>
        <translation>Jefe de equipo: planifica viajes, reparte clientes, imprime informes, acompaña.</translation>
    </message>
    <message>
        <source>The office makes a code for a new device: fieldsales office code {email}.</source>
        <translation type="vanished">La oficina crea un código para un dispositivo nuevo: fieldsales office code {email}.</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
</context>
<context>
    <name>PhoneCode</name>
    <message>
        <source>Code that dials {number}</source>
        <translation>Código que marca {number}</translation>
    </message>
</context>
<context>
    <name>PhoneCodePopover</name>
    <message>
        <source>Point a mobile’s camera here to dial {number}.</source>
        <translation>Apunte aquí con la cámara del móvil para marcar {number}.</translation>
    </message>
</context>
<context>
    <name>PhonesEditor</name>
    <message>
        <source>One number a line</source>
        <translation>Un número por línea</translation>
    </message>
</context>
<context>
    <name>Pilot</name>
    <message>
        <source>As recorded</source>
        <translation>Como consta</translation>
    </message>
    <message>
        <source>As recorded, while typing</source>
        <translation>Como consta, al escribir</translation>
    </message>
    <message>
        <source>Did not wish to answer</source>
        <translation>No quiso responder</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Meeting mode</source>
        <translation>Modo reunión</translation>
    </message>
    <message>
        <source>Next language</source>
        <translation>Idioma siguiente</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>No se preguntó</translation>
    </message>
    <message>
        <source>Not asked, while typing</source>
        <translation>No se preguntó, al escribir</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>Nota guardada</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Pregunta anterior</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Quitar esta entrada</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>Deshacer la última respuesta</translation>
    </message>
    <message>
        <source>The same, while typing</source>
        <translation>Lo mismo, al escribir</translation>
    </message>
    <message>
        <source>To the end, finish</source>
        <translation>Al final, terminar</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Ask, then wait. Type the number, or use the arrow keys.</source>
        <translation>Pregunte y espere. Escriba el número o use las flechas.</translation>
    </message>
    <message>
        <source>This is no day. Write it like 3 Dec, thu or in 2 weeks.</source>
        <translation>Esto no es una fecha. Escriba 3 dic, jueves o en 2 semanas.</translation>
    </message>
    <message>
        <source>This is no number. Write digits only, such as 1250.</source>
        <translation>Esto no es un número. Escriba solo cifras, como 1250.</translation>
    </message>
    <message>
        <source>This may be too private. Write only what you would read aloud.</source>
        <translation>Puede ser demasiado personal. Escriba solo lo que leería en voz alta.</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Escriba para buscar</translation>
    </message>
</context>
<context>
    <name>QuestionnairesPage</name>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n borrador</numerusform>
            <numerusform>%n borradores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n por revisar</numerusform>
            <numerusform>%n por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobados</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Closer look</source>
        <translation>Ver de cerca</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Míos</translation>
    </message>
    <message>
        <source>New questionnaire</source>
        <translation>Cuestionario nuevo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>No questionnaire fits this filter</source>
        <translation>Ningún cuestionario con este filtro</translation>
    </message>
    <message>
        <source>No questionnaire yet</source>
        <translation>Aún no hay cuestionarios</translation>
    </message>
    <message>
        <source>One is begun at a meeting, with a client, or here.</source>
        <translation>Se empieza en una reunión, con un cliente o aquí.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devueltos</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Por revisar</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message numerus="yes">
        <source>%n call(s) of other kinds wait.</source>
        <translation>
            <numerusform>%n llamada de otra clase espera.</numerusform>
            <numerusform>%n llamadas de otras clases esperan.</numerusform>
        </translation>
    </message>
    <message>
        <source>All calls made</source>
        <translation>Todas las llamadas hechas</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Citar</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>New call</source>
        <translation type="vanished">Nueva llamada</translation>
    </message>
    <message>
        <source>New ones come with trips to fill, promises and tomorrow’s meetings.</source>
        <translation>Vendrán más con viajes por llenar, promesas y las reuniones de mañana.</translation>
    </message>
    <message>
        <source>No call of this kind</source>
        <translation>Ninguna llamada de esta clase</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Rebook</source>
        <translation>Repetir</translation>
    </message>
</context>
<context>
    <name>ReachPopover</name>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Persons and numbers</source>
        <translation>Personas y números</translation>
    </message>
    <message>
        <source>Switchboard</source>
        <translation>Centralita</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>móvil</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Empezado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Caso {number}</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Filled by</source>
        <translation>Rellenado por</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Abrir el cliente</translation>
    </message>
    <message>
        <source>Personal answers are shown to those who wrote them only.</source>
        <translation>Las respuestas personales solo las ve quien las escribió.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>{answer} (left out: not asked any more)</source>
        <translation>{answer} (excluida: ya no se pregunta)</translation>
    </message>
</context>
<context>
    <name>ReasonPane</name>
    <message>
        <source>Ask again when? (optional: in 6 months, 1.3.)</source>
        <translation>¿Preguntar de nuevo? (opcional: en 6 meses, 1.3.)</translation>
    </message>
    <message>
        <source>The reason, in the client’s words</source>
        <translation>El motivo, en palabras del cliente</translation>
    </message>
    <message>
        <source>Write it like in 6 months, 1.3., mon.</source>
        <translation>Escriba en 6 meses, 1.3., lun.</translation>
    </message>
    <message>
        <source>Write the reason: it is kept with the client.</source>
        <translation>Escriba el motivo: se guarda con el cliente.</translation>
    </message>
</context>
<context>
    <name>ReasonPopover</name>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation>Explique el motivo en pocas palabras.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>RegisterCard</name>
    <message numerus="yes">
        <source>%n closed this month</source>
        <translation>
            <numerusform>%n cerrado este mes</numerusform>
            <numerusform>%n cerrados este mes</numerusform>
        </translation>
    </message>
    <message>
        <source>Case, client, person</source>
        <translation>Caso, cliente, persona</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrados</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Median age {age}</source>
        <translation>Edad mediana {age}</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Míos</translation>
    </message>
    <message>
        <source>No case fits “{words}”</source>
        <translation>Ningún caso coincide con “{words}”</translation>
    </message>
    <message>
        <source>No case is closed yet</source>
        <translation>Aún no hay casos cerrados</translation>
    </message>
    <message>
        <source>No case is older than 30 days</source>
        <translation>Ningún caso pasa de 30 días</translation>
    </message>
    <message>
        <source>No case of yours is open</source>
        <translation>Ningún caso suyo está abierto</translation>
    </message>
    <message>
        <source>No case waits for the client’s word</source>
        <translation>Ningún caso espera la palabra del cliente</translation>
    </message>
    <message>
        <source>No open case</source>
        <translation>Ningún caso abierto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Abrir un caso</translation>
    </message>
    <message>
        <source>Over 30 days</source>
        <translation>Más de 30 días</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Solved?</source>
        <translation>¿Resuelto?</translation>
    </message>
    <message>
        <source>The last one was closed {day}: {title}</source>
        <translation>El último se cerró el {day}: {title}</translation>
    </message>
</context>
<context>
    <name>RegisterHead</name>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>RepeatBox</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Añadir otro</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Nada escrito aún</translation>
    </message>
</context>
<context>
    <name>ReportChoices</name>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Drawn in {seconds} s on this laptop.</source>
        <translation>Dibujado en {seconds} s en este portátil.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>Open the trip</source>
        <translation>Abrir el viaje</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Viaje</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Every town is clear</source>
        <translation>Todas las poblaciones están claras</translation>
    </message>
    <message>
        <source>Everything was taken back</source>
        <translation>Se ha deshecho todo</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Conservar todos</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Quedan</translation>
    </message>
    <message>
        <source>May be duplicates</source>
        <translation>Posibles duplicados</translation>
    </message>
    <message>
        <source>Merge all</source>
        <translation>Unir todos</translation>
    </message>
    <message>
        <source>No line is refused</source>
        <translation>No se rechaza ninguna línea</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing else was noticed</source>
        <translation>No se observó nada más</translation>
    </message>
    <message>
        <source>Nothing looks like a duplicate</source>
        <translation>Nada parece un duplicado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Towns</source>
        <translation>Poblaciones</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>clients made</source>
        <translation>clientes creados</translation>
    </message>
    <message>
        <source>contacts made</source>
        <translation>contactos creados</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>ya conocidos</translation>
    </message>
    <message>
        <source>known, gaps filled</source>
        <translation>conocidos, completados</translation>
    </message>
    <message>
        <source>left as they are</source>
        <translation>quedan como están</translation>
    </message>
    <message>
        <source>lines refused</source>
        <translation>líneas rechazadas</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>unidos</translation>
    </message>
    <message>
        <source>new clients</source>
        <translation>clientes nuevos</translation>
    </message>
    <message>
        <source>new contacts</source>
        <translation>contactos nuevos</translation>
    </message>
    <message>
        <source>records taken back</source>
        <translation>fichas deshechas</translation>
    </message>
    <message>
        <source>values emptied again</source>
        <translation>datos vaciados de nuevo</translation>
    </message>
    <message>
        <source>{merged} to merge, {kept} to keep</source>
        <translation>{merged} por unir, {kept} por conservar</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message numerus="yes">
        <source>%n page(s), A4</source>
        <translation>
            <numerusform>%n página, A4</numerusform>
            <numerusform>%n páginas, A4</numerusform>
        </translation>
    </message>
    <message>
        <source>A report is drawn from the meetings of a trip: it is here when the first is planned.</source>
        <translation>El informe sale de las reuniones de un viaje: aparecerá cuando se planifique el primero.</translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation>Todo el ancho</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Open the trip calendar</source>
        <translation>Abrir el calendario de viajes</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Guardar PDF</translation>
    </message>
    <message>
        <source>Small pages</source>
        <translation>Páginas pequeñas</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>There is no trip to report on yet</source>
        <translation>Aún no hay viaje del que informar</translation>
    </message>
    <message>
        <source>Trip report</source>
        <translation>Informe de viaje</translation>
    </message>
    <message>
        <source>data as of {at}</source>
        <translation>datos hasta {at}</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
</context>
<context>
    <name>ResponsePeek</name>
    <message>
        <source>Answered</source>
        <translation>Contestadas</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Empezado</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Caso {number}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Filled by</source>
        <translation>Rellenado por</translation>
    </message>
    <message>
        <source>Go on filling</source>
        <translation>Seguir rellenando</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Needed still</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leerlo</translation>
    </message>
    <message>
        <source>{answered} of {total}</source>
        <translation>{answered} de {total}</translation>
    </message>
</context>
<context>
    <name>ScriptView</name>
    <message>
        <source>If they say</source>
        <translation>Si dicen</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>SectionButton</name>
    <message>
        <source>not asked</source>
        <translation>no se pregunta</translation>
    </message>
    <message>
        <source>{answered} of {total}</source>
        <translation>{answered} de {total}</translation>
    </message>
</context>
<context>
    <name>SectionsColumn</name>
    <message>
        <source>about {minutes} left</source>
        <translation>quedan unos {minutes}</translation>
    </message>
    <message>
        <source>{answered} of {total}</source>
        <translation>{answered} de {total}</translation>
    </message>
</context>
<context>
    <name>Seeking</name>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Do, with {name}</source>
        <translation>Hacer con {name}</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Abiertos hace poco</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Lista de teclas</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Abrir el cliente</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Today’s meetings</source>
        <translation>Reuniones de hoy</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>SettingsPopover</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>In meeting mode, lock when idle for</source>
        <translation>En modo reunión, bloquear tras</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lock when idle for</source>
        <translation>Bloquear tras inactividad de</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Open the case</source>
        <translation>Abrir el caso</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Tomar la otra</translation>
    </message>
    <message>
        <source>answered {time}</source>
        <translation>contestada {time}</translation>
    </message>
    <message>
        <source>{who} answered this meanwhile. Yours stands when you go on.</source>
        <translation>{who} contestó entretanto. Al seguir, queda la suya.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Close, back to the list</source>
        <translation>Cerrar, volver a la lista</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>Filtrar esta página</translation>
    </message>
    <message>
        <source>Fold the sidebar</source>
        <translation>Plegar la barra</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation>Siguiente zona de la página</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Búsqueda y acciones</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Estas teclas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Fold the sidebar</source>
        <translation>Plegar la barra</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>VIP programme</source>
        <translation>Programa VIP</translation>
    </message>
</context>
<context>
    <name>SlotButton</name>
    <message>
        <source>{crew} near</source>
        <translation>{crew} cerca</translation>
    </message>
</context>
<context>
    <name>SlotPane</name>
    <message>
        <source>Another time: thu 15, 14:30, 3 dec 11</source>
        <translation>Otra hora: jue 15, 14:30, 3 dic 11</translation>
    </message>
    <message>
        <source>No time chosen yet</source>
        <translation>Aún no hay hora elegida</translation>
    </message>
</context>
<context>
    <name>SlotsCard</name>
    <message>
        <source>Another length</source>
        <translation>Otra duración</translation>
    </message>
    <message>
        <source>No time to offer</source>
        <translation>Sin horas que ofrecer</translation>
    </message>
    <message>
        <source>Slots to offer</source>
        <translation>Horas que ofrecer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>StandbyPopover</name>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>El siguiente</translation>
    </message>
</context>
<context>
    <name>StandbyTray</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Clients on standby</source>
        <translation>Clientes en reserva</translation>
    </message>
    <message>
        <source>Clients willing to be called at short notice are noted at the call desk.</source>
        <translation>Los clientes que aceptan una llamada de última hora se anotan en Llamadas.</translation>
    </message>
    <message>
        <source>Drag onto a day, or press Enter for the best free slot.</source>
        <translation>Arrastre a un día, o pulse Intro para el mejor hueco.</translation>
    </message>
    <message>
        <source>Likeliest first</source>
        <translation>Primero los más probables</translation>
    </message>
    <message>
        <source>Near {day}</source>
        <translation>Cerca del {day}</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Primero los más cercanos</translation>
    </message>
    <message>
        <source>Nobody on standby</source>
        <translation>Nadie en reserva</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Orden de la lista</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>on route</source>
        <translation>de camino</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Choose the same file again, and it goes on from there.</source>
        <translation>Elija otra vez el mismo archivo y seguirá desde ahí.</translation>
    </message>
    <message>
        <source>Imports before</source>
        <translation>Importaciones anteriores</translation>
    </message>
    <message>
        <source>Made on another laptop: it can be undone there, by {name}.</source>
        <translation>Hecha en otro portátil: allí puede deshacerla {name}.</translation>
    </message>
    <message>
        <source>Taken back as a whole. The file can be imported again.</source>
        <translation>Deshecha por completo. El archivo puede importarse otra vez.</translation>
    </message>
    <message>
        <source>Undo takes back what it made and filled, and leaves what was used since.</source>
        <translation>Deshacer retira lo creado y completado, y deja lo usado desde entonces.</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>whoever made it</source>
        <translation>quien la hizo</translation>
    </message>
</context>
<context>
    <name>Station</name>
    <message>
        <source>Step {number}, done: {title}</source>
        <translation>Paso {number}, hecho: {title}</translation>
    </message>
    <message>
        <source>Step {number}, later: {title}</source>
        <translation>Paso {number}, después: {title}</translation>
    </message>
    <message>
        <source>Step {number}, next: {title}</source>
        <translation>Paso {number}, siguiente: {title}</translation>
    </message>
</context>
<context>
    <name>StopBox</name>
    <message>
        <source>Arrives</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Choose a town from the list.</source>
        <translation>Elija una localidad de la lista.</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Piso</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Alojamiento</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Noches</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Sin reservar</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Particular</translation>
    </message>
    <message>
        <source>Say the day, such as thu or 3.12.</source>
        <translation>Diga el día, por ejemplo jue o 3.12.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Localidad</translation>
    </message>
</context>
<context>
    <name>StopsForm</name>
    <message>
        <source>Add a town</source>
        <translation>Añadir localidad</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Noches</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>In their words</source>
        <translation>En sus palabras</translation>
    </message>
    <message>
        <source>No words were written down.</source>
        <translation>No se anotaron palabras.</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>They want</source>
        <translation>Quieren</translation>
    </message>
    <message>
        <source>{what}, by {day}</source>
        <translation>{what}, para el {day}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>A sentence of several words is best.</source>
        <translation>Lo mejor es una frase de varias palabras.</translation>
    </message>
    <message>
        <source>Easy to guess. Add a few words.</source>
        <translation>Fácil de adivinar. Añada unas palabras.</translation>
    </message>
    <message>
        <source>Good. Another word makes it strong.</source>
        <translation>Bien. Otra palabra la hace fuerte.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Fuerte.</translation>
    </message>
    <message>
        <source>Too short: at least 8 characters.</source>
        <translation>Demasiado corta: al menos 8 caracteres.</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>{answered} of {total}</source>
        <translation>{answered} de {total}</translation>
    </message>
</context>
<context>
    <name>SummaryLine</name>
    <message numerus="yes">
        <source>%n contract meeting(s)</source>
        <translation>
            <numerusform>%n reunión de contrato</numerusform>
            <numerusform>%n reuniones de contrato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) under 2</source>
        <translation>
            <numerusform>%n día con menos de 2</numerusform>
            <numerusform>%n días con menos de 2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n noche</numerusform>
            <numerusform>%n noches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n planificada</numerusform>
            <numerusform>%n planificadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without leader</source>
        <translation>
            <numerusform>%n sin responsable</numerusform>
            <numerusform>%n sin responsable</numerusform>
        </translation>
    </message>
    <message>
        <source>leader booked</source>
        <translation>responsable reservado</translation>
    </message>
    <message>
        <source>{days} and {last} under 2</source>
        <translation>{days} y {last}: menos de 2</translation>
    </message>
    <message>
        <source>{day} under 2</source>
        <translation>{day}: menos de 2</translation>
    </message>
    <message>
        <source>{held} held, ≈{expected} expected in all</source>
        <translation>{held} celebradas, ≈{expected} previstas en total</translation>
    </message>
    <message>
        <source>{nights}, {count} in {town}</source>
        <translation>{nights}, {count} en {town}</translation>
    </message>
</context>
<context>
    <name>SyncPopover</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n recibido</numerusform>
            <numerusform>%n recibidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n enviado</numerusform>
            <numerusform>%n enviados</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Última sincronización</translation>
    </message>
    <message>
        <source>Opens until</source>
        <translation>Abre hasta</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar</translation>
    </message>
    <message numerus="yes">
        <source>The office set %n change(s) aside. They are kept here.</source>
        <translation>
            <numerusform>La oficina apartó %n cambio. Se conserva aquí.</numerusform>
            <numerusform>La oficina apartó %n cambios. Se conservan aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Entonces</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Dos versiones</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>With the office</source>
        <translation>Con la oficina</translation>
    </message>
    <message>
        <source>being counted</source>
        <translation>contando</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>{changes}, since {when}</source>
        <translation>{changes}, desde {when}</translation>
    </message>
    <message>
        <source>{record}: {fields}</source>
        <translation>{record}: {fields}</translation>
    </message>
</context>
<context>
    <name>SyncRounds</name>
    <message numerus="yes">
        <source>%n change(s) kept</source>
        <translation>
            <numerusform>%n cambio a salvo</numerusform>
            <numerusform>%n cambios a salvo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to send</source>
        <translation>
            <numerusform>%n cambio por enviar</numerusform>
            <numerusform>%n cambios por enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to look at</source>
        <translation>
            <numerusform>%n conflicto por revisar</numerusform>
            <numerusform>%n conflictos por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without the office</source>
        <translation>
            <numerusform>%n día sin la oficina</numerusform>
            <numerusform>%n días sin la oficina</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n recibido</numerusform>
            <numerusform>%n recibidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking for news</source>
        <translation>Preguntando novedades</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>A salvo aquí</translation>
    </message>
    <message numerus="yes">
        <source>Lease ends in %n day(s)</source>
        <translation>
            <numerusform>El permiso vence en %n día</numerusform>
            <numerusform>El permiso vence en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Aún sin sincronizar</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nada pendiente</translation>
    </message>
    <message>
        <source>Sync stopped</source>
        <translation>Sincronización detenida</translation>
    </message>
    <message>
        <source>Synced {when}</source>
        <translation>Sincronizado {when}</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>This laptop’s clock is wrong</source>
        <translation>El reloj de este portátil va mal</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Sin conexión</translation>
    </message>
</context>
<context>
    <name>TaskPopover</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>las citas</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>Another day</source>
        <translation>Otro día</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Say the day, such as thu or 3.12.</source>
        <translation>Indique el día, por ejemplo jue o 3.12.</translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation>Explique el motivo en pocas palabras.</translation>
    </message>
    <message>
        <source>Why it is dropped</source>
        <translation>Por qué se descarta</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Ahead</source>
        <translation>Por venir</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Historia</translation>
    </message>
</context>
<context>
    <name>TimesPopover</name>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>TownChoice</name>
    <message>
        <source>Which town is it?</source>
        <translation>¿Qué población es?</translation>
    </message>
</context>
<context>
    <name>TownField</name>
    <message>
        <source>Towns found</source>
        <translation>Localidades encontradas</translation>
    </message>
</context>
<context>
    <name>TownPanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Dejarlo abierto</translation>
    </message>
    <message>
        <source>The name stays, without a place.</source>
        <translation>Queda el nombre, sin lugar.</translation>
    </message>
    <message>
        <source>Which one is meant? It decides on the map, the drives and the clock.</source>
        <translation>¿Cuál es? De ello dependen el mapa, los viajes y la hora.</translation>
    </message>
    <message>
        <source>Which town is it?</source>
        <translation>¿Qué población es?</translation>
    </message>
</context>
<context>
    <name>TripActs</name>
    <message>
        <source>Edit trip</source>
        <translation>Editar viaje</translation>
    </message>
    <message>
        <source>New trip</source>
        <translation>Viaje nuevo</translation>
    </message>
    <message>
        <source>{trip} changed</source>
        <translation>{trip}: cambiado</translation>
    </message>
    <message>
        <source>{trip} is made, as a draft</source>
        <translation>{trip}: creado como borrador</translation>
    </message>
</context>
<context>
    <name>TripBooking</name>
    <message>
        <source>No free slot for {client} on this trip; drag it onto a day.</source>
        <translation>No hay hueco para {client} en este viaje; arrástrelo a un día.</translation>
    </message>
</context>
<context>
    <name>TripForm</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Viaje</translation>
    </message>
</context>
<context>
    <name>TripPage</name>
    <message>
        <source>A trip gives a brigade its days in a region; meetings are booked onto it.</source>
        <translation>Un viaje da a una brigada sus días en una región; las reuniones se conciertan dentro de él.</translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>Añadir reunión</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Brigade {name}</source>
        <translation>Brigada {name}</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>More about this trip</source>
        <translation>Más sobre este viaje</translation>
    </message>
    <message>
        <source>New trip</source>
        <translation>Viaje nuevo</translation>
    </message>
    <message>
        <source>No trip yet</source>
        <translation>Aún no hay viajes</translation>
    </message>
    <message>
        <source>Nothing is booked on this trip yet</source>
        <translation>Aún no hay nada en este viaje</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Press a day’s room, or drag a client on standby onto a day.</source>
        <translation>Pulse el sitio de un día, o arrastre un cliente en reserva.</translation>
    </message>
    <message>
        <source>Trip calendar</source>
        <translation>Calendario del viaje</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>Viajes</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
</context>
<context>
    <name>TripViews</name>
    <message>
        <source>Agenda of the trip</source>
        <translation>Agenda del viaje</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Trip by hours</source>
        <translation>Viaje por horas</translation>
    </message>
    <message>
        <source>Trip by order</source>
        <translation>Viaje por orden</translation>
    </message>
</context>
<context>
    <name>TripsPopover</name>
    <message>
        <source>New trip</source>
        <translation>Viaje nuevo</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>Viajes</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>This laptop’s data could not be opened</source>
        <translation>No se pudieron abrir los datos de este portátil</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>TypedSlot</name>
    <message>
        <source>Take {time}</source>
        <translation>Tomar {time}</translation>
    </message>
    <message>
        <source>Write it like thu 15, 14:30, 3 dec 11.</source>
        <translation>Escriba jue 15, 14:30, 3 dic 11.</translation>
    </message>
    <message>
        <source>{when} · fits, {more}</source>
        <translation>{when} · cabe, {more}</translation>
    </message>
</context>
<context>
    <name>UndoStack</name>
    <message>
        <source>Done again: {act}</source>
        <translation>Rehecho: {act}</translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>Deshecho: {act}</translation>
    </message>
</context>
<context>
    <name>Unlocking</name>
    <message>
        <source>laptop {code}</source>
        <translation>portátil {code}</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>este portátil</translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message numerus="yes">
        <source>%n planned, ≈{held} held</source>
        <translation>
            <numerusform>%n planificada, ≈{held} celebradas</numerusform>
            <numerusform>%n planificadas, ≈{held} celebradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Citar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>No brigade travels this week</source>
        <translation>Ninguna brigada viaja esta semana</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Trip calendars</source>
        <translation>Calendarios de viajes</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Semana {number}</translation>
    </message>
    <message>
        <source>Weeks fill as trips are made in the trip calendars.</source>
        <translation>Las semanas se llenan al crear viajes en los calendarios de viaje.</translation>
    </message>
</context>
<context>
    <name>WeekViews</name>
    <message>
        <source>Agenda of the week</source>
        <translation>Agenda de la semana</translation>
    </message>
    <message>
        <source>Week of the brigades</source>
        <translation>Semana de las brigadas</translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>New time</source>
        <translation>Nueva hora</translation>
    </message>
    <message>
        <source>Say the new time, such as thu 15.</source>
        <translation>Indique la nueva hora, por ejemplo jue 15.</translation>
    </message>
    <message>
        <source>Why in spite of it</source>
        <translation>Por qué, a pesar de ello</translation>
    </message>
    <message>
        <source>thu 15, 14:30, 3 dec 11</source>
        <translation>jue 15, 14:30, 3 dic 11</translation>
    </message>
</context>
<context>
    <name>WhoWasThere</name>
    <message>
        <source>Names, a comma between</source>
        <translation>Nombres, separados por comas</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Otra persona</translation>
    </message>
</context>
<context>
    <name>_FormLine</name>
    <message>
        <source>See answers</source>
        <translation>Ver respuestas</translation>
    </message>
</context>
<context>
    <name>_NearLine</name>
    <message>
        <source>chance</source>
        <translation>prob.</translation>
    </message>
</context>
<context>
    <name>_SlotsBar</name>
    <message>
        <source>Best slots</source>
        <translation>Mejores horas</translation>
    </message>
</context>
<context>
    <name>_TripPanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Saturdays are worked</source>
        <translation>Se trabaja los sábados</translation>
    </message>
    <message>
        <source>Say the day, such as 9.11. or 9 Nov.</source>
        <translation>Diga el día, por ejemplo 9.11. o 9 nov.</translation>
    </message>
    <message>
        <source>The trip ends before it begins.</source>
        <translation>El viaje termina antes de empezar.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>agenda</name>
    <message>
        <source>2 versions</source>
        <translation>2 versiones</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>15 minutes earlier</source>
        <translation>15 minutos antes</translation>
    </message>
    <message>
        <source>15 minutes later</source>
        <translation>15 minutos después</translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>Añadir reunión</translation>
    </message>
    <message>
        <source>Book a client</source>
        <translation>Citar a un cliente</translation>
    </message>
    <message>
        <source>Book on this day</source>
        <translation>Concertar en este día</translation>
    </message>
    <message>
        <source>Book the chosen time</source>
        <translation>Reservar la hora elegida</translation>
    </message>
    <message>
        <source>Call the client</source>
        <translation>Llamar al cliente</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Cancelar la reunión</translation>
    </message>
    <message>
        <source>Change the meeting</source>
        <translation>Cambiar la reunión</translation>
    </message>
    <message>
        <source>Choose time {number}</source>
        <translation>Elegir la hora {number}</translation>
    </message>
    <message>
        <source>Clients on standby</source>
        <translation>Clientes en reserva</translation>
    </message>
    <message>
        <source>Closer look</source>
        <translation>Ver de cerca</translation>
    </message>
    <message>
        <source>Confirm the meeting</source>
        <translation>Confirmar la reunión</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Día siguiente</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <source>Days by hours</source>
        <translation>Días por horas</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Find a client to book</source>
        <translation>Buscar un cliente para citar</translation>
    </message>
    <message>
        <source>It was held</source>
        <translation>Se celebró</translation>
    </message>
    <message>
        <source>It was not held</source>
        <translation>No se celebró</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Más larga</translation>
    </message>
    <message>
        <source>Move the meeting</source>
        <translation>Mover la reunión</translation>
    </message>
    <message>
        <source>Next brigade in the wide lane</source>
        <translation>Siguiente brigada en el carril ancho</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Reunión siguiente</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>Un día antes</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>Un día después</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Abrir el cliente</translation>
    </message>
    <message>
        <source>Previous meeting</source>
        <translation>Reunión anterior</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Más corta</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Weeks by order</source>
        <translation>Semanas por orden</translation>
    </message>
    <message>
        <source>Whole week</source>
        <translation>Toda la semana</translation>
    </message>
</context>
<context>
    <name>call result</name>
    <message>
        <source>Another person</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Citado</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Comunica</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Volver a llamar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>No llamar</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Message left</source>
        <translation>Recado</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Aplazada</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No contesta</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazo</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Avisado</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Número erróneo</translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n prevista</numerusform>
            <numerusform>%n previstas</numerusform>
        </translation>
    </message>
    <message>
        <source>1st try</source>
        <translation>1.er intento</translation>
    </message>
    <message>
        <source>2nd try</source>
        <translation>2.º intento</translation>
    </message>
    <message>
        <source>3rd try</source>
        <translation>3.er intento</translation>
    </message>
    <message>
        <source>Call back after {time}</source>
        <translation>Llamar después de las {time}</translation>
    </message>
    <message>
        <source>Call back {when}</source>
        <translation>Volver a llamar {when}</translation>
    </message>
    <message>
        <source>Cancelled {day}, rebook</source>
        <translation>Anulada el {day}, repetir</translation>
    </message>
    <message>
        <source>Confirm {when}</source>
        <translation>Confirmar {when}</translation>
    </message>
    <message>
        <source>Fit for {when}</source>
        <translation>Cabe el {when}</translation>
    </message>
    <message>
        <source>In {town} that day</source>
        <translation>En {town} ese día</translation>
    </message>
    <message>
        <source>Missed {day}, rebook</source>
        <translation>Fallida el {day}, repetir</translation>
    </message>
    <message>
        <source>No crew is in this region on that day.</source>
        <translation>Ese día no hay brigada en esta región.</translation>
    </message>
    <message>
        <source>No time fits any more</source>
        <translation>Ya no cabe ninguna hora</translation>
    </message>
    <message>
        <source>Nothing booked yet</source>
        <translation>Nada citado todavía</translation>
    </message>
    <message>
        <source>Of ten such days: {none} with none or one held, {two} with two, {more} with three or more.</source>
        <translation>De diez días así: {none} con ninguna o una celebrada, {two} con dos, {more} con tres o más.</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>De camino</translation>
    </message>
    <message>
        <source>On the way home</source>
        <translation>De vuelta a casa</translation>
    </message>
    <message>
        <source>Open case: ask about nothing new before it is put right</source>
        <translation>Caso abierto: nada nuevo hasta resolverlo</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>Promised for {when}</source>
        <translation>Prometida para {when}</translation>
    </message>
    <message>
        <source>That time has passed.</source>
        <translation>Esa hora ya ha pasado.</translation>
    </message>
    <message>
        <source>The client does not receive then.</source>
        <translation>A esa hora el cliente no recibe.</translation>
    </message>
    <message>
        <source>The day has eight meetings already.</source>
        <translation>Ese día ya tiene ocho reuniones.</translation>
    </message>
    <message>
        <source>Visits are made {hours}.</source>
        <translation>Las visitas son de {hours}.</translation>
    </message>
    <message>
        <source>Wrong contact</source>
        <translation>Otro contacto</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>confirmar</translation>
    </message>
    <message>
        <source>met since {year}</source>
        <translation>desde {year}</translation>
    </message>
    <message>
        <source>on the phone</source>
        <translation>al teléfono</translation>
    </message>
    <message>
        <source>rebook</source>
        <translation>repetir</translation>
    </message>
    <message>
        <source>{crew} cannot be there in time.</source>
        <translation>{crew} no llega a tiempo.</translation>
    </message>
    <message>
        <source>{crew} has a meeting until {time}.</source>
        <translation>{crew} tiene una reunión hasta las {time}.</translation>
    </message>
    <message>
        <source>{crew} is in {town} until {time}.</source>
        <translation>{crew} está en {town} hasta las {time}.</translation>
    </message>
    <message>
        <source>{name} is talking</source>
        <translation>{name} está hablando</translation>
    </message>
    <message>
        <source>{n}th try</source>
        <translation>{n}.º intento</translation>
    </message>
    <message>
        <source>{time} detour</source>
        <translation>{time} de desvío</translation>
    </message>
</context>
<context>
    <name>case</name>
    <message>
        <source>By e-mail</source>
        <translation>Por correo</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>Por carta</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>Por mensaje</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>Closed, to be checked</source>
        <translation>Cerrado, por comprobar</translation>
    </message>
    <message>
        <source>Follow-up booked</source>
        <translation>Visita de control reservada</translation>
    </message>
    <message>
        <source>Given to {name}</source>
        <translation>Dado a {name}</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>Measure dropped</source>
        <translation>Medida descartada</translation>
    </message>
    <message>
        <source>Measure planned</source>
        <translation>Medida prevista</translation>
    </message>
    <message>
        <source>Measure reported</source>
        <translation>Medida informada</translation>
    </message>
    <message>
        <source>Missing: {things}.</source>
        <translation>Falta: {things}.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Opened by questionnaire</source>
        <translation>Abierto por un cuestionario</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>Solved, says the client</source>
        <translation>Resuelto, dice el cliente</translation>
    </message>
    <message>
        <source>The client says it is not solved. {reason}</source>
        <translation>El cliente dice que no está resuelto. {reason}</translation>
    </message>
    <message>
        <source>The follow-up fell through: {reason}</source>
        <translation>La visita de control falló: {reason}</translation>
    </message>
    <message>
        <source>Told by e-mail</source>
        <translation>Informado por correo</translation>
    </message>
    <message>
        <source>Told by letter</source>
        <translation>Informado por carta</translation>
    </message>
    <message>
        <source>Told by message</source>
        <translation>Informado por mensaje</translation>
    </message>
    <message>
        <source>Told by phone</source>
        <translation>Informado por teléfono</translation>
    </message>
    <message>
        <source>Told in person</source>
        <translation>Informado en persona</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>closed, to be checked</source>
        <translation>cerrado, por comprobar</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>para el {day}</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>mano</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>sin asignar</translation>
    </message>
    <message numerus="yes">
        <source>open %n day(s)</source>
        <translation>
            <numerusform>abierto %n día</numerusform>
            <numerusform>abierto %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>open since today</source>
        <translation>abierto desde hoy</translation>
    </message>
    <message>
        <source>opened {day} by a questionnaire</source>
        <translation>abierto el {day} por un cuestionario</translation>
    </message>
    <message>
        <source>opened {day} by a questionnaire, {question}: {mark} of {most}</source>
        <translation>abierto el {day} por un cuestionario, {question}: {mark} de {most}</translation>
    </message>
    <message>
        <source>opened {day} by {who}</source>
        <translation>abierto el {day}: {who}</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>denegado</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>resuelto</translation>
    </message>
    <message>
        <source>the client told</source>
        <translation>informar al cliente</translation>
    </message>
    <message>
        <source>the follow-up booked</source>
        <translation>reservar la visita de control</translation>
    </message>
    <message>
        <source>the measure done</source>
        <translation>tomar la medida</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>{done} of 3 steps</source>
        <translation>{done} de 3 pasos</translation>
    </message>
</context>
<context>
    <name>client</name>
    <message>
        <source>2 values</source>
        <translation>2 valores</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>Responde</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Influences</source>
        <translation>Influye</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation>Última reunión</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mediano</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>No visit planned</source>
        <translation>Sin visita prevista</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Caso abierto</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Potencial</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Recibe</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rehusó</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeño</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>NIF</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Huso horario</translation>
    </message>
    <message>
        <source>Uses it</source>
        <translation>Lo usa</translation>
    </message>
    <message>
        <source>belongs to it</source>
        <translation>pertenece a ella</translation>
    </message>
    <message>
        <source>has it</source>
        <translation>lo tiene</translation>
    </message>
    <message>
        <source>interested</source>
        <translation>interesado</translation>
    </message>
    <message>
        <source>laptop {code}</source>
        <translation>portátil {code}</translation>
    </message>
    <message>
        <source>later</source>
        <translation>más tarde</translation>
    </message>
    <message>
        <source>needs a price</source>
        <translation>pide precio</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>{score} of 10</source>
        <translation>{score} de 10</translation>
    </message>
</context>
<context>
    <name>conflicts</name>
    <message>
        <source>{name}: settled</source>
        <translation>{name}: resuelto</translation>
    </message>
</context>
<context>
    <name>day</name>
    <message numerus="yes">
        <source>%n with none or one</source>
        <translation>
            <numerusform>%n con ninguna o una</numerusform>
            <numerusform>%n con ninguna o una</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with three or more</source>
        <translation>
            <numerusform>%n con tres o más</numerusform>
            <numerusform>%n con tres o más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with two</source>
        <translation>
            <numerusform>%n con dos</numerusform>
            <numerusform>%n con dos</numerusform>
        </translation>
    </message>
    <message>
        <source>Of ten such days: {few}, {two}, {more}</source>
        <translation>De diez días así: {few}, {two}, {more}</translation>
    </message>
    <message>
        <source>clash</source>
        <translation>choque</translation>
    </message>
    <message>
        <source>likely clash</source>
        <translation>choque probable</translation>
    </message>
    <message>
        <source>{held} held of {planned}</source>
        <translation>{held} celebradas de {planned}</translation>
    </message>
    <message>
        <source>{planned} planned, about {expected} expected to be held</source>
        <translation>{planned} previstas, unas {expected} se celebrarán</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>A sample company is built in {dir}; that takes half a minute.</source>
        <translation>Se crea una empresa de muestra en {dir}; tarda medio minuto.</translation>
    </message>
    <message>
        <source>Head office and its people ...</source>
        <translation>La central y su gente ...</translation>
    </message>
    <message>
        <source>Its passphrase lies in the open in {file}: for the sample only.</source>
        <translation>Su frase de paso está a la vista en {file}: solo para la muestra.</translation>
    </message>
    <message>
        <source>The booking desk makes its calls ...</source>
        <translation>La mesa de citas hace sus llamadas ...</translation>
    </message>
    <message>
        <source>The questionnaires of earlier years ...</source>
        <translation>Los cuestionarios de años anteriores ...</translation>
    </message>
    <message>
        <source>The sample was not finished the last time; it is built anew.</source>
        <translation>La última vez la muestra no se terminó; se crea de nuevo.</translation>
    </message>
    <message>
        <source>There is no display here, so no window opens; it goes on as with --headless.</source>
        <translation>Aquí no hay pantalla y no se abre ninguna ventana; sigue como con --headless.</translation>
    </message>
    <message>
        <source>This sample was built on {day}; the trip that was under way is over. Delete the folder {dir} for a fresh one.</source>
        <translation>Esta muestra se creó el {day}; el viaje que estaba en curso ya terminó. Borre la carpeta {dir} para tener una nueva.</translation>
    </message>
    <message>
        <source>Three hundred clients and their contacts ...</source>
        <translation>Trescientos clientes y sus contactos ...</translation>
    </message>
    <message>
        <source>Two brigades on the road ...</source>
        <translation>Dos brigadas en ruta ...</translation>
    </message>
    <message>
        <source>What came of it, and two changes that nobody saw ...</source>
        <translation>Lo que salió de ello, y dos cambios que nadie vio ...</translation>
    </message>
</context>
<context>
    <name>drop</name>
    <message>
        <source>Put it there</source>
        <translation>Ponerla ahí</translation>
    </message>
    <message>
        <source>Put it there all the same?</source>
        <translation>¿Ponerla ahí de todos modos?</translation>
    </message>
    <message>
        <source>The brigade has a meeting from {start} to {end}; free again at {free}.</source>
        <translation>La brigada tiene una reunión de {start} a {end}; libre a las {free}.</translation>
    </message>
    <message>
        <source>The client does not receive on {day}.</source>
        <translation>El cliente no recibe el {day}.</translation>
    </message>
    <message>
        <source>day {change}</source>
        <translation>día {change}</translation>
    </message>
    <message>
        <source>day ≈{before} → {after}</source>
        <translation>día ≈{before} → {after}</translation>
    </message>
    <message>
        <source>tight with the drive</source>
        <translation>justo con el trayecto</translation>
    </message>
    <message>
        <source>{day} has no gap of {length} with the drive there and on.</source>
        <translation>El {day} no tiene un hueco de {length} con los trayectos.</translation>
    </message>
    <message>
        <source>{day} holds {count} meetings already.</source>
        <translation>El {day} ya tiene {count} reuniones.</translation>
    </message>
    <message>
        <source>{day} is outside the trip.</source>
        <translation>El {day} queda fuera del viaje.</translation>
    </message>
    <message>
        <source>{day} is over.</source>
        <translation>El {day} ya pasó.</translation>
    </message>
    <message>
        <source>{minutes} drive</source>
        <translation>{minutes} de trayecto</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>--bind takes HOST:PORT, such as 0.0.0.0:8443.</source>
        <translation>--bind lleva HOST:PORT, por ejemplo 0.0.0.0:8443.</translation>
    </message>
    <message>
        <source>--database takes a PostgreSQL address such as postgresql://user@host/base.</source>
        <translation>--database lleva una dirección de PostgreSQL como postgresql://user@host/base.</translation>
    </message>
    <message>
        <source>A booked call names its meeting (meeting_id).</source>
        <translation>Una llamada con cita nombra su reunión (meeting_id).</translation>
    </message>
    <message>
        <source>A branch belongs to a firm (parent_id).</source>
        <translation>Una sucursal pertenece a una empresa (parent_id).</translation>
    </message>
    <message>
        <source>A brigade is told by two letters, such as GU.</source>
        <translation>Una brigada se distingue por dos letras, como GU.</translation>
    </message>
    <message>
        <source>A call is not deleted; void it if it was a mistake.</source>
        <translation>Una llamada no se borra; anúlela si fue un error.</translation>
    </message>
    <message>
        <source>A case is never deleted; a lead may withdraw it.</source>
        <translation>Un caso nunca se borra; un jefe de equipo puede retirarlo.</translation>
    </message>
    <message>
        <source>A cell holds an error of the spreadsheet ({error}) and is taken as empty.</source>
        <translation>Una celda contiene un error de la hoja de cálculo ({error}) y se toma como vacía.</translation>
    </message>
    <message>
        <source>A change in the body of an act has a shape this program does not know.</source>
        <translation>Un cambio dentro de un acto tiene una forma que este programa no conoce.</translation>
    </message>
    <message>
        <source>A client has a name.</source>
        <translation>Un cliente tiene nombre.</translation>
    </message>
    <message>
        <source>A client is not its own branch.</source>
        <translation>Un cliente no es su propia sucursal.</translation>
    </message>
    <message>
        <source>A contact has a name, a position, a phone or an e-mail.</source>
        <translation>Un contacto tiene nombre, cargo, teléfono o correo.</translation>
    </message>
    <message>
        <source>A contract meeting has a leader: say who came (leader_id), or why none did (no_leader_reason).</source>
        <translation>A una reunión de contrato va un responsable: diga quién fue (leader_id) o por qué no fue nadie (no_leader_reason).</translation>
    </message>
    <message>
        <source>A decision stands; take it back, or decide anew.</source>
        <translation>Una decisión no se cambia; retírela o decida de nuevo.</translation>
    </message>
    <message>
        <source>A follow-up meeting after the notice must be booked (follow_up_id).</source>
        <translation>Después del aviso debe reservarse una reunión de seguimiento (follow_up_id).</translation>
    </message>
    <message>
        <source>A line stands between two cards and is left out.</source>
        <translation>Hay una línea entre dos tarjetas y se omite.</translation>
    </message>
    <message>
        <source>A measure must be done, and none left due.</source>
        <translation>Debe haber una medida hecha y ninguna pendiente.</translation>
    </message>
    <message>
        <source>A meeting is not deleted; cancel it, or void it if it was a mistake.</source>
        <translation>Una reunión no se borra; cancélela, o anúlela si fue un error.</translation>
    </message>
    <message>
        <source>A meeting takes {least} to {most} minutes, not {minutes}.</source>
        <translation>Una reunión dura de {least} a {most} minutos, no {minutes}.</translation>
    </message>
    <message>
        <source>A packed body holds more than the {limit} bytes it may.</source>
        <translation>Un cuerpo empaquetado supera los {limit} bytes permitidos.</translation>
    </message>
    <message>
        <source>A packed body is damaged and cannot be unpacked.</source>
        <translation>Un cuerpo empaquetado está dañado y no se puede abrir.</translation>
    </message>
    <message>
        <source>A quotation mark opens here and is not closed before the next rows; close it or take it out.</source>
        <translation>Aquí se abre una comilla que no se cierra antes de las filas siguientes; ciérrela o quítela.</translation>
    </message>
    <message>
        <source>A record with this id exists already.</source>
        <translation>Ya existe un registro con este id.</translation>
    </message>
    <message>
        <source>A record with this id exists in a region that is not granted to you.</source>
        <translation>Existe un registro con este id en una región que no le está concedida.</translation>
    </message>
    <message>
        <source>A refusal has a reason.</source>
        <translation>Una negativa tiene un motivo.</translation>
    </message>
    <message>
        <source>A request holds at most {most} bytes.</source>
        <translation>Una petición lleva como mucho {most} bytes.</translation>
    </message>
    <message>
        <source>A stop has at least one night.</source>
        <translation>Una parada tiene al menos una noche.</translation>
    </message>
    <message>
        <source>A sync of this profile is running already; wait for it to end.</source>
        <translation>Ya hay una sincronización de este perfil en marcha; espere a que termine.</translation>
    </message>
    <message>
        <source>A text holds signs that are no letters, or a number is too large; type it anew.</source>
        <translation>Un texto contiene signos que no son letras o un número es demasiado grande; escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>A text is too long: {most} signs are the most for one field.</source>
        <translation>Un texto es demasiado largo: un campo admite {most} signos como máximo.</translation>
    </message>
    <message>
        <source>A trip is not deleted; cancel it.</source>
        <translation>Un viaje no se borra; cancélelo.</translation>
    </message>
    <message>
        <source>A value of {what} is of another type, or too large.</source>
        <translation>Un valor de {what} es de otro tipo o demasiado grande.</translation>
    </message>
    <message>
        <source>A {kind} needs {missing}; its fields are {known}.</source>
        <translation>A {kind} le falta {missing}; sus campos son {known}.</translation>
    </message>
    <message>
        <source>Act {act} cannot be applied: {reason} It stays in quarantine.</source>
        <translation>La acción {act} no se puede aplicar: {reason} Sigue en cuarentena.</translation>
    </message>
    <message>
        <source>An answer that this program does not understand.</source>
        <translation>Una respuesta que este programa no entiende.</translation>
    </message>
    <message>
        <source>An argument is not written in letters of this terminal (UTF-8).</source>
        <translation>Un argumento no está escrito en las letras de este terminal (UTF-8).</translation>
    </message>
    <message>
        <source>Another device made this import; undo it there.</source>
        <translation>Esta importación se hizo en otro equipo; deshágala allí.</translation>
    </message>
    <message>
        <source>Choose the time that was agreed.</source>
        <translation>Elija la hora acordada.</translation>
    </message>
    <message>
        <source>Device {number} is not in service; it gets no code.</source>
        <translation>El dispositivo {number} no está en servicio; no recibe código.</translation>
    </message>
    <message>
        <source>Enter the outcome of its meetings first: {count} have none.</source>
        <translation>Anote primero el resultado de sus reuniones: a {count} les falta.</translation>
    </message>
    <message>
        <source>Fill in {name}.</source>
        <translation>Rellene {name}.</translation>
    </message>
    <message>
        <source>First say what will be done, by whom and until when.</source>
        <translation>Diga primero qué se hará, quién y hasta cuándo.</translation>
    </message>
    <message>
        <source>Give at least one role: rep, office, lead, head, admin.</source>
        <translation>Indique al menos un papel: rep, office, lead, head, admin.</translation>
    </message>
    <message>
        <source>Give the passphrase: set FIELDSALES_PASSPHRASE, or name a file with --passphrase-file.</source>
        <translation>Dé la frase de paso: use FIELDSALES_PASSPHRASE o nombre un archivo con --passphrase-file.</translation>
    </message>
    <message>
        <source>Give the recovery passphrase of the office: set FIELDSALES_RECOVERY_PASSPHRASE.</source>
        <translation>Indica la frase de recuperación de la oficina: define FIELDSALES_RECOVERY_PASSPHRASE.</translation>
    </message>
    <message>
        <source>It changes a record that the office does not have.</source>
        <translation>Cambia un registro que la oficina no tiene.</translation>
    </message>
    <message>
        <source>It is about a record of a region that is not granted to you.</source>
        <translation>Se trata de un registro de una región que no le está concedida.</translation>
    </message>
    <message>
        <source>It is {state}; to {verb} it must be {states}.</source>
        <translation>Está {state}; para {verb} debe estar {states}.</translation>
    </message>
    <message>
        <source>It was changed again since; open the record and change it there. Nothing was taken back.</source>
        <translation>Se cambió otra vez desde entonces; ábralo y cámbielo allí. No se deshizo nada.</translation>
    </message>
    <message>
        <source>It was changed since.</source>
        <translation>Se ha modificado desde entonces.</translation>
    </message>
    <message>
        <source>Its region is no id.</source>
        <translation type="vanished">Su región no es un id.</translation>
    </message>
    <message>
        <source>Kilometres are counted from 0.</source>
        <translation>Los kilómetros se cuentan desde 0.</translation>
    </message>
    <message>
        <source>Move or cancel its meetings first: {count} are booked.</source>
        <translation>Mueva o cancele primero sus reuniones: hay {count} reservadas.</translation>
    </message>
    <message>
        <source>Name the brigade.</source>
        <translation>Ponga nombre a la brigada.</translation>
    </message>
    <message>
        <source>Neither record of this conflict is on this device; those who see one decide.</source>
        <translation>Ninguno de los dos registros de este conflicto está en este dispositivo; deciden quienes ven alguno.</translation>
    </message>
    <message>
        <source>No column of {file} could be recognised as the name of a client or a person; say which column is client.name or contact.name.</source>
        <translation>En {file} no se reconoce ninguna columna con el nombre de un cliente o de una persona; indique qué columna es client.name o contact.name.</translation>
    </message>
    <message>
        <source>Nothing shows whether the dates of {column} begin with the day or the month; {order} was taken. If that is wrong, undo the import and choose the order of dates.</source>
        <translation>Nada indica si las fechas de {column} empiezan por el día o por el mes; se ha tomado {order}. Si no es así, deshaga la importación y elija el orden de las fechas.</translation>
    </message>
    <message>
        <source>Only its author takes an act back.</source>
        <translation>Solo su autor deshace un acto.</translation>
    </message>
    <message>
        <source>Other records refer to it.</source>
        <translation>Otros registros hacen referencia a él.</translation>
    </message>
    <message>
        <source>People and devices are for heads and admins; ask one of them.</source>
        <translation>Personas y dispositivos son cosa de dirección y administradores; pida a uno de ellos.</translation>
    </message>
    <message>
        <source>Pictures and sounds on cards are left out: {count}.</source>
        <translation>Se omiten las fotos y sonidos de las tarjetas: {count}.</translation>
    </message>
    <message>
        <source>Question {id} asks our records for {known}; they know {all}.</source>
        <translation>La pregunta {id} pide {known} a nuestros datos; ellos conocen {all}.</translation>
    </message>
    <message>
        <source>Question {id} takes no list.</source>
        <translation>La pregunta {id} no lleva lista.</translation>
    </message>
    <message>
        <source>Question {id} takes the list {list}, which is not there.</source>
        <translation>La pregunta {id} usa la lista {list}, que no existe.</translation>
    </message>
    <message>
        <source>Say how it ended: held, missed or cancelled.</source>
        <translation>Diga cómo acabó: celebrada, no asistió o cancelada.</translation>
    </message>
    <message>
        <source>Say how much was paid.</source>
        <translation>Indique cuánto se pagó.</translation>
    </message>
    <message>
        <source>Say in a few words what was told, or what was answered.</source>
        <translation>Diga en pocas palabras qué se comunicó o qué respondieron.</translation>
    </message>
    <message>
        <source>Say into which region the clients go; the regions are {known}.</source>
        <translation>Indique a qué región van los clientes; las regiones son {known}.</translation>
    </message>
    <message>
        <source>Say the new date (due).</source>
        <translation>Diga la nueva fecha (due).</translation>
    </message>
    <message>
        <source>Say the new time: it is the same as the old one.</source>
        <translation>Diga la nueva hora: es igual que la anterior.</translation>
    </message>
    <message>
        <source>Say what came of the call (outcome).</source>
        <translation>Diga en qué quedó la llamada (outcome).</translation>
    </message>
    <message>
        <source>Say what is done about it.</source>
        <translation>Diga qué se hace al respecto.</translation>
    </message>
    <message>
        <source>Say what was done, or why it was dropped.</source>
        <translation>Diga qué se hizo o por qué se dejó.</translation>
    </message>
    <message>
        <source>Say when to call back (again_at).</source>
        <translation>Diga cuándo volver a llamar (again_at).</translation>
    </message>
    <message>
        <source>Say who answers for the case (owner_id).</source>
        <translation>Diga quién responde del caso (owner_id).</translation>
    </message>
    <message>
        <source>Say who answers for the client (owner_id).</source>
        <translation>Diga quién responde del cliente (owner_id).</translation>
    </message>
    <message>
        <source>Say who belongs to the brigade.</source>
        <translation>Diga quién pertenece a la brigada.</translation>
    </message>
    <message>
        <source>Say who was told.</source>
        <translation>Diga a quién se avisó.</translation>
    </message>
    <message>
        <source>Say whose doing it was: client, us or third.</source>
        <translation>Diga de quién dependió: client, us o third.</translation>
    </message>
    <message>
        <source>Say why both shall stay.</source>
        <translation>Diga por qué deben quedar los dos.</translation>
    </message>
    <message>
        <source>Set FIELDSALES_OLD_PASSPHRASE, or FIELDSALES_RECOVERY_PASSPHRASE if it is forgotten.</source>
        <translation>Defina FIELDSALES_OLD_PASSPHRASE, o FIELDSALES_RECOVERY_PASSPHRASE si se olvidó.</translation>
    </message>
    <message>
        <source>Several workers need PostgreSQL (--database at `office init`).</source>
        <translation>Varios procesos necesitan PostgreSQL (--database en `office init`).</translation>
    </message>
    <message>
        <source>Some letters could not be read; they are shown as {sign}.</source>
        <translation>Algunas letras no se han podido leer; se muestran como {sign}.</translation>
    </message>
    <message>
        <source>Somebody else approves your own questionnaire.</source>
        <translation>Otra persona aprueba su propio cuestionario.</translation>
    </message>
    <message>
        <source>Standby belongs to a trip; choose one first.</source>
        <translation>La reserva pertenece a un viaje; elija uno primero.</translation>
    </message>
    <message>
        <source>Take a passphrase of {least} to {most} characters, best a sentence of several words.</source>
        <translation>Elija una frase de paso de {least} a {most} caracteres, mejor una frase de varias palabras.</translation>
    </message>
    <message>
        <source>Take one of the {count} values by its number, 1 to {count}.</source>
        <translation>Elija uno de los {count} valores por su número, de 1 a {count}.</translation>
    </message>
    <message>
        <source>That code does not answer {request}. Read the code again, or ask the office for the code of this laptop and this request.</source>
        <translation>Ese código no responde a {request}. Léelo otra vez, o pide a la oficina el código de este portátil y de esta solicitud.</translation>
    </message>
    <message>
        <source>That is no request of a laptop, or it has a slip. Ask for its eight letters again.</source>
        <translation>No es una solicitud de un portátil, o tiene una errata. Pide otra vez sus ocho letras.</translation>
    </message>
    <message>
        <source>That passphrase does not open this device. Try again.</source>
        <translation>Esa frase de paso no abre este dispositivo. Inténtelo otra vez.</translation>
    </message>
    <message>
        <source>That passphrase does not open this office. Try again.</source>
        <translation>Esa frase de paso no abre esta oficina. Inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The answers are one JSON object, question by question.</source>
        <translation>Las respuestas son un objeto JSON, pregunta por pregunta.</translation>
    </message>
    <message>
        <source>The author is not the person of this device.</source>
        <translation>El autor no es la persona de este dispositivo.</translation>
    </message>
    <message>
        <source>The body of an act is damaged.</source>
        <translation>El cuerpo de un acto está dañado.</translation>
    </message>
    <message>
        <source>The body of an act is not a list of at most {most} changes.</source>
        <translation>El cuerpo de un acto no es una lista de como mucho {most} cambios.</translation>
    </message>
    <message>
        <source>The brigade has a meeting from {start} to {end}; free again at {free}. Take that, or give a reason (override_reason).</source>
        <translation>La brigada tiene una reunión de {start} a {end}; libre a las {free}. Tome esa hora o dé un motivo (override_reason).</translation>
    </message>
    <message>
        <source>The brigade has {count} members on {day}; a trip needs two on every day.</source>
        <translation>La brigada tiene {count} miembros el {day}; un viaje necesita dos cada día.</translation>
    </message>
    <message>
        <source>The card has no end (END:VCARD); what stands in it was taken.</source>
        <translation>La tarjeta no tiene final (END:VCARD); se ha tomado lo que contiene.</translation>
    </message>
    <message>
        <source>The card has no end and no name; complete it.</source>
        <translation>La tarjeta no tiene final ni nombre; complétela.</translation>
    </message>
    <message>
        <source>The card holds nothing that can be read.</source>
        <translation>La tarjeta no contiene nada que se pueda leer.</translation>
    </message>
    <message>
        <source>The case rule names no calculation.</source>
        <translation>La regla de casos no nombra ningún cálculo.</translation>
    </message>
    <message>
        <source>The certificate of the office at {address} does not hold on the day this computer shows. Set the date here, or on the office's computer and start it anew; everything is kept.</source>
        <translation>El certificado de la oficina en {address} no vale el día que muestra este equipo. Ponga en hora este equipo, o el de la oficina y vuelva a iniciarla; todo se conserva.</translation>
    </message>
    <message>
        <source>The client has no name and is called by its number, {number}.</source>
        <translation>El cliente no tiene nombre y se le llama por su número, {number}.</translation>
    </message>
    <message>
        <source>The client to be kept is not on this device.</source>
        <translation>El cliente que se conserva no está en este dispositivo.</translation>
    </message>
    <message>
        <source>The client's responsible person must be told first: whom, when, how.</source>
        <translation>Antes hay que avisar al responsable del cliente: a quién, cuándo, cómo.</translation>
    </message>
    <message>
        <source>The clocks of this device and the office differ by more than five minutes. Set the clock, then sync again; nothing was lost.</source>
        <translation>Los relojes de este dispositivo y la oficina difieren más de cinco minutos. Ponga en hora el reloj y sincronice; no se perdió nada.</translation>
    </message>
    <message>
        <source>The code is not complete or has a slip. Copy it again, or ask the office for a new one.</source>
        <translation>El código está incompleto o tiene una errata. Cópielo otra vez o pida otro a la oficina.</translation>
    </message>
    <message>
        <source>The connection to the office at {address} broke off. Everything is kept here; sync again.</source>
        <translation>La conexión con la oficina en {address} se cortó. Todo está a salvo aquí; sincronice otra vez.</translation>
    </message>
    <message>
        <source>The connection to the office broke off. What arrived is kept; sync goes on from there.</source>
        <translation>La conexión con la oficina se cortó. Lo recibido está a salvo; la sincronización sigue desde ahí.</translation>
    </message>
    <message>
        <source>The connection to the office was ended here.</source>
        <translation>La conexión con la oficina se cortó aquí.</translation>
    </message>
    <message>
        <source>The database file cannot be opened or written. Check that the folder exists and that you may write to it.</source>
        <translation>El archivo de la base no se puede abrir ni escribir. Compruebe que la carpeta existe y que puede escribir en ella.</translation>
    </message>
    <message>
        <source>The database file is damaged. Keep it as it is; put a copy of yours in its place, or ask the office for a new code and enrol another folder: what the office has is safe there.</source>
        <translation>El archivo de la base está dañado. Guárdelo tal como está; ponga una copia suya en su lugar, o pida a la oficina un código nuevo y dé de alta otra carpeta: lo que tiene la oficina está a salvo.</translation>
    </message>
    <message>
        <source>The database file is damaged. Keep the file, restore a backup with `fieldsales restore`, or ask the office to enrol this device anew: what it has is safe there.</source>
        <translation type="vanished">El archivo de la base está dañado. Conserve el archivo, recupere una copia con `fieldsales restore` o pida a la oficina un alta nueva: lo que ella tiene está a salvo.</translation>
    </message>
    <message>
        <source>The database is in use by another program for too long. Close it, then try again.</source>
        <translation>Otro programa usa la base desde hace demasiado. Ciérrelo e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The database server does not answer at the address of --database; start it, then try again.</source>
        <translation>El servidor de la base no responde en la dirección de --database; arránquelo e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The database this office lies in is not empty. Rename it and make an empty one of its name, then restore again.</source>
        <translation>La base de datos de esta oficina no está vacía. Cámbiele el nombre, cree una vacía con el suyo y restaure de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full or cannot be written. What was kept before is safe; free some space, then try again.</source>
        <translation>El disco está lleno o no se puede escribir. Lo guardado antes está a salvo; libere espacio e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The disk is full: {file} was not written, and what stood there is untouched. Free some space, then print again.</source>
        <translation>El disco está lleno: {file} no se ha escrito y lo que había sigue intacto. Libere espacio y vuelva a imprimir.</translation>
    </message>
    <message>
        <source>The enrolment has a shape this office does not know.</source>
        <translation>El alta tiene una forma que esta oficina no conoce.</translation>
    </message>
    <message>
        <source>The enrolment of this device broke off. Say it again with the same code and passphrase: `fieldsales enrol CODE`.</source>
        <translation>El alta de este dispositivo se interrumpió. Repítala con el mismo código y la misma frase de paso: `fieldsales enrol CODE`.</translation>
    </message>
    <message>
        <source>The expression is not understood at place {at}: {text}</source>
        <translation>La expresión no se entiende en el lugar {at}: {text}</translation>
    </message>
    <message>
        <source>The file ends in the middle of a record and seems to be cut off; nothing was changed. Get the whole file again. If it is whole, put a line end after its last line.</source>
        <translation>El archivo termina en mitad de un registro y parece cortado; no se ha cambiado nada. Consiga el archivo completo. Si está completo, ponga un salto de línea tras la última línea.</translation>
    </message>
    <message>
        <source>The file is no table of text: it holds signs that no list has. Export the list as CSV, XLSX or vCard and import that.</source>
        <translation>El archivo no es una tabla de texto: contiene signos que ninguna lista tiene. Exporte la lista como CSV, XLSX o vCard e impórtela.</translation>
    </message>
    <message>
        <source>The folder {dir} cannot be made or read. Name another with --dir.</source>
        <translation>La carpeta {dir} no se puede crear o leer. Indique otra con --dir.</translation>
    </message>
    <message>
        <source>The folder {dir} holds other files. Name a new or empty folder with --dir.</source>
        <translation>La carpeta {dir} contiene otros archivos. Indique una carpeta nueva o vacía con --dir.</translation>
    </message>
    <message>
        <source>The follow-up meeting must be held first.</source>
        <translation>Antes debe celebrarse la reunión de seguimiento.</translation>
    </message>
    <message>
        <source>The history of {field} has no write {write} on this device.</source>
        <translation>El historial de {field} no tiene la escritura {write} en este dispositivo.</translation>
    </message>
    <message>
        <source>The key file of this device is damaged. Ask the office for a new code and join in another folder; keep this one: what was not sent is still in it, encrypted.</source>
        <translation>El archivo de claves de este equipo está dañado. Pida un código nuevo a la oficina y únase en otra carpeta; conserve esta: lo que no se envió sigue en ella, cifrado.</translation>
    </message>
    <message>
        <source>The key file of this device is damaged. Restore it from a backup, or ask the office for a new code; the office can open the data.</source>
        <translation type="vanished">El archivo de claves de este dispositivo está dañado. Recupérelo de una copia o pida otro código a la oficina; ella puede abrir los datos.</translation>
    </message>
    <message>
        <source>The key file was written by a newer FieldSales; install that.</source>
        <translation>El archivo de claves es de un FieldSales más nuevo; instálelo.</translation>
    </message>
    <message>
        <source>The letters {letters} are taken; choose others.</source>
        <translation>Las letras {letters} ya están en uso; elija otras.</translation>
    </message>
    <message>
        <source>The line is longer than {most} letters; shorten it.</source>
        <translation>La línea tiene más de {most} letras; acórtela.</translation>
    </message>
    <message>
        <source>The line names neither a client nor a person.</source>
        <translation>La línea no nombra ni a un cliente ni a una persona.</translation>
    </message>
    <message>
        <source>The line names no region; choose one for the import.</source>
        <translation>La línea no indica ninguna región; elija una para la importación.</translation>
    </message>
    <message>
        <source>The line stands below the table and fills {filled} of {columns} cells: a note, it seems. Fill it like the others if it is a client.</source>
        <translation>La línea está debajo de la tabla y llena {filled} de {columns} celdas: parece una nota. Complétela como las demás si es un cliente.</translation>
    </message>
    <message>
        <source>The list asks to delete this entry; nothing is deleted, delete it by hand.</source>
        <translation>La lista pide borrar esta entrada; no se borra nada, bórrela a mano.</translation>
    </message>
    <message>
        <source>The list of refused devices (office.denied) was changed by somebody else. Put it back from a copy, or delete it and revoke lost devices again after the restore.</source>
        <translation>Otra persona cambió la lista de dispositivos rechazados (office.denied). Repóngala de una copia, o bórrela y revoque de nuevo los dispositivos perdidos después de restaurar.</translation>
    </message>
    <message>
        <source>The log of this device does not continue what the office has: its disk was copied or restored. Ask the office for a new code; the work is kept.</source>
        <translation>El diario de este dispositivo no continúa el de la oficina: su disco fue copiado o recuperado. Pida otro código; el trabajo está a salvo.</translation>
    </message>
    <message>
        <source>The office answered something this program does not understand. Nothing was lost; install the newer program on whichever side is older, then sync again.</source>
        <translation>La oficina respondió algo que este programa no entiende. No se perdió nada; instale el programa nuevo donde falte y sincronice.</translation>
    </message>
    <message>
        <source>The office at {address} cannot be reached. Everything is kept here; sync again when there is a network.</source>
        <translation>No se llega a la oficina en {address}. Todo está a salvo aquí; sincronice cuando haya red.</translation>
    </message>
    <message>
        <source>The office does not know the act {act}.</source>
        <translation>La oficina no conoce el acto {act}.</translation>
    </message>
    <message>
        <source>The office had taken this laptop out of service before this was sent.</source>
        <translation>La oficina había retirado este portátil del servicio antes de que se enviara esto.</translation>
    </message>
    <message>
        <source>The office has taken this device out of service. The work on it is kept; speak to your lead.</source>
        <translation>La oficina ha retirado este dispositivo. El trabajo está a salvo; hable con su jefe de equipo.</translation>
    </message>
    <message>
        <source>The office holds another key than this laptop was locked with. Ask it for a code to recover this laptop: `fieldsales recover CODE`; the work is kept.</source>
        <translation type="vanished">La oficina tiene otra clave que aquella con la que se cerró este portátil. Pídele un código para recuperarlo: `fieldsales recover CODE`; el trabajo está guardado.</translation>
    </message>
    <message>
        <source>The office holds another key than this laptop was locked with. Ask it to recover this laptop; the work is kept.</source>
        <translation>La oficina tiene otra clave que aquella con la que se cerró este portátil. Pídele que lo recupere; el trabajo está guardado.</translation>
    </message>
    <message>
        <source>The office is very busy; try again in a minute.</source>
        <translation>La oficina está muy ocupada; inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>The office of the sample did not start; see {log}. Delete the folder to build it anew.</source>
        <translation>La central de la muestra no arrancó; véase {log}. Borre la carpeta para crearla de nuevo.</translation>
    </message>
    <message>
        <source>The office on this computer did not start: another program may use its port. Close that, then try again; nothing was lost.</source>
        <translation>La oficina de este equipo no arrancó: quizá otro programa usa su puerto. Ciérrelo e inténtelo otra vez; no se perdió nada.</translation>
    </message>
    <message>
        <source>The office sent a frame that is too large; nothing was lost.</source>
        <translation>La oficina envió un bloque demasiado grande; no se perdió nada.</translation>
    </message>
    <message>
        <source>The office took this laptop out of service on {day}. All work on it reached the office. To use it again, ask the office for a code and join in another folder.</source>
        <translation>La oficina retiró este portátil del servicio el {day}. Todo su trabajo llegó a la oficina. Para volver a usarlo, pide un código a la oficina y únete en otra carpeta.</translation>
    </message>
    <message>
        <source>The office took this laptop out of service on {day}. What was not sent is still on it, and only the office can open it: give it back to the office.</source>
        <translation>La oficina retiró este portátil del servicio el {day}. Lo que no se envió sigue en él y solo la oficina puede abrirlo: devuélvelo a la oficina.</translation>
    </message>
    <message>
        <source>The office's database is damaged. Stop the office, keep the file as it is, and put the newest copy in its place.</source>
        <translation>La base de datos de la oficina está dañada. Detenga la oficina, guarde el archivo tal como está y ponga en su lugar la copia más reciente.</translation>
    </message>
    <message>
        <source>The office's database server broke off or does not answer; nothing was lost, try again.</source>
        <translation>El servidor de la base de datos de la oficina se interrumpió o no responde; no se perdió nada, inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The office's key file is damaged; restore it from a backup.</source>
        <translation>El archivo de claves de la oficina está dañado; recupérelo de una copia.</translation>
    </message>
    <message>
        <source>The office, or something before it, answered {status}. If a network asks you to sign in, do that in a browser, then sync again; everything is kept.</source>
        <translation>La oficina, o algo antes de ella, respondió {status}. Si la red pide identificarse, hágalo en un navegador y sincronice; todo está a salvo.</translation>
    </message>
    <message>
        <source>The order to take this laptop out of service is not signed by its office; nothing was done.</source>
        <translation>La orden de retirar este portátil del servicio no está firmada por su oficina; no se hizo nada.</translation>
    </message>
    <message>
        <source>The passphrase of the sample in {dir} is gone. Delete the folder and run the command again; a new sample is built.</source>
        <translation>Falta la frase de paso de la muestra de {dir}. Borre la carpeta y repita la orden; se crea una muestra nueva.</translation>
    </message>
    <message>
        <source>The plan of {day} stands at 18:00 the day before.</source>
        <translation>El plan del {day} queda fijo a las 18:00 del día anterior.</translation>
    </message>
    <message>
        <source>The printer did not take the report. Check that it is on and has paper, or save the PDF.</source>
        <translation>La impresora no aceptó el informe. Compruebe que está encendida y tiene papel, o guarde el PDF.</translation>
    </message>
    <message>
        <source>The questionnaire cannot be read: {problem}</source>
        <translation>El cuestionario no se puede leer: {problem}</translation>
    </message>
    <message>
        <source>The questionnaire has no question {path}.</source>
        <translation>El cuestionario no tiene la pregunta {path}.</translation>
    </message>
    <message>
        <source>The record is no longer on this device: its region went to somebody else. Nothing was changed; note what you wanted and ask your lead.</source>
        <translation>La ficha ya no está en este equipo: su región pasó a otra persona. No se cambió nada; anote lo que quería y pregunte a su jefe de equipo.</translation>
    </message>
    <message>
        <source>The record is no longer on this device; nothing was taken back.</source>
        <translation>Ya no está en este dispositivo; no se deshizo nada.</translation>
    </message>
    <message>
        <source>The record was deleted since; nothing was taken back.</source>
        <translation>La ficha se borró entretanto; no se deshizo nada.</translation>
    </message>
    <message>
        <source>The recovery has a shape this office does not know.</source>
        <translation>La recuperación tiene una forma que esta oficina no conoce.</translation>
    </message>
    <message>
        <source>The request has a shape this office does not know.</source>
        <translation>La petición tiene una forma que esta oficina no conoce.</translation>
    </message>
    <message>
        <source>The request is not signed by a device of this office.</source>
        <translation>La petición no la firma un dispositivo de esta oficina.</translation>
    </message>
    <message>
        <source>The sample company did not start. Type `fieldsales demo` to see why; nothing was changed here.</source>
        <translation>La empresa de muestra no arrancó. Escriba `fieldsales demo` para ver por qué; aquí no se cambió nada.</translation>
    </message>
    <message>
        <source>The sample in {dir} is open already. Close it, or name another folder with --dir.</source>
        <translation>La muestra de {dir} ya está abierta. Ciérrela o indique otra carpeta con --dir.</translation>
    </message>
    <message>
        <source>The sample in {dir} speaks {language}. For another language name another folder with --dir.</source>
        <translation>La muestra de {dir} está en el idioma {language}. Para otro idioma, indique otra carpeta con --dir.</translation>
    </message>
    <message>
        <source>The sample in {dir} was made by a newer FieldSales. Install that, or name another folder with --dir.</source>
        <translation>La muestra de {dir} la creó un FieldSales más nuevo. Instálelo o indique otra carpeta con --dir.</translation>
    </message>
    <message>
        <source>The table of towns that comes with the program is missing. Install the program again.</source>
        <translation>Falta la tabla de poblaciones que acompaña al programa. Vuelva a instalar el programa.</translation>
    </message>
    <message>
        <source>The time this laptop opens without the office ended on {day}. What you wrote is kept. Go online and open it again, or call the office with {request} and enter the code it tells below the passphrase, or by `fieldsales lease renew --code CODE`.</source>
        <translation>El plazo en que este portátil se abre sin la oficina terminó el {day}. Lo que escribiste está guardado. Conéctate y ábrelo de nuevo, o llama a la oficina con {request} y escribe el código que te digan debajo de la frase de acceso, o con `fieldsales lease renew --code CODE`.</translation>
    </message>
    <message>
        <source>The time this laptop opens without the office ended on {day}. What you wrote is kept. Go online and open it again, or call the office with {request} and type the code it tells: `fieldsales lease renew --code CODE`.</source>
        <translation type="vanished">El plazo en que este portátil se abre sin la oficina terminó el {day}. Lo que escribiste está guardado. Conéctate y ábrelo de nuevo, o llama a la oficina con {request} y escribe el código que te digan: `fieldsales lease renew --code CODE`.</translation>
    </message>
    <message>
        <source>The trip ends before it begins.</source>
        <translation>El viaje acaba antes de empezar.</translation>
    </message>
    <message>
        <source>The workbook cannot be read: it is damaged or was not copied to its end. Open it in a spreadsheet program, save it again as XLSX or CSV, and import that; nothing was changed.</source>
        <translation>El libro no se puede leer: está dañado o no se copió entero. Ábralo en una hoja de cálculo, guárdelo de nuevo como XLSX o CSV e impórtelo; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password; save it without one and import it again.</source>
        <translation>El libro está protegido con contraseña; guárdelo sin ella e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is a brigade {name} already.</source>
        <translation>Ya hay una brigada {name}.</translation>
    </message>
    <message>
        <source>There is a person with {email} already.</source>
        <translation>Ya hay una persona con {email}.</translation>
    </message>
    <message>
        <source>There is a region {name} already.</source>
        <translation>Ya hay una región {name}.</translation>
    </message>
    <message>
        <source>There is no act {act} in quarantine; see `fieldsales office quarantine list`.</source>
        <translation>No hay ninguna acción {act} en cuarentena; mira `fieldsales office quarantine list`.</translation>
    </message>
    <message>
        <source>There is no act {seq} on this device.</source>
        <translation>No hay ningún acto {seq} en este dispositivo.</translation>
    </message>
    <message>
        <source>There is no column {column}; the columns are {known}.</source>
        <translation>No existe la columna {column}; las columnas son {known}.</translation>
    </message>
    <message>
        <source>There is no device {id}.</source>
        <translation>No hay ningún dispositivo {id}.</translation>
    </message>
    <message>
        <source>There is no device {number}.</source>
        <translation>No hay ningún dispositivo {number}.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>No existe el archivo {file}.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>No existe el archivo {name}.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it, or choose another.</source>
        <translation>No existe la carpeta {folder}. Créela o elija otra.</translation>
    </message>
    <message>
        <source>There is no kind {name}; the kinds are {names}.</source>
        <translation>No existe {name}; existen {names}.</translation>
    </message>
    <message>
        <source>There is no open conflict {id}.</source>
        <translation>No hay ningún conflicto abierto {id}.</translation>
    </message>
    <message>
        <source>There is no person with {email}.</source>
        <translation>No hay ninguna persona con {email}.</translation>
    </message>
    <message>
        <source>There is no questionnaire {name}; there is {forms}.</source>
        <translation>No hay cuestionario {name}; hay {forms}.</translation>
    </message>
    <message>
        <source>There is no region {region} here; correct its name or choose a region for the import.</source>
        <translation>Aquí no hay ninguna región {region}; corrija su nombre o elija una región para la importación.</translation>
    </message>
    <message>
        <source>There is no region {region} here; the region of the import was taken.</source>
        <translation>Aquí no hay ninguna región {region}; se ha tomado la de la importación.</translation>
    </message>
    <message>
        <source>There is no section {name}; the sections are {names}.</source>
        <translation>No hay ninguna sección {name}; las secciones son {names}.</translation>
    </message>
    <message>
        <source>There is no sheet {name}.</source>
        <translation>No existe la hoja {name}.</translation>
    </message>
    <message>
        <source>There is no sheet {name}; the sheets are {known}.</source>
        <translation>No existe la hoja {name}; las hojas son {known}.</translation>
    </message>
    <message>
        <source>There is no such client in a region you may read.</source>
        <translation>No hay tal cliente en una región que pueda leer.</translation>
    </message>
    <message>
        <source>There is no such grant.</source>
        <translation>No hay tal permiso.</translation>
    </message>
    <message>
        <source>There is no such region; see `office region list`.</source>
        <translation>No hay tal región; vea `office region list`.</translation>
    </message>
    <message>
        <source>There is no such trip on this device.</source>
        <translation>No hay tal viaje en este dispositivo.</translation>
    </message>
    <message>
        <source>There is no such {kind} on this device.</source>
        <translation>No hay tal {kind} en este dispositivo.</translation>
    </message>
    <message>
        <source>These are one client already.</source>
        <translation>Ya son un solo cliente.</translation>
    </message>
    <message>
        <source>These depend on each other in a circle: {circle}.</source>
        <translation>Dependen unas de otras en círculo: {circle}.</translation>
    </message>
    <message>
        <source>These questions are still open: {paths}. Answer them, or say why not (not_asked, refused).</source>
        <translation>Estas preguntas siguen abiertas: {paths}. Respóndalas o diga por qué no (not_asked, refused).</translation>
    </message>
    <message>
        <source>These two are merged the other way round already.</source>
        <translation>Estos dos ya están fusionados en el otro sentido.</translation>
    </message>
    <message>
        <source>This FieldSales has no window; take --headless.</source>
        <translation>Este FieldSales no tiene ventana; use --headless.</translation>
    </message>
    <message>
        <source>This backup is of another office than the one in this folder; take an empty folder.</source>
        <translation>Esta copia es de otra oficina que la de esta carpeta; use una carpeta vacía.</translation>
    </message>
    <message>
        <source>This client does not want visits.</source>
        <translation>Este cliente no quiere visitas.</translation>
    </message>
    <message>
        <source>This client is on that list already.</source>
        <translation>Este cliente ya está en esa lista.</translation>
    </message>
    <message>
        <source>This client stands for itself.</source>
        <translation>Este cliente no está fusionado con otro.</translation>
    </message>
    <message>
        <source>This client was merged into another; take that back first (`fieldsales client separate`).</source>
        <translation>Este cliente se fusionó con otro; deshágalo primero (`fieldsales client separate`).</translation>
    </message>
    <message>
        <source>This code does not open what the office sent.</source>
        <translation>Este código no abre lo que envió la oficina.</translation>
    </message>
    <message>
        <source>This code is wrong, used or too old. Ask the office for a new one; nothing was changed.</source>
        <translation>Este código es erróneo, ya se usó o caducó. Pida otro a la oficina; no se cambió nada.</translation>
    </message>
    <message>
        <source>This code is wrong, used, too old, or for another laptop. Ask the office for a new one; nothing was changed.</source>
        <translation>Este código es incorrecto, ya se usó, caducó o es de otro portátil. Pide uno nuevo a la oficina; no se cambió nada.</translation>
    </message>
    <message>
        <source>This database holds an office already.</source>
        <translation>Esta base ya contiene una oficina.</translation>
    </message>
    <message>
        <source>This database holds no office. Make one: `fieldsales office init`.</source>
        <translation>Esta base no contiene ninguna oficina. Créela: `fieldsales office init`.</translation>
    </message>
    <message>
        <source>This database was written by a newer FieldSales (schema {found}, this program knows {known}). Install the newer program; nothing was changed.</source>
        <translation>Esta base es de un FieldSales más nuevo (esquema {found}, este programa conoce {known}). Instale el programa nuevo; no se cambió nada.</translation>
    </message>
    <message>
        <source>This device does not know your roles yet; sync with the office, then try again.</source>
        <translation>Este equipo aún no conoce sus funciones; sincronice con la oficina y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This device is newer than the office; update the office, nothing was lost.</source>
        <translation>Este dispositivo es más nuevo que la oficina; actualice la oficina, no se perdió nada.</translation>
    </message>
    <message>
        <source>This folder holds the database of an office whose key file (office.json) is missing. Put that back, or take another folder.</source>
        <translation>Esta carpeta contiene la base de una oficina cuyo archivo de claves (office.json) falta. Devuélvalo a su sitio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>This import was undone already.</source>
        <translation>Esta importación ya se ha deshecho.</translation>
    </message>
    <message>
        <source>This is too much for one step; do it in several.</source>
        <translation>Es demasiado para un solo paso; hágalo en varios.</translation>
    </message>
    <message>
        <source>This laptop asks for nothing: its lease has not ended, or nobody tried to open it since. Try to open it once.</source>
        <translation>Este portátil no pide nada: su plazo no ha terminado, o nadie ha intentado abrirlo desde entonces. Intenta abrirlo una vez.</translation>
    </message>
    <message>
        <source>This laptop does not know the way to its office any more. Call the office for a code: `fieldsales lease request`.</source>
        <translation>Este portátil ya no sabe cómo llegar a su oficina. Llama a la oficina y pide un código: `fieldsales lease request`.</translation>
    </message>
    <message>
        <source>This laptop is in service; the office gives no order to wipe it.</source>
        <translation>Este portátil está en servicio; la oficina no da orden de borrarlo.</translation>
    </message>
    <message>
        <source>This laptop waits for no code; open it with its passphrase.</source>
        <translation>Este portátil no espera ningún código; ábrelo con su frase de acceso.</translation>
    </message>
    <message>
        <source>This machine's keychain no longer holds the secret of this device. Unlock the keychain and try again. If its entry is gone, ask the office for a code that lets you back in: `fieldsales recover CODE`; nothing is lost.</source>
        <translation>El llavero de este equipo ya no guarda el secreto de este dispositivo. Desbloquea el llavero e inténtalo de nuevo. Si la entrada ya no está, pide a la oficina un código para volver a entrar: `fieldsales recover CODE`; no se pierde nada.</translation>
    </message>
    <message>
        <source>This machine's keychain no longer holds the secret of this device. Unlock the keychain and try again. If its entry is gone, ask the office for a new code and join in another folder; keep this one: what was not sent is still in it, encrypted.</source>
        <translation type="vanished">El llavero de este ordenador ya no guarda el secreto de este equipo. Desbloquee el llavero e inténtelo de nuevo. Si la entrada ya no está, pida un código nuevo a la oficina y únase en otra carpeta; conserve esta: lo que no se envió sigue en ella, cifrado.</translation>
    </message>
    <message>
        <source>This machine's keychain no longer holds the secret of this device. Unlock the keychain, or ask the office for a new code (`fieldsales office code EMAIL --device ID`); the data is kept.</source>
        <translation type="vanished">El llavero de este equipo ya no guarda el secreto de este dispositivo. Desbloquee el llavero o pida otro código (`fieldsales office code EMAIL --device ID`); los datos están a salvo.</translation>
    </message>
    <message>
        <source>This office is being served already.</source>
        <translation>Esta oficina ya está en servicio.</translation>
    </message>
    <message>
        <source>This office is being served; stop it, then restore.</source>
        <translation>Esta oficina está en servicio; deténgala y restaure después.</translation>
    </message>
    <message>
        <source>This office was made by a program whose recovery passphrase opens laptops only. Give the service passphrase.</source>
        <translation>Esta oficina se creó con un programa cuya frase de paso de recuperación solo abre portátiles. Indique la frase de paso de servicio.</translation>
    </message>
    <message>
        <source>This office was written by a newer FieldSales; install that.</source>
        <translation>Esta oficina es de un FieldSales más nuevo; instálelo.</translation>
    </message>
    <message>
        <source>This profile holds no device. Enrol it: `fieldsales --profile DIR enrol CODE`.</source>
        <translation>Este perfil no contiene ningún dispositivo. Dele de alta: `fieldsales --profile DIR enrol CODE`.</translation>
    </message>
    <message>
        <source>This profile holds no office. Make one: `fieldsales office init`.</source>
        <translation>Este perfil no contiene ninguna oficina. Créela: `fieldsales office init`.</translation>
    </message>
    <message>
        <source>This profile is in use already; take another folder with --profile.</source>
        <translation>Este perfil ya está en uso; tome otra carpeta con --profile.</translation>
    </message>
    <message>
        <source>This profile is in use already; take another folder.</source>
        <translation>Este perfil ya está en uso; tome otra carpeta.</translation>
    </message>
    <message>
        <source>This profile is no device yet. Enrol it: `fieldsales enrol CODE`.</source>
        <translation>Este perfil aún no es un dispositivo. Dele de alta: `fieldsales enrol CODE`.</translation>
    </message>
    <message>
        <source>This questionnaire is finished; a lead may return it.</source>
        <translation>Este cuestionario está terminado; un jefe de equipo puede devolverlo.</translation>
    </message>
    <message>
        <source>This questionnaire is not on this device yet; sync, then open it.</source>
        <translation>Este cuestionario aún no está en este dispositivo; sincronice y ábralo.</translation>
    </message>
    <message>
        <source>This recovery slot does not open with this office's recovery key.</source>
        <translation>Esta ranura de recuperación no se abre con la clave de recuperación de esta oficina.</translation>
    </message>
    <message>
        <source>This region is not here or not granted to you; the regions are {known}.</source>
        <translation>Esta región no está aquí o no la tiene asignada; las regiones son {known}.</translation>
    </message>
    <message>
        <source>This request was made before; it is not taken twice.</source>
        <translation>Esta petición ya se hizo; no se acepta dos veces.</translation>
    </message>
    <message>
        <source>To {verb} is for {roles}; ask one of them.</source>
        <translation>{verb} es cosa de {roles}; pida a uno de ellos.</translation>
    </message>
    <message>
        <source>To {verb} needs a reason in words.</source>
        <translation>{verb} necesita un motivo con palabras.</translation>
    </message>
    <message>
        <source>Trip {number} is {state}.</source>
        <translation>El viaje {number} está {state}.</translation>
    </message>
    <message>
        <source>Two questions are named {name}.</source>
        <translation>Dos preguntas se llaman {name}.</translation>
    </message>
    <message>
        <source>Two towns have the night of {day}.</source>
        <translation>Dos localidades tienen la noche del {day}.</translation>
    </message>
    <message>
        <source>Wait {seconds} s before the next try.</source>
        <translation>Espere {seconds} s antes del próximo intento.</translation>
    </message>
    <message>
        <source>What answers at {address} does not show this office's certificate. Somebody may be listening on this network: use another one; everything is kept.</source>
        <translation>Lo que responde en {address} no muestra el certificado de esta oficina. Alguien puede estar escuchando en esta red: use otra; todo está a salvo.</translation>
    </message>
    <message>
        <source>What answers at {address} is no FieldSales office. Check the address with whoever gave the code.</source>
        <translation>Lo que responde en {address} no es una oficina de FieldSales. Compruebe la dirección con quien dio el código.</translation>
    </message>
    <message>
        <source>What answers at {address} is not the office of this code: its certificate differs. Check the address and the network, or ask the office for a new code.</source>
        <translation>Lo que responde en {address} no es la oficina de este código: su certificado es otro. Compruebe la dirección y la red o pida otro código.</translation>
    </message>
    <message>
        <source>What stands is not changed: the plan of a day, or a published questionnaire. Publish a new version instead.</source>
        <translation>Lo que ya está fijado no se cambia: el plan de un día o un cuestionario publicado. Publique una versión nueva.</translation>
    </message>
    <message>
        <source>Write what the client said.</source>
        <translation>Escriba qué dijo el cliente.</translation>
    </message>
    <message>
        <source>You opened {most} cards within a day; ask your lead for more.</source>
        <translation>Ha abierto {most} fichas en un día; pida más a su jefe de equipo.</translation>
    </message>
    <message>
        <source>Your roles do not let you change {what}.</source>
        <translation>Sus funciones no le permiten cambiar {what}.</translation>
    </message>
    <message>
        <source>Your roles do not let you change {what}; ask your lead.</source>
        <translation>Sus funciones no le dejan cambiar {what}; pida a su jefe de equipo.</translation>
    </message>
    <message>
        <source>Your roles do not let you create a {kind}.</source>
        <translation>Sus funciones no le permiten crear: {kind}.</translation>
    </message>
    <message>
        <source>Your roles do not let you delete a {kind}.</source>
        <translation>Sus funciones no le permiten borrar: {kind}.</translation>
    </message>
    <message>
        <source>Your roles do not let you import lists; ask your lead or the booking desk.</source>
        <translation>Sus funciones no le permiten importar listas; pídalo a su responsable o a la mesa de citas.</translation>
    </message>
    <message>
        <source>side is client, us or third.</source>
        <translation>side es client, us o third.</translation>
    </message>
    <message>
        <source>{bind} cannot be listened at: another program may use that port. Take another with --bind.</source>
        <translation>No se puede escuchar en {bind}: quizá otro programa usa ese puerto. Tome otro con --bind.</translation>
    </message>
    <message>
        <source>{country} is no country this program knows.</source>
        <translation>{country} no es un país que este programa conozca.</translation>
    </message>
    <message>
        <source>{country} is no country this program knows; give its two-letter code.</source>
        <translation>{country} no es un país que este programa conozca; dé su código de dos letras.</translation>
    </message>
    <message>
        <source>{day} is outside the trip, which lasts from {first} to {last}.</source>
        <translation>El {day} queda fuera del viaje, que va del {first} al {last}.</translation>
    </message>
    <message>
        <source>{day} is outside trip {number}, which lasts from {first} to {last}.</source>
        <translation>{day} queda fuera del viaje {number}, que va del {first} al {last}.</translation>
    </message>
    <message>
        <source>{email} has no device {number} in service; see `fieldsales office device list`.</source>
        <translation>{email} no tiene el dispositivo {number} en servicio; mira `fieldsales office device list`.</translation>
    </message>
    <message>
        <source>{email} is no e-mail address.</source>
        <translation>{email} no es una dirección de correo.</translation>
    </message>
    <message>
        <source>{email} is no longer with us.</source>
        <translation>{email} ya no está con nosotros.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} no se puede leer.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Check that you may write there, or choose another folder.</source>
        <translation>No se puede escribir {file}. Compruebe que tiene permiso o elija otra carpeta.</translation>
    </message>
    <message>
        <source>{file} is a folder. Give the name of a file.</source>
        <translation>{file} es una carpeta. Indique el nombre de un archivo.</translation>
    </message>
    <message>
        <source>{file} is no JSON: {problem}.</source>
        <translation>{file} no es JSON: {problem}.</translation>
    </message>
    <message>
        <source>{file} is no backup of an office.</source>
        <translation>{file} no es una copia de una oficina.</translation>
    </message>
    <message>
        <source>{language} is not a language of this program; choose en, es or ru.</source>
        <translation>{language} no es un idioma de este programa; elija en, es o ru.</translation>
    </message>
    <message>
        <source>{name} cannot be read; check that you may open it.</source>
        <translation>{name} no se puede leer; compruebe que tiene permiso para abrirlo.</translation>
    </message>
    <message>
        <source>{name} cannot be written; choose another place for the refused lines. The import itself is kept.</source>
        <translation>{name} no se puede escribir; elija otro lugar para las líneas rechazadas. La importación se conserva.</translation>
    </message>
    <message>
        <source>{name} is a date like 2026-12-01.</source>
        <translation>{name} es una fecha como 2026-12-01.</translation>
    </message>
    <message>
        <source>{name} is a folder; name a file.</source>
        <translation>{name} es una carpeta; indique un archivo.</translation>
    </message>
    <message>
        <source>{name} is empty; there is nothing to import.</source>
        <translation>{name} está vacío; no hay nada que importar.</translation>
    </message>
    <message>
        <source>{name} is larger than 512 MB; divide it and import the parts.</source>
        <translation>{name} ocupa más de 512 MB; divídalo e importe las partes.</translation>
    </message>
    <message>
        <source>{name} is no JSON that can be read.</source>
        <translation>{name} no es un JSON legible.</translation>
    </message>
    <message>
        <source>{name} is no field of an import; the fields are {known}.</source>
        <translation>{name} no es un campo de importación; los campos son {known}.</translation>
    </message>
    <message>
        <source>{name} is not a field of {kind}; its fields are {known}.</source>
        <translation>{name} no es un campo de {kind}; sus campos son {known}.</translation>
    </message>
    <message>
        <source>{name} is not done with this; what can be done is: {known}.</source>
        <translation>{name} no se hace con esto; se puede: {known}.</translation>
    </message>
    <message>
        <source>{name} takes a value, or {{"code": "not_asked"}} or {{"code": "refused"}}.</source>
        <translation>{name} lleva un valor, o {{"code": "not_asked"}} o {{"code": "refused"}}.</translation>
    </message>
    <message>
        <source>{name}() does not take {count} values.</source>
        <translation>{name}() no lleva {count} valores.</translation>
    </message>
    <message>
        <source>{name}() is no function of questionnaires.</source>
        <translation>{name}() no es una función de los cuestionarios.</translation>
    </message>
    <message>
        <source>{path}: {message}</source>
        <translation>{path}: {message}</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>{text} has lost digits in a spreadsheet and is left out.</source>
        <translation>{text} ha perdido cifras en una hoja de cálculo y se omite.</translation>
    </message>
    <message>
        <source>{text} is no date and is left out.</source>
        <translation>{text} no es una fecha y se omite.</translation>
    </message>
    <message>
        <source>{text} is not COLUMN=FIELD.</source>
        <translation>{text} no es COLUMN=FIELD.</translation>
    </message>
    <message>
        <source>{text} is not FIELD=VALUE.</source>
        <translation>{text} no es FIELD=VALUE.</translation>
    </message>
    <message>
        <source>{text} is not an id; copy one from the list of that kind.</source>
        <translation>{text} no es un identificador; copie uno de la lista correspondiente.</translation>
    </message>
    <message>
        <source>{what}: {why}. Nothing that was kept is lost; mend that, then try again.</source>
        <translation>{what}: {why}. No se ha perdido nada de lo guardado; corríjalo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{where} asks for {name}, which is not there.</source>
        <translation>{where} pide {name}, que no existe.</translation>
    </message>
    <message>
        <source>{where} cannot be empty.</source>
        <translation>{where} no puede quedar vacío.</translation>
    </message>
    <message>
        <source>{where} compares {name} with {code}, which its list does not have.</source>
        <translation>{where} compara {name} con {code}, que no está en su lista.</translation>
    </message>
    <message>
        <source>{where} has no text in {languages}.</source>
        <translation>{where} no tiene texto en {languages}.</translation>
    </message>
    <message>
        <source>{where} has no {unknown}; it has {known}.</source>
        <translation>{where} no tiene {unknown}; tiene {known}.</translation>
    </message>
    <message>
        <source>{where} is a list.</source>
        <translation>{where} es una lista.</translation>
    </message>
    <message>
        <source>{where} is one JSON object, such as {example}.</source>
        <translation>{where} es un objeto JSON, como {example}.</translation>
    </message>
    <message>
        <source>{where} is {kind}, such as {example}; {value} does not fit.</source>
        <translation>{where} es {kind}, como {example}; {value} no encaja.</translation>
    </message>
    <message>
        <source>{where} names no repeat.</source>
        <translation>{where} no nombra ninguna repetición.</translation>
    </message>
    <message>
        <source>{where} needs {missing}.</source>
        <translation>A {where} le falta {missing}.</translation>
    </message>
    <message>
        <source>{zone} is no time zone; take one like Europe/Madrid.</source>
        <translation>{zone} no es un huso horario; tome uno como Europe/Madrid.</translation>
    </message>
</context>
<context>
    <name>expense</name>
    <message>
        <source>Company card</source>
        <translation>Tarjeta de empresa</translation>
    </message>
    <message>
        <source>From the advance</source>
        <translation>Del anticipo</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Combustible</translation>
    </message>
    <message>
        <source>I paid</source>
        <translation>Pagué yo</translation>
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
        <source>Meals</source>
        <translation>Comidas</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Aparcamiento</translation>
    </message>
    <message>
        <source>Tolls</source>
        <translation>Peajes</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
</context>
<context>
    <name>failures</name>
    <message>
        <source>This did not work: a fault of the program. What was kept before is safe.</source>
        <translation>No funcionó: un fallo del programa. Lo guardado antes está a salvo.</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Another detail</source>
        <translation>Otro dato</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>Responde por él</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Best hours</source>
        <translation>Mejores horas</translation>
    </message>
    <message>
        <source>Brigade</source>
        <translation>Brigada</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Does not want calls</source>
        <translation>No quiere llamadas</translation>
    </message>
    <message>
        <source>Does not want mail</source>
        <translation>No quiere correos</translation>
    </message>
    <message>
        <source>Does not want visits</source>
        <translation>No quiere visitas</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Responsable que acompaña</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Razón social</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Alojamiento</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Cambios de fecha</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Noches</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reacción</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason for the time</source>
        <translation>Motivo de la hora</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Recibe</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Role in decisions</source>
        <translation>Papel en las decisiones</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>NIF</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Jefe de equipo</translation>
    </message>
    <message>
        <source>Time and place</source>
        <translation>Hora y lugar</translation>
    </message>
    <message>
        <source>Time it took</source>
        <translation>Lo que duró</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Localidad</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Viaje</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What the client wants</source>
        <translation>Lo que quiere el cliente</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién lo hace</translation>
    </message>
    <message>
        <source>Why it refused</source>
        <translation>Por qué rechazó</translation>
    </message>
    <message>
        <source>Why no leader</source>
        <translation>Por qué sin responsable</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words of the lead</source>
        <translation>Palabras del jefe de equipo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>A list of clients</source>
        <translation>Una lista de clientes</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Sucursal</translation>
    </message>
    <message>
        <source>Check the list</source>
        <translation>Comprobar la lista</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Client’s e-mail</source>
        <translation>Correo del cliente</translation>
    </message>
    <message>
        <source>Client’s fax</source>
        <translation>Fax del cliente</translation>
    </message>
    <message>
        <source>Client’s language</source>
        <translation>Idioma del cliente</translation>
    </message>
    <message>
        <source>Client’s mobile</source>
        <translation>Móvil del cliente</translation>
    </message>
    <message>
        <source>Client’s phone</source>
        <translation>Teléfono del cliente</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Columna {number}</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Contact’s e-mail</source>
        <translation>Correo del contacto</translation>
    </message>
    <message>
        <source>Contact’s fax</source>
        <translation>Fax del contacto</translation>
    </message>
    <message>
        <source>Contact’s full name</source>
        <translation>Nombre completo del contacto</translation>
    </message>
    <message>
        <source>Contact’s language</source>
        <translation>Idioma del contacto</translation>
    </message>
    <message>
        <source>Contact’s mobile</source>
        <translation>Móvil del contacto</translation>
    </message>
    <message>
        <source>Contact’s other phone</source>
        <translation>Otro teléfono del contacto</translation>
    </message>
    <message>
        <source>Contact’s pager</source>
        <translation>Busca del contacto</translation>
    </message>
    <message>
        <source>Contact’s phone</source>
        <translation>Teléfono del contacto</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Day first: 03/04/2026</source>
        <translation>Primero el día: 03/04/2026</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Firm it belongs to</source>
        <translation>Empresa a la que pertenece</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>It goes to the others with the next sync.</source>
        <translation>Llega a los demás con la próxima sincronización.</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Su dirección</translation>
    </message>
    <message>
        <source>Keep as a line of the notes</source>
        <translation>Guardar como línea de las notas</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>Keep both; the second town</source>
        <translation>Conservar ambos; la segunda población</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Ya conocido</translation>
    </message>
    <message>
        <source>Leave aside</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Queda como está</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Razón social</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Línea {number}</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>Puede ser</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Merge; the first town</source>
        <translation>Unir; la primera población</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Month first: 04/03/2026</source>
        <translation>Primero el mes: 04/03/2026</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New, changed or deleted</source>
        <translation>Nuevo, cambiado o borrado</translation>
    </message>
    <message>
        <source>Nobody in it is new here.</source>
        <translation>Nadie en ella es nuevo aquí.</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>No se toma</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes on the client</source>
        <translation>Notas sobre el cliente</translation>
    </message>
    <message>
        <source>Notes on the contact</source>
        <translation>Notas sobre el contacto</translation>
    </message>
    <message>
        <source>Nothing of it is left.</source>
        <translation>No queda nada de ella.</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nada que importar</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>Number in your list</source>
        <translation>Número en su lista</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Parted by</source>
        <translation>Separada por</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Private, not taken</source>
        <translation>Privado, no se toma</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Sales region</source>
        <translation>Región de ventas</translation>
    </message>
    <message>
        <source>Save refused lines</source>
        <translation>Guardar líneas rechazadas</translation>
    </message>
    <message>
        <source>Save refused lines…</source>
        <translation>Guardar rechazadas…</translation>
    </message>
    <message>
        <source>Save the refused lines, mend them and import that file.</source>
        <translation>Guarde las líneas rechazadas, corríjalas e importe ese archivo.</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stopped after line {line}</source>
        <translation>Detenida tras la línea {line}</translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation>Detenida antes del final</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>NIF</translation>
    </message>
    <message>
        <source>Text table</source>
        <translation>Tabla de texto</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>El cliente</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>La importación se ha deshecho</translation>
    </message>
    <message>
        <source>The person there</source>
        <translation>La persona</translation>
    </message>
    <message>
        <source>There since</source>
        <translation>Allí desde</translation>
    </message>
    <message>
        <source>There until</source>
        <translation>Allí hasta</translation>
    </message>
    <message>
        <source>To the clients</source>
        <translation>A los clientes</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Población</translation>
    </message>
    <message>
        <source>Town {number}</source>
        <translation>Población {number}</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecha</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>What is taken back stays so. Undo it once more to go on.</source>
        <translation>Lo deshecho queda deshecho. Deshágala otra vez para seguir.</translation>
    </message>
    <message>
        <source>What is written is kept. Go on now or later, or undo it as a whole.</source>
        <translation>Lo escrito se conserva. Siga ahora o después, o deshágalo entero.</translation>
    </message>
    <message>
        <source>What was changed or used since stays: it is listed below.</source>
        <translation>Lo cambiado o usado desde entonces se queda: está en la lista.</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Dirección completa</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why it is not taken</source>
        <translation>Por qué no se toma</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Libro de cálculo</translation>
    </message>
    <message>
        <source>Year first: 2026-04-03</source>
        <translation>Primero el año: 2026-04-03</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>comas</translation>
    </message>
    <message>
        <source>from a list in a file</source>
        <translation>de una lista en un archivo</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>casi el mismo nombre</translation>
    </message>
    <message>
        <source>same number in your list</source>
        <translation>mismo número en su lista</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>mismo teléfono</translation>
    </message>
    <message>
        <source>same tax number</source>
        <translation>mismo NIF</translation>
    </message>
    <message>
        <source>says nothing new</source>
        <translation>no dice nada nuevo</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>puntos y comas</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabuladores</translation>
    </message>
    <message>
        <source>upright bars</source>
        <translation>barras verticales</translation>
    </message>
    <message>
        <source>vCards</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>{file} refused</source>
        <translation>{file} rechazadas</translation>
    </message>
    <message>
        <source>{lines} · nothing is written yet</source>
        <translation>{lines} · aún no hay nada escrito</translation>
    </message>
    <message>
        <source>{lines} · this came of it</source>
        <translation>{lines} · este es el resultado</translation>
    </message>
    <message>
        <source>{lines} · this would come of it</source>
        <translation>{lines} · esto resultaría</translation>
    </message>
</context>
<context>
    <name>meeting</name>
    <message>
        <source>Client not on this laptop</source>
        <translation>Cliente que no está en este portátil</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Primera visita</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>VIP questionnaire</source>
        <translation>Cuestionario VIP</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>contrato</translation>
    </message>
    <message>
        <source>leader joins</source>
        <translation>va el responsable</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>dos versiones</translation>
    </message>
    <message>
        <source>{time} to {day}</source>
        <translation>{time} al {day}</translation>
    </message>
    <message>
        <source>{town} time</source>
        <translation>hora de {town}</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Import clients</source>
        <translation>Importar clientes</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Abrir un caso</translation>
    </message>
    <message>
        <source>People and devices</source>
        <translation>Personas y dispositivos</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Trip calendar</source>
        <translation>Calendario del viaje</translation>
    </message>
    <message>
        <source>Trip calendars</source>
        <translation>Calendarios de viajes</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Add a brigade</source>
        <translation>Añadir una brigada</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Add a region</source>
        <translation>Añadir una región</translation>
    </message>
    <message>
        <source>Add brigade</source>
        <translation>Añadir brigada</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Añadir persona</translation>
    </message>
    <message>
        <source>Add region</source>
        <translation>Añadir región</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Booking desk</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Brigade</source>
        <translation>Brigada</translation>
    </message>
    <message>
        <source>Brigade {name}</source>
        <translation>Brigada {name}</translation>
    </message>
    <message>
        <source>Brigade {name} added</source>
        <translation>Brigada {name} añadida</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Head of sales</source>
        <translation>Dirección comercial</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Portátil</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Última sincronización</translation>
    </message>
    <message>
        <source>Lease ends</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>Let read</source>
        <translation>Dar acceso</translation>
    </message>
    <message>
        <source>May read</source>
        <translation>Puede leer</translation>
    </message>
    <message>
        <source>Person and device</source>
        <translation>Persona y dispositivo</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Jefe de equipo</translation>
    </message>
    <message>
        <source>all regions</source>
        <translation>todas las regiones</translation>
    </message>
    <message>
        <source>enrolled {when}</source>
        <translation>alta {when}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>no device</source>
        <translation>sin dispositivo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>{name} may read</source>
        <translation>{name} puede leer</translation>
    </message>
</context>
<context>
    <name>questionnaire</name>
    <message numerus="yes">
        <source>%n answer(s) to questions that are no longer asked will be left out: {names}.</source>
        <translation>
            <numerusform>Se excluirá %n respuesta a una pregunta que ya no se hace: {names}.</numerusform>
            <numerusform>Se excluirán %n respuestas a preguntas que ya no se hacen: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needed</source>
        <translation>
            <numerusform>falta %n</numerusform>
            <numerusform>faltan %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are not asked any more.</source>
        <translation>
            <numerusform>%n pregunta ya no se hace.</numerusform>
            <numerusform>%n preguntas ya no se hacen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) follow.</source>
        <translation>
            <numerusform>Sigue %n pregunta.</numerusform>
            <numerusform>Siguen %n preguntas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n día laborable</numerusform>
            <numerusform>%n días laborables</numerusform>
        </translation>
    </message>
    <message>
        <source>A case opens with this answer.</source>
        <translation>Con esta respuesta se abre un caso.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Empezado</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Did not wish to answer</source>
        <translation>No quiso responder</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Filled by</source>
        <translation>Rellenado por</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>It is yours until somebody is named to answer for it.</source>
        <translation>Es suyo hasta que se nombre a un responsable.</translation>
    </message>
    <message>
        <source>Leave meeting mode</source>
        <translation>Salir del modo reunión</translation>
    </message>
    <message>
        <source>Meeting mode: show this form alone</source>
        <translation>Modo reunión: solo este cuestionario</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>No se preguntó</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Questionnaire approved</source>
        <translation>Cuestionario aprobado</translation>
    </message>
    <message>
        <source>Questionnaire given up</source>
        <translation>Cuestionario abandonado</translation>
    </message>
    <message>
        <source>Questionnaire rejected</source>
        <translation>Cuestionario rechazado</translation>
    </message>
    <message>
        <source>Questionnaire returned</source>
        <translation>Cuestionario devuelto</translation>
    </message>
    <message>
        <source>Questionnaire withdrawn</source>
        <translation>Cuestionario retirado</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The case is graver now.</source>
        <translation>El caso es ahora más grave.</translation>
    </message>
    <message>
        <source>The case stays and is marked to be checked.</source>
        <translation>El caso sigue y queda marcado para comprobar.</translation>
    </message>
    <message>
        <source>The office does not know yet: phone your lead now.</source>
        <translation>La oficina aún no lo sabe: llame ya a su responsable.</translation>
    </message>
    <message>
        <source>What should be mended?</source>
        <translation>¿Qué hay que corregir?</translation>
    </message>
    <message>
        <source>Why is it given up?</source>
        <translation>¿Por qué se abandona?</translation>
    </message>
    <message>
        <source>Why is it rejected?</source>
        <translation>¿Por qué se rechaza?</translation>
    </message>
    <message>
        <source>Why is it withdrawn? The person may ask for it.</source>
        <translation>¿Por qué se retira? La persona puede pedirlo.</translation>
    </message>
    <message>
        <source>With this answer no case would open.</source>
        <translation>Con esta respuesta no se abriría un caso.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>versión corta</translation>
    </message>
    <message>
        <source>{answered} of {total}</source>
        <translation>{answered} de {total}</translation>
    </message>
    <message>
        <source>{score} of {most}</source>
        <translation>{score} de {most}</translation>
    </message>
    <message>
        <source>{severity}: a measure is due within {days}.</source>
        <translation>{severity}: la medida debe hacerse en {days}.</translation>
    </message>
</context>
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
        <source>Expenses per held meeting: {cost}.</source>
        <translation>Gastos por reunión celebrada: {cost}.</translation>
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
        <source>{town} and around, {month}: %n night(s) of this brigade, {cost}. Above ten, compare with a rented flat.</source>
        <translation>
            <numerusform>{town} y alrededores, {month}: %n noche de esta brigada, {cost}. Con más de diez conviene comparar con un piso alquilado.</numerusform>
            <numerusform>{town} y alrededores, {month}: %n noches de esta brigada, {cost}. Con más de diez conviene comparar con un piso alquilado.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message numerus="yes">
        <source>%n day(s) without a standing plan</source>
        <translation>
            <numerusform>%n día sin plan fijado</numerusform>
            <numerusform>%n días sin plan fijado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expense(s) not submitted</source>
        <translation>
            <numerusform>%n gasto sin presentar</numerusform>
            <numerusform>%n gastos sin presentar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expense(s) without a receipt</source>
        <translation>
            <numerusform>%n gasto sin justificante</numerusform>
            <numerusform>%n gastos sin justificante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held meeting(s) without a next step</source>
        <translation>
            <numerusform>%n reunión celebrada sin siguiente paso</numerusform>
            <numerusform>%n reuniones celebradas sin siguiente paso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) without an outcome</source>
        <translation>
            <numerusform>%n reunión sin resultado</numerusform>
            <numerusform>%n reuniones sin resultado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaire(s) not finished</source>
        <translation>
            <numerusform>%n cuestionario sin terminar</numerusform>
            <numerusform>%n cuestionarios sin terminar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaire(s) to be mended</source>
        <translation>
            <numerusform>%n cuestionario por corregir</numerusform>
            <numerusform>%n cuestionarios por corregir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) in two versions</source>
        <translation>
            <numerusform>%n dato en dos versiones</numerusform>
            <numerusform>%n datos en dos versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases and measures</source>
        <translation>Casos y medidas</translation>
    </message>
    <message>
        <source>Contacts and recommendations</source>
        <translation>Contactos y recomendaciones</translation>
    </message>
    <message>
        <source>Expenses and nights</source>
        <translation>Gastos y noches</translation>
    </message>
    <message>
        <source>Meetings, with reasons</source>
        <translation>Reuniones, con motivos</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Guardar PDF</translation>
    </message>
    <message>
        <source>Summary and days</source>
        <translation>Resumen y días</translation>
    </message>
</context>
<context>
    <name>response</name>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonado</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>devuelto</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
</context>
<context>
    <name>script</name>
    <message>
        <source>All is well</source>
        <translation>Todo va bien</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>At which address?</source>
        <translation>¿En qué dirección?</translation>
    </message>
    <message>
        <source>At {address}, is that right?</source>
        <translation>En {address}, ¿es correcto?</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Despedirse</translation>
    </message>
    <message>
        <source>Gladly, with two times to choose from. May I ring tomorrow for your choice?</source>
        <translation>Con mucho gusto, con dos horas para elegir. ¿Le llamo mañana para saber cuál prefiere?</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Buenos días</translation>
    </message>
    <message>
        <source>Have you two minutes?</source>
        <translation>¿Tiene dos minutos?</translation>
    </message>
    <message>
        <source>It takes {minutes} minutes. Would {first} suit you, or is {second} better?</source>
        <translation>Son {minutes} minutos. ¿Le viene bien {first} o mejor {second}?</translation>
    </message>
    <message>
        <source>It takes {minutes} minutes. Would {first} suit you?</source>
        <translation>Son {minutes} minutos. ¿Le viene bien {first}?</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>No tengo tiempo</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation>No estamos contentos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Send an e-mail</source>
        <translation>Mándeme un correo</translation>
    </message>
    <message>
        <source>Thank you. The day before we ring briefly. Until then, good-bye.</source>
        <translation>Gracias. El día antes le llamamos un momento. Hasta entonces.</translation>
    </message>
    <message>
        <source>That is the most important reason to come. What happened? You will hear from us before the visit.</source>
        <translation>Es el motivo más importante para ir. ¿Qué ha pasado? Sabrá de nosotros antes de la visita.</translation>
    </message>
    <message>
        <source>Then half an hour is enough: we keep it to the twelve questions that matter. When may I call again, if now is a bad moment?</source>
        <translation>Entonces basta media hora: nos quedamos con las doce preguntas que importan. ¿Cuándo puedo llamar, si ahora no es buen momento?</translation>
    </message>
    <message>
        <source>Then yours are exactly the opinions we learn from. And there are new services you should judge first.</source>
        <translation>Entonces sus opiniones son justo de las que aprendemos. Y hay servicios nuevos que debería juzgar usted el primero.</translation>
    </message>
    <message>
        <source>We ask a few long-standing partners in person what we do well and what we should change. Your opinion decides what we do next year.</source>
        <translation>Preguntamos en persona a unos pocos socios de confianza qué hacemos bien y qué debemos cambiar. Su opinión decide lo que haremos el año que viene.</translation>
    </message>
    <message>
        <source>We have worked together since {year}.</source>
        <translation>Trabajamos juntos desde {year}.</translation>
    </message>
    <message>
        <source>We missed each other on {day}; I am sorry.</source>
        <translation>No nos encontramos {day}; lo siento.</translation>
    </message>
    <message>
        <source>We would like to know how firms like yours work, and show what we do for your neighbours.</source>
        <translation>Queremos saber cómo trabajan empresas como la suya y mostrar lo que hacemos por sus vecinos.</translation>
    </message>
    <message>
        <source>When would a visit suit you?</source>
        <translation>¿Cuándo le vendría bien una visita?</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Quién y dónde</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quiénes son?</translation>
    </message>
    <message>
        <source>Who else should be there? Where do they park, for whom do they ask?</source>
        <translation>¿Quién más debería estar? ¿Dónde aparcan y por quién preguntan?</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Por qué ahora</translation>
    </message>
    <message>
        <source>You have worked with {person} since {year}.</source>
        <translation>Trabaja con {person} desde {year}.</translation>
    </message>
    <message>
        <source>You told us about “{matter}”. We have worked on it and bring the answer.</source>
        <translation>Nos habló de «{matter}». Hemos trabajado en ello y llevamos la respuesta.</translation>
    </message>
    <message>
        <source>{caller} from {firm}. {past}</source>
        <translation>{caller}, de {firm}. {past}</translation>
    </message>
    <message>
        <source>{crew} are in {region} {days}.</source>
        <translation>{crew} están en {region} {days}.</translation>
    </message>
    <message>
        <source>{crew} are with you on {when}. Does it stay so?</source>
        <translation>{crew} le visitan {when}. ¿Se mantiene?</translation>
    </message>
    <message>
        <source>{crew} is in {region} {days}.</source>
        <translation>{crew} está en {region} {days}.</translation>
    </message>
    <message>
        <source>{crew} is with you on {when}. Does it stay so?</source>
        <translation>{crew} le visita {when}. ¿Se mantiene?</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} a las {time}</translation>
    </message>
    <message>
        <source>{hello}, {caller} from {firm}. Could you put me through to the person who decides about your services?</source>
        <translation>{hello}, soy {caller}, de {firm}. ¿Me pasa con la persona que decide sobre sus servicios?</translation>
    </message>
    <message>
        <source>{hello}, {firm}, {caller}. How can I help?</source>
        <translation>{hello}, {firm}, le habla {caller}. ¿En qué puedo ayudarle?</translation>
    </message>
    <message>
        <source>{hello}, {who}. {caller} from {firm}.</source>
        <translation>{hello}, {who}. Soy {caller}, de {firm}.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} y {last}</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Celebrada</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Missed by client</source>
        <translation>No asistió</translation>
    </message>
    <message>
        <source>Missed by us</source>
        <translation>No llegamos</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movida</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificada</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesta</translation>
    </message>
</context>
<context>
    <name>task</name>
    <message>
        <source>A case</source>
        <translation>Un caso</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>Una promesa</translation>
    </message>
    <message>
        <source>Book the meeting anew</source>
        <translation>Citar de nuevo</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Volver a llamar</translation>
    </message>
    <message>
        <source>Confirm the meeting</source>
        <translation>Confirmar la reunión</translation>
    </message>
    <message>
        <source>How satisfied are you?</source>
        <translation>¿Está satisfecho?</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Tell the crew</source>
        <translation>Avisar a la brigada</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Call, {length}: {result}</source>
        <translation>Llamada, {length}: {result}</translation>
    </message>
    <message>
        <source>Call: {result}</source>
        <translation>Llamada: {result}</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Case opened: {title}</source>
        <translation>Caso abierto: {title}</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Meeting held, {length}</source>
        <translation>Reunión celebrada, {length}</translation>
    </message>
    <message>
        <source>Meeting {time}</source>
        <translation>Reunión {time}</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Offer: {service}</source>
        <translation>Oferta: {service}</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <source>Recommendation: {firm}</source>
        <translation>Recomendación: {firm}</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencida</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>las citas</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message numerus="yes">
        <source>%n task(s) due</source>
        <translation>
            <numerusform>%n tarea pendiente</numerusform>
            <numerusform>%n tareas pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>A mobile’s camera dials it.</source>
        <translation>La cámara del móvil lo marca.</translation>
    </message>
    <message>
        <source>Ask for a recommendation</source>
        <translation>Pedir una recomendación</translation>
    </message>
    <message>
        <source>Ask how satisfied they are</source>
        <translation>Preguntar si están satisfechos</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Volver a hoy</translation>
    </message>
    <message>
        <source>Book anew</source>
        <translation>Concertar de nuevo</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Call a standby client</source>
        <translation>Llamar a un cliente en reserva</translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation>Llamar a {name}</translation>
    </message>
    <message>
        <source>Call: {result}</source>
        <translation>Llamada: {result}</translation>
    </message>
    <message>
        <source>Confirmed by the client</source>
        <translation>Confirmada por el cliente</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Enter the outcome</source>
        <translation>Anotar el resultado</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>Finish the questionnaire</source>
        <translation>Terminar el cuestionario</translation>
    </message>
    <message>
        <source>Finished, {done} of {all} answered</source>
        <translation>Terminado, {done} de {all} respondidas</translation>
    </message>
    <message>
        <source>First act</source>
        <translation>Primera acción</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Primera visita</translation>
    </message>
    <message>
        <source>Follow-up of a case</source>
        <translation>Seguimiento de un caso</translation>
    </message>
    <message>
        <source>For this meeting</source>
        <translation>Para esta reunión</translation>
    </message>
    <message>
        <source>Has it</source>
        <translation>Ya lo tiene</translation>
    </message>
    <message>
        <source>Has recommended us before</source>
        <translation>Ya nos ha recomendado</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Celebrada</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Le interesa</translation>
    </message>
    <message>
        <source>Keep the outcome</source>
        <translation>Guardar el resultado</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>La última vez</translation>
    </message>
    <message>
        <source>Leader joins</source>
        <translation>Va un responsable</translation>
    </message>
    <message>
        <source>Meet {name} again</source>
        <translation>Reunirse de nuevo con {name}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>New since {month}</source>
        <translation>Desde {month}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>Next step: a call</source>
        <translation>Siguiente paso: una llamada</translation>
    </message>
    <message>
        <source>Next step: a meeting</source>
        <translation>Siguiente paso: una reunión</translation>
    </message>
    <message>
        <source>Next step: none</source>
        <translation>Siguiente paso: ninguno</translation>
    </message>
    <message>
        <source>No number is known. It is on the client’s card to be added.</source>
        <translation>No hay teléfono conocido. Se añade en la ficha del cliente.</translation>
    </message>
    <message>
        <source>No trip today</source>
        <translation>Hoy sin viaje</translation>
    </message>
    <message>
        <source>Nobody is known there yet.</source>
        <translation>Aún no se conoce a nadie allí.</translation>
    </message>
    <message>
        <source>Nobody’s</source>
        <translation>De nadie</translation>
    </message>
    <message>
        <source>None from this client yet</source>
        <translation>Este cliente aún no ha dado ninguna</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>No celebrada</translation>
    </message>
    <message>
        <source>Not offered yet</source>
        <translation>Aún sin ofrecer</translation>
    </message>
    <message>
        <source>Not raised</source>
        <translation>Sin tratar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing follows</source>
        <translation>No sigue nada</translation>
    </message>
    <message>
        <source>Offer: {service}</source>
        <translation>Oferta: {service}</translation>
    </message>
    <message>
        <source>Open case: {title}</source>
        <translation>Caso abierto: {title}</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Abrir cliente</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Nuestra</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechaza</translation>
    </message>
    <message>
        <source>Say the next step</source>
        <translation>Indicar el siguiente paso</translation>
    </message>
    <message>
        <source>Service visit</source>
        <translation>Visita de servicio</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>The client’s</source>
        <translation>Del cliente</translation>
    </message>
    <message>
        <source>The crew has a meeting from {start} to {end}; it is free again at {free}. Take that, or say why.</source>
        <translation>La brigada tiene una reunión de {start} a {end}; vuelve a estar libre a las {free}. Elija esa hora o explique el motivo.</translation>
    </message>
    <message>
        <source>Thinks it over</source>
        <translation>Lo piensa</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duró</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Dos versiones</translation>
    </message>
    <message>
        <source>VIP questionnaire</source>
        <translation>Cuestionario VIP</translation>
    </message>
    <message>
        <source>VIP questionnaire: {done} of {all} answered</source>
        <translation>Cuestionario VIP: {done} de {all} respondidas</translation>
    </message>
    <message>
        <source>VIP questionnaire: {done} of {all} answered, not finished</source>
        <translation>Cuestionario VIP: {done} de {all} respondidas, sin terminar</translation>
    </message>
    <message>
        <source>VIP visit</source>
        <translation>Visita VIP</translation>
    </message>
    <message>
        <source>Wants a price</source>
        <translation>Pide precio</translation>
    </message>
    <message>
        <source>We have not met before.</source>
        <translation>Aún no nos hemos reunido.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>What happened, if known</source>
        <translation>Qué pasó, si se sabe</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Quién estuvo</translation>
    </message>
    <message>
        <source>Who you meet</source>
        <translation>Con quién se reúne</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why it was moved, if known</source>
        <translation>Por qué se movió, si se sabe</translation>
    </message>
    <message>
        <source>about {number} expected</source>
        <translation>unas {number} esperadas</translation>
    </message>
    <message numerus="yes">
        <source>and %n more on the client’s card</source>
        <translation>
            <numerusform>y %n más en la ficha del cliente</numerusform>
            <numerusform>y %n más en la ficha del cliente</numerusform>
        </translation>
    </message>
    <message>
        <source>began {time}</source>
        <translation>empezó {time}</translation>
    </message>
    <message>
        <source>being worked on</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>reservada</translation>
    </message>
    <message>
        <source>brigade {name}</source>
        <translation>brigada {name}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>client told</source>
        <translation>cliente informado</translation>
    </message>
    <message>
        <source>closed, to be verified</source>
        <translation>cerrado, por verificar</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>day {number} of {all}</source>
        <translation>día {number} de {all}</translation>
    </message>
    <message>
        <source>ended {time} ago</source>
        <translation>acabó hace {time}</translation>
    </message>
    <message>
        <source>given to somebody</source>
        <translation>asignado</translation>
    </message>
    <message>
        <source>goal 2 to 3</source>
        <translation>objetivo 2 a 3</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>en {time}</translation>
    </message>
    <message>
        <source>measure reported</source>
        <translation>medida comunicada</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movida</translation>
    </message>
    <message>
        <source>moved to {day}, {time}</source>
        <translation>movida al {day}, {time}</translation>
    </message>
    <message>
        <source>nobody has it yet</source>
        <translation>aún sin asignar</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no localizado</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>on standby</source>
        <translation>en reserva</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>to be called back</source>
        <translation>hay que volver a llamar</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>con {names}</translation>
    </message>
    <message>
        <source>{done} of {all} answered</source>
        <translation>{done} de {all} respondidas</translation>
    </message>
    <message>
        <source>{held} held of {planned}</source>
        <translation>{held} celebradas de {planned}</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>{time} hasta ahora</translation>
    </message>
</context>
<context>
    <name>trip</name>
    <message>
        <source>Back home</source>
        <translation>De vuelta</translation>
    </message>
    <message>
        <source>Cancel the trip…</source>
        <translation>Cancelar el viaje…</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Close the trip</source>
        <translation>Cerrar el viaje</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Depart</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Mark as reported</source>
        <translation>Marcar como informado</translation>
    </message>
    <message>
        <source>On the road</source>
        <translation>En ruta</translation>
    </message>
    <message>
        <source>Open for booking</source>
        <translation>Abierto para concertar</translation>
    </message>
    <message>
        <source>Ready to leave</source>
        <translation>Listo para salir</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Informado</translation>
    </message>
    <message>
        <source>Take it up again…</source>
        <translation>Reabrir…</translation>
    </message>
    <message>
        <source>{trip} has departed</source>
        <translation>{trip}: en ruta</translation>
    </message>
    <message>
        <source>{trip} is back home</source>
        <translation>{trip}: de vuelta</translation>
    </message>
    <message>
        <source>{trip} is cancelled</source>
        <translation>{trip}: cancelado</translation>
    </message>
    <message>
        <source>{trip} is closed</source>
        <translation>{trip}: cerrado</translation>
    </message>
    <message>
        <source>{trip} is open for booking</source>
        <translation>{trip}: abierto para concertar</translation>
    </message>
    <message>
        <source>{trip} is ready to leave</source>
        <translation>{trip}: listo para salir</translation>
    </message>
    <message>
        <source>{trip} is reported</source>
        <translation>{trip}: informado</translation>
    </message>
    <message>
        <source>{trip} is taken up again</source>
        <translation>{trip}: reabierto</translation>
    </message>
</context>
<context>
    <name>week</name>
    <message>
        <source>Chosen by hand</source>
        <translation>Elegida a mano</translation>
    </message>
    <message>
        <source>Lunch hour</source>
        <translation>Hora de comer</translation>
    </message>
    <message>
        <source>tight with the drive · day {change}</source>
        <translation>justo con el viaje · día {change}</translation>
    </message>
    <message>
        <source>{brigade} comes by {town}</source>
        <translation>{brigade} pasa por {town}</translation>
    </message>
    <message>
        <source>{brigade} drives home</source>
        <translation>{brigade} vuelve a casa</translation>
    </message>
    <message>
        <source>{brigade} has nothing that day</source>
        <translation>{brigade} no tiene nada ese día</translation>
    </message>
    <message>
        <source>{brigade} is in {town}</source>
        <translation>{brigade} está en {town}</translation>
    </message>
    <message>
        <source>{reason}, long detour</source>
        <translation>{reason}, gran desvío</translation>
    </message>
</context>
</TS>
