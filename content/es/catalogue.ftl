### Las palabras del catálogo.

## El folleto

brochure-title = ¿Cómo organizarnos en línea?
brochure-subtitle = Reunirse, decidir y escribirse a distancia sin quedar en manos ajenas

## Las columnas, y los valores que pueden tomar

criterion-text = Texto
    .help = Cuántas personas pueden escribir juntas: en teoría, lo que la herramienta anuncia; en la práctica, lo que algunos grupos han logrado.

criterion-audio = Voz
    .help = Cuántas personas pueden hablarse en la misma reunión.

criterion-video = Video
    .help = Cuántas personas pueden verse en la misma reunión.

criterion-encryption = Cifrado
    .help = Quién puede leer o escuchar por el camino: nadie más que ustedes, o también el servidor.
value-encryption-end-to-end = de extremo a extremo
value-encryption-end-to-end-on-request = de extremo a extremo, si se activa
value-encryption-end-to-end-text-only = de extremo a extremo, solo para el texto
value-encryption-end-to-end-two-people = de extremo a extremo, solo entre dos personas
value-encryption-transport = hasta el servidor, que puede leer y escuchar
value-encryption-unspecified = anunciado, sin garantía
value-encryption-none = ninguno

criterion-identifier = Qué hay que dar
    .help = Qué datos propios hay que entregar para participar: nada, una dirección de correo electrónico o un número de teléfono.
value-identifier-nothing = nada
value-identifier-email = una dirección de correo electrónico
value-identifier-phone = un número de teléfono

criterion-tor = Por Tor
    .help = Si la herramienta funciona cuando se pasa por Tor, sin trucos peligrosos.
value-tor-yes = sí
value-tor-partial = en parte
value-tor-no = no

criterion-install = Instalación
    .help = Si hay que instalar algo o si basta con un navegador.
value-install-none = nada que instalar
value-install-required = hay que instalar una aplicación

criterion-platforms = Dispositivos
    .help = Los sistemas y los teléfonos en los que funciona la herramienta.
value-platforms-browser = navegador
value-platforms-linux = Linux
value-platforms-windows = Windows
value-platforms-macos = macOS
value-platforms-android = Android
value-platforms-ios = iPhone

criterion-skill = Experiencia necesaria
    .help = Lo que una persona debe saber hacer para participar, sin ayuda.
value-skill-beginner = ninguna
value-skill-intermediate = un poco
value-skill-expert = mucha

criterion-connection = Conexión
    .help = La conexión a internet que basta.
value-connection-none = ninguna: basta un teléfono
value-connection-weak = basta una mala conexión
value-connection-good = hace falta una buena conexión

criterion-free = Libre
    .help = Si se trata de software libre: cualquiera puede leer, verificar y reutilizar su código.
value-free-yes = sí
value-free-no = no

criterion-hosting = Alojamiento
    .help = Quién puede hacer funcionar el servidor: ustedes o un colectivo de confianza, solo quien publica el programa, o nadie porque no hay servidor.
value-hosting-self-hostable = por cuenta propia o en un colectivo
value-hosting-private = solo en los servidores de quien lo publica
value-hosting-none = sin servidor

criterion-topology = Estructura
    .help = Cómo se conectan entre sí los servidores o los dispositivos.
value-topology-peer-to-peer = de par a par
value-topology-federated = federada
value-topology-decentralised = descentralizada
value-topology-centralised = centralizada

criterion-moderation = Moderación
    .help = Si hay personas que pueden dar la palabra, cortar un micrófono o expulsar.
value-moderation-yes = sí
value-moderation-partial = en parte
value-moderation-no = no

criterion-screen-share = Compartir pantalla
    .help = Si se puede mostrar la propia pantalla a las demás personas.
value-screen-share-yes = sí
value-screen-share-partial = en parte
value-screen-share-no = no

criterion-calls = Llamadas
    .help = Si se puede hacer sonar el dispositivo de alguien.
value-calls-yes = sí
value-calls-partial = en parte
value-calls-no = no

criterion-chat = Chat
    .help = Si es posible escribirse dentro de la herramienta.
value-chat-yes = sí
value-chat-partial = en parte
value-chat-no = no

criterion-sound = Sonido
    .help = Si es posible oírse.
value-sound-yes = sí
value-sound-partial = en parte
value-sound-no = no

criterion-webcam = Cámara
    .help = Si es posible verse.
value-webcam-yes = sí
value-webcam-partial = en parte
value-webcam-no = no

criterion-use = Sirve para
    .help = Lo que hace la herramienta, entre las necesidades de las que hablan las preguntas de este folleto.
value-use-system = hacer funcionar la computadora
value-use-stick = arrancar desde una memoria USB, al lado del sistema
value-use-disk = cifrar el disco de la computadora
value-use-vault = guardar archivos o una memoria USB en una caja fuerte
value-use-passwords = recordar las contraseñas
value-use-browsing = navegar
value-use-connection = hacer pasar toda la conexión por una VPN
value-use-apps = hacer pasar otras aplicaciones por Tor
value-use-sending = pasar un archivo sin proveedor de alojamiento
value-use-mailbox = abrir un buzón de correo electrónico

criterion-seen-by = Quién ve desde dónde y hacia dónde
    .help = Quién puede saber a la vez desde dónde te conectas y adónde vas.
value-seen-by-nobody-alone = nadie por sí solo, en el camino
value-seen-by-vpn = quien opera la VPN
value-seen-by-provider-and-site = el proveedor de internet; y el sitio ve tu dirección

criterion-traces = Rastros
    .help = Lo que queda en el dispositivo una vez cerrada la herramienta.
value-traces-none = ninguno, una vez apagado
value-traces-little = pocos: la herramienta se ve, el historial no
value-traces-much = los mensajes, los archivos o el historial

criterion-memory = Memoria
    .help = La memoria RAM que pide un sistema. Cuanta menos pide, más posibilidades tiene una computadora vieja.
value-memory-2-gb = 2 GB
value-memory-3-gb = 3 GB
value-memory-4-gb = 4 GB
value-memory-6-gb = 6 GB

criterion-group-size = Tamaño
    .help = Las letras de la ficha de 2020, que no explica qué significan.
value-group-size-xs = XS
value-group-size-l = L
value-group-size-xl = XL
value-group-size-sms = por SMS

criterion-anonymity-2020 = «Anonimato», según se decía en 2020
    .help = Esta columna es falsa y no debe servir de consejo: ni una VPN ni un teléfono pagado en efectivo dan anonimato. Se conserva como historia.
value-anonymity-2020-no-unless-burner-phone-bought-cash = según el texto de 2020: no, salvo con un teléfono desechable pagado en efectivo
value-anonymity-2020-no-vpn-and-tor-unusable = según el texto de 2020: no, ni con VPN ni con Tor Browser
value-anonymity-2020-yes-native-tor = según el texto de 2020: sí, por Tor directamente
value-anonymity-2020-yes-tor-browser-or-vpn = según el texto de 2020: sí, con Tor Browser o una VPN
value-anonymity-2020-yes-tor-browser-torsocks-or-vpn = según el texto de 2020: sí, con Tor Browser, torsocks o una VPN
value-anonymity-2020-yes-torsocks-or-vpn = según el texto de 2020: sí, con torsocks o una VPN
value-anonymity-2020-yes-vpn-only = según el texto de 2020: sí, solo con una VPN

## Las clases de herramientas

kind-messaging = Mensajería
kind-meeting = Reunión a distancia
kind-pad = Texto entre varias personas
kind-mail = Correo electrónico
kind-phone = Teléfono
kind-social = Red social
kind-network-privacy = Discreción en la red
kind-vpn = VPN
kind-system = Sistema
kind-disk-encryption = Cifrado del disco
kind-passwords = Contraseñas
kind-client = Programa para conectarse
kind-service = Alojamiento y servicio
kind-antivirus = Antivirus

# Las herramientas cuyo nombre está hecho de palabras.
tool-phone-sms = Teléfono y SMS
tool-phone-conference = Conferencia telefónica

## Las tablas, y sus grupos

comparison-today = Las herramientas de hoy
    .slug = hoy
    .summary = Una vista de conjunto de las herramientas aconsejadas para escribirse, reunirse y redactar; el teléfono solo aparece al final, como último recurso. Cuando falta un dato, es que no hemos encontrado fuente: no quiere decir que la respuesta sea buena.
group-today-messaging = Escribirse
group-today-meetings = Reunirse
group-today-pads-and-mail = Redactar en común y mantener correspondencia
group-today-last-resort = Como último recurso: el teléfono, donde nada está protegido

comparison-assemblies-2020 = La tabla de abril de 2020
    .slug = tabla-2020
    .summary = La tabla del folleto original, con sus dos versiones lado a lado. Es historia: varias herramientas han desaparecido o cambiado, y la columna sobre el anonimato es falsa.
group-assemblies-2020-recommended = Aconsejadas en 2020
group-assemblies-2020-fallback = A falta de algo mejor en 2020
group-assemblies-2020-avoid = Mejor evitar, ya en 2020
group-assemblies-2020-listed = Solo citadas en 2020

comparison-prefer-2020 = Las herramientas que conviene preferir según la ficha de 2020
    .slug = preferir-2020
    .summary = La ficha de Équipes Populaires (asociación belga), tal como se imprimió. Es historia: Silence, por ejemplo, está abandonada y ya no debe usarse.
group-prefer-2020-prefer = Conviene preferir, según la ficha

comparison-avoid-2020 = Las herramientas que conviene evitar según la ficha de 2020
    .slug = evitar-2020
    .summary = La ficha de Équipes Populaires (asociación belga), para las herramientas que desaconsejaba. En nuestra copia solo se lee ya el tamaño de los grupos; el resto es desconocido.
group-avoid-2020-avoid = Mejor evitar, según la ficha

## Las cifras del texto

figure-assembly-size = { $low } a { $high } personas
    .about = El tamaño de una asamblea general de lucha, de la más pequeña a la más grande.

figure-assembly-example = { $value } personas
    .about = El tamaño de la asamblea que se toma como ejemplo.

figure-town-assembly = { $value } personas
    .about = Una asamblea interprofesional a escala de una ciudad.

figure-hackers-meeting = { $value } personas
    .about = Una reunión de gente que se maneja bien con la informática.

figure-roles = { $value } roles
    .about = Las tareas de una asamblea bien llevada.

figure-people-per-role = { $value } personas
    .about = Por rol, para que cada quien pueda descansar.

figure-channel-keepers = { $low } o { $high } personas
    .about = Para atender un canal de conversación.

figure-small-group = { $low } a { $high } personas
    .about = Un grupo pequeño donde toda la gente se conoce.

figure-inventory-max = { $value } personas
    .about = El tamaño hasta el que se puede anotar qué equipo tiene cada persona.

figure-welcome-200 = { $low } a { $high } minutos
    .about = El tiempo de acogida antes de una reunión de doscientas personas.

figure-welcome-30 = { $low } a { $high } minutos
    .about = El tiempo de acogida antes de una reunión de unas treinta personas.

figure-welcome-used = { $low } a { $high } minutos
    .about = El tiempo de acogida de un grupo que ya tiene costumbre.

figure-speaking-time-more = { $value } %
    .about = El tiempo de palabra que hay que añadir, en comparación con una reunión en una sala.

figure-pad-meeting = { $value } personas
    .about = Una reunión que funcionó bien en un solo pad.

figure-zoom-users-before = { $value } millones de personas al día
    .about = El uso de Zoom antes del confinamiento de 2020.

figure-zoom-users-after = { $value } millones de personas al día
    .about = El uso de Zoom durante el confinamiento de 2020: veinte veces más que antes, según la ficha.

figure-zoom-growth-months = { $value } meses
    .about = El tiempo que llevó este aumento.

figure-zoom-accounts-sold = { $value } cuentas
    .about = Las cuentas de Zoom puestas a la venta en 2020, como mínimo.

figure-caesar-keys = { $value } claves
    .about = Los desplazamientos posibles en el alfabeto: se prueban todos a mano.

figure-key-bits = { $value } bits
    .about = La longitud de una clave corriente.

figure-key-trials = unos { $value } billones de billones de billones de intentos
    .about = El número de claves que hay que probar para una clave de esta longitud.

figure-tor-relays = { $value } repetidores
    .about = Los repetidores que Tor atraviesa cada vez.

figure-retention-connection = { $value } año
    .about = El tiempo durante el que los operadores franceses conservan los datos de conexión, según el último decreto conocido.

figure-retention-identity = { $value } años
    .about = El tiempo de conservación de la identidad civil después del fin del contrato, en Francia.

figure-retention-claimed-2020 = { $value } años
    .about = El tiempo escrito en el folleto de 2020. Es un error: no hemos encontrado ninguna norma de ese tipo.

figure-guide-pages = { $value } páginas
    .about = El segundo tomo de la Guía de autodefensa digital (Guide d'autodéfense numérique, en francés), tal como se citaba en 2020.

figure-ovh-conference-limit = { $value } personas
    .about = El límite de las conferencias telefónicas de OVH en 2020.

figure-freeconferencecall-limit = { $value } personas
    .about = El límite anunciado por FreeConferenceCall en 2020.

figure-framateam-limit = { $value } cuentas
    .about = El límite de Framateam en 2020. Por verificar con Framasoft.

## Las observaciones sobre los hechos

claim-note-bbb-encryption = Hasta el servidor, que mezcla las voces y por tanto puede oírlo todo.
claim-note-bbb-size = Una sesión, contando a todas las personas, en un buen servidor. Cuantas menos cámaras encendidas, más aguanta: veinte personas filmadas suman cuatrocientos flujos.
claim-note-bitlocker-editions = Ediciones Pro, Enterprise y Education. En la edición Home hace sus veces «Cifrado de dispositivo», si la máquina lo permite.
claim-note-bitlocker-key = La clave de recuperación suele irse a la cuenta de Microsoft. En 2025, la empresa entregó claves de este tipo a la policía federal de Estados Unidos, con orden judicial.
claim-note-briar-offline = Por Tor, por wifi o por Bluetooth. Sin Briar Mailbox, hay que estar en línea al mismo tiempo.
claim-note-briar-platforms = No hay aplicación para iPhone.
claim-note-briar-sheet-calls = Hay que tomarlo con prudencia: Briar es una herramienta de texto, y no hemos encontrado rastro de ninguna llamada.
claim-note-briar-sheet-size = La ficha no dice a cuántas personas corresponde este tamaño.
claim-note-briar-tor = Siempre, en cuanto pasa por internet.
claim-note-converse-omemo = Con OMEMO, que hay que activar. Pero el código viene, en cada visita, del sitio que lo aloja.
claim-note-converse-password = Escribes la contraseña de tu cuenta en una página alojada por otra gente: hazlo solo donde tengas confianza.
claim-note-cryptpad-2020 = La tabla de 2020 solo lo menciona en la línea de Etherpad, como la excepción cifrada. Imprime «CryptoPad».
claim-note-cryptpad-account = Se puede participar sin cuenta. Una cuenta solo pide un nombre y una contraseña, que nadie podrá devolverte si la pierdes.
claim-note-cryptpad-key = El documento se cifra en el navegador. La clave viaja en el enlace: quien tiene el enlace entero puede leer.
claim-note-cryptpad-tor = Hace falta JavaScript: el nivel «El más seguro» («Safest») de Tor Browser lo corta.
claim-note-discord-anonymity = Demasiado absoluto: los bloqueos y las peticiones de número varían.
claim-note-discord-encryption = La voz y la imagen se cifran de extremo a extremo desde marzo de 2026. El texto, no: Discord puede leerlo todo.
claim-note-encrypted-server = La tabla de 2020 decía que sí, a condición de que el servidor estuviera cifrado. Es una confusión: un disco cifrado no protege una reunión en curso. Mientras el servidor funciona, quien lo administra puede escuchar y leer.
claim-note-etherpad-2020 = La tabla añadía: salvo CryptPad, la variante cifrada.
claim-note-etherpad-audio = Probablemente una errata: el mismo texto presenta Etherpad como una herramienta solo de texto.
claim-note-etherpad-history = El servidor conserva el texto y toda su historia: quién escribió qué, tecla por tecla.
claim-note-etherpad-phone = Casi inutilizable en un teléfono inteligente, según el folleto.
claim-note-etherpad-size = Dieciséis es el límite de 2020; quince, el ejemplo de una reunión que funcionó bien. Combinado con Jitsi, el folleto se quedaba en diez. El proyecto anuncia hoy mucho más, pero un servidor compartido rara vez cumple esa promesa.
claim-note-etherpad-skill = Se abre la página y se escribe.
claim-note-filevault-key = Escribe la clave de recuperación en papel en vez de confiarla a iCloud.
claim-note-firefox-seen = Tu proveedor ve el nombre de los sitios, y cada sitio ve tu dirección. Pasa con cualquier navegador corriente.
claim-note-gpg-2020 = El folleto de 2020 lo daba por el cifrado más sólido de su lista. Olvidaba que el asunto, las direcciones y la fecha quedan visibles.
claim-note-gpg-limits = Solo el contenido. El asunto (casi siempre), quien envía, quien recibe y la fecha siguen siendo legibles. Una clave robada abre también los mensajes antiguos.
claim-note-gpg-list = En una lista de correo cifrada. Así enviaba el grupo su acta después de una reunión.
claim-note-gpg-skill = Entre dos personas, con un tutorial, se puede hacer. Montar una lista del todo cifrada pide conocimientos sólidos. Para quien empieza, el folleto consideraba arriesgada la puesta en marcha, con un buzón nuevo que abrir antes para sustituir al de un operador (el francés Wanadoo, en su ejemplo).
claim-note-gpg-thunderbird = OpenPGP viene integrado en Thunderbird desde la versión 78. La extensión Enigmail ya no funciona ahí.
claim-note-gresille-account = Un correo electrónico en Grésille daba también una cuenta XMPP.
claim-note-irc-2020 = OTR, entre dos personas, y que cada cual instala por su cuenta. El texto de Grenoble consideraba IRC mucho menos seguro que XMPP.
claim-note-irc-encryption = En el mejor de los casos, hasta el servidor. OTR, solo entre dos personas, está hoy superado.
claim-note-irc-skill = Hay que escribir comandos. Con Mumble, IRC podía sustituir a Signal Desktop, es decir, Signal en la computadora, cuando eran más de quince personas.
claim-note-jitsi-2020-account = Ya no es cierto en todas partes: ver la línea más reciente.
claim-note-jitsi-2020-admin = La primera persona que se conecta pasa a administrar la llamada.
claim-note-jitsi-anonymity = Falso y peligroso. Tor no transporta este tipo de llamada: falla, o deja ver tu dirección IP.
claim-note-jitsi-audio = Las dos versiones no coinciden. Su texto dice: previsto para treinta personas, no funciona de verdad con más de diez; un ejemplo de reunión llegaba a quince. El manual actual pide otros ajustes del servidor por encima de cien.
claim-note-jitsi-connection = El sonido y la imagen dependen mucho de la conexión.
claim-note-jitsi-encryption = Entre dos personas, la llamada es directa, y cada una ve la dirección IP de la otra. A partir de tres, el servidor puede oírlo todo, salvo si todo el mundo activa el cifrado de extremo a extremo en un navegador que lo permita. Viene desactivado.
claim-note-jitsi-install = En una computadora basta el navegador. Para el teléfono existe una aplicación.
claim-note-jitsi-login = Basta un nombre para entrar. Pero desde agosto de 2023, abrir una sala en meet.jit.si pide una cuenta de Google, GitHub o Facebook: elijan otro servidor.
claim-note-jitsi-moderation = Sala de espera, contraseña y corte de micrófonos existen; cada servidor elige lo que ofrece.
claim-note-jitsi-sheet-moderation = La guía de marzo de 2020 dice otra cosa: la primera persona que se conecta administra la llamada.
claim-note-jitsi-skill = Tan sencillo como un pad, según el folleto.
claim-note-jitsi-text = Las dos versiones del folleto no coinciden en lo que aguanta en la práctica.
claim-note-jitsi-tor = Jitsi no funciona en Tor Browser. No hay que seguir los rodeos de 2020 (torsocks, Orbot).
claim-note-jitsi-video = El folleto aconsejaba no pasar de diez personas en total.
claim-note-keepassxc-mobile = En el teléfono, KeePassDX (Android) y KeePassium (iPhone) abren el mismo archivo.
claim-note-linux-mint-memory = Dos gigabytes para arrancar, cuatro para ir con holgura. En una máquina lenta, la edición Xfce es la más ligera.
claim-note-luks-derivation = Comprueba que el tuyo sea un LUKS2 con argon2id: los ajustes antiguos resisten peor.
claim-note-luks-install = Hay que marcarlo durante la instalación: añadirlo después obliga, en la práctica, a reinstalar.
claim-note-matrix-2020-calls = Las dos versiones no coinciden. La segunda precisa que las llamadas pasaban por Jitsi, con sus límites. Ya no es el caso de Element Call.
claim-note-matrix-2020-group-calls = Llamadas de grupo, pero no en una sala cifrada, dice la primera versión. Por Jitsi, con sus límites de número y de cifrado, dicen la segunda y la guía de marzo de 2020.
claim-note-matrix-2020-missing = Falta la casilla en esta versión; su texto dice que las conversaciones están cifradas.
claim-note-matrix-2020-on-request = Desactivado al principio; se activa sala por sala. La guía consideraba este cifrado tan seguro como el de Signal. Decía que la verificación de los dispositivos era opcional: ya no lo es.
claim-note-matrix-2020-text-only = Y no en todas las salas, añadía el texto. Las llamadas solo estaban protegidas como las de Jitsi.
claim-note-matrix-calls = Element Call, cifrado de extremo a extremo, cuando el servidor elegido lo tiene instalado. Un enlace de invitación sin contraseña abre una llamada sin cifrar.
claim-note-matrix-encryption = Por defecto en las conversaciones y las salas privadas, si nadie lo ha desactivado. No en una sala pública. Element anunció que a partir de abril de 2026 un dispositivo sin verificar no enviaría ni leería ya los mensajes cifrados. De todos modos, los servidores ven quién está en qué sala.
claim-note-matrix-identifier = El protocolo no pide ni número ni dirección. Algunos servidores, sí.
claim-note-matrix-install = Element se abre en un navegador; en un teléfono, la aplicación aconsejada es Element X.
claim-note-matrix-sheet-install = Los demás textos de 2020 dicen que basta un navegador. La ficha pensaba probablemente en la aplicación y en la cuenta.
claim-note-matrix-skill = Verificar los dispositivos es el paso difícil. Prevean hacerlo en grupo.
claim-note-matrix-text = A Matrix se pasaban quienes escribieron el folleto cuando Mattermost iba con dificultad, hacia las doscientas personas.
claim-note-matrix-tor = Los mensajes pasan por Tor, decía el folleto. Las llamadas, no.
claim-note-mattermost-2020 = Sin límite en principio, doscientas cincuenta en Framateam y en el consejo rápido, con un canal por rol. Quienes escribieron el folleto vieron que la herramienta iba con dificultad hacia las doscientas, y entonces se pasaban a Matrix.
claim-note-mattermost-2020-server = La tabla añadía que el servidor puede estar cifrado. Eso no cambia nada mientras funciona: quien lo administra puede leer. Y un mensaje se borra difícilmente del todo.
claim-note-mattermost-calls = Edición gratuita: entre dos personas, cuarenta minutos. Las llamadas de grupo piden una licencia de pago.
claim-note-mattermost-encryption = Sin cifrado de extremo a extremo: quien administra el servidor puede leer los mensajes.
claim-note-mattermost-limits = Para la edición gratuita: el servidor no deja entrar a más gente por encima de este número de cuentas inscritas, y la empresa que lo publica la destina a unas cincuenta personas. Antes de contar con ella, pregunten a quien les da alojamiento qué edición tiene en marcha.
claim-note-mattermost-skill = El folleto lo propone de entrada a la gente con prisa. Los hilos de respuestas se entienden menos rápido.
claim-note-mattermost-tor = El folleto aconsejaba entrar en Framateam por Tor.
claim-note-meta-encryption = Messenger cifra de extremo a extremo las conversaciones privadas, por etapas, desde 2023. Instagram anunció que retiraba esta opción el 8 de mayo de 2026: cuenten con que Meta puede leer ahí. Los metadatos van a Meta en los dos casos.
claim-note-mullvad-account = Un número de cuenta sacado al azar. Pagar con tarjeta enlaza de todos modos tu nombre con ese número.
claim-note-mumble-2020-platforms = El folleto citaba para Android el cliente Plumble, impreso «Pumble».
claim-note-mumble-audio = Se han probado doscientas; el folleto llegaba a doscientas cincuenta en su consejo rápido. Un servidor nuevo se queda en cien plazas: pidan a quien lo administra que abra más.
claim-note-mumble-connection = Bastan una computadora vieja y una mala conexión.
claim-note-mumble-encryption = Obligatorio entre ustedes y el servidor. Pero el servidor lo oye todo: elijan quién lo administra.
claim-note-mumble-identity = Un seudónimo y un certificado que la computadora fabrica por sí sola.
claim-note-mumble-install = Un navegador no basta del todo. Y desde un teléfono no se puede crear una sala.
claim-note-mumble-mobile = La aplicación oficial para iPhone ya no se mantiene. En Android, Mumla ha tomado el relevo de Plumble; la persona que la mantiene dice que le falta tiempo.
claim-note-mumble-moderation = Cortar un micrófono, expulsar, reservar una sala: todo depende de los permisos que dé quien administra.
claim-note-mumble-skill = El folleto lo propone de entrada a la gente con prisa. Prevean de todos modos una prueba de los micrófonos.
claim-note-mumble-text = Mumble es ante todo una herramienta de voz; el folleto la clasifica como solo audio.
claim-note-mumble-tor = Por torsocks u Orbot en 2020. Hay que forzar el modo TCP, y el sonido llega con retraso.
claim-note-nextcloud-2020 = Falso: los mensajes escritos no están cifrados de extremo a extremo, el servidor puede leerlos.
claim-note-nextcloud-2020-video = La imagen ya existía; la tabla no la contaba.
claim-note-nextcloud-encryption = Los mensajes siguen siendo legibles en el servidor. El cifrado de las llamadas depende de la instalación.
claim-note-nextcloud-size = Cuatro o cinco con imagen sin un servidor de llamadas dedicado, unas veinte solo con sonido; de treinta a cincuenta con ese servidor, que muchos alojamientos no tienen. Pregunten antes.
claim-note-onionshare-chat = Sin historial, con un nombre sacado al azar. Hace falta JavaScript: nivel «Estándar» («Standard») o «Más seguro» («Safer») de Tor Browser.
claim-note-onionshare-seen = A condición de haber pasado la dirección y la clave por un canal que no te señale.
claim-note-onionshare-tor = Siempre. Las personas invitadas abren el enlace en Tor Browser.
claim-note-orbot-ios = En iPhone son posibles las fugas y los cierres inesperados. Las videollamadas no pasan por Tor.
claim-note-orbot-seen = Para las aplicaciones elegidas, y solo para el tráfico que Tor transporta. En iPhone siguen siendo posibles las fugas.
claim-note-otr-two = Con OTR, activado a mano, y solo entre dos personas.
claim-note-pad-tor = Hace falta JavaScript: nivel «Estándar» («Standard») o «Más seguro» («Safer») de Tor Browser, no «El más seguro» («Safest»). El pad de Riseup tiene una dirección onion.
claim-note-phone-conference-connection = No hace falta ningún acceso a internet.
claim-note-phone-conference-encryption = Las llamadas pueden ser escuchadas y guardadas, y los operadores anotan quién llama a quién.
claim-note-phone-conference-identity = La identidad real se conoce. Un teléfono pagado en efectivo no cambia casi nada: se mueve contigo y llama a tu gente cercana.
claim-note-phone-conference-size = Depende del servicio: cincuenta en OVH, mil anunciadas en FreeConferenceCall. El tutorial citado se dirigía a menos de diez personas. Nos quedamos con el más pequeño de los dos límites.
claim-note-phone-thousand = Es el límite anunciado por FreeConferenceCall; OVH se quedaba en cincuenta.
claim-note-pidgin-skill = Era la vía difícil del texto de Grenoble, en Tails, con Tor por configurar. OTR está hoy superado. Ese texto decía que los módulos OTR y AppArmor ya venían en Tails; no hay que darlo por seguro.
claim-note-proton-clients = Las aplicaciones; hace falta una cuenta.
claim-note-retroshare-2020 = El folleto lo anunciaba también para los grupos, con GPG.
claim-note-retroshare-skill = Interfaz compleja, poco pensada para un grupo que empieza.
claim-note-retroshare-tor = Posible, configurándolo por cuenta propia.
claim-note-riseup-invitation = Ni teléfono ni nombre, pero sí un código de invitación que da alguien que ya tiene cuenta.
claim-note-riseup-onion = Cada servicio tiene una dirección onion, en una lista firmada.
claim-note-riseup-vpn-account = Ni cuenta ni ajustes. Una VPN desplaza la confianza, no da anonimato.
claim-note-riseup-vpn-seen = Riseup dice que no anota tu dirección IP. Es una palabra dada, no una prueba.
claim-note-sheet-no-guarantee = La ficha de 2020 no encontraba ninguna garantía de que las comunicaciones estuvieran cifradas.
claim-note-sheet-question-mark = Para la moderación, la ficha imprime un signo de interrogación.
claim-note-signal-2020-calls = En abril de 2020, Signal todavía no tenía llamadas de grupo.
claim-note-signal-2020-groups = Quienes escribieron el folleto añadían que los grupos grandes funcionaban mal. Varios grupos con los nombres de los canales de una asamblea podían sustituir a un pad.
claim-note-signal-2020-phone = Hacía falta además un teléfono inteligente.
claim-note-signal-2020-video = La guía de marzo de 2020 señalaba que todavía no había videoconferencia. Aun así, la daba como la aplicación que conviene aconsejar por defecto; el folleto de abril también la aconsejaba, con ocho reservas.
claim-note-signal-calls = Último número encontrado con una fecha. Circulan números más altos, sin fuente fechada.
claim-note-signal-encryption = Por defecto, para los mensajes, los grupos y las llamadas. Nada que activar.
claim-note-signal-groups = Límite anunciado por Signal. En 2020, a quienes escribieron el folleto les parecía que los grupos grandes funcionaban mal.
claim-note-signal-install = No hay versión web. La cuenta se crea en un teléfono, la computadora se vincula después.
claim-note-signal-moderation = Las personas responsables de un grupo pueden sacar a alguien, reservar la palabra y aprobar las entradas.
claim-note-signal-number = El número sirve para registrarse. Desde 2024 está oculto a las demás personas por defecto, y un nombre de usuario (alias) permite que te contacten sin que lo des.
claim-note-signal-sheet-size = La ficha da un tamaño muy grande, el folleto de abril de 2020 decía doscientas personas como máximo.
claim-note-signal-skill = La instalación se consideraba muy sencilla.
claim-note-signal-tor = La aplicación oficial solo ofrece un repetidor («proxy»), que no da anonimato. Molly, una variante para Android, sabe pasar por Tor, pero suma un equipo más en el que confiar.
claim-note-signal-traces = Cada mensaje queda en el teléfono de cada miembro, y en las computadoras vinculadas. El borrado automático reduce el rastro, sin garantizar nada.
claim-note-silence-dead = Abandonada desde 2020: no la instales. De todas formas, el operador veía quién escribe a quién.
claim-note-sms-encryption = El operador lee los SMS y conserva el rastro de quién llama a quién.
claim-note-sms-two = Una persona escribe, una persona recibe.
claim-note-tails-memory = Y una computadora PC de menos de diez años, con procesador de 64 bits; los Mac con chip de Apple no arrancan con él. Eran 2 GB antes de la versión 7.0, de septiembre de 2025.
claim-note-tails-seen = Un programa malicioso abierto en Tails puede saltarse Tor. Tu proveedor ve que usas Tor.
claim-note-tails-skill = Considerado difícil al principio, el más práctico después.
claim-note-tails-tor = Todo el tráfico pasa por Tor, y nada queda en la computadora una vez apagada.
claim-note-tails-traces = Salvo lo que guardes tú en el almacenamiento cifrado de la memoria USB. Apaga en vez de reiniciar: la última imagen de la pantalla puede quedar un momento.
claim-note-telegram-2020 = La tabla añadía: salvo en mensaje secreto.
claim-note-telegram-encryption = Telegram puede leer los grupos y los canales. Solo los chats secretos, entre dos personas, son de extremo a extremo. Desde septiembre de 2024, sus condiciones prevén dar la dirección IP y el número ante una petición válida.
claim-note-telegram-free = «En parte», decía la tabla. Lo contamos como no: basta una parte cerrada para tener que confiar.
claim-note-tor-browser-ios = En iPhone solo existe Onion Browser, que protege menos.
claim-note-tor-browser-seen = El primer repetidor ve tu dirección, el último ve el sitio. Quien observa los dos extremos puede relacionarlos comparando las horas.
claim-note-tor-browser-traces = Ni historial ni cookies guardados después de cerrar. Pero el navegador instalado se ve, los archivos descargados quedan, y el sistema puede guardar otros rastros.
claim-note-torsocks-udp = Bloquea todo lo que no es TCP: no metas ahí ni un navegador ni una videollamada.
claim-note-tox-2020 = El folleto veía ahí GPG, por copia de la línea anterior: Tox no lo usa.
claim-note-tox-anonymity = Falso y peligroso: Tox no pasa por Tor por sí solo, y tus contactos pueden ver tu dirección IP.
claim-note-tox-encryption = Anunciado como de extremo a extremo, pero el propio equipo lo declara experimental y nunca auditado. Una clave robada permite hacerse pasar por tus contactos ante ti.
claim-note-tox-video = El título del capítulo solo hablaba de texto y sonido.
claim-note-ubuntu-memory = Anunciado para la versión 26.04. Se instala con menos, pero va lento.
claim-note-veracrypt-mac = La guía de 2020 se equivocaba con los Mac: VeraCrypt solo cifra el disco del sistema en Windows. En un Mac, es FileVault.
claim-note-veracrypt-system = También sabe cifrar el disco de un sistema Windows, y solo de ese: lee antes la ficha.
claim-note-vpn-seen = Ve desde dónde te conectas y a qué sitios; el sitio ve la dirección de la VPN. Una auditoría tranquiliza, sin probar nada.
claim-note-whatsapp-2020 = «Sí», sin más: era la única línea de software privativo de la tabla que lo anunciaba.
claim-note-whatsapp-metadata = El contenido, sí. Pero la herramienta es privativa, y Meta recoge muchos metadatos: quién, cuándo, dónde.
claim-note-x-encryption = Existe una opción de cifrado desde 2025, pero X guarda las claves detrás de un código de cuatro cifras y reconoce que puede leer.
claim-note-xmpp-2020-account = Las personas que tenían un correo electrónico en Riseup o en Grésille ya tenían una cuenta. Por volver a comprobar en Riseup.
claim-note-xmpp-2020-browser = Los textos se contradicen: el folleto dice que hace falta una aplicación, el de Grenoble pasa por Converse, en el navegador.
claim-note-xmpp-2020-calls = El título del capítulo de 2020 habla solo de texto; el texto de Grenoble dice que el protocolo lleva también la voz y la imagen.
claim-note-xmpp-2020-groups = Sin embargo, uno de los textos niega que se pueda hablar en grupo. Las salas existen; lo que faltaba en 2020 era cifrarlas.
claim-note-xmpp-2020-mail = Descrito como el correo electrónico: cada cual con su servidor, y todos se hablan. Ahí, una dirección también se llama JID. El texto citaba pasarelas, desde Telegram o MSN; no sabemos si queda alguna.
claim-note-xmpp-2020-table = Es la casilla de la tabla. Contradice el texto del mismo folleto.
claim-note-xmpp-2020-text = Es lo que dice el texto, más optimista que la tabla.
claim-note-xmpp-2020-web = Por la aplicación o por OTR, nunca desde una página web en 2020.
claim-note-xmpp-identifier = El protocolo no pide nada. Algunos servidores quieren una dirección o una invitación.
claim-note-xmpp-omemo = Con OMEMO, si la aplicación de cada persona lo admite y si está activado. Si no, los servidores pueden leer. Una sala cifrada muestra a sus miembros la dirección de todo el mundo.
claim-note-xmpp-skill = Instalar y configurar la aplicación es un poco complicado.
claim-note-xmpp-tor = Las aplicaciones de computadora y de Android aceptan un proxy de Tor (un programa intermediario), que se configura a mano.
claim-note-xmpp-web = Por Converse, en un navegador. A la larga, una aplicación da más servicio y se vigila mejor.
claim-note-zoom-encryption = Opcional y desactivado al principio, con menos funciones. La herramienta sigue siendo privativa.
claim-note-matrix-2020-browser = Y cifrado, decía la primera versión. El texto de Grenoble excluía, al contrario, todo cifrado de extremo a extremo desde una página web: hablaba de XMPP, otra herramienta. Así que los dos no se contradicen.

## Las observaciones sobre las direcciones

place-note-mumble-onion = El texto no decía quién lleva este servidor: no lo uses sin saberlo.
place-note-riseup-vpn-2020 = El folleto desconfiaba de las VPN de empresa y aconsejaba esta. Escribía a la vez que una VPN lo ve todo y que con HTTPS solo se ve el nombre del sitio. Con HTTPS, ve adónde vas, cuándo y cuánto, no lo que lees o escribes ahí.
place-note-torsocks-windows = El folleto lo consideraba complicado y solo lo dejaba como último recurso, después de Tails. No lo aconsejamos.
place-note-vpn-2020 = Aconsejada por la guía de marzo de 2020. El folleto de abril, al contrario, desconfiaba de las VPN de empresa y prefería la de Riseup: la cuestión es saber en quién confías.
place-note-we-riseup-later = El texto de Grenoble veía la sala como un comienzo. Imaginaba después estos espacios de trabajo, framapads (pads de Framasoft), subgrupos, una lista de correo, una revista web, un wiki, un blog de anuncios por palabras, correo postal y tablones de anuncios.
place-note-xmpp-riseup-login = El servidor que había que indicar en Pidgin en 2020, o su servicio onion. La mensajería XMPP ya no figuraba en 2024 en la lista de los servicios de Riseup.
place-note-xmpp-riseup-rooms = El servidor de las salas de Riseup, donde estaba la de Grenoble. No damos la dirección de esa sala: puede estar vacía, o en manos de otra gente.

## Las observaciones sobre las fuentes

source-note-amis-de-la-terre = Página sobre las herramientas libres de videoconferencia y las redes federadas, a la que remitía la ficha de 2020. Su dirección se ha perdido.
source-note-caesar-demo = Una página para jugar con el cifrado César, que proponía el folleto. Su dirección se ha perdido.
source-note-degooglisons = Servicios libres para sustituir a los de las grandes empresas. La dirección es de 2020 y no se ha vuelto a comprobar; varios de estos servicios han cerrado desde entonces.
source-note-framalibre = Directorio de software y de servicios libres. La dirección es de 2020 y no se ha vuelto a comprobar.
source-note-guide-autodefense = Un manual en dos tomos, para quien quiere entender en detalle; lo citan tres de los textos de 2020. La dirección es de 2020 y no se ha vuelto a comprobar.
source-note-guide-interception = El capítulo de esa guía sobre el ataque de intermediario. La dirección es de 2020 y no se ha vuelto a comprobar.
source-note-linuxfr = Citado por la ficha de 2020 para otras videoconferencias libres, en la dirección linux.fr. Pensaba probablemente en LinuxFr.org: como no lo hemos verificado, no ponemos enlace.
source-note-onion-routing-article = Artículo nombrado por el folleto, sin que su dirección haya sobrevivido en ninguna de las dos versiones.
source-note-saltiel = El libro que la ficha cita, página 98, para sus cifras sobre Zoom; no lo hemos leído. La ficha imprime «François Sautiel», probablemente una errata.
source-note-sebsauvage-ssl = Una explicación de SSL, el cifrado que hay detrás de HTTPS. La dirección es de 2020 y no se ha vuelto a comprobar.
source-note-wikipedia-asymmetric = Artículo de enciclopedia sobre el cifrado con dos claves. La dirección es de 2020 y no se ha vuelto a comprobar.
source-note-wikipedia-symmetric = Artículo de enciclopedia sobre el cifrado con una sola clave. La dirección es de 2020 y no se ha vuelto a comprobar.

# Compromisos de las respuestas

small-meeting-few-cameras = Con diez personas, no aguantan todas las cámaras encendidas: en la práctica, Jitsi solo lleva bien unas pocas. Conserven la voz, y la imagen para quien habla.
assembly-audio-beyond-200 = La voz no está probada para toda la asamblea: la mayor práctica conocida de Mumble es más pequeña que la sala prevista, y el ajuste de origen del servidor, más pequeño todavía. Prevean grupos de escucha alrededor de un mismo aparato.
mattermost-free-limits = La edición gratuita de Mattermost no está pensada para tanta gente, y se bloquea en un número de cuentas que su asamblea puede alcanzar; en 2020, la herramienta ya iba con dificultad hacia las doscientas personas. Si el proveedor de alojamiento no se compromete, usen Matrix para lo escrito.
mumble-on-phones = En el teléfono, Mumble no tiene aplicación oficial que se mantenga. En Android está Mumla, mantenida a ritmo lento; en iPhone, cuenten más bien con un aparato compartido. Prueben antes. También hace falta una computadora para preparar la sala.
assembly-over-200-audio-unmeasured = Más allá de doscientas voces, no conocemos ninguna medición con una herramienta libre. Formen grupos de escucha, hagan que hable solo la mesa y ensayen antes.
phone-last-resort-nothing-protected = El teléfono no cifra nada para ustedes: el operador y el servicio de conferencia pueden oír, grabar, y saben quién llama. Llévenla como una reunión pública.
hackers-meeting-voice-on-your-server = El texto va cifrado de extremo a extremo, la voz no: es legible en el servidor Mumble. Por eso ese servidor debe ser de ustedes.

# Árbol de decisión: la reunión

decision-meeting = ¿Qué herramienta para su reunión?
    .slug = reunion
    .summary = Unas preguntas sobre lo que hay que ocultar, los dispositivos que tienen, cuánta gente son y sus costumbres, para llegar a una combinación de herramientas y a sus límites.

question-meeting-hidden = ¿Qué hay que ocultar?
    .help = Es lo que más herramientas descarta. Ocultar lo que se dice y ocultar quién lo dice son dos cosas distintas. Una asamblea abierta toma la primera respuesta. En caso de duda, tomen la más prudente que todo el mundo pueda seguir.
option-meeting-hidden-nothing = Nada secreto: el servicio puede leernos, oírnos y saber quiénes somos
option-meeting-hidden-words = Nuestras palabras: el servicio puede saber quiénes somos, no lo que decimos
option-meeting-hidden-from-service = Nuestros nombres: ni número ni dirección que dar al servicio
option-meeting-hidden-from-network = Nuestros nombres, y desde dónde nos conectamos

question-meeting-private = ¿Cuántas personas serán, y cómo quieren comunicarse?
    .help = Aquí todo pasa por herramientas cifradas de extremo a extremo. Signal pide a cada persona un teléfono inteligente y un número; si alguien no puede darlos, vuelvan a elegir «Nuestros nombres: ni número ni dirección que dar al servicio».
option-meeting-private-two = Dos personas
option-meeting-private-writing = Escribirnos, aunque sea mucha gente
option-meeting-private-call = Hablarnos, cuarenta como máximo
option-meeting-private-video = Vernos, cuarenta como máximo
option-meeting-private-browser = Escribirnos entre pocas personas, sin instalar nada
option-meeting-private-crowd = Hablarnos entre más de cuarenta

question-meeting-equipment = ¿Con qué viene la persona peor equipada?
    .help = Una herramienta que dos personas no pueden abrir las deja fuera. Ajústense a ellas, o búsquenles un aparato que compartir.
option-meeting-equipment-computers = Una computadora
option-meeting-equipment-phones = Un teléfono inteligente al que se puede añadir una aplicación
option-meeting-equipment-locked = Un dispositivo bloqueado o demasiado lleno: no se le puede añadir nada
option-meeting-equipment-no-internet = Un simple teléfono, sin internet

question-meeting-install = ¿Se puede instalar un programa en las computadoras?
    .help = En una computadora de trabajo o de biblioteca, cuenten con que no. La computadora de la empresa no es un lugar para preparar una huelga.
option-meeting-install-yes = Sí, con un poco de ayuda
option-meeting-install-no = No, un navegador y nada más
option-meeting-install-own-server = Sí, y sabemos llevar nuestros propios servidores (todo el mundo se maneja bien, cincuenta como máximo)

question-meeting-size = ¿Cuántas personas?
    .help = Calculen con holgura: la herramienta debe aguantar el día en que venga todo el mundo.
option-meeting-size-two = Dos
option-meeting-size-up-to-10 = De tres a diez
option-meeting-size-up-to-40 = De once a cuarenta
option-meeting-size-up-to-200 = Más de cuarenta, hasta doscientas
option-meeting-size-over-200 = Más de doscientas

question-meeting-modes = ¿Qué quieren hacer en común?
    .help = Escribir es lento, pero funciona en todas partes y deja rastros; la voz va rápido; el video pide una buena conexión y muestra su casa.
option-meeting-modes-writing = Escribirnos
option-meeting-modes-voice = Escribirnos y hablarnos
option-meeting-modes-voice-weak = Escribirnos y hablarnos, con malas conexiones o máquinas viejas
option-meeting-modes-video = Escribirnos, hablarnos y vernos

question-meeting-crowd = ¿Qué quieren hacer, siendo tanta gente?
    .help = Una reunión grande se sostiene por sus roles: mesa, turnos de palabra, votaciones, notas, entradas. La herramienta no hace más que llevarlos.
option-meeting-crowd-writing = Escribirnos
option-meeting-crowd-voice = Escribirnos y escuchar a la mesa
option-meeting-crowd-video = Vernos

question-meeting-skill = ¿Qué experiencia tiene el grupo con estas herramientas?
    .help = Tomen a la persona que peor se maneja, no la media. Ir hacia más técnica solo tiene sentido si nadie se queda fuera.
option-meeting-skill-beginners = Mucha gente empieza
option-meeting-skill-mixed = Hay de todo, pero la gente sabe instalar un programa
option-meeting-skill-at-ease = Todo el mundo se maneja bien y acepta una preparación larga

question-meeting-browser = Sin instalar nada, ¿qué quieren hacer, y entre cuántas personas?
    .help = En un navegador, el servidor casi siempre puede leer u oír: elíjanlo bien, y no le confíen nada grave. En una pantalla pequeña, un pad se lee mal.
option-meeting-browser-writing = Escribirnos, quince como máximo
option-meeting-browser-voice = Escribirnos y hablarnos, quince como máximo
option-meeting-browser-video = Hablarnos y vernos, diez como máximo
option-meeting-browser-up-to-100 = Tener una reunión hablada, cien como máximo
option-meeting-browser-lesson = Dar una formación o una charla
option-meeting-browser-permanent = Abrir un lugar de conversación permanente, que todo el mundo pueda leer
option-meeting-browser-over-100 = Reunir a más de cien personas

question-meeting-pseudonym = ¿Cómo quieren comunicarse, sin dar ni número ni dirección?
    .help = Un servicio que no pide nada ve de todos modos su dirección IP, es decir, desde dónde se conectan. Para ocultársela, vuelvan a elegir «Nuestros nombres, y desde dónde nos conectamos».
option-meeting-pseudonym-few = Por escrito, entre pocas personas, sin que otras lean
option-meeting-pseudonym-private-room = Por escrito, entre mucha gente, en una sala cerrada y cifrada
option-meeting-pseudonym-room = Por escrito, entre mucha gente, en una sala que todo el mundo puede leer
option-meeting-pseudonym-voice = De viva voz
option-meeting-pseudonym-video = Viéndonos, cinco como máximo

question-meeting-unseen = ¿De qué comunicación se trata?
    .help = Aquí todo pasa por Tor, que oculta desde dónde se conectan. Tor no lleva las llamadas corrientes, y una VPN no lo sustituye. Cuenten con que irá lento.
option-meeting-unseen-few = Escribir, entre dos o pocas personas, sin que otras lean
option-meeting-unseen-phones = Escribir entre pocas personas, solo de teléfono Android a teléfono Android
option-meeting-unseen-many = Conversar entre mucha gente con seudónimos, en una sala que puede leerse
option-meeting-unseen-two-experts = Entre dos personas que se manejan bien con la informática, sin dejar rastro en la computadora
option-meeting-unseen-spoken = Hablarnos de viva voz

end-meeting-private-crowd = Hablar entre mucha gente sin que el servicio oiga: ninguna buena opción
    .help = No conocemos ninguna herramienta que lleve la voz de una sala grande cifrada de extremo a extremo. Lo menos malo: escribir en grupos de Signal, uno por tarea, y nombrar personas delegadas que se hablan en una llamada de Signal y después informan.
end-meeting-telephone = Una conferencia telefónica, como si fuera pública
    .help = Ahí no hay nada protegido, ni lo que se dice ni el nombre de quien llama. Si las personas sin internet pueden usar un aparato compartido o ir a una reunión presencial, prefieran eso.
end-meeting-own-server = Una sala Matrix verificada, y su propio servidor Mumble
    .help = El texto va cifrado de extremo a extremo; la voz no, y por eso hace falta un servidor que sea de ustedes. Lo que es grave se escribe.
end-meeting-two = Signal entre dos personas; si no, SimpleX
    .help = Signal pide un número para registrarse, pero por defecto no se lo muestra a la otra persona. Si dar un número es imposible, SimpleX no lo pide, y permite también llamar entre dos, incluso en iPhone; hay que pasarse un enlace en persona. Sin teléfono inteligente no hay cuenta de Signal: usen entonces SimpleX o el correo OpenPGP en la computadora, sabiendo que en un correo el asunto, las direcciones y la fecha quedan visibles.
end-meeting-groups = Grupos de Signal, uno por tarea
    .help = Cifrado de extremo a extremo sin ajustes; entre pocas personas, basta un solo grupo. Cada persona se registra con un número de teléfono; desde 2024 está oculto por defecto a las demás. En una computadora, hace falta antes una cuenta abierta con un teléfono.
end-meeting-group-call = Una llamada de grupo de Signal, con un grupo escrito al lado
    .help = La voz y el texto van cifrados de extremo a extremo. El último límite publicado que tenemos es justo de cuarenta: cerca de ese número, hagan una prueba o preparen Mumble de reserva. Cada persona se registra con un número, en un teléfono inteligente. Sin teléfono inteligente no hay cuenta de Signal: usen entonces Matrix para lo escrito, Mumble o Jitsi para la voz.
end-meeting-sober-voice = Signal para lo escrito, Mumble para la voz
    .help = Sin teléfono inteligente no hay cuenta de Signal: usen entonces Matrix para lo escrito. Mumble aguanta las máquinas viejas y las redes débiles, pero su servidor puede oír. En iPhone, su aplicación oficial ya no se mantiene; y si alguien solo tiene un teléfono, pidan a quien tenga una computadora que cree la sala.
end-meeting-video-call = Una videollamada de Signal, y solo la voz en cuanto se entrecorte
    .help = Cifrada de extremo a extremo. Con más de unas diez personas, la imagen agota las conexiones y los teléfonos: dejen la cámara para quien habla. Cada persona se registra con un número, en un teléfono inteligente. Sin teléfono inteligente no hay cuenta de Signal: usen entonces Jitsi.
end-meeting-crowd-groups = Varios grupos de Signal, con reglas para hablar
    .help = Un grupo admite a mucha más gente de la que son, pero una sola conversación se vuelve pronto ilegible: un grupo de anuncios, un grupo por rol, mensajes cortos. Con tanta gente, den por hecho que un mensaje puede filtrarse. Si dar un número echa para atrás, la otra vía es una sala privada de Matrix, cifrada también: entonces hay que verificar los dispositivos en grupo. SimpleX no basta para este tamaño.
end-meeting-crowd-video = Toda la sala en video: ninguna buena opción
    .help = Ninguna herramienta libre de este folleto aguanta tantas cámaras. Lo menos malo: la asamblea escribe y escucha, y el video se hace en comisiones de unas pocas personas, que después informan.
end-meeting-town = Una asamblea con gente que empieza: Mattermost, Mumble y mucha acogida
    .help = Instalar Mumble pide ayuda humana. Prevean aparatos de escucha compartidos y pruebas, y pregunten al proveedor de alojamiento cuántas cuentas de Mattermost acepta. Los servidores pueden leer y oír: nada secreto.
end-meeting-assembly = Una asamblea general: un canal por rol, y la voz en Mumble
    .help = Comprueben los límites del servidor Mattermost antes de invitar: la edición gratuita se ha reducido mucho; si no les sirve, usen Matrix para lo escrito. Los servidores pueden leer y oír: nada secreto.
end-meeting-large-matrix = Una asamblea preparada: Matrix y Mumble
    .help = Matrix no tropezará con la cantidad de gente que son, y ahí una sala privada puede estar cifrada. Cada persona debe verificar sus dispositivos una semana antes. La voz, en Mumble, sigue siendo audible para su servidor.
end-meeting-overflow = Más de doscientas: lo escrito aguanta, la voz no está probada, el video no aguanta
    .help = Lo menos malo: Matrix para lo escrito, la mesa en Mumble y grupos de escucha alrededor de aparatos compartidos. Dividir la asamblea en varias, con personas delegadas, funciona a menudo mejor que cualquier herramienta.
end-meeting-pad = Una reunión escrita en un pad
    .help = Quien aloja Etherpad puede leerlo; para un texto delicado, CryptPad cifra en el navegador. En un teléfono, lean entre varias personas y confíen el teclado a una.
end-meeting-pad-voice = Un pad y la voz, cámaras apagadas
    .help = Cerca de quince voces, hagan una prueba: Jitsi puede cansarse antes. Su servidor puede oír a partir de la tercera persona. En un teléfono, quédense con la voz y sigan el pad entre dos.
end-meeting-pad-video = Un pad y Jitsi, con pocas cámaras
    .help = Con más de unas pocas cámaras no aguanta: dejen la imagen para quien habla. Usen una instancia que no exija una cuenta de Google, GitHub o Facebook.
end-meeting-browser-crowd = Una sala BigBlueButton, casi todas las cámaras apagadas
    .help = Hace falta una buena conexión y un proveedor de alojamiento que sepa cuántas personas serán. El servidor lo ve y lo oye todo, y puede guardar la sesión aunque nadie pulse «grabar»: pidan al alojamiento que prohíba la grabación, y no digan nada secreto.
end-meeting-lesson = Una formación en BigBlueButton
    .help = Pizarra, encuestas, subgrupos, sin instalación. El servidor lo ve y lo oye todo, y puede guardar la sesión aunque nadie pulse «grabar»: pidan al alojamiento que prohíba la grabación.
end-meeting-open-room = Una sala XMPP pública
    .help = Se entra con un navegador o una aplicación, de día y de noche. Todo lo puede leer cualquiera: nada delicado. Muchos servidores no dejan entrar a más de doscientas personas por sala, mientras nadie cambie ese ajuste: pidan que lo suban antes de anunciar la dirección.
end-meeting-browser-overflow = Más de cien personas sin instalar nada: ninguna buena opción
    .help = Lo menos malo: varias salas BigBlueButton más pequeñas, unidas por personas delegadas, o grupos reunidos alrededor de un aparato. Una sola sala grande depende por entero del servidor; no la intenten sin un ensayo y el acuerdo del alojamiento.
end-meeting-pseudonym-few = CryptPad, sin cuenta o con un seudónimo
    .help = El texto se cifra en el navegador y quien lo aloja no puede leerlo. Ve su dirección IP y a qué horas entran, salvo si lo hacen por Tor Browser. Den el enlace de viva voz o por un canal cifrado: contiene la clave.
end-meeting-pseudonym-private-room = Una sala privada de Matrix, con un seudónimo
    .help = Usen un servidor que no pida una dirección, y verifiquen sus dispositivos en grupo: es el paso difícil. El texto va cifrado de extremo a extremo; los servidores ven quién está en la sala, las horas y su dirección IP. Si son bastantes menos de cien, SimpleX se configura más rápido y sus repetidores no tienen la lista de los grupos.
end-meeting-pseudonym-room = Una sala XMPP, con un seudónimo
    .help = Lo más difícil es encontrar el alojamiento: no conocemos ninguno seguro. Si les piden una dirección o un número, no usen nada que lleve hasta ustedes: renuncien. La sala puede leerla todo el mundo, y el servidor ve su dirección IP: pasar por Tor Browser cuesta poco y la oculta.
end-meeting-pseudonym-voice = Mumble con un seudónimo
    .help = Mumble no pide ni número ni dirección, solo un apodo. Pero el servidor ve su dirección IP y puede oír, y una voz se reconoce. Solo en un servidor de confianza.
end-meeting-pseudonym-video = Jitsi con un seudónimo, entre pocas personas
    .help = Usen una instancia que no exija cuenta. Su cara y su voz les identifican, el servidor ve su dirección IP; entre dos, la otra persona también puede verla. Si su nombre está de verdad en peligro, apaguen la cámara y, mejor, escriban.
end-meeting-unseen-few = CryptPad, desde Tails o Tor Browser
    .help = Texto escrito, cifrado en el navegador, sin cuenta a su nombre. Tor Browser debe quedarse en el nivel «Estándar» («Standard») o «Más seguro» («Safer»), porque CryptPad necesita JavaScript.
end-meeting-unseen-phones = Briar, de teléfono a teléfono
    .help = Nada que dar, todo pasa por Tor y todo va cifrado de extremo a extremo. Añádanse cara a cara si es posible. Sin Briar Mailbox, hay que estar en línea al mismo tiempo. No tenemos mediciones para un grupo grande: quédense en unas pocas personas. No existe para iPhone: ahí funciona SimpleX, que tampoco pide nada, pero solo pasa por Tor una vez configurado, con Orbot, que puede tener fugas en iPhone. Para ocultar desde dónde se conectan, no cuenten con un iPhone.
end-meeting-unseen-many = Una sala XMPP, en Tor Browser
    .help = Lo más difícil es encontrar el alojamiento: no conocemos ninguno seguro. Si les piden una dirección o un número, no usen nada que lleve hasta ustedes: renuncien. Un seudónimo nuevo, creado y usado solo por Tor. La sala pueden leerla los servidores y cualquiera que entre: su nombre está mejor oculto, sus frases no.
end-meeting-unseen-two = XMPP desde Tails, comprobando cada paso
    .help = Es la vía más exigente, y las instrucciones de 2020 han envejecido: no sabemos si Pidgin sigue en Tails, y Thunderbird ya no está. Si algo se les escapa, escriban mejor en CryptPad desde Tails.
end-meeting-unseen-spoken = Hablar sin que les reconozcan: ninguna buena opción
    .help = Una voz identifica, y Tor no lleva las llamadas corrientes. Lo menos malo es renunciar a la voz y escribir en CryptPad desde Tails o Tor Browser. Si no, véanse, en un lugar elegido en el último momento.

# Árbol de decisión: el anonimato

anonymity-no-tor-browser-on-iphone = Tor Browser no existe en iPhone: te lo aconsejamos en otro dispositivo.

decision-anonymity = ¿Qué anonimato necesitas?
    .slug = anonimato
    .summary = Unas preguntas sobre a quién temes, qué hay que ocultar y qué arriesgas, para llegar al medio más sencillo que baste, y a sus límites.

question-anonymity-who = ¿De quién te proteges?
    .help = No te preguntes si eres «lo bastante interesante»: parte de la idea de que lo que pasa por la red puede rastrearse, y toma el adversario más fuerte que tengas verdaderas razones para temer. Protegerse de todo agota, y lo que nadie mantiene en el tiempo no protege a nadie.
option-anonymity-who-nobody = De nadie en particular: queremos buenas costumbres
option-anonymity-who-around = De nuestro entorno: familia, gente con quien vivimos, colegas, personas en el mismo wifi
option-anonymity-who-network = De quien controla la conexión: empresa, institución, proveedor de internet
option-anonymity-who-service = Del sitio o del servicio que usamos
option-anonymity-who-state = De la policía o de la justicia, que pueden obligar a un servicio a responder

question-anonymity-around = ¿Qué no debe ver tu entorno?
    .help = Quien toma en sus manos tu dispositivo abierto lo ve todo, hasta lo que viajó cifrado.
option-anonymity-around-device = Lo que hay en mi dispositivo
option-anonymity-around-words = Lo que nos escribimos
option-anonymity-around-wifi = Los sitios que visito en un wifi compartido

question-anonymity-network = ¿Qué dispositivo, y qué hay que ocultar a quien controla la conexión?
    .help = En un sitio con HTTPS, no se lee por el camino lo que haces; el nombre del sitio, la hora y la duración, sí. En un dispositivo que administran, todo puede leerse.
option-anonymity-network-theirs = Un dispositivo que me prestaron, o que administran
option-anonymity-network-mine-sites = Mi dispositivo: no deben ver los sitios a los que voy
option-anonymity-network-mine-tor = Mi dispositivo: nadie en el camino debe saber a la vez quién soy y adónde voy

question-anonymity-service = ¿Qué quieres hacer con este servicio?
    .help = Una cuenta abierta un día a tu nombre, o sin Tor, lleva hasta ti para siempre: ninguna herramienta borra eso. Hacen falta una cuenta nueva y un seudónimo nuevo, que solo se abran por Tor.
option-anonymity-service-read = Leer, buscar, mirar
option-anonymity-service-publish = Publicar un texto o una imagen
option-anonymity-service-mailbox = Tener una dirección de correo electrónico que no lleve hasta mí
option-anonymity-service-talk = Escribir entre varias personas, sin que nadie más lea
option-anonymity-service-file = Pasar un archivo a alguien

question-anonymity-risk = Si te identifican, ¿qué pasa?
    .help = Responde por la persona más expuesta del grupo: sin papeles, con una condena en suspenso, en período de prueba. En Francia, operadores, proveedores de internet y proveedores de alojamiento deben conservar un año lo que identifica el origen de una conexión.
option-anonymity-risk-little = Una molestia, y nada más
option-anonymity-risk-much = Un empleo, una vivienda, un juicio
option-anonymity-risk-freedom = La cárcel, una expulsión del país, la seguridad de alguien

question-anonymity-hide = ¿Qué hay que ocultarles ante todo?
    .help = Una sola cosa, si es posible: cada capa de más se paga en tiempo y en errores. Lo que un servicio no tiene, nadie se lo puede reclamar.
option-anonymity-hide-content = Lo que nos decimos
option-anonymity-hide-links = Quién habla con quién
option-anonymity-hide-origin = Nuestra identidad cuando leemos o publicamos
option-anonymity-hide-file = De dónde viene un archivo
option-anonymity-hide-device = Lo que se ha hecho en esta computadora, que puede ser incautada

question-anonymity-grave = ¿De verdad tiene que pasar por un dispositivo?
    .help = Con este nivel de riesgo, la primera protección es no escribir nada. Ninguna herramienta de este folleto garantiza nada frente a gente que tiene tiempo y medios. Si solo hay iPhone, no conocemos nada lo bastante seguro: lo mejor es verse. Y consulta a una abogada, a un abogado o a un colectivo de apoyo jurídico antes, no después.
option-anonymity-grave-no = No: podemos vernos
option-anonymity-grave-read = Sí: leer o publicar, desde una computadora
option-anonymity-grave-write = Sí: escribirnos, desde una computadora
option-anonymity-grave-file = Sí: pasar un archivo, desde una computadora
option-anonymity-grave-phones = Sí, y solo tenemos teléfonos Android

question-anonymity-vpn-device = ¿En qué dispositivo quieres una VPN?
    .help = Una VPN se elige como un proveedor de internet: la cuestión es saber en quién confías. La lista depende de tu dispositivo.
option-anonymity-vpn-device-windows = Una computadora con Windows
option-anonymity-vpn-device-mac = Un Mac
option-anonymity-vpn-device-linux = Una computadora con Linux
option-anonymity-vpn-device-android = Un teléfono Android
option-anonymity-vpn-device-iphone = Un iPhone

question-anonymity-tor-device = ¿En qué dispositivo quieres pasar por Tor?
    .help = Donde Tor Browser está más probado es en una computadora. Un dispositivo intervenido se lo muestra todo a quien lo intervino, sea cual sea el camino.
option-anonymity-tor-device-mine = Una computadora mía, que nadie más abre
option-anonymity-tor-device-risky = Una computadora compartida, prestada, o que podría ser incautada
option-anonymity-tor-device-android = Un teléfono Android
option-anonymity-tor-device-iphone = Un iPhone

end-anonymity-ordinary = Bastan las buenas costumbres, sin anonimato
    .help = Haz las actualizaciones, guarda una contraseña distinta por cuenta en KeePassXC, navega con Firefox, escribe por Signal antes que por SMS. Nada de eso oculta quién eres, y no es el objetivo: una seguridad demasiado pesada, que el grupo abandona, protege menos que unos pocos gestos mantenidos. Vuelve aquí el día en que alguien tenga algo que perder.
end-anonymity-lock = Bloquear el dispositivo, antes de pensar en la red
    .help = Un código largo, un bloqueo rápido, un disco cifrado, notificaciones que no muestran nada: ahí es donde mira el entorno. Guarda las contraseñas en KeePassXC, y ciérralo. Si alguien puede forzarte a abrir el dispositivo, o le instaló algo, no le confíes ya nada delicado: usa otro, y pide ayuda a una asociación. Lo que sigue está en «¿Qué hacer con el dispositivo que tienes?».
end-anonymity-words = Signal, con mensajes temporales
    .help = Ahí todo va cifrado de extremo a extremo. Configura primero el borrado automático, y oculta el contenido de las notificaciones: una pantalla que se deja abierta lo muestra todo. Signal no oculta que lo usas, y pide un número de teléfono, que por defecto las demás personas no ven. Para una reunión, mira «¿Qué herramienta para su reunión?».
end-anonymity-words-seized = Signal, pensando en el teléfono incautado
    .help = El servicio no puede leer tus mensajes; un teléfono abierto, en cambio, entrega a todo el grupo. Primero: mensajes temporales que desaparezcan rápido, código largo, desbloqueo por huella y por rostro desactivado, teléfono apagado antes de una situación de riesgo. Signal conoce tu número: si el solo hecho de escribirse es un peligro, vuelve a elegir «Quién habla con quién». Habla en frío, con un colectivo de apoyo jurídico, de lo que pasa si te piden tu código.
end-anonymity-not-theirs = No en ese dispositivo
    .help = Quien administra el dispositivo puede ver la pantalla, el teclado y los archivos: ni Signal, ni la navegación privada, ni una VPN, ni Tor cambian nada de eso. No prepares nada ahí y no abras ahí tus cuentas. Usa Signal en tu propio teléfono, actualizado, fuera del wifi del lugar. Y lo que puede decirse de viva voz, dilo.
end-anonymity-vpn = Una VPN, que oculta tus visitas a quien controla la conexión, y a nadie más
    .help = El wifi y el proveedor ya no ven adónde vas; en su lugar lo ve quien opera la VPN. El sitio te sigue reconociendo por tus cuentas, por tus cookies, por tu navegador, y la justicia puede dirigirse a la VPN: no es anonimato. Primero, descarga la aplicación del sitio oficial, y activa el bloqueo de internet cuando la VPN se cae. Quien controla la red ve que usas una VPN, y puede prohibirla.
end-anonymity-tor-browser = Tor Browser, sin cambiarle nada
    .help = Descárgalo de torproject.org, y de ningún otro lugar. No le añadas ninguna extensión, no abras ahí ninguna cuenta a tu nombre, no abras un archivo descargado mientras estés en línea. Tu proveedor ve que usas Tor, no lo que haces ahí; quien vigila a la vez tu conexión y el sitio puede relacionarlos comparando las horas. En la red de una empresa o de una escuela, ser la única persona que pasa por Tor puede bastar para señalarte. Tus otras aplicaciones no pasan por Tor, y las llamadas no pasan nunca.
end-anonymity-tor-android = Tor Browser en Android, a falta de computadora
    .help = Instálalo desde torproject.org o desde la tienda de aplicaciones del teléfono, y déjalo tal cual. Está menos probado que en una computadora, y el teléfono sigue diciendo al operador dónde está. Las otras aplicaciones no pasan por Tor: Orbot puede hacer pasar algunas, no las llamadas. Si hay algo grave en juego, espera a tener una computadora.
end-anonymity-tor-iphone = No desde ese iPhone
    .help = Onion Browser, el navegador que más se le acerca, es menos hermético: tu dirección puede filtrarse por el sonido y el video. En iPhone, Orbot puede cerrarse de forma inesperada. Pide prestada una computadora, o un teléfono Android, y usa ahí Tor Browser. Para una lectura sin nada en juego, Onion Browser puede bastar.
end-anonymity-tails = Tails, en una memoria USB
    .help = Todo pasa por Tor, y nada queda en la computadora una vez apagada. Prepara la memoria en una computadora segura, con la comprobación de la descarga incluida, o copia la de una persona de confianza; pruébala antes de necesitarla. Tails no protege ni de un equipo manipulado, ni de una cámara encima de ti, ni de una cuenta a tu nombre, y la memoria puede ser encontrada. Los Mac con chip de Apple y los teléfonos no arrancan con él.
end-anonymity-publish = Publicar desde Tor Browser, con una cuenta que nunca se usó en otro lugar
    .help = Limpia primero el archivo: una foto dice a menudo el lugar y el dispositivo, un documento el nombre de quien lo hizo. Abre en Tor Browser una cuenta nueva, que solo se abrirá ahí. Tu estilo, tus horarios y lo que solo tú sabes también te señalan: pide que alguien lo relea, y deja pasar tiempo. En una computadora compartida, o que puede ser incautada, haz todo eso desde Tails; en iPhone, no lo hagas.
end-anonymity-mailbox = Un buzón en un alojamiento activista, abierto solo en Tor Browser
    .help = Riseup no pide ni nombre ni número, pero sí un código de invitación de una persona que ya tiene cuenta ahí; ese vínculo entre ustedes se guarda un tiempo. Systemli también pide uno; sin invitación, mira las condiciones de Autistici. Disroot exige otra dirección: no le des la tuya, llevaría hasta ti. Quien aloja el correo ve quién te escribe y cuándo, y la justicia puede dirigírsele: lo que no debe leer se cifra, y el asunto de un correo electrónico casi siempre sigue siendo legible. No des una dirección de recuperación a tu nombre, y no consultes nunca ese buzón fuera de Tor Browser.
end-anonymity-pad = CryptPad, abierto en Tor Browser
    .help = El texto se cifra en el navegador: quien lo aloja no lo lee y, solo si entras por Tor Browser, no ve desde dónde te conectas. Sin cuenta, o con un seudónimo nuevo. El enlace contiene la clave: dalo de viva voz o por un canal cifrado. Quédate en el nivel «Estándar» («Standard») o «Más seguro» («Safer») de Tor Browser, porque CryptPad necesita JavaScript. Para hablar de viva voz, no hay nada bueno: Tor no transporta las llamadas.
end-anonymity-links = CryptPad en Tor Browser, sin cuenta
    .help = Nada que dar, y quien lo aloja no ve desde dónde se conecta cada persona, mientras nadie abra el documento en otro lugar. El enlace contiene la clave: pásalo de mano en mano, nunca por una cuenta o un número a tu nombre; si no, ese enlace te une a la otra persona. Quédate en el nivel «Estándar» («Standard») o «Más seguro» («Safer»). De todos modos, llama la atención que unas personas escriban siempre a las mismas horas. Entre teléfonos Android, Briar también envía sus mensajes por Tor, sin pedir nada.
end-anonymity-file = OnionShare, de una computadora a otra
    .help = El archivo no pasa por ningún alojamiento, y la otra persona lo abre en Tor Browser. Límpialo primero: una foto o un documento puede llevar un nombre, una fecha, un lugar. Actualiza OnionShare (2.6.4, de junio de 2026, o más reciente: ahí se corrigieron dos fallos), y después da la dirección y la clave por dos canales seguros: quien tiene las dos puede entrar. Sigue en línea hasta el final, y después deja de compartirlo. Un archivo recibido puede llevar una trampa: ábrelo sin conexión, en Tails si es posible.
end-anonymity-in-person = Véanse, y dejen los dispositivos en otra parte
    .help = Poca gente, un lugar que no sea habitual, comunicado tarde y de viva voz, los teléfonos en casa desde antes de salir, encendidos como de costumbre. No fijen esa cita con un teléfono. Ningún lugar es seguro para siempre, y todo el mundo debe poder renunciar. Si hay que teclear un texto, háganlo en Tails, sin conectarse, y después apaguen. El capítulo «Verse en persona» dice el resto.
end-anonymity-tails-grave = Tails, solo para esta tarea
    .help = Una sesión, una tarea, una identidad, y después apaga por completo. No abras ahí ninguna cuenta que se haya usado en otro lugar, no conectes tus memorias USB de todos los días, limpia lo que publiques. Tu proveedor puede ver que usas Tor; un puente, que se elige al arrancar, solo lo oculta en parte. Tails no compensa ni un equipo manipulado, ni una cámara, ni un error: haz antes un ensayo, sin nada en juego, con alguien que sepa, y si dudas, renuncia.
end-anonymity-tails-pad = CryptPad desde Tails, en cada lado
    .help = Cada persona arranca Tails, abre el enlace, escribe y después apaga: nada queda en las computadoras, y quien aloja no lee el texto. Da el enlace de mano en mano, porque contiene la clave: quien lo guarde podrá releer mientras el documento, cifrado, siga en el alojamiento. Una sola persona que se conecte de otra manera puede exponer a las demás. Escribe como si una frase pudiera salir, y guarda para un encuentro lo que compromete la libertad de alguien.
end-anonymity-tails-file = OnionShare desde Tails
    .help = El archivo va de una computadora a otra por Tor, y nada queda de él una vez apagado Tails. Actualiza Tails, y después mira que OnionShare esté, y su número, en sus ajustes: Tails 7.0 tenía la versión 2.6.3, y dos fallos no se corrigieron hasta la 2.6.4, en junio de 2026. Por debajo de 2.6.4, envía solo archivos hechos por ti, nunca una carpeta recibida de otro lugar, y no abras un buzón de recepción. Limpia el archivo, y después pasa la dirección y la clave de mano en mano. Sigue en línea hasta el final. La persona que recibe debe tener tanta prudencia como tú: el archivo está ya también en sus manos.
end-anonymity-phones = Briar, a falta de algo mejor, y lo menos posible
    .help = Nada que dar, todo va cifrado de extremo a extremo, y lo que pasa por internet pasa por Tor. Añade a tus contactos cara a cara. Pero un teléfono se incauta, guarda los mensajes y dice dónde está: código largo, conversaciones eliminadas, dispositivo apagado en cuanto deje de servir. Para lo que compromete la libertad de alguien, es mejor verse sin teléfono, o buscar una computadora y Tails.

# Árbol de decisión: el dispositivo

decision-device = ¿Qué hacer con el dispositivo que tienes?
    .slug = dispositivo
    .summary = Según la computadora o el teléfono que tengas a mano, qué hay que hacer primero, con qué herramientas, y qué es mejor no hacer en él.

question-device-device = ¿Qué dispositivo tienes a mano?
    .help = Empieza por el que más usas. Si tienes varios, repite el recorrido con cada uno. Una tableta se trata como un teléfono.
option-device-device-windows = Una computadora mía, con Windows
option-device-device-mac = Un Mac mío
option-device-device-linux = Una computadora mía, con Linux
option-device-device-phone = Un teléfono mío
option-device-device-not-mine = Un dispositivo que no es mío
option-device-device-doubt = Un dispositivo perdido, incautado, devuelto o que me preocupa

question-device-windows = ¿Recibe todavía las actualizaciones de Windows?
    .help = Mira en la configuración, en «Windows Update». Windows 10 ya no las recibe por defecto desde octubre de 2025, y la prórroga anunciada para particulares terminaba en octubre de 2026. Si tu computadora admite Windows 11, empieza por ahí.
option-device-windows-yes = Sí, y todavía funciona bien
option-device-windows-no = No, o es demasiado lenta para usarla

question-device-replace = ¿Quién puede ayudarte a cambiar de sistema?
    .help = Una computadora vieja a menudo revive con Linux. Pero nunca se cambia de sistema a solas, ni sin vuelta atrás posible: hace falta una persona a tu lado, o un taller de una asociación, y una copia comprobada de tus archivos en otro sitio.
option-device-replace-old = Alguien me ayuda; la computadora tiene unos 4 GB de memoria, o no lo sé
option-device-replace-recent = Alguien me ayuda; la computadora tiene 8 GB de memoria o más
option-device-replace-alone = Nadie, por ahora

question-device-goal = ¿Por dónde quieres empezar?
    .help = Ante todo, las actualizaciones, del sistema y de las aplicaciones. Después el disco y las contraseñas, y luego lo demás. El mejor cifrado no sirve de nada en una computadora ya intervenida.
option-device-goal-basics = La base: que un robo o una incautación no lo entregue todo
option-device-goal-passwords = Dejar de usar la misma contraseña en todas partes
option-device-goal-vault = Llevar o compartir archivos en una memoria USB
option-device-goal-browse = Navegar sin que me sigan por todas partes

question-device-phone = ¿Qué teléfono?
    .help = Mira en los ajustes la fecha de la última actualización de seguridad. Y ten presente que todo teléfono encendido le dice al operador dónde está, instales lo que instales.
option-device-phone-android = Un Android que todavía recibe actualizaciones
option-device-phone-iphone = Un iPhone que todavía recibe actualizaciones
option-device-phone-outdated = Un teléfono inteligente que ya no las recibe
option-device-phone-simple = Un teléfono sencillo, que llama y envía SMS

question-device-phone-goal = ¿Qué quieres proteger primero?
    .help = Un teléfono se pierde y se incauta más que una computadora, y contiene a otras personas: sus números, sus mensajes, sus caras.
option-device-phone-goal-contents = Lo que contiene, si se pierde o lo incautan
option-device-phone-goal-words = Lo que nos decimos
option-device-phone-goal-protest = A mí, el día de una manifestación o de un encuentro discreto

question-device-not-mine = ¿De quién es?
    .help = Quien ha preparado el dispositivo puede ver en él lo que escribes, antes de cualquier cifrado.
option-device-not-mine-employer = De la empresa donde trabajo, de mi escuela o de una administración
option-device-not-mine-shared = De varias personas: en casa, en el local, en el sindicato
option-device-not-mine-borrowed = De una persona de confianza, que me lo presta
option-device-not-mine-public = De una biblioteca o de un cibercafé

question-device-doubt = ¿Qué ha pasado?
    .help = Haz lo que sigue desde otro dispositivo, que sea de confianza. No es culpa tuya: avisar pronto protege a las demás personas.
option-device-doubt-lost = Lo he perdido, o me lo han robado
option-device-doubt-seized = Se lo ha llevado la policía
option-device-doubt-returned = Me lo quitaron y luego me lo devolvieron
option-device-doubt-infected = Se comporta de forma rara

end-device-basics = El disco cifrado y un gestor de contraseñas
    .help = Actualízalo todo, haz una copia de seguridad y después cifra. En Windows, anota la clave de recuperación en papel y no la dejes en la cuenta de Microsoft, donde la justicia puede reclamarla; en un Mac, no se la confíes a iCloud; en Linux, el cifrado se elige durante la instalación, y añadirlo obliga a reinstalar, con ayuda. Un disco cifrado solo protege una máquina apagada: apaga antes de dormir, de viajar, de salir de un lugar. Si se pierden la frase de contraseña y la clave, se pierde todo.
end-device-new-system = Otro sistema, instalado entre dos personas, con el disco cifrado
    .help = Copia tus archivos en otro sitio y comprueba la copia: la instalación lo borra todo. Arranca primero desde una memoria USB, sin instalar nada, para probar el wifi, el sonido y el micrófono. Si todo funciona, instala con la persona que te ayuda, marcando el cifrado del disco desde ese mismo paso, con una frase de contraseña larga. Nunca la víspera de una fecha importante. En una máquina lenta, la edición Xfce de Linux Mint es la más ligera.
end-device-wait-for-help = No cambies de sistema a solas
    .help = Haz ya una copia de tus archivos. Si la computadora ya no recibe actualizaciones, no le confíes nada delicado mientras nadie pueda ayudarte. Para una tarea delicada, una memoria USB con Tails preparada por alguien arranca al lado de Windows sin tocarlo, si la máquina tiene al menos 3 GB de memoria: todo pasa por Tor y nada queda en ella. No sustituye al sistema de todos los días. Busca el taller de instalación de una asociación local.
end-device-passwords = Una contraseña distinta en cada sitio, en KeePassXC
    .help = Una sola frase larga que recordar, seis o siete palabras elegidas al azar; KeePassXC fabrica el resto. Empieza por el correo electrónico, que abre todas las demás cuentas. Guarda dos copias del archivo, y prueba a abrir una: si se olvida la frase, se pierde todo. Esto no protege de un programa espía, que lee lo que escribes.
end-device-vault = Una caja fuerte de VeraCrypt para lo que viaja
    .help = La misma caja fuerte se abre en Windows, macOS y Linux, a condición de instalar VeraCrypt. Mientras está abierta, cualquier programa de la computadora puede leerla: ciérrala antes de retirar la memoria USB, y guarda una copia en otro sitio. Di la frase de contraseña de viva voz. No lo uses para cifrar el sistema: en Windows, lee primero su ficha; en un Mac, no sabe hacerlo.
end-device-browse = Firefox todos los días, Tor Browser cuando algo no debe llevar hasta ti
    .help = En Firefox: modo solo HTTPS, protección estricta contra el rastreo, cookies borradas al cerrar, pocas extensiones. Tu proveedor y el sitio te ven de todos modos, y la navegación privada solo olvida en tu computadora. Tor Browser oculta desde dónde te conectas, sin cuenta a tu nombre y sin extensiones; tus otras aplicaciones no pasan por él. Para elegir: «¿Qué anonimato necesitas?».
end-device-phone-contents = Un código largo, pocas aplicaciones, mensajes temporales
    .help = Una frase larga en vez de un patrón o un código corto; desbloqueo por huella y por rostro desactivado si te pueden forzar; notificaciones que no muestran nada. Haz las actualizaciones, elimina las aplicaciones y las fotos que no necesites, y mira qué va a parar a una copia de seguridad en línea. En Signal, activa los mensajes temporales y el bloqueo de registro. Apagado, un teléfono al día resiste mucho mejor; aun así, hay aparatos especializados que abren una parte de los teléfonos.
end-device-phone-words = Signal, configurado en común, con los teléfonos en la mano
    .help = Los mensajes, los grupos y las llamadas están cifrados de extremo a extremo. Hace falta un número, que las demás personas no ven por defecto. No des a nadie, y menos a un «soporte», el código recibido por SMS ni tu PIN, y mira a menudo la lista de dispositivos vinculados. El cifrado protege el trayecto, no un teléfono abierto. Si es imposible dar un número: SimpleX, tanto en Android como en iPhone, en grupo pequeño y con llamadas solo entre dos personas; o Briar entre teléfonos Android, sin llamadas.
end-device-phone-protest = En casa; si no, vaciado y después apagado
    .help = Encendido, le dice al operador dónde estabas, y con quién. Lo mejor es dejarlo en casa, encendido como de costumbre, y escribirte en el brazo el número de tu abogada o abogado. Si viene contigo: código largo, desbloqueo por huella y por rostro desactivado, sin las fotos ni los contactos que exponen a otras personas, con mensajes temporales en Signal, y apagado en cuanto la situación se ponga tensa. Un teléfono pagado en efectivo no da anonimato. Habla antes, con un colectivo de apoyo jurídico, de lo que pasa si te piden tu código.
end-device-outdated = Nada delicado en este teléfono
    .help = Sus fallos conocidos ya no se repararán, y una aplicación segura no cambia nada. Guárdalo para las llamadas corrientes, la hora del autobús y lo que todo el mundo puede saber; quita de él las cuentas del grupo. Para lo demás, usa una computadora al día, o Tails en la computadora de alguien. Un teléfono de segunda mano que todavía recibe actualizaciones vale más que uno nuevo que pronto quedará abandonado.
end-device-simple = Llamadas y SMS, como si todo fuera público
    .help = El operador lee los SMS, anota quién llama a quién y sabe más o menos dónde estás. Sirve para fijar una hora, no para decir por qué. Nadie debe quedar fuera por eso: avisa de viva voz, guarda un sitio ante un aparato compartido, o recurre a un encuentro en persona.
end-device-employer = Nada de la lucha en este dispositivo
    .help = Quien lo administra puede ver la pantalla, el teclado, los archivos y las conexiones, incluso con Signal, incluso en navegación privada, incluso por Tor. No prepares nada en él, no abras tus cuentas, y no uses tampoco el wifi ni la dirección de correo del lugar. Usa Signal en un teléfono tuyo, al día, donde la empresa no haya instalado nada.
end-device-shared = Una cuenta por persona; Tails para lo delicado
    .help = Crea una sesión por persona, con su contraseña; no guardes ninguna contraseña en el navegador, y cierra tus cuentas al irte. Para lo delicado, una memoria USB con Tails no deja nada en la computadora y lo pasa todo por Tor. Ni lo uno ni lo otro protege de un equipo manipulado o de una cámara. Los Mac con chip de Apple no arrancan con Tails.
end-device-borrowed = Tails en una memoria USB, y la computadora devuelta como estaba
    .help = Pregunta antes: arrancar desde una memoria USB se nota, y puede cambiar un ajuste de la máquina. Nada queda en ella una vez apagado Tails. Si no es posible, limítate a leer: ni cuentas, ni contraseñas, ni archivos descargados. Tú confías en esa persona; ¿sabe ella todo lo que se ejecuta en su computadora? En un teléfono o en un Mac con chip de Apple, Tails no arranca.
end-device-public = Leer allí, sí; abrir tus cuentas, no
    .help = No sabes qué hay instalado, ni qué graba la pantalla y el teclado. No escribas ninguna contraseña que importe, ni conectes una memoria USB que vuelvas a usar en otro sitio. Si el lugar permite arrancar desde una memoria USB, Tails no deja nada allí, pero no protege de un teclado manipulado; la mayoría de las veces está prohibido o bloqueado. El lugar también puede anotar quién se sentó ahí, y cuándo.
end-device-lost = Pon tus cuentas a salvo desde otro dispositivo, hoy
    .help = Cambia primero la contraseña del correo, después las de las demás cuentas, y desconecta en todas partes las sesiones abiertas. Avisa a tus grupos por otro canal, para que te retiren; si era una computadora, quítala de los dispositivos vinculados en Signal. Si era un teléfono, pide que suspendan la tarjeta SIM. Apagado y cifrado, el dispositivo resiste; abierto o sin código, da por leído todo lo que contenía. Después, KeePassXC para tener contraseñas nuevas.
end-device-seized = Da por leído todo lo que contenía
    .help = Avisa a una abogada o un abogado, y al grupo. El grupo retira tu cuenta, abre conversaciones nuevas, cambia los enlaces y las contraseñas compartidas: no es una acusación, es un gesto acordado de antemano. Cambia tus propias contraseñas desde otro dispositivo. No borres nada a distancia sin consejo jurídico. Y no escribas más a la cuenta antigua, responda lo que responda.
end-device-returned = No le confíes nada más
    .help = Un dispositivo que ha estado fuera de tu vista puede haber sido copiado, y modificado sin que se note; un antivirus no dirá nada. No lo enciendas sin que te asesoren, no lo conectes a ningún otro, no abras en él ninguna cuenta. Muéstraselo a tu abogada o abogado y a alguien que sepa antes de borrarlo. Para seguir, usa otra computadora, si hace falta con Tails; en esta, Tails no protegería de un equipo manipulado.
end-device-infected = No pongas ya nada delicado en él, y usa otro
    .help = Desde otro dispositivo, avisa a tus grupos y cambia tus contraseñas, el correo primero. Un antivirus que no encuentra nada no prueba nada, sobre todo frente a una herramienta hecha para vigilarte. Pide ayuda antes de borrar: puede haber pruebas. Mientras tanto, Tails, preparado en otra computadora, arranca sin el sistema antiguo; no protege si el propio equipo está manipulado.

## Lo que el servicio llega a saber, y otros criterios de 2026

criterion-server-learns = Lo que el servicio llega a saber
    .help = Lo que todavía puede saber quien lleva el servidor, incluso cuando el contenido está cifrado.
value-server-learns-address = tu dirección IP
value-server-learns-identifier = tu identificador (número, dirección o cuenta)
value-server-learns-contacts = tus contactos
value-server-learns-groups = quién está en qué grupo
value-server-learns-times = quién se comunica con quién, y cuándo
value-server-learns-content = el contenido
criterion-audit = Verificado por otra gente
    .help = Si personas ajenas al proyecto han examinado su código o su cifrado, y han publicado lo que encontraron.
value-audit-published = sí, y está publicado
value-audit-none-known = ningún examen conocido
criterion-accounts = Abrir una cuenta
    .help = Cómo se consigue una cuenta en este alojamiento.
value-accounts-open = libre
value-accounts-request = a petición
value-accounts-invitation = con invitación
value-accounts-closed = cerrado a nuevos registros
criterion-storage = Dónde están las contraseñas
    .help = Dónde guarda el gestor lo que le confías.
value-storage-your-file = en un archivo que guardas tú
value-storage-their-server = en el servidor de la empresa

## Mensajería y correo: las notas de noviembre de 2026

claim-note-signal-screen = En la computadora, durante una llamada: una pantalla o una ventana.
claim-note-signal-server = Tu número, la fecha de registro y la de la última conexión: es todo lo que Signal ha podido entregar a la justicia. Como todo servicio al que se accede sin Tor, ve tu dirección IP mientras tienes conexión.
claim-note-signal-audit = El examen trata del protocolo, el de los mensajes, y es de 2016.
claim-note-matrix-call-size = Con Element Call, si el servidor lo ha instalado. No se anuncia ningún tope: todo depende de ese servidor. Hagan una prueba.
claim-note-matrix-tor-2026 = Los mensajes pasan por Tor Browser, o por Orbot en Android. Las aplicaciones no tienen ajuste para Tor, y matrix.org no tiene dirección onion y a veces bloquea. Las llamadas no pasan por Tor.
claim-note-matrix-server = Cada servidor que participa en una sala ve sus miembros, su nombre, quién escribe y cuándo. El tuyo ve también tu dirección IP. En una sala sin cifrar, lo lee todo.
claim-note-matrix-audit = Least Authority examinó la biblioteca de cifrado, vodozemac. En 2022, un equipo de investigación había roto el cifrado de Element de varias formas; el proyecto lo corrigió y revisó su diseño. En febrero de 2026 apareció una crítica de vodozemac; el proyecto considera que en la práctica no tiene efecto. Mantén tus aplicaciones al día.
claim-note-matrix-moderation = En cada sala, permisos: quién puede escribir, expulsar, vetar, borrar.
claim-note-matrix-synapse = El servidor más extendido, Synapse, pasó a la licencia AGPL con la versión 1.99. Sigue siendo libre.
claim-note-xmpp-licences = Dino, Gajim, Conversations y Monal son todos libres, con licencias distintas.
claim-note-xmpp-calls = Entre dos personas o en grupo muy pequeño, con algunas aplicaciones, entre ellas Dino. No está hecho para una reunión.
claim-note-xmpp-platforms = Gajim o Dino en la computadora, Conversations en Android, Monal en iPhone y Mac, Converse en un navegador.
claim-note-xmpp-moderation = En una sala se puede dar el papel de moderación, quitar la palabra, expulsar y vetar.
claim-note-xmpp-audit = El protocolo OMEMO se analizó cuando todavía era solo una propuesta. No hemos encontrado ningún examen reciente de las aplicaciones.
briar-maintenance = El proyecto dice que ya solo hace correcciones de seguridad, por falta de medios y porque Android deja mal que una aplicación trabaje en segundo plano.
claim-note-briar-text = Grupos privados y foros. Nadie anuncia un tamaño: cada mensaje pasa de dispositivo en dispositivo, cuenten con un grupo pequeño.
claim-note-briar-no-calls = La ficha de 2020 no le atribuía ni sonido ni imagen. No hemos encontrado nada desde entonces que diga lo contrario.
claim-note-briar-moderation = En un grupo privado, solo puede invitar quien lo creó. No hemos encontrado nada sobre cómo retirar a alguien: si hace falta, creen el grupo de nuevo.
claim-note-briar-audit = Examen independiente de 2017.
claim-note-jami-text = El proyecto habla de grupos «potencialmente» ilimitados; no tenemos mediciones. Todo pasa de dispositivo en dispositivo.
claim-note-jami-calls = Una persona aloja la llamada y mezcla las imágenes: el número depende de su conexión. El proyecto no anuncia ningún tope.
claim-note-jami-account = La cuenta es un archivo en tu dispositivo. Ni número ni dirección; el nombre público es opcional.
claim-note-jami-moderation = Durante una conferencia, una persona puede cortar un micrófono, expulsar y dar a otras el papel de moderación.
claim-note-irc-tor = Depende de la red. Libera.Chat acepta Tor con una cuenta ya registrada, que por tanto hay que crear sin Tor, con una dirección de correo verificada; hackint aceptaba también sin cuenta en 2021.
claim-note-retroshare-plugin = Con un complemento que hay que añadir. No lo prueben el día de una reunión.
claim-note-tox-audit = El propio equipo escribe que el cifrado nunca se ha examinado como es debido.
claim-note-telegram-calls = En la documentación técnica se describen llamadas de grupo cifradas de extremo a extremo. Los mensajes de grupo, en cambio, nunca lo están.
claim-note-telegram-server = Todo lo que no es un «chat secreto» se lee en sus servidores. La dirección IP y el número pueden entregarse a la justicia.
claim-note-whatsapp-audio = El mismo número que para el video, el único anunciado. No hemos encontrado nada más reciente.
claim-note-whatsapp-usernames = Desde finales de junio de 2026 se pueden reservar nombres de usuario, que deben ir llegando poco a poco: ocultan el número a las demás personas. Sigue haciendo falta un número para abrir la cuenta, y Meta lo conoce.
claim-note-whatsapp-server = Quién, con quién, cuándo, desde dónde. No el contenido, salvo copia de seguridad en línea sin cifrar.
claim-note-meta-server = En Instagram, también el contenido. En Messenger, todo lo que no ha pasado al cifrado.
claim-note-sms-server = El operador anota quién llama a quién, cuándo y desde qué antena, y en Francia lo guarda un año. Puede leer los SMS.
claim-note-gpg-server = Quién envía, quién recibe, la fecha y, la mayoría de las veces, el asunto; y tu dirección IP cuando consultas el correo, salvo por Tor.
claim-note-k9-openkeychain = Con una segunda aplicación, OpenKeychain, que ya nadie desarrolla: sus fallos todavía se reparan, y nada más (julio de 2026).
claim-note-simplex-relays = Se puede tener un repetidor propio y seguir escribiendo a gente que usa otros. Los que vienen por defecto son los de la empresa.
claim-note-simplex-groups = El proyecto habla de centenares de miembros. Su guía solo aconseja los grupos secretos para menos de cien: cada mensaje sale por separado hacia cada persona.
claim-note-simplex-calls = Solo entre dos personas: no hay llamadas de grupo.
claim-note-simplex-encryption = Siempre, mensajes y grupos, con secreto hacia adelante. También las llamadas, salvo si uno de los teléfonos es demasiado viejo: la pantalla lo dice.
claim-note-simplex-identifier = Ni número, ni dirección, ni siquiera una cuenta: la gente se conecta por un enlace o un código QR.
claim-note-simplex-tor = Hay que configurarlo, con Orbot en un teléfono. Las llamadas no pasan por ahí.
claim-note-simplex-moderation = Propiedad, administración, moderación, miembro, solo lectura: se puede retirar a alguien y sus mensajes.
claim-note-simplex-server = El repetidor que usas ve tu dirección IP, salvo por Tor. El de tu contacto no la ve. Ninguno tiene una lista de contactos ni de grupos.
claim-note-simplex-audit = Dos exámenes de Trail of Bits: el programa en 2022, el diseño del protocolo en 2024.
claim-note-delta-relays = Repetidores de correo independientes, que se escriben entre sí. Se puede tener uno propio.
claim-note-delta-groups = No hay un límite fijado; el proyecto desaconseja ir más allá.
claim-note-delta-calls = Solo entre dos personas. Durante la llamada, tu contacto puede ver tu dirección IP.
claim-note-delta-encryption = Por defecto, grupos incluidos; los repetidores rechazan lo que no está cifrado. Pero una clave robada abre también los mensajes antiguos: la protección del pasado está prometida, todavía no ha llegado.
claim-note-delta-identifier = Una dirección elegida al azar en un repetidor; ni nombre ni número.
claim-note-delta-moderation = Cada miembro puede añadir o retirar a cualquiera.
claim-note-delta-server = El repetidor ve direcciones elegidas al azar, cuál escribe a cuál, el tamaño de los mensajes y tu dirección IP.
claim-note-delta-audit = Varios exámenes, de 2019 a 2024.
claim-note-session-network = Nodos a cargo de terceros, pero servicios centrales para los archivos y las notificaciones.
claim-note-session-calls = Entre dos personas, de par a par: tu contacto y un servidor de Session ven entonces tu dirección IP.
claim-note-session-encryption = Sin secreto hacia adelante: una clave robada abre todos los mensajes antiguos. Por eso Privacy Guides la retiró de su lista en mayo de 2025.
claim-note-session-audit = Examen de Quarkslab, en 2021. El programa ha cambiado desde entonces.
claim-note-threema-free = Las aplicaciones son libres; el programa de los servidores no lo es.
claim-note-threema-owner = Los servidores están en Suiza. La empresa pertenece desde enero de 2026 a un fondo de inversión alemán.
claim-note-threema-calls = Existen llamadas de grupo. Es el servidor quien fija su tamaño; no lo hemos encontrado escrito.
claim-note-threema-identifier = Un identificador elegido al azar. Pero la aplicación se compra: un pago con tarjeta o en una tienda de aplicaciones deja tu nombre.
claim-note-threema-computer = En la computadora, con el navegador o con una aplicación, vinculados al teléfono.
claim-note-threema-moderation = Solo quien creó el grupo puede gestionarlo.
claim-note-threema-audit = En 2023, un equipo de investigación de Zúrich publicó siete ataques contra el protocolo antiguo. El nuevo, Ibex, recibió ese mismo año una demostración formal.
claim-note-wire-free = Las aplicaciones y el servidor: su código está publicado, bajo licencias GPL y AGPL.
claim-note-wire-hosting = Se puede tener un servidor propio; conectar unos servidores con otros es un trabajo en curso. La mayoría de la gente está en el de la empresa.
claim-note-wire-sizes = Las fuentes se contradicen: doce, veinticinco o cien personas en una llamada según la página y el plan, y nada con fecha para una cuenta gratuita.
claim-note-wire-identifier = Una dirección de correo electrónico, según páginas sin fecha. Las cuentas gratuitas ya no se destacan.
claim-note-wire-install = En un navegador, en la computadora. En un teléfono, hace falta la aplicación.
claim-note-wire-server = La lista de tus contactos y de tus grupos sigue siendo legible en sus servidores, y las conexiones quedan anotadas allí unos días.
claim-note-olvid-free = Las aplicaciones. En esa página no se dice nada del programa de los servidores.
claim-note-olvid-servers = Sí hay servidores, los de la empresa; el cifrado está pensado para no tener que confiar en ellos.
claim-note-olvid-sizes = Grupos; no se indica su tamaño.
claim-note-olvid-calls = Con una suscripción de pago, en 2023.
claim-note-olvid-computer = La versión para computadora formaba parte de la oferta de pago en 2023.
claim-note-olvid-audit = Certificada en 2020 por la agencia del Estado francés encargada de la seguridad informática (Anssi); los informes están publicados.
## Reuniones, pads y espacios de equipo: notas de noviembre de 2026

claim-note-bbb-2026-size = Una sesión, contando a todas las personas: la regla del proyecto no ha cambiado. Una universidad alemana anuncia trescientas sin avisar y seiscientas si se reserva potencia: un buen alojamiento puede, pues, llegar más lejos. Pregúntenle, y dejen pocas cámaras.
claim-note-bbb-audit = Una investigación de prensa examinó el código y publicó fallos en 2020. No conocemos ninguna auditoría más reciente.
claim-note-bbb-platforms = En el navegador, tanto en una computadora como en un teléfono bastante reciente. Desde un teléfono no se puede compartir la pantalla.
claim-note-bbb-recording = Si el alojamiento permite grabar, se guarda toda la sesión, aunque nadie pulse el botón; de fábrica, los datos en bruto se quedan dos semanas, a veces para siempre. El registro del servidor guarda también direcciones, nombres, salas y horas.
claim-note-bbb-screen = Desde una computadora; un teléfono solo puede mirar.
claim-note-cryptpad-2026-tor = El propio proyecto aconseja Tor a quien quiera ocultar su dirección. Hace falta JavaScript: nivel «Estándar» («Standard») o «Más seguro» («Safer»). En 2025, durante un tiempo, algunas personas ya no pudieron entrar en su cuenta con Tor Browser: guarda una copia de lo que importa.
claim-note-cryptpad-browsers = También en el navegador de un teléfono; no está prevista ninguna aplicación. Con Safari, algunas importaciones y exportaciones fallan.
claim-note-cryptpad-learns = La instancia ve tu dirección, tu navegador y las horas en que entras, no el contenido. Hay que confiar en ella en cuanto al programa que envía.
claim-note-cryptpad-size = El proyecto no dice cuántas personas pueden escribir a la vez. Hagan una prueba.
claim-note-discord-audit = Una empresa especializada examinó el cifrado de la voz y de la imagen, y publicó lo que encontró. El texto no entra ahí: no está cifrado de extremo a extremo.
claim-note-etherpad-2026-load = Prueba del proyecto en un servidor suyo, con navegadores simulados: aguanta con trescientos cincuenta, se viene abajo con cuatrocientos. Un servidor compartido aguanta mucho menos.
claim-note-etherpad-2026-practice = Navegadores de verdad en una máquina potente: inestable por encima de un centenar. Un servidor compartido aguanta menos, y mucho antes ya no es posible leerse bien. Para una reunión, unas quince personas sigue siendo un buen tamaño.
claim-note-etherpad-learns = El texto y toda su historia, la dirección y las horas de cada persona. Los nombres, solo si los escriben.
claim-note-framapad-size = La asociación no da ningún límite. Ver Etherpad, el programa que utiliza.
claim-note-jitsi-2026-e2ee = Desactivado al principio. Imposible en las aplicaciones de teléfono (septiembre de 2026) y en Firefox: todo el mundo tiene que estar en una computadora con Chrome, Edge o Safari. El programa avisa por encima de veinte personas y lo corta por encima de veinticinco. Si no, con tres personas o más, el servidor puede oírlo todo.
claim-note-jitsi-2026-load = Lo que anotó un administrador, en un servidor suyo de ocho núcleos: bien hasta veinte personas con imagen y pantalla compartida; por encima de cien, el sonido se entrecorta y la imagen se congela. Un servidor público, que otra gente usa al mismo tiempo, suele aguantar menos.
claim-note-jitsi-2026-six = Una universidad aconseja no pasar de seis personas con cámara, y apagar después las cámaras y los micrófonos que no hagan falta.
claim-note-jitsi-learns = El servidor ve las direcciones, las salas, las horas y, con tres personas o más, el sonido y la imagen, salvo cifrado de extremo a extremo. Los nombres, solo si pide una cuenta.
claim-note-mattermost-2026-free = La edición «Team» es libre. La que el sitio propone primero, «Entry», no lo es: gratuita, oculta los mensajes anteriores a los diez mil últimos. Framasoft ha hecho su propia versión, Mostlymatter.
claim-note-mattermost-screen = Durante una llamada. En la edición gratuita, una llamada reúne solo a dos personas.
claim-note-mumble-2026-install = Un programa para computadora. Para macOS, las últimas correcciones de la versión 1.5 (julio de 2026) ya no se ofrecen listas para instalar.
claim-note-mumble-2026-tor = Tor no transporta la voz tal como Mumble la envía de ordinario: hay que forzar el modo TCP. El sonido llega con retraso. Pruébenlo con mucha antelación.
claim-note-mumble-learns = El servidor ve las direcciones, los certificados, las salas y las horas, y oye las voces.
claim-note-nextcloud-2026-e2ee = Los mensajes siguen siendo legibles en el servidor. Desde febrero de 2025, quien administra puede cifrar las llamadas de extremo a extremo, si hay instalado un servidor de llamadas; entonces las aplicaciones de teléfono ya no pueden unirse. Sin este ajuste, un servidor de llamadas puede oír.
claim-note-nextcloud-framaspace = Lo que Framasoft anuncia para Frama.space: unas diez personas.
claim-note-nextcloud-guest = Quien recibe una invitación por un enlace público entra sin cuenta. Hace falta una cuenta para crear la conversación.
claim-note-nextcloud-hpb = Con un servidor de llamadas dedicado, que muchos alojamientos no tienen: el equipo que desarrolla Talk dice que se reúnen así cada semana más de ochenta personas.
claim-note-nextcloud-tor = En cuanto a las llamadas: Tor Browser no las hace, y forzarlo a hacerlas revelaría tu dirección.
claim-note-phone-learns = Los operadores anotan quién llama a quién, cuándo, cuánto tiempo y, en el móvil, desde dónde; pueden escuchar. El servicio de conferencia ve juntos todos los números.
claim-note-teams-e2ee = Existe una opción para las reuniones, desactivada al principio: exige una licencia de pago, excluye el navegador, llega solo hasta doscientas personas y no protege el chat.
claim-note-teams-limits = Ofertas de pago, según la documentación de 2023. No hemos encontrado ninguna fuente oficial para la oferta gratuita.
claim-note-tor-tcp = Tor no transporta este tipo de llamada, y Tor Browser la corta a propósito. Si se intenta esquivar, la llamada falla o deja ver tu dirección IP.
claim-note-webex-e2ee = De ordinario, el sonido y la imagen se descifran en los servidores de Cisco. Existe una opción de extremo a extremo para las reuniones, hasta doscientas personas, sin el navegador; en los mensajes, Cisco guarda las claves.
claim-note-zoom-2026-e2ee = Desactivado al principio. Todo el mundo tiene que entrar con la aplicación, no con el navegador; con una cuenta gratuita, quien organiza debe dar un número de teléfono.
## Discreción, sistemas, contraseñas y alojamientos: notas de noviembre de 2026

claim-note-tor-browser-audit = Un equipo de auditoría independiente revisó el navegador y otras partes de Tor; diecisiete defectos, publicados en 2024.
claim-note-orbot-tor = Para las aplicaciones que elijas. Las llamadas de voz y de video no pasan por ahí.
claim-note-tails-free = Como Debian, contiene también firmware cerrado, sin el cual muchas tarjetas wifi no funcionarían.
claim-note-vpn-learns = Ve desde dónde te conectas, a qué sitios y cuándo; no lo que lees en un sitio con HTTPS. Si dice que no anota nada, es su palabra.
claim-note-mullvad-audit = Empresas externas revisan la aplicación desde 2018, cada dos años; la de Android volvió a revisarse en 2026.
claim-note-mullvad-free = Las aplicaciones.
claim-note-proton-vpn-audit = Servidores elegidos por sorteo, en mayo de 2026: no se encontró ningún registro. Vale para esos días y esos servidores.
claim-note-nordvpn-audit = Sexto examen de la promesa de no llevar registros, a finales de 2025. Vale para los días del examen.
claim-note-onionshare-audit = Una prueba de intrusión de 2021, en el repositorio del proyecto.
claim-note-veracrypt-audit = TrueCrypt, del que procede, y VeraCrypt fueron examinados, cada uno en su momento.
claim-note-keepassxc-file = Sin cuenta y sin servidor: eres tú quien copia el archivo de un dispositivo a otro.
claim-note-keepassxc-audit = Una revisión independiente, publicada por el proyecto en 2023.
claim-note-keepass-audit = Por un programa de la Unión Europea, sobre la antigua rama 1.x: ningún defecto grave.
claim-note-riseup-learns = Riseup dice que no anota ninguna dirección IP, que borra cada día quién escribe a quién y que cifra los buzones abiertos desde 2017. Aun así, un correo corriente le llega sin cifrar.
claim-note-systemli-accounts = Siete días después del registro, cada cuenta recibe tres códigos para dar. Una cuenta que pasa dos años inactiva se cierra.
claim-note-systemli-onion = Correo, pads, Mumble, Nextcloud, página de las cuentas y otros, cada uno con su dirección.
claim-note-systemli-identifier = Ningún dato personal, pero sí un código de invitación.
claim-note-systemli-learns = El colectivo dice que no guarda direcciones IP ni metadatos innecesarios, y que cifra cada buzón con su contraseña. Aun así, un correo corriente le llega sin cifrar.
claim-note-mayfirst-accounts = Hay que afiliarse y pagar una cuota; pensado para organizaciones, con su propio nombre de dominio.
claim-note-disroot-accounts = Un formulario, una pregunta que se responde con un texto breve, y después una revisión a mano.
claim-note-disroot-identifier = Una dirección donde recibir un código de verificación; se borra después, salvo que la conserves para recuperar tu contraseña.
claim-note-disroot-learns = Direcciones IP, quién envía y quién recibe: se guarda veinticuatro horas, según el texto de 2019; correos almacenados sin cifrar, salvo que subas una clave pública OpenPGP (proyecto Lacre, desde 2024).
claim-note-bitwarden-free = El código de las aplicaciones y del servidor es público.
claim-note-bitwarden-storage = Cifradas antes de salir. Un colectivo puede también tener su propio servidor.
claim-note-bitwarden-audit = Exámenes independientes, según un informe de octubre de 2026; no los hemos leído.
claim-note-metadata-cleaner-free = mat2, que hace el trabajo, está bajo licencia LGPL.
claim-note-metadata-cleaner-platforms = Incluido en Tails. mat2, sin ventana, se instala también en Windows y macOS.
claim-note-grapheneos-phones = Solo en teléfonos Pixel de Google; se ha anunciado un modelo de Motorola, pero todavía no existe ninguno.
claim-note-proton-mail-accounts = La oferta gratuita basta para un buzón; se cierra tras un año sin uso.
claim-note-proton-mail-tor = El servicio tiene una dirección onion; tómala del sitio de Proton.
claim-note-proton-mail-platforms = Con Thunderbird u otro programa de correo, solo mediante una oferta de pago.
claim-note-proton-mail-learns = En 2021, la dirección IP de una persona activista en Francia, en cumplimiento de una orden; en 2026, el pago con tarjeta de la cuenta de una lucha en Estados Unidos. Un correo corriente llega sin cifrar antes de que lo cifren.
claim-note-proton-mail-audit = Un certificado de 2021 sobre las aplicaciones.
claim-note-tuta-identifier = Ni teléfono ni ningún otro dato personal, dice el servicio.
claim-note-tuta-free = Las aplicaciones.
claim-note-tuta-learns = Tuta dice que no anota ninguna dirección IP, salvo la de una cuenta señalada por la justicia en Alemania. En 2020, un tribunal le obligó a copiar los correos sin cifrar que llegaban a un buzón.
claim-note-exodus-platforms = Los informes se leen en un navegador; tratan solo de aplicaciones para Android.
place-note-metadata-cleaner-web = En línea, con Tor Browser. En ese caso le confías el archivo al colectivo: no sirve para un documento peligroso.

## Por qué ha cambiado un dato

claim-reason-signal-text = Signal ha subido el límite de sus grupos.
claim-reason-signal-audio = Signal añadió las llamadas de grupo a finales de 2020 y después construyó su propio servidor de llamadas.
claim-reason-signal-video = Signal añadió las llamadas de grupo a finales de 2020 y después construyó su propio servidor de llamadas.
claim-reason-signal-screen-share = La posibilidad de compartir la pantalla llegó después, en la computadora.
claim-reason-signal-moderation = Signal ha dado permisos a quienes administran un grupo.
claim-reason-matrix-audio = Las llamadas pasan ahora por Element Call y ya no por Jitsi; no se anuncia ningún tope.
claim-reason-matrix-video = Las llamadas pasan ahora por Element Call y ya no por Jitsi; no se anuncia ningún tope.
claim-reason-matrix-encryption = Element cifra ahora por defecto las conversaciones y las salas privadas.
claim-reason-matrix-screen-share = Element Call permite mostrar la pantalla.
claim-reason-xmpp-encryption = OMEMO, que cifra también en grupo, ha sustituido a OTR.
claim-reason-xmpp-audio = Algunas aplicaciones hacen ya pequeñas llamadas de grupo; nadie anuncia un número.
claim-reason-xmpp-video = Algunas aplicaciones hacen ya pequeñas llamadas de grupo; nadie anuncia un número.
claim-reason-irc-encryption = OTR, con el que contaba el folleto de 2020, está superado.
claim-reason-jami-moderation = Jami ha añadido roles a sus conferencias.
claim-reason-retroshare-audio = La voz y la imagen existen con un complemento que hay que añadir.
claim-reason-retroshare-video = La voz y la imagen existen con un complemento que hay que añadir.
claim-reason-tox-encryption = El propio equipo de Tox escribe que este cifrado nunca se ha verificado como es debido.
claim-reason-telegram-text = Telegram ha subido el límite de sus grupos.
claim-reason-telegram-audio = Telegram ha añadido llamadas de grupo.
claim-reason-telegram-video = Telegram ha añadido llamadas de grupo.
claim-reason-whatsapp-text = WhatsApp ha subido el límite de sus grupos.
claim-reason-whatsapp-audio = WhatsApp ha subido el límite de sus llamadas de grupo.
claim-reason-whatsapp-video = WhatsApp ha subido el límite de sus llamadas de grupo.
claim-reason-messenger-instagram-encryption = Messenger cifra por etapas las conversaciones privadas; Instagram, en cambio, ha anunciado que deja de hacerlo. Nos quedamos con el peor de los dos.
claim-reason-twitter-encryption = X ha añadido una opción de cifrado, pero guarda las claves.
claim-reason-jitsi-video = Un consejo más reciente, dado por una universidad a sus miembros.
claim-reason-jitsi-audio = Una observación más reciente, en un servidor bien dotado.
claim-reason-jitsi-encryption = La tabla de 2020 hablaba del disco del servidor, no de la conversación.
claim-reason-nextcloud-talk-encryption = La tabla de 2020 se equivocaba con los mensajes; después llegó un cifrado de las llamadas, como opción.
claim-reason-nextcloud-talk-video = Se cuenta la imagen, y Frama.space anuncia lo que aguanta su servidor.
claim-reason-nextcloud-talk-audio = Frama.space anuncia lo que aguanta su servidor de llamadas.
claim-reason-mattermost-text = La empresa que lo publica ha puesto un tope a su edición gratuita.
claim-reason-mattermost-audio = Las llamadas llegaron después; la edición gratuita las limita a dos personas.
claim-reason-etherpad-text = Una prueba más reciente, con navegadores de verdad, en una máquina potente.
claim-reason-etherpad-text-2026-05 = El propio proyecto ha medido lo que soporta su servidor.
claim-reason-teams-encryption = La documentación de Microsoft describe ahora qué está cifrado y hasta dónde.
claim-reason-teams-audio = La documentación de Microsoft anuncia más, para las ofertas de pago.
claim-reason-teams-video = La documentación de Microsoft anuncia más, para las ofertas de pago.
claim-reason-teams-text = La documentación de Microsoft anuncia más, para las ofertas de pago.
claim-reason-discord-encryption = La voz y la imagen están cifradas de extremo a extremo desde marzo de 2026; el texto sigue siendo legible para la empresa.
claim-reason-etherpad-audio = La cifra de 2020 era probablemente una errata.

## Qué ha cambiado desde 2020

topic-messaging = Mensajería y correo electrónico
topic-meetings = Reuniones y llamadas
topic-anonymity = Anonimato, Tor y VPN
topic-devices = Dispositivos, discos y contraseñas
topic-hosts = Alojamientos y direcciones
topic-law = El derecho, en Francia


# Messaging and mail

correction-signal-phishing = Signal no protege de una mentira
    .said = A veces se oye decir que Signal basta por sí solo.
    .now = Su cifrado resiste, pero hay cuentas que se roban con engaños: un falso «soporte» reclama un código, o hace escanear un código QR que vincula otro dispositivo a la cuenta. Las autoridades alemanas dieron la alerta en febrero de 2026, el FBI en marzo; desde junio también se intenta robar la clave de recuperación de las copias de seguridad.
    .do = No des a nadie el código recibido por SMS, tu PIN ni tu clave de recuperación; activa el bloqueo de registro y quita los dispositivos vinculados que no reconozcas.

correction-signal-group-calls = Signal: los grupos y las llamadas
    .said = Se leía que Signal solo permitía llamar entre dos personas, y que sus grupos llegaban a doscientas personas como mucho.
    .now = Las llamadas de grupo están cifradas de extremo a extremo; en diciembre de 2021, Signal anunciaba hasta cuarenta personas, último número con fecha que hemos encontrado. Un grupo escrito puede tener mil miembros, pero se vuelve ilegible mucho antes.

correction-signal-number = Signal y tu número de teléfono
    .said = Se leía que Signal exige un número de teléfono; los demás miembros de un grupo lo veían.
    .now = Sigue haciendo falta uno para registrarse. Desde 2024 queda oculto por defecto para quien no lo tiene ya, y es posible contactarse por un nombre de usuario (alias).
    .do = En los ajustes de privacidad, elige quién ve tu número y quién puede encontrarte por él.

correction-signal-sms = Signal ya no envía SMS
    .said = Algunas guías hacían enviar los SMS corrientes desde Signal, en Android.
    .now = Signal anunció en octubre de 2022 que quitaba los SMS de su aplicación, y lo hizo. Un SMS corriente no está cifrado de extremo a extremo: el operador puede leerlo.

correction-riot-element = Riot se llama Element
    .said = Se leía «Riot», a veces «Riot/Revolt».
    .now = La aplicación se llama Element desde julio de 2020; en el teléfono, la versión aconsejada es Element X. «Revolt» designa otra cosa muy distinta, una mensajería sin relación, convertida en Stoat en 2025.
    .do = Deja de lado los tutoriales que muestran Riot: sus pantallas han desaparecido.

correction-matrix-verification = Element: verificar los dispositivos ya no es opcional
    .said = Se leía que verificar los dispositivos era aconsejable, pero facultativo.
    .now = Element anunció que, a partir de abril de 2026, un dispositivo sin verificar ya no enviaría ni leería mensajes cifrados. Prescindir de ello es arriesgarse a perder el contacto con el grupo, y los mensajes antiguos.
    .do = Verifica cada dispositivo desde la primera conexión y guarda la clave de recuperación en un lugar seguro.

correction-matrix-encryption = Matrix: el cifrado por defecto
    .said = Se leía que el cifrado de una sala se activaba a mano, y que las llamadas de grupo pasaban por Jitsi.
    .now = Desde mayo de 2020, las nuevas salas privadas y los mensajes directos están cifrados de extremo a extremo, salvo que se ajuste lo contrario; las salas públicas, no. Element Call cifra también las llamadas, allí donde el servidor lo ha instalado.
    .do = Antes de escribir, mira en la información de la sala si el cifrado está activado.

correction-xmpp-omemo = XMPP: OMEMO ha sustituido a OTR
    .said = Se leía que hacía falta OTR, y que el cifrado solo funcionaba entre dos personas, nunca en grupo ni en un navegador.
    .now = OMEMO ha ocupado el lugar de OTR: cifra entre dos personas y en grupo, y Converse, en el navegador, sabe usarlo. En un grupo, la sala debe mostrar a cada persona la dirección de las demás.
    .do = Usa una aplicación que conozca OMEMO, como Conversations, Monal, Gajim o Dino, y una dirección que no diga nada de ti.

correction-converse-password = Converse: ¿a quién le das tu contraseña?
    .said = Se leía que bastaba con abrir una página pública de Converse y escribir en ella la dirección y la contraseña.
    .now = Este peligro ya existía, pero no se decía: un sitio deshonesto o pirateado puede quedarse con tu contraseña y leer tus mensajes. El propio proyecto aconseja no usarlo en un sitio que muestre código ajeno, como publicidad.
    .do = Abre Converse solo en el sitio de tu propio alojamiento; mejor aún, instala una aplicación.

correction-conversations-home = Conversations ha cambiado de dirección
    .said = Algunas guías remiten al código de Conversations en GitHub.
    .now = Desde febrero de 2023, esta aplicación XMPP se desarrolla en Codeberg; GitHub solo guarda una copia. No ha cambiado de nombre.

correction-email-overclaim = El correo cifrado no es «lo más seguro»
    .said = Se leía que el correo electrónico cifrado con GPG era la herramienta más segura de todas.
    .now = Nunca ha ocultado quién lo envía, quién lo recibe, la fecha ni, la mayoría de las veces, el asunto. Y quien consiga tu clave y su frase de contraseña lee también los correos antiguos.
    .do = En el día a día, prefiere una mensajería que renueve sus claves, como Signal.

correction-enigmail = Enigmail ya no existe para Thunderbird
    .said = Se leía que había que añadir Enigmail a Thunderbird.
    .now = Desde la versión 78, de 2020, Thunderbird cifra por sí mismo, y Enigmail ya no funciona en él. Conservar un Thunderbird viejo por Enigmail es conservar fallos que ya nadie repara.
    .do = Actualiza Thunderbird y no añadas ningún complemento para cifrar.

correction-k9-mail = K-9 Mail y Thunderbird para Android
    .said = Se leía que hacía falta K-9 Mail para cifrar el correo en Android.
    .now = K-9 Mail sirvió de base a Thunderbird para Android, que ahora se destaca; en 2024, el equipo pensaba mantener los dos. Para cifrar hace falta una segunda aplicación, OpenKeychain, que ya solo recibe reparaciones.
    .do = Prueba primero con un mensaje sin importancia; en un teléfono, Signal es más sencillo.

correction-encrypted-lists = Las listas de correo cifradas
    .said = Se leía que una lista cifrada servía para enviar las actas a todo el mundo.
    .now = Todavía es posible: Schleuder, hecho para eso, publicó su versión 5.0.1 en junio de 2025. Pero su equipo escribe que ya casi no tiene tiempo y que busca ayuda.
    .do = Pregunten a su alojamiento si todavía las ofrece; si no, dejen el acta en CryptPad o en una sala cifrada.

correction-nextcloud-chat = Nextcloud Talk no está cifrado de extremo a extremo
    .said = Se leía que Nextcloud Talk estaba totalmente cifrado de extremo a extremo.
    .now = El chat nunca lo ha estado: quien lleva el servidor puede leer los mensajes. En cuanto a las llamadas, depende de la instalación: en un servidor grande, pasan por una máquina central.
    .do = Lo que deba quedar entre ustedes, escríbanlo en Signal.

correction-mattermost-free = Mattermost: la edición gratuita se ha reducido
    .said = Se leía que Mattermost no tenía límite de personas, ni llamadas.
    .now = En agosto de 2026, su documentación destina la edición gratuita a unas cincuenta personas y señala un error por encima de 250 cuentas; hay llamadas, entre dos personas y de cuarenta minutos. Framasoft, la asociación francesa que mantiene Framateam, ha sacado de él su propia versión y dice que le faltan medios para desarrollarla.
    .do = Pregunten al alojamiento cuántas cuentas acepta antes de invitar a una asamblea.

correction-discord-encryption = Discord: las llamadas, pero no los mensajes
    .said = Se leía que en Discord no había nada cifrado.
    .now = Sus llamadas corrientes lo están ya de extremo a extremo, de forma obligatoria desde el 1 de marzo de 2026; los mensajes escritos siguen sin estarlo, y la empresa puede leerlos. En octubre de 2025, unos 70 000 documentos de identidad se filtraron desde una empresa subcontratada.
    .do = No escribas allí nada que se le pueda reprochar a alguien, y no envíes nunca un documento de identidad.

correction-messenger-encryption = Messenger: cifrado por defecto, poco a poco
    .said = Se leía que Messenger no cifraba de extremo a extremo.
    .now = Desde diciembre de 2023, sus conversaciones y sus llamadas privadas van pasando a estarlo, por defecto; no cuentes con ello en las conversaciones ligadas a un grupo de Facebook. Meta sigue viendo quién habla con quién, y cuándo.
    .do = Para organizarse, usen Signal.

correction-instagram-encryption = Instagram retira su cifrado
    .said = Después de 2020 se leyó que Instagram ofrecía, como opción, mensajes cifrados de extremo a extremo.
    .now = Meta anunció la retirada de esta opción después del 8 de mayo de 2026: da por hecho que la empresa puede leer esos mensajes.
    .do = No envíes por ahí nada confidencial.

correction-x-messages = Twitter se llama X
    .said = Se leía «Twitter», cuyos mensajes privados no estaban cifrados.
    .now = La red se llama X desde julio de 2023. En 2025 añadió un cifrado opcional, pero guarda las claves en sus propios servidores, detrás de un código de cuatro cifras: es demasiado débil para fiarse.
    .do = No hables allí de nada en privado, esté cifrado o no.

correction-telegram-authorities = Telegram y la policía
    .said = Se oía decir que Telegram no entregaba nada a la policía; una tabla de 2020 limitaba sus grupos a 100 000 personas.
    .now = Desde septiembre de 2024, sus condiciones prevén entregar la dirección IP y el número de una persona sospechosa, si la justicia lo pide de forma válida. Sus grupos, hoy de hasta 200 000 personas, nunca han estado cifrados de extremo a extremo.
    .do = No organicen allí nada que se le pueda reprochar a alguien.

correction-tox-backdoor = La CIA y Tox
    .said = Se leía que un servicio secreto estadounidense había puesto una puerta trasera en la primera versión de Tox.
    .now = Nunca se ha demostrado: no hemos encontrado ninguna fuente. Lo que se sabe basta para elegir otra cosa: el propio equipo de Tox escribe que su cifrado es experimental y que nunca se ha auditado como es debido.
    .do = No hagas circular ese rumor.

correction-qtox = qTox ha cambiado de manos
    .said = Algunas guías remiten al qTox original.
    .now = Ese proyecto está archivado: el aviso es de febrero de 2023. Una continuación, a cargo de TokTok, se mantiene en 2026, pero el propio Tox sigue siendo experimental.
    .do = Si su grupo está expuesto, usen más bien Signal, Briar o Jami.

correction-silence = Silence está abandonada
    .said = Se leía que había que sustituir la aplicación de SMS por Silence.
    .now = En su código no se ha movido nada desde agosto de 2020: sus fallos ya no se reparan. E incluso cifrado, un SMS muestra al operador quién escribe a quién, y cuándo.
    .do = Copia en otro sitio lo que debas conservar, desinstálala y escribe con Signal.

correction-briar-calls = Briar no hace llamadas
    .said = Se leía que Briar permitía en parte llamar, y que servía para grupos muy grandes.
    .now = No hemos encontrado rastro alguno de llamadas, ni nada que anuncie grupos muy grandes: Briar sirve para escribir, en Android, Windows y Linux, entre personas que se añaden una a una.

correction-session-future = Session, quizá cerrada
    .said = Después de 2020 se aconsejó mucho Session, que no pide número.
    .now = Su equipo asalariado se fue el 9 de abril de 2026, y el dinero solo garantizaba los servidores principales hasta el 8 de julio. No hemos encontrado ninguna noticia fiable desde entonces.
    .do = No empiecen con ella; si ya la usan, acuerden desde ahora otro medio de contacto.

correction-threema-owner = Threema: código abierto, propietario alemán
    .said = Se leía que Threema era una aplicación suiza de código cerrado.
    .now = El código de sus aplicaciones es público, con licencia libre. En enero de 2026 se vendió a un fondo de inversión alemán; el equipo y los servidores debían seguir en Suiza.

correction-platform-figures = Los límites de las grandes plataformas
    .said = Una tabla daba el número de personas admitidas en WhatsApp, Messenger, Snapchat, Twitter, Zoom, Teams, Discord y Telegram.
    .now = Esos números son de 2020. En 2022, por ejemplo, WhatsApp anunciaba 1024 personas por grupo y 32 en una videollamada.
    .do = Mira la página oficial antes de invitar a la gente.

# Meetings and calls

correction-skype = Skype ha cerrado
    .said = Se leía que había que evitar Skype, que mucha gente usaba todavía.
    .now = Skype cerró el 5 de mayo de 2025; Microsoft remite a Teams, que tampoco es un lugar donde organizarse.
    .do = No instales nada que se presente todavía con ese nombre.

correction-zoom-encryption = Zoom y el cifrado
    .said = Se leía que Zoom no garantizaba ningún cifrado; la empresa, por su parte, anunciaba uno de extremo a extremo que no lo era.
    .now = Existe una opción verdadera desde octubre de 2020, pero está desactivada al principio y quita funciones; una reunión gratuita se corta a los cuarenta minutos. En noviembre de 2020, las autoridades estadounidenses reprocharon a Zoom sus promesas engañosas.
    .do = Si te invitan, pide que activen esa opción, y no digas allí nada delicado.

correction-jitsi-account = Jitsi pide a veces una cuenta
    .said = Se leía que Jitsi nunca pedía una cuenta.
    .now = En meet.jit.si, abrir una sala exige desde el 24 de agosto de 2023 una cuenta de Google, GitHub o Facebook; las personas invitadas entran sin ella. Los demás servidores tienen cada uno sus reglas.
    .do = Elijan un servidor amigo que no la pida, y pruébenlo antes de la reunión.

correction-jitsi-encryption = Jitsi: cifrado, pero ¿para quién?
    .said = Se leía unas veces que Jitsi cifra la conversación, otras que nunca lo hace.
    .now = Entre dos personas, el sonido y la imagen van de un dispositivo al otro, cifrados. Desde la tercera persona, el servidor puede ver y oír, salvo que se active la opción de extremo a extremo, desactivada al principio.
    .do = Si son tres o más, digan solo lo que el alojamiento podría oír.

correction-encrypted-server = Un «servidor cifrado» no protege una conversación
    .said = Se leía que, para Jitsi, Mumble o Mattermost, bastaba con un servidor cifrado.
    .now = Nunca ha sido verdad. Cifrar el disco de un servidor lo protege apagado, si se lo llevan; cuando está en marcha, quien lo administra o se cuela en él puede leer y oír.
    .do = No digan en Mumble lo que no dirían delante de la persona que lleva el servidor.

correction-phone-conference = Las conferencias por teléfono
    .said = Se citaba a OVH y FreeConferenceCall para reunirse por teléfono.
    .now = No hemos podido comprobar qué ha sido de esas ofertas. De todos modos, esas llamadas pasan por empresas, que pueden oírlas y conocen los números.
    .do = Comprueben la oferta y el precio de la llamada, y digan allí solo lo que dirían a puertas abiertas.

# Anonymity, Tor, VPN

correction-vpn-anonymity = Una VPN no da anonimato
    .said = Una gran tabla respondía «anonimato completo: sí», a condición de añadir una VPN.
    .now = Era falso, y lo sigue siendo: una VPN cambia el intermediario en quien confías, nada más. Una cuenta, un pago, una voz, la huella del navegador te siguen señalando.
    .do = Pregúntate primero qué quieres ocultar y a quién: de eso trata el capítulo sobre las VPN y Tor.

correction-burner-phone = Un teléfono pagado en efectivo no da anonimato
    .said = Se leía que un teléfono desechable, comprado en efectivo, daba anonimato.
    .now = Nunca ha sido verdad. Algunos países, entre ellos Bélgica, exigen un documento de identidad para una tarjeta de prepago; sobre todo, el aparato cuenta dónde duerme, a quién llama y con qué otro teléfono se desplaza.
    .do = Para un encuentro discreto, deja todo teléfono en casa.

correction-vpn-sees-all = Lo que ve tu proveedor de VPN
    .said = Se leía que el proveedor de la VPN ve todo lo que haces.
    .now = Ve tu dirección, el nombre de los sitios y las horas, igual que antes tu proveedor de internet. Cuando el sitio usa HTTPS, no lee ni las páginas ni los mensajes.

correction-jitsi-torsocks = Ni Jitsi ni un navegador con torsocks
    .said = Se leía que torsocks hacía anónima una llamada de Jitsi.
    .now = Nunca lo ha hecho: Tor no transporta este tipo de tráfico. En el mejor de los casos la llamada falla; en el peor, tu verdadera dirección sale por otro lado; y un navegador corriente se reconoce incluso a través de Tor.
    .do = Para navegar, usa Tor Browser; para una llamada, renuncia a Tor.

correction-mumble-torsocks = Mumble con torsocks
    .said = Se leía que bastaba con lanzar «torsocks mumble».
    .now = Mumble envía la voz con un tráfico que Tor no transporta: sin el modo TCP forzado en sus ajustes, no hay sonido. Esto solo vale en Linux, y las pruebas conocidas son antiguas.
    .do = Hagan una prueba antes de la reunión, y recuerden que Tor no disfraza una voz.

correction-tox-tor = Tox no pasa por Tor
    .said = Se leía que Tox pasaba directamente por Tor, y que cifraba los grupos con GPG.
    .now = Ni lo uno ni lo otro ha sido nunca verdad. Sin ajustes, Tox conecta directamente los dispositivos: da por hecho que tus contactos pueden llegar a saber tu dirección IP.
    .do = Para escribir por Tor sin ajustar nada, usa Briar.

correction-discord-tor = Discord con una VPN o Tor
    .said = Se leía que era imposible usar Discord con una VPN o con Tor Browser.
    .now = Era demasiado tajante, y no hemos encontrado ninguna regla que lo diga. Pero Discord puede reclamar en cualquier momento una dirección o un número de teléfono, y bloquear la cuenta mientras tanto.
    .do = De todos modos, organícense en otro sitio.

correction-tor-and-vpn = Tor y una VPN juntos
    .said = Se leía que había que elegir: Tor o una VPN, nunca los dos.
    .now = Era demasiado estricto. Una VPN primero, y después Tor Browser, es aceptable: la VPN ve, en lugar de tu proveedor de internet, que usas Tor. Lo contrario debilita el anonimato: no lo hagas.
    .do = La mayoría de las veces basta con uno de los dos; si Tor está bloqueado, prueba un «puente» en los ajustes de Tor Browser.

correction-tor-safest = El nivel más estricto de Tor Browser
    .said = Se leía que había que ajustar siempre Tor Browser en el nivel de seguridad más alto.
    .now = Ese nivel corta JavaScript en todas partes: pads, chats y correos web dejan de abrirse. Hasta mediados de 2025, cambiar de nivel sin reiniciar dejaba activo lo que se creía cortado.
    .do = Mantenlo para leer, bájalo si un pad se niega a abrirse, y reinicia el navegador en cada cambio.

correction-onion-addresses = Las direcciones .onion se han alargado
    .said = Algunas guías dan todavía direcciones .onion de dieciséis caracteres.
    .now = Ya no llevan a ninguna parte desde octubre de 2021: una dirección de hoy tiene cincuenta y seis.
    .do = Toma la dirección del sitio oficial del servicio, nunca de un texto viejo.

correction-mullvad-openvpn = Mullvad sin OpenVPN
    .said = Algunos tutoriales hacen configurar Mullvad con OpenVPN.
    .now = Mullvad anunció el fin de OpenVPN en sus servidores para el 15 de enero de 2026: queda WireGuard.
    .do = Usa su aplicación, o rehaz tu configuración con WireGuard.

correction-orbot-screens = Orbot: otros botones
    .said = Algunos tutoriales describen un engranaje, «VPN de todo el dispositivo» y un control deslizante.
    .now = La pantalla ha cambiado, la lógica sigue: eliges las aplicaciones que pasarán por Tor y después te conectas. En iPhone, los cierres inesperados y las fugas siguen siendo posibles.
    .do = En Android, activa en los ajustes del sistema el bloqueo de las conexiones sin VPN.

correction-tails-address = Tails ha cambiado de dirección
    .said = Se leía la dirección tails.boum.org.
    .now = El sitio es tails.net; en septiembre de 2024, el equipo se unió al Tor Project. Desde marzo de 2026, el gestor de contraseñas incluido es Secrets, que abre los archivos de KeePassXC.
    .do = Descarga Tails solo en tails.net, siguiendo la verificación que se propone.

correction-tails-pidgin = Pidgin y OTR en Tails
    .said = Se leía que Tails traía Pidgin y OTR, listos para conversar con cifrado.
    .now = Los dos han envejecido. La lista de programas de Tails 7 todavía los citaba, pero en 2026 se recomendaba retirar Pidgin de Debian, de donde sale Tails: no sabemos qué contendrá tu versión.
    .do = Mira en sus menús antes de prometer nada al grupo.

correction-cover-your-tracks = Panopticlick se llama Cover Your Tracks
    .said = Se leía que había que probar el navegador en Panopticlick.
    .now = Esta prueba de la EFF se llama Cover Your Tracks desde 2020. Un buen resultado no da anonimato: no oculta ni tu dirección IP ni una cuenta a tu nombre.

# Devices, disks, passwords

correction-buttercup = Buttercup ha cerrado
    .said = Se leía que Buttercup era un buen gestor de contraseñas.
    .now = El proyecto cerró en marzo de 2025: sus fallos ya no se repararán.
    .do = Exporta tus contraseñas a KeePassXC, comprueba que están todas y después borra el archivo exportado: se lee sin contraseña.

correction-veracrypt-mac = VeraCrypt no cifra un Mac
    .said = Se leía que VeraCrypt cifraba la computadora, tanto Windows como Mac.
    .now = Solo sabe cifrar el disco del sistema de Windows. Fiarse de él en un Mac es creer protegido un disco que no lo está.
    .do = En un Mac, activa FileVault y anota la clave de recuperación en papel.

correction-veracrypt-windows = VeraCrypt y el arranque de Windows
    .said = Se citaba VeraCrypt sin reservas, para cifrar por completo una computadora con Windows.
    .now = En abril de 2026, Microsoft cerró la cuenta que firmaba sus programas. La versión 1.26.29, de junio de 2026, trae otros nuevos, firmados; desde entonces se han señalado, aun así, arranques bloqueados en máquinas recientes.
    .do = Antes de cifrar con él un sistema Windows, haz una copia de seguridad de tus datos y lee las noticias del proyecto; BitLocker, con su clave de recuperación anotada en papel, suele ser más sencillo.

correction-luks-derivation = LUKS: comprobar el ajuste
    .said = Se leía que LUKS bastaba para cifrar una computadora con Linux.
    .now = Sigue siendo la buena elección, pero el ajuste cuenta: en 2023, la policía francesa parece haber abierto la computadora de una persona activista, protegida con una frase de contraseña larga; un especialista sospecha del formato antiguo.
    .do = Pide que te comprueben que tienes LUKS2 con argon2id; haz copia de seguridad de todo antes de una conversión.

correction-antivirus = Un antivirus no prueba nada
    .said = Se leía que un análisis con Malwarebytes permitía asegurarse de que la computadora estaba sana.
    .now = Un análisis que no encuentra nada nunca ha probado nada: detecta programas conocidos, no una herramienta hecha para vigilarte.
    .do = Si crees que un dispositivo está intervenido, avisa a tu grupo desde otro, y pide ayuda antes de borrar.

# Hosts and addresses

correction-old-addresses = Las direcciones dadas en 2020
    .said = Se leían listas de servidores, de direcciones .onion, de tutoriales, y la dirección de una sala abierta en Grenoble.
    .now = No hemos podido abrirlas una por una: algunos servicios han cerrado, otras direcciones han podido cambiar de manos. La sala de Grenoble pertenece al pasado.
    .do = Toma cada dirección del sitio oficial del proyecto, y no entres en una sala porque un texto viejo la cite.

correction-framasoft-services = Framasoft ha cerrado servicios
    .said = Se remitía a una larga lista de servicios de Framasoft, entre ellos Framateam para las asambleas.
    .now = La asociación francesa anunció ya en 2019 que cerraría muchos; después ha abierto Frama.space, para asociaciones y colectivos. Framapad seguía a finales de 2024 entre sus servicios, Framateam en 2026; los demás hay que comprobarlos uno por uno.
    .do = Abran la página del servicio y pruébenlo antes de anunciarlo al grupo.

correction-riseup-invitation = Riseup: con invitación
    .said = Se leía que, para más seguridad, bastaba con abrir una dirección de Riseup.
    .now = Una dirección exige un código de invitación, dado por una persona que ya tiene cuenta. La VPN, en cambio, se usa sin cuenta.
    .do = ¿No tienes invitación? Mira Autistici o Disroot, que tienen sus propias condiciones; Systemli también pide una.

correction-riseup-warrants = Ningún alojamiento es una garantía
    .said = Se citaba la política de Riseup (direcciones IP que no se guardan, peticiones de la justicia que se combaten), lo que podía leerse como una garantía.
    .now = Nunca lo ha sido: en febrero de 2017, Riseup hizo saber que había obedecido, a falta de otro recurso, dos órdenes judiciales mantenidas en secreto, en casos de extorsión. Desde entonces cifra los buzones nuevos en su servidor, y sigue declarando que no guarda las direcciones IP.
    .do = Lo que el alojamiento no debe leer tiene que estar cifrado de extremo a extremo.

# Law

correction-french-retention = Cuánto tiempo se guardan tus datos, en Francia
    .said = Se leía que la ley imponía dos años, y que los proveedores de internet guardaban la lista de los sitios visitados.
    .now = No hemos encontrado ninguna regla que lo prevea. Según los decretos de octubre de 2021: cinco años después del fin del contrato para la identidad civil, un año para el origen de las conexiones; también un año para el tráfico y la localización, por un decreto que se retoma cada año y cuya última versión que conocemos es de octubre de 2025.
    .do = No hemos podido comprobar la renovación de octubre de 2026: si de ello depende una decisión, consulta a una abogada o un abogado.

correction-letters-secrecy = El correo postal y tus cartas
    .said = Se leía que el servicio de correos podía abrir legalmente todas las cartas.
    .now = No es eso lo que dice la ley francesa: el secreto de la correspondencia está protegido, en papel y en línea, y violarlo se castiga, salvo en los casos previstos por la ley.
    .do = La ley castiga, no impide: lo que no deba leerse, cífralo o dilo de viva voz.

correction-lockdown-rules = Las reglas del confinamiento
    .said = Se leía cómo justificar las salidas, guardar las distancias, esperar una vacuna.
    .now = Ya pasó: en Francia, ese régimen de excepción terminó el 1 de agosto de 2022. Otras prohibiciones, a veces limitadas a unas pocas calles, pueden cambiar de un día para otro.
    .do = Ese mismo día, mira el sitio del ayuntamiento o, en Francia, el de la prefectura (la autoridad local del Estado).

## Las tablas por uso

comparison-messaging = Mensajería: ¿qué elegir?
    .slug = mensajeria
    .summary = Para elegir dónde escribirse: la opinión que encabeza cada grupo cuenta más que una casilla buena. «De extremo a extremo» oculta lo que dices, no quién habla con quién: lee también lo que el servicio llega a saber.

comparison-meetings = Reuniones a distancia: ¿qué elegir?
    .slug = reuniones
    .summary = Para hablarse o verse entre varias personas: mira primero cuántas caben, después quién puede escuchar, y haz una prueba antes del día fijado. Un cifrado «si se activa» no protege nada mientras no se haya activado.

comparison-mail-and-files = Correo cifrado, pads y archivos: ¿qué elegir?
    .slug = correo-pads-archivos
    .summary = Para enviar una carta, escribir un texto en común o pasar un archivo: mira primero si el servidor puede leer. El enlace de un pad es una clave: quien lo recibe puede leer, y a menudo escribir.

comparison-hosts = Alojamientos y buzones de correo: ¿de quién fiarse?
    .slug = alojamientos
    .summary = Para abrir un buzón fuera de las grandes tecnológicas: mira cómo se entra y qué puede llegar a saber quien lo aloja. Ningún alojamiento es una garantía frente a la justicia: lo que no deba leer se cifra antes de llegarle.

comparison-anonymity = Tor, VPN y metadatos: ¿qué elegir?
    .slug = tor-vpn-metadatos
    .summary = Para ver quién puede relacionar tu conexión con lo que consultas: una VPN desplaza la confianza, Tor la reparte. Ninguna de estas herramientas da anonimato por sí sola: una cuenta o un nombre que das te señala siempre.

comparison-systems = Sistemas: ¿cuál para qué máquina?
    .slug = sistemas
    .summary = Para sustituir Windows, o trabajar al lado sin dejar rastros: compara la memoria que pide cada uno con la de tu máquina. Instalar un sistema puede borrar todo lo que hay en ella: haz primero una copia de seguridad.

comparison-disks = Cifrar un disco o una memoria USB: ¿con qué?
    .slug = cifrar-un-disco
    .summary = Para que una computadora perdida o incautada no entregue sus archivos: busca la línea de tu sistema. El disco solo está protegido con la máquina apagada: en suspensión, la clave sigue en la memoria.

comparison-passwords = Gestores de contraseñas: ¿cuál elegir?
    .slug = contrasenas
    .summary = Para tener que recordar una sola frase: mira primero dónde duermen tus contraseñas, en un archivo que guardas tú o en el servidor de una empresa. Un archivo no tiene más copias que las que tú haces: haz copia de seguridad.

## Compromisos y partes de árboles añadidos en noviembre de 2026

cryptpad-how-many = Nadie anuncia cuántas personas pueden escribir juntas en CryptPad, y no tenemos mediciones. Limítense a unas pocas personas, y antes de depender de ello, hagan una prueba con tanta gente como vayan a ser.
cryptpad-only-through-tor = Lo que oculta desde dónde se conectan no es CryptPad, sino Tor Browser. Si una sola persona abre el documento en otro navegador, el alojamiento ve desde dónde se conecta esa persona. Acuérdenlo antes de dar el enlace.
signal-weak-connection-unknown = Sobre los mensajes escritos de Signal con una mala conexión, no tenemos ni cifra ni prueba. Hagan una desde donde vaya a estar la gente, y prevean quién lee en voz alta lo que no llegue.

end-meeting-pseudonym-app = SimpleX, sin número ni cuenta
    .help = Los mensajes y los grupos están cifrados de extremo a extremo, en la computadora, Android e iPhone, y los repetidores no tienen ni sus contactos ni sus grupos. Pásense un enlace en persona y comparen los códigos de seguridad: quien intercepte el enlace puede ocupar el lugar de alguien. La guía del proyecto se queda en un centenar de personas, solo se puede llamar entre dos, y el repetidor ve su dirección IP si Tor no está configurado. ¿No se puede instalar nada? CryptPad se abre en un navegador, sin cuenta.

xmpp-host-unknown = XMPP no pide ni nombre ni número, pero sus alojamientos suelen pedir otra dirección. No conocemos ninguno del que podamos asegurar que no pide nada y deja entrar por Tor.
claim-note-xmpp-2026-hosts = El protocolo no pide nada; los alojamientos, sí. Disroot quiere otra dirección; otros, una invitación.
claim-note-no-internet = Una llamada pasa por la red telefónica: no hace falta internet.
