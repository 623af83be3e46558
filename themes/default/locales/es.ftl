### Las palabras de la interfaz. Espacios ordinarios y apóstrofos rectos: la tipografía se hace al construir el sitio.

## El idioma, y los nombres de las carpetas y de los archivos

language-name = Español
# La región cuyos usos se siguen para las fechas y los números.
language-locale = es
# Los idiomas de las páginas a las que enlazamos.
language-ar = árabe
language-de = alemán
language-en = inglés
language-es = español
language-fr = francés
language-it = italiano
language-ja = japonés
language-nl = neerlandés
language-pt = portugués
language-ru = ruso
path-tools = herramientas
path-answers = respuestas
path-compare = comparar
path-decide = elegir
path-glossary = glosario
path-sources = fuentes
path-changes = cambios
path-copies = copias
path-corrections = desde-2020
path-index = indice-a-z

## Los títulos de las páginas

title-root = Elegir un idioma
title-missing = Página no encontrada
title-tools = Todas las herramientas
title-glossary = Glosario
title-sources = Fuentes y cifras
title-changes = Qué ha cambiado en nuestras fichas
title-corrections = Qué ha cambiado desde 2020
title-copies = Llevarse el folleto
title-index = Índice de la A a la Z

## La navegación

nav-answers = Respuestas
nav-decide = Elegir
nav-compare = Comparar
nav-tools = Herramientas
nav-chapters = Capítulos
nav-glossary = Glosario
nav-sources = Fuentes

skip-to-text = Ir al texto
label-languages = Idiomas
label-parts = Partes del folleto
label-crumbs = Estás aquí
label-turn = Capítulos vecinos
back-to-top = Volver arriba

## El pie de página

footer-edition = Edición del { $date }.
footer-changed = Lo que está escrito aquí puede haber cambiado desde entonces: un servicio cierra, un ajuste cambia de sitio. Compruébalo antes de confiar en ello.
footer-sources = De dónde viene cada dato: las fuentes y sus fechas

## Una página que no está traducida

untranslated-title = Aún sin traducir
untranslated-text = La traducción de esta página falta o tiene que corregirse. Mientras tanto, aquí está el texto original.

## Los recuadros, las notas y las tareas

notice-note = Nota
notice-tip = Consejo
notice-important = Importante
notice-warning = Atención
notice-caution = Peligro
note-call = Nota
note-back = Volver al texto
notes-title = Notas
task-done = hecho:
task-to-do = por hacer:

## Lo que el folleto piensa de una herramienta

verdict-recommended = recomendada
verdict-fallback = de reserva
verdict-listed = citada
verdict-avoid = mejor evitar
verdict-today = Hoy: { $verdict }
status-active = activa
status-maintenance = mantenida a ritmo lento
status-discontinued = abandonada
status-merged = integrada en otra
status-renamed = ha cambiado de nombre

## Los datos

in-theory = en teoría
in-practice = en la práctica
labelled = { $label }:
people =
    { $count ->
        [one] { $number } persona
        [many] { $number } de personas
       *[other] { $number } personas
    }
unlimited = sin límite anunciado
some-people = posible, para un número desconocido
no-people = no
unknown = desconocido
to-recheck = por volver a comprobar
# Un dato antiguo en una frase.
old-claim = { $value } ({ $date }, por volver a comprobar)
to-confirm = por confirmar
condition = a tener en cuenta
disputed = discutido
source-number = Fuente
claim-sources =
    { $count ->
        [one] Fuente:
        [many] Fuentes:
       *[other] Fuentes:
    }
history-of-fact =
    { $count ->
        [one] Antes: otro registro
        [many] Antes: { $count } de registros más
       *[other] Antes: otros { $count } registros
    }

## Lo que le hace falta a un grupo

people-need =
    { $count ->
        [one] { $number } persona
        [many] { $number } de personas
       *[other] { $number } personas
    }
# El valor menos bueno que el grupo acepta.
at-least = { $value }

# Un medio de comunicarse, sea cual sea el número.
need-offered = posible

## Lo que valen las herramientas, para lo que hace falta

outcome-met = se cumple
outcome-short = no se cumple
outcome-unknown = desconocido
held-title = Necesidad por necesidad, lo que se cumple
held-about =
    { $missed ->
        [0] Cada necesidad se compara con los datos del catálogo, con su fecha y su fuente. Aquí se cumplen todas.
        [one] Cada necesidad se compara con los datos del catálogo, con su fecha y su fuente. Aquí hay una necesidad que no se cumple, y lo decimos.
        [many] Cada necesidad se compara con los datos del catálogo, con su fecha y su fuente. Aquí hay { $missed } de necesidades que no se cumplen, y lo decimos.
       *[other] Cada necesidad se compara con los datos del catálogo, con su fecha y su fuente. Aquí hay { $missed } necesidades que no se cumplen, y lo decimos.
    }
held-weakest = El eslabón más débil de la combinación:
weakest-title = El resto de la seguridad
weakest-about = No lo han pedido, pero más vale saberlo: una combinación no protege mejor que su herramienta más débil.
also-title = También servirían
also-about = Según lo que se sabe de ellas, cada una de estas herramientas cumple por sí sola todas estas necesidades.
aside-title =
    { $count ->
        [one] Una herramienta descartada, y por qué
        [many] Las { $count } de herramientas descartadas, y por qué
       *[other] Las { $count } herramientas descartadas, y por qué
    }
aside-about = De cada una, la primera necesidad que no cumple por sí sola, con el dato que lo dice. Una herramienta descartada aquí puede servir en otro caso.
# Una necesidad, delante del dato que lo impide. $value está vacío cuando no se pide nada preciso.
aside-need = { $need } ({ $value }):
# Lo mismo, en una lista de necesidades.
unmet-need = { $need } ({ $value })
why-avoid = mejor evitar
why-gone = abandonada
why-short = no se cumple
why-unknown = desconocido
why-not-advised = cumple estas necesidades, pero no la recomendamos
why-would-do = también serviría
without-title = ¿Por qué no esta?
without-count =
    { $count ->
        [one] Una respuesta rápida donde recomendamos otra
        [many] { $count } de respuestas rápidas donde recomendamos otra
       *[other] { $count } respuestas rápidas donde recomendamos otra
    }
without-about = Para cada situación, la primera necesidad que esta herramienta no cumple por sí sola. Donde también serviría, lo decimos.
found-tools = Lo que conviene
found-pairs = Dos herramientas juntas
found-rule-burden = El orden sigue una regla: primero, lo que lo cumple todo; después, lo que aún tiene una parte desconocida; en caso de empate, lo que menos exige ({ $burden }), y luego el alfabeto. Solo figuran las herramientas que recomendamos, al menos de reserva.
found-rule = El orden sigue una regla: primero, lo que lo cumple todo; después, lo que aún tiene una parte desconocida; en caso de empate, el alfabeto. Solo figuran las herramientas que recomendamos, al menos de reserva.
found-none = Ninguna de las herramientas que recomendamos cumple todo esto, ni sola ni junto con otra.
found-grounds = En qué se basa
found-unknown = por comprobar: { $what }
unmet-title = Lo que no tiene respuesta
unmet-about = Para estas respuestas, nada en nuestro catálogo cumple todo lo que se pide, ni una herramienta ni dos juntas. El árbol lleva entonces a lo que más se acerca, con sus límites.
unmet-here-title = Nada cumple todo lo que piden
unmet-here = Según lo que se sabe, no basta ninguna herramienta de nuestro catálogo, ni dos juntas. Lo que sigue se acerca: lean bien lo que no se cumple, o renuncien a una de las exigencias.
unmet-here-list = Según lo que se sabe, no basta ninguna de las herramientas que recomendamos, ni dos juntas. Renuncien a una de las exigencias, o véanse en persona.

## Una página que no existe

missing-about = Esta página no existe, o ya no existe. Puede que haya un error en la dirección, o que la página haya cambiado de nombre: el índice lleva a todo lo que hay aquí.
missing-home = Ir a la primera página

## La primera página

home-answers = Respuestas rápidas
home-answers-about = Encuentren la situación que se parece a la suya: la respuesta cabe en una página.
home-decide = ¿No tienen claro qué necesitan?
home-compare = Comparar las herramientas
home-history = Tablas guardadas como historia
home-history-about = Lo que decían los textos originales. Para leer y entender, no para elegir.
home-chapters = Leer el folleto
home-more = Para ir más lejos

## Un capítulo

chapter-number = Capítulo { $number }
chapter-minutes =
    { $minutes ->
        [one] { $minutes } minuto de lectura
        [many] { $minutes } de minutos de lectura
       *[other] { $minutes } minutos de lectura
    }
contents = En esta página
previous = Anterior
next = Siguiente

## Una herramienta

tool-aliases = También llamada: { $names }
tool-advice = Atención
advice-short = Atención:
tool-for-whom = Para quién
tool-pros = Lo bueno
tool-cons = Lo menos bueno
tool-facts = Lo que se sabe
tool-facts-about = Cada dato lleva su fecha y su fuente. Un dato que falta no es una buena noticia: solo es desconocido.
tool-facts-caption = Lo que se sabe: { $tool }
tool-facts-criterion = Pregunta
tool-facts-known = Lo que se sabe
tool-card = En pocas palabras
tool-status = Estado
tool-licence = Licencia
tool-website = Sitio
tool-places = Las direcciones
tool-servers = Dónde usarla
tool-tutorials = Guías de uso
tool-links = Otras páginas
tool-places-about = Una dirección puede desaparecer o cambiar de manos. La fecha dice cuándo funcionaba todavía.
tool-answers = Dónde la recomendamos
tool-comparisons = En las tablas
place-date = Última mención: { $date }
place-language = idioma: { $language }
address-lost = dirección perdida o no registrada

## Todas las herramientas

tools-about = Por uso, con nuestra opinión en una palabra. El nombre de la herramienta lleva a su ficha.
tools-groups = Por uso

## Una tabla

table-tool = Herramienta
table-filters = Mostrar solo las herramientas
table-reset = Mostrar todo
table-columns = ¿Qué quieren decir las columnas?
table-sources = Fuentes de la tabla
table-others = Las otras tablas
table-open = Abrir esta tabla entera
table-history-title = Esto es historia
table-history-text = Esta tabla muestra lo que imprimían sus fuentes en su momento. No es un consejo: para elegir hoy, mira las tablas actualizadas.
filter-mode = con: { $mode }
filter-verdict = opinión: { $verdict }

rows-recommended = Las recomendamos
rows-fallback = De reserva
rows-listed = Citadas, sin recomendarlas
rows-avoid = Mejor evitar

## Qué ha cambiado

changes-about = Cada vez que un dato sustituye a otro en nuestras fichas, aparece aquí, lo más reciente primero.
changes-feed = Suscribirse (canal Atom)
changes-none = Todavía no ha cambiado nada.
change-status = Estado
change-before = antes: { $value } ({ $date })
change-unexplained = Una fuente más reciente dice otra cosa; no sabemos qué ha cambiado, si la herramienta o la manera de mirarla.
change-successor = En su lugar:
feed-title = { $title }: qué ha cambiado
feed-entry = { $tool }: { $what }
corrections-about = Los textos de 2020 de los que parte este folleto han envejecido, y algunas afirmaciones nunca se demostraron. Aquí están, una por una: lo que se leía y lo que es cierto.
correction-said = Antes
correction-now = En realidad
correction-do = Qué hacer
correction-since = Desde: { $date }.
correction-tools = Herramientas:
correction-said-by = Dónde se leía
fault-outdated = ya no es cierto
fault-unsupported = nunca se demostró
fault-dangerous = peligroso
fault-renamed = ha cambiado de nombre

## El índice

index-about = Todos los nombres del folleto, también los antiguos: herramientas, palabras, respuestas, capítulos.
index-letters = Letras
index-see = ver { $name }
index-tool = herramienta
index-term = palabra del glosario
index-answer = respuesta rápida
index-decision = preguntas
index-chapter = capítulo

## Un árbol de preguntas

tree-start = Empezar
tree-open = Abrir este árbol en su página
tree-about = Una pregunta por página. Se puede volver sobre cada respuesta. No se guarda ni se envía nada.
tree-whole = El árbol entero
tree-whole-about = Todas las preguntas en una página, para imprimir o para leer sin conexión.
tree-questions = Las preguntas
tree-ends = Adónde se llega
option-next = después: { $next }
tree-answer = Nuestra respuesta:
tree-tools = Las herramientas:
tree-lists = La lista depende de sus respuestas:

## Un paso en el árbol

step-number = Pregunta { $number }
step-so-far = Sus respuestas hasta aquí
step-change = cambiar
step-change-spoken = la respuesta a: { $question }
step-end = Esto es lo que proponemos
step-answer = La respuesta completa
step-held = Lo que piden, punto por punto
step-restart = Volver a empezar desde el principio
step-tree = Ver todas las preguntas

## Una respuesta

answer-audience = Para quién
answer-stack = Las herramientas, juntas
answer-needs = Lo que le hace falta al grupo
answer-compromises = Lo que esta respuesta no cumple
answer-others = Otras situaciones

## El glosario

glossary-about = Las palabras del folleto, explicadas con sencillez.
glossary-words = Todas las palabras
glossary-also = También se dice: { $names }

## Las fuentes

sources-about = Todo lo que afirma el folleto viene de una de estas fuentes. Las que han desaparecido siguen nombradas.
sources-figures = Las cifras del texto
sources-list = Las fuentes
source-seen = Vista: { $date }
source-tools = Habla de:
sources-data = Los datos, para reutilizarlos
sources-data-about = Cada dato del folleto, con su fecha, sus fuentes y lo que se decía antes, en archivos para reutilizar en otros lugares:
data-csv = catalogue.csv, para una hoja de cálculo
data-json = catalogue.json, para un programa
data-schema = el esquema, que dice qué contiene cada campo

## Lo que no está traducido, o ya no está al día

# Delante de una advertencia que se muestra en el idioma original.
instead-changed = Este pasaje puede haber cambiado desde que se tradujo; aquí está en el idioma original.
instead-untranslated = Este pasaje todavía no está traducido; aquí está en el idioma original.
instead-unfaithful = La traducción de este pasaje debe corregirse; aquí está en el idioma original.
unreviewed = Traducción aún no revisada por una persona que tenga este idioma como lengua propia.
stale-title = El original ha cambiado
stale-text = Esta página se tradujo de una versión más antigua. Lo que advierte de un peligro se muestra tal como lo dice el original de hoy.
undated-title = Traducción de una versión desconocida
undated-text = No se sabe de qué versión del texto se hizo esta traducción. Los avisos de peligro se muestran tal como los da el original de hoy.
partial-title = Traducido en parte
partial-text = Lo que todavía no está traducido se muestra en el idioma original.
read-original = Leer el original

## El estado de las traducciones y de los datos

path-status = estado
title-status = Estado del folleto
status-about = Lo que está traducido, revisado y al día, idioma por idioma, y la antigüedad de los datos. Estos números se cuentan al construir el sitio.
status-languages = Las traducciones
status-language = Idioma
status-texts = Textos al día
status-stale = Por volver a traducir
status-missing = Por traducir
status-reviewed = Revisados
status-words = Palabras restantes
status-of = { $part } de { $all }
status-original = idioma original
status-due = Lo que queda por hacer en este idioma
status-none-due = Nada: todo está traducido y al día.
status-word-count = palabras: { $number }
status-passages =
    { $count ->
        [one] un pasaje
        [many] { $count } de pasajes
       *[other] { $count } pasajes
    }
state-stale = el original ha cambiado
state-undated = se desconoce de qué versión del original se tradujo
state-missing = todavía sin traducir
state-partial = traducido en parte
state-broken = por corregir, se muestra el original
status-interface = Las palabras de la interfaz
status-catalogue = Las palabras del catálogo
status-facts = Los datos
status-facts-fresh = Al día
status-facts-stale = Por volver a comprobar
status-facts-confidence = Por confirmar
status-stale-facts = Lo que hay que volver a comprobar, herramienta por herramienta
status-stale-fact = { $what } ({ $date })
status-how = Para traducir o revisar basta con un editor de texto: el archivo README del repositorio explica cómo.
footer-status = Estado de las traducciones y de los datos

## La antigüedad de una copia, en la primera página de cada formato

imprint-edition = Edición del { $date }.
imprint-until = A partir del { $date }, da por antiguo todo lo que en ella se afirma.
imprint-stale =
    { $count ->
        [0] En la fecha de esta edición, todos los datos ({ $facts }) estaban al día.
        [one] En la fecha de esta edición, del total de datos ({ $facts }), ya había que volver a comprobar uno; se avisa allí donde se cita.
        [many] En la fecha de esta edición, del total de datos ({ $facts }), ya había que volver a comprobar { $count }; se avisa allí donde se cita cada uno.
       *[other] En la fecha de esta edición, del total de datos ({ $facts }), ya había que volver a comprobar { $count }; se avisa allí donde se cita cada uno.
    }
imprint-which = Ver la lista
imprint-newest = La edición más reciente:
imprint-nowhere = Aún no tenemos una dirección donde encontrar una edición más reciente: pregunta a quien te dio esta copia.

## Llevarse el folleto

copies-about = El mismo folleto, para guardarlo sin conexión, pasarlo de mano en mano o volver a publicarlo.
copies-whole = El folleto entero
copies-all = Lo mismo, en todos los idiomas
copies-articles = Publicarlo en forma de artículos
copies-articles-about = Cada capítulo, y el folleto entero, listos para pegar en el formulario de un sitio: en código SPIP, en HTML reducido a las etiquetas que un formulario conserva, o en texto.
copies-verify = Comprobar una copia
copies-verify-about = Una copia puede haberse dañado, o alguien puede haberla cambiado. El archivo SHA256SUMS da la suma de comprobación de cada archivo. En la carpeta del sitio, o en la que resulta de descomprimir el zip, este comando dice qué falta o qué es distinto:
copies-verify-more = No dice qué se ha añadido. Y quien cambia una copia puede cambiar también la lista: compárala con otra que obtengas por otra vía.
format-html = Una sola página
    .about = Todo el folleto en un archivo, imágenes incluidas. Para guardarlo y abrirlo después en un navegador, tanto en un teléfono como en una computadora, sin conexión.
format-zip = El sitio en una carpeta (zip)
    .about = Todas las páginas, para descomprimirlas en una memoria USB o en una computadora. Después, abre index.html.
format-text = Solo texto
    .about = Para un teléfono viejo, un lector de libros electrónicos, un mensaje. Las referencias son números que se buscan en el texto.
format-gemtext = Gemtext
    .about = El mismo texto, para una cápsula del protocolo Gemini.
format-spip = Código SPIP
format-fragment = HTML sencillo
format-post = Texto
size-kilobytes = { $number } kB
size-megabytes = { $number } MB

## El folleto en un solo archivo, en texto, en artículo

brochure-contents = Índice general
brochure-back = Volver al índice general
# Al principio del folleto en solo texto, donde las referencias son números.
text-how = Cada sección lleva un número, como §12. Una referencia da ese número: búscalo en el texto para ir allí.
# Una imagen, en un texto que no muestra ninguna.
picture-shows = [Imagen: { $alt }]
# Un árbol de preguntas en texto: una respuesta, y el número al que ir.
tree-how = Se empieza por el número 1. Cada respuesta dice en qué número seguir.
tree-if = Si es "{ $answer }": ir al { $number }.
article-how = Para copiar campo por campo en el formulario del sitio. Solo hay que copiar lo que sigue a cada línea de signos =.
# El formulario de SPIP puede estar en francés: detrás va el nombre francés de cada campo.
article-title = Título (Titre)
article-abstract = Descripción (Descriptif)
article-body = Texto (Texte)
article-pictures = Imágenes
article-pictures-how = Se suben junto con el artículo. Después, en el texto, hay que sustituir cada paréntesis (IMG1 …) por ‹img…|center›, con el número que SPIP da a la imagen.
article-links = Enlaces
