<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New backtest</source>
        <translation>&amp;Nuevo backtest</translation>
    </message>
    <message>
        <source>Choose a recording and a strategy, and run it</source>
        <translation>Elegir una grabación y una estrategia, y ejecutarla</translation>
    </message>
    <message>
        <source>&amp;Import recordings…</source>
        <translation>&amp;Importar grabaciones…</translation>
    </message>
    <message>
        <source>Bring recorded markets from files into the catalogue</source>
        <translation>Incorporar al catálogo mercados grabados desde archivos</translation>
    </message>
    <message>
        <source>&amp;Generate a market…</source>
        <translation>&amp;Generar un mercado…</translation>
    </message>
    <message>
        <source>Make a market from a model, for experiments without data</source>
        <translation>Crear un mercado a partir de un modelo, para experimentar sin datos</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close the window; what runs is cancelled and noted as such</source>
        <translation>Cerrar la ventana; lo que esté en curso se cancela y queda anotado</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Revertir el último cambio</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Aplicar de nuevo el cambio revertido</translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation>&amp;Filtrar esta página</translation>
    </message>
    <message>
        <source>Go to the field that narrows the list on this page</source>
        <translation>Ir al campo que filtra la lista de esta página</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>&amp;Buscar en todo…</translation>
    </message>
    <message>
        <source>Find actions, pages, strategies, recordings and runs by a few letters</source>
        <translation>Buscar acciones, páginas, estrategias, grabaciones y ejecuciones con unas pocas letras</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>To the page before</source>
        <translation>A la página anterior</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>To the page that was left by going back</source>
        <translation>A la página de la que se volvió atrás</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Tareas</translation>
    </message>
    <message>
        <source>Show or hide what runs, waits and has ended</source>
        <translation>Mostrar u ocultar lo que está en curso, en espera y terminado</translation>
    </message>
    <message>
        <source>N&amp;otices</source>
        <translation>A&amp;visos</translation>
    </message>
    <message>
        <source>Show or hide what the studio had to say</source>
        <translation>Mostrar u ocultar los mensajes de la aplicación</translation>
    </message>
    <message>
        <source>&amp;Compact sidebar</source>
        <translation>&amp;Barra lateral compacta</translation>
    </message>
    <message>
        <source>Show the pages as icons alone</source>
        <translation>Mostrar las páginas solo como iconos</translation>
    </message>
    <message>
        <source>Switch between &amp;dark and light</source>
        <translation>Alternar &amp;oscuro y claro</translation>
    </message>
    <message>
        <source>Use the other theme from now on</source>
        <translation>Usar el otro tema a partir de ahora</translation>
    </message>
    <message>
        <source>Switch between &amp;UTC and local time</source>
        <translation>Alternar &amp;UTC y hora local</translation>
    </message>
    <message>
        <source>Write all times in the other zone from now on</source>
        <translation>Mostrar todas las horas en la otra zona a partir de ahora</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>Use the whole screen, or no longer</source>
        <translation>Usar toda la pantalla o dejar de hacerlo</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>&amp;Restablecer la disposición</translation>
    </message>
    <message>
        <source>Put the docks back where they were at first</source>
        <translation>Devolver los paneles a su posición inicial</translation>
    </message>
    <message>
        <source>&amp;Tutorial</source>
        <translation>&amp;Tutorial</translation>
    </message>
    <message>
        <source>Your first backtest, step by step</source>
        <translation>El primer backtest, paso a paso</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de te&amp;clado</translation>
    </message>
    <message>
        <source>List every shortcut</source>
        <translation>Lista de todos los atajos</translation>
    </message>
    <message>
        <source>&amp;About Wheelhouse</source>
        <translation>&amp;Acerca de Wheelhouse</translation>
    </message>
    <message>
        <source>Version, licence and what it is built from</source>
        <translation>Versión, licencia y componentes</translation>
    </message>
</context>
<context>
    <name>BacktestSetup</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Comisiones</translation>
    </message>
    <message>
        <source>Chance and sampling</source>
        <translation>Azar y muestreo</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Of the notional, for an order that rested; negative is a rebate. Empty with the one below: what the recording says, else 10.</source>
        <translation>Sobre el nocional, para una orden que estaba en el libro; negativo es un rebate. Vacío junto con el siguiente: lo que diga la grabación; si no, 10.</translation>
    </message>
    <message>
        <source>Of the notional, for an order that met a resting one. Empty with the one above: what the recording says, else 10.</source>
        <translation>Sobre el nocional, para una orden que se cruzó con otra del libro. Vacío junto con el anterior: lo que diga la grabación; si no, 10.</translation>
    </message>
    <message>
        <source>What fees are paid in: quote, received (what the fill brings), or another asset at a price, as in BNB@600.</source>
        <translation>En qué se pagan las comisiones: quote, received (lo que aporta el fill) u otro activo a un precio, como en BNB@600.</translation>
    </message>
    <message>
        <source>Instead of maker and taker: 30-day volume, maker, taker; as in 0:1:5;1000000:0.5:4.</source>
        <translation>En lugar de maker y taker: volumen de 30 días, maker, taker; como en 0:1:5;1000000:0.5:4.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Risk limits</source>
        <translation>Límites de riesgo</translation>
    </message>
</context>
<context>
    <name>DatasetColumns</name>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>What the last verification found</source>
        <translation>Lo que halló la última verificación</translation>
    </message>
    <message>
        <source>Verified %1</source>
        <translation>Verificada: %1</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Events, or candles</source>
        <translation>Eventos o velas</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Holes that the recording itself tells of</source>
        <translation>Huecos que la propia grabación declara</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En disco</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>The format it was imported from, or how it was generated</source>
        <translation>El formato del que se importó o cómo se generó</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>DatasetText</name>
    <message>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Long silences</source>
        <translation>Silencios largos</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Fuera de orden</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Crossed book</source>
        <translation>Libro cruzado</translation>
    </message>
    <message>
        <source>Prices of zero</source>
        <translation>Precios iguales a cero</translation>
    </message>
    <message>
        <source>Candles whose open or close is not within low and high</source>
        <translation>Velas con apertura o cierre fuera del mínimo y el máximo</translation>
    </message>
    <message>
        <source>Starts without a snapshot: far levels are unknown until they change</source>
        <translation>Empieza sin snapshot: los niveles lejanos se desconocen hasta que cambian</translation>
    </message>
    <message>
        <source>Damaged blocks</source>
        <translation>Bloques dañados</translation>
    </message>
    <message>
        <source>Damaged files</source>
        <translation>Archivos dañados</translation>
    </message>
    <message>
        <source>Candles, %1</source>
        <comment>length of a candle</comment>
        <translation>Velas, %1</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Order by order</source>
        <translation>Orden por orden</translation>
    </message>
    <message>
        <source>Order book</source>
        <translation>Libro de órdenes</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Linear contract</source>
        <translation>Contrato lineal</translation>
    </message>
    <message>
        <source>Inverse contract</source>
        <translation>Contrato inverso</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>first and last moment</comment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importación de %1</translation>
    </message>
    <message>
        <source>Generating %1</source>
        <translation>Generación de %1</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <translation>Verificación de %1</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>the engine cannot offer its interface: {reason}</source>
        <translation>el motor no puede ofrecer su interfaz: {reason}</translation>
    </message>
    <message>
        <source>{field} cannot be "{value}"</source>
        <translation>{field} no puede ser «{value}»</translation>
    </message>
    <message>
        <source>{dataset} never shows both a bid and an ask in this span</source>
        <translation>{dataset} nunca muestra a la vez un bid y un ask en este periodo</translation>
    </message>
    <message>
        <source>{field} {value} is not possible</source>
        <translation>{field} {value} no es posible</translation>
    </message>
    <message>
        <source>an amount of the run is too large to be exact: {value}</source>
        <translation>un importe de la ejecución es demasiado grande para ser exacto: {value}</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{value} is not a value for {option}: {reason}</source>
        <translation>{value} no es un valor válido para {option}: {reason}</translation>
    </message>
    <message>
        <source>{what} is missing</source>
        <translation>falta {what}</translation>
    </message>
    <message>
        <source>{option} cannot write "{path}": {reason}</source>
        <translation>{option} no puede escribir «{path}»: {reason}</translation>
    </message>
    <message>
        <source>there is no command "{value}"</source>
        <translation>no existe el comando «{value}»</translation>
    </message>
    <message>
        <source>there is no option {value}</source>
        <translation>no existe la opción {value}</translation>
    </message>
    <message>
        <source>the engine answered with something that cannot be read: {reason}</source>
        <translation>el motor respondió con algo que no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>what was asked for is not there ({path})</source>
        <translation>no se encuentra lo solicitado ({path})</translation>
    </message>
    <message>
        <source>{field} is given more than once</source>
        <translation>{field} se indica más de una vez</translation>
    </message>
    <message>
        <source>it is no JSON that can be read: column {column}: {reason}</source>
        <translation>no es un JSON legible: columna {column}: {reason}</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>falta {field}</translation>
    </message>
    <message>
        <source>there is no key "{field}"</source>
        <translation>no existe la clave «{field}»</translation>
    </message>
    <message>
        <source>{field} cannot be {value}</source>
        <translation>{field} no puede ser {value}</translation>
    </message>
    <message>
        <source>"{dataset}" may mean any of {candidates}</source>
        <translation>«{dataset}» puede referirse a cualquiera de {candidates}</translation>
    </message>
    <message>
        <source>the bar of {value} is there twice</source>
        <translation>la vela de {value} aparece dos veces</translation>
    </message>
    <message>
        <source>the bar's {field} {value} does not go with open {open} and close {close}</source>
        <translation>el valor {value} de {field} de la vela no concuerda con la apertura {open} y el cierre {close}</translation>
    </message>
    <message>
        <source>the interval of the bars is not known</source>
        <translation>se desconoce el intervalo de las velas</translation>
    </message>
    <message>
        <source>the bar of {value} begins before the one of {before} ends ({interval})</source>
        <translation>la vela de {value} empieza antes de que termine la de {before} ({interval})</translation>
    </message>
    <message>
        <source>{folder} cannot be a catalogue: {reason}</source>
        <translation>{folder} no puede ser un catálogo: {reason}</translation>
    </message>
    <message>
        <source>nothing can be written into {folder}: {reason}</source>
        <translation>no se puede escribir nada en {folder}: {reason}</translation>
    </message>
    <message>
        <source>the recording {value} is not what it was</source>
        <translation>la grabación {value} ya no es la que era</translation>
    </message>
    <message>
        <source>block {block} is damaged: its checksum does not match</source>
        <translation>el bloque {block} está dañado: su checksum no coincide</translation>
    </message>
    <message>
        <source>the {part} is damaged: {reason}</source>
        <translation>el elemento {part} está dañado: {reason}</translation>
    </message>
    <message>
        <source>{dataset} is being changed by {holder}</source>
        <translation>{holder} está modificando {dataset}</translation>
    </message>
    <message>
        <source>there are no events</source>
        <translation>no hay eventos</translation>
    </message>
    <message>
        <source>the format is not known</source>
        <translation>se desconoce el formato</translation>
    </message>
    <message>
        <source>the recording {value} is being read</source>
        <translation>la grabación {value} se está leyendo</translation>
    </message>
    <message>
        <source>{dataset} has the {field} {existing}, not {value}</source>
        <translation>{dataset} tiene en {field} {existing}, no {value}</translation>
    </message>
    <message>
        <source>no file is named</source>
        <translation>no se indica ningún archivo</translation>
    </message>
    <message>
        <source>there is no format "{value}"</source>
        <translation>no existe el formato «{value}»</translation>
    </message>
    <message>
        <source>no temporary folder can be made in {path}: {reason}</source>
        <translation>no se puede crear una carpeta temporal en {path}: {reason}</translation>
    </message>
    <message>
        <source>it is not a recording of the catalogue</source>
        <translation>no es una grabación del catálogo</translation>
    </message>
    <message>
        <source>the files of {dataset} do not belong together: {reason}</source>
        <translation>los archivos de {dataset} no forman una serie: {reason}</translation>
    </message>
    <message>
        <source>there is no dataset "{dataset}"</source>
        <translation>no existe el conjunto de datos «{dataset}»</translation>
    </message>
    <message>
        <source>the order {value} leaves without having joined</source>
        <translation>la orden {value} sale sin haber entrado</translation>
    </message>
    <message>
        <source>the {field} {value} is before {before}, which came earlier</source>
        <translation>el valor {value} de {field} es anterior a {before}, que llegó antes</translation>
    </message>
    <message>
        <source>{dataset} holds data up to {end} already, and this begins at {value}</source>
        <translation>{dataset} ya contiene datos hasta {end}, y esto empieza en {value}</translation>
    </message>
    <message>
        <source>the {field} {value} is not above 0</source>
        <translation>el valor {value} de {field} no es mayor que 0</translation>
    </message>
    <message>
        <source>the {field} {value} is not a multiple of the tick {tick}: it lies between {below} and {above}</source>
        <translation>el valor {value} de {field} no es múltiplo del tick {tick}: está entre {below} y {above}</translation>
    </message>
    <message>
        <source>the {field} {value} is too large for the tick {tick} (at most {limit})</source>
        <translation>el valor {value} de {field} es demasiado grande para el tick {tick} (máximo {limit})</translation>
    </message>
    <message>
        <source>the {field} {value} is negative</source>
        <translation>el valor {value} de {field} es negativo</translation>
    </message>
    <message>
        <source>the {field} {value} is not a multiple of the lot {lot}</source>
        <translation>el valor {value} de {field} no es múltiplo del lote {lot}</translation>
    </message>
    <message>
        <source>the {field} {value} is too large (at most {limit})</source>
        <translation>el valor {value} de {field} es demasiado grande (máximo {limit})</translation>
    </message>
    <message>
        <source>the {field} is 0</source>
        <translation>el valor de {field} es 0</translation>
    </message>
    <message>
        <source>the receive time {value} steps back behind {before} by more than {limit}</source>
        <translation>la hora de recepción {value} retrocede respecto a {before} más de {limit}</translation>
    </message>
    <message>
        <source>the {field} {value} is not in {limit}</source>
        <translation>el valor {value} de {field} no está en {limit}</translation>
    </message>
    <message>
        <source>there are more than {limit} bars, newest first</source>
        <translation>hay más de {limit} velas con la más reciente primero</translation>
    </message>
    <message>
        <source>more than {limit} orders stand at once</source>
        <translation>hay más de {limit} órdenes activas a la vez</translation>
    </message>
    <message>
        <source>tick and lot could not be found from the data</source>
        <translation>no se pudieron deducir el tick y el lote de los datos</translation>
    </message>
    <message>
        <source>{folder} cannot be read: {reason}</source>
        <translation>no se puede leer {folder}: {reason}</translation>
    </message>
    <message>
        <source>prices or quantities do not fit the tick {tick} and the lot {lot}</source>
        <translation>hay precios o cantidades que no encajan con el tick {tick} y el lote {lot}</translation>
    </message>
    <message>
        <source>the venue's time {value} steps back behind {before} by more than {limit}</source>
        <translation>la hora del exchange {value} retrocede respecto a {before} más de {limit}</translation>
    </message>
    <message>
        <source>it has version {version}; this program knows version {known}</source>
        <translation>tiene la versión {version}; este programa conoce la versión {known}</translation>
    </message>
    <message>
        <source>{dataset} holds {kind}, not {wanted}</source>
        <translation>{dataset} contiene {kind}, no {wanted}</translation>
    </message>
    <message>
        <source>{value} cannot be divided by 0</source>
        <translation>{value} no se puede dividir entre 0</translation>
    </message>
    <message>
        <source>"{value}" is not a number</source>
        <translation>«{value}» no es un número</translation>
    </message>
    <message>
        <source>{value} is not a multiple of {unit}</source>
        <translation>{value} no es múltiplo de {unit}</translation>
    </message>
    <message>
        <source>{value} is not a finite number</source>
        <translation>{value} no es un número finito</translation>
    </message>
    <message>
        <source>{value} is too large</source>
        <translation>{value} es demasiado grande</translation>
    </message>
    <message>
        <source>{value} has more than 18 digits after the point</source>
        <translation>{value} tiene más de 18 decimales</translation>
    </message>
    <message>
        <source>"{value}" is not a span of time</source>
        <translation>«{value}» no es una duración</translation>
    </message>
    <message>
        <source>there is no export format "{value}"</source>
        <translation>no existe el formato de exportación «{value}»</translation>
    </message>
    <message>
        <source>{dataset} cannot be written as {format}: {reason}</source>
        <translation>{dataset} no se puede escribir como {format}: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be created: {reason}</source>
        <translation>no se puede crear {path}: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be locked: {reason}</source>
        <translation>no se puede bloquear {path}: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}</source>
        <translation>no se puede abrir {path}: {reason}</translation>
    </message>
    <message>
        <source>{path} is larger than {limit}</source>
        <translation>{path} supera {limit}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>no se puede escribir {path}: {reason}</translation>
    </message>
    <message>
        <source>{field} {value} is too large</source>
        <translation>{field} {value} es demasiado grande</translation>
    </message>
    <message>
        <source>{field} {value} is less than a lot</source>
        <translation>{field} {value} es menor que un lote</translation>
    </message>
    <message>
        <source>{dataset} is there already</source>
        <translation>{dataset} ya existe</translation>
    </message>
    <message>
        <source>{field} {value} does not go with the other parameters</source>
        <translation>{field} {value} no es compatible con los demás parámetros</translation>
    </message>
    <message>
        <source>{field} {value} is not a multiple of the tick</source>
        <translation>{field} {value} no es múltiplo del tick</translation>
    </message>
    <message>
        <source>there is no model "{value}"</source>
        <translation>no existe el modelo «{value}»</translation>
    </message>
    <message>
        <source>{field} {value} asks for the other kind of tape</source>
        <translation>{field} {value} requiere el otro tipo de cinta</translation>
    </message>
    <message>
        <source>the line is not valid JSON ({reason}): {value}</source>
        <translation>la línea no es JSON válido ({reason}): {value}</translation>
    </message>
    <message>
        <source>the line cannot be read ({reason}): {value}</source>
        <translation>la línea no se puede leer ({reason}): {value}</translation>
    </message>
    <message>
        <source>it is not such an array: {reason}</source>
        <translation>no es una matriz de ese tipo: {reason}</translation>
    </message>
    <message>
        <source>{value} is not a value for the setting {option}</source>
        <translation>{value} no es un valor válido para el ajuste {option}</translation>
    </message>
    <message>
        <source>the {field} "{value}" cannot be read</source>
        <translation>no se puede leer el valor «{value}» de {field}</translation>
    </message>
    <message>
        <source>the row has {found} columns, not {expected} (from {field} on): {value}</source>
        <translation>la fila tiene {found} columnas, no {expected} (a partir de {field}): {value}</translation>
    </message>
    <message>
        <source>there is no column for {column}</source>
        <translation>no hay columna para {column}</translation>
    </message>
    <message>
        <source>the columns stand in the order {found}</source>
        <translation>las columnas están en el orden {found}</translation>
    </message>
    <message>
        <source>there is no column {value} for {option} (the header is {header})</source>
        <translation>no existe la columna {value} para {option} (el encabezado es {header})</translation>
    </message>
    <message>
        <source>the day of {value} is not known</source>
        <translation>se desconoce el día de {value}</translation>
    </message>
    <message>
        <source>the {side} price {value} is there twice in one book</source>
        <translation>el precio {side} {value} aparece dos veces en un mismo libro</translation>
    </message>
    <message>
        <source>{format} cannot be read: {reason}</source>
        <translation>no se puede leer {format}: {reason}</translation>
    </message>
    <message>
        <source>nothing in it could be read</source>
        <translation>no se pudo leer nada de su contenido</translation>
    </message>
    <message>
        <source>the format has no setting "{option}" (it knows: {known})</source>
        <translation>el formato no tiene el ajuste «{option}» (admite: {known})</translation>
    </message>
    <message>
        <source>it holds {value} besides {expected}</source>
        <translation>contiene {value} además de {expected}</translation>
    </message>
    <message>
        <source>row {row} is longer than {limit}</source>
        <translation>la fila {row} supera {limit}</translation>
    </message>
    <message>
        <source>the JSON is cut short in row {row}</source>
        <translation>el JSON está truncado en la fila {row}</translation>
    </message>
    <message>
        <source>the array is cut short at row {row} of {rows}</source>
        <translation>la matriz está truncada en la fila {row} de {rows}</translation>
    </message>
    <message>
        <source>a quoted field has no end: {value}</source>
        <translation>un campo entre comillas no tiene fin: {value}</translation>
    </message>
    <message>
        <source>it is text in UTF-16</source>
        <translation>es texto en UTF-16</translation>
    </message>
    <message>
        <source>the file is damaged: {reason}</source>
        <translation>el archivo está dañado: {reason}</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>the line is longer than {limit}</source>
        <translation>la línea supera {limit}</translation>
    </message>
    <message>
        <source>the input cannot be {value}</source>
        <translation>la entrada no puede ser {value}</translation>
    </message>
    <message>
        <source>the file cannot be opened: {reason}</source>
        <translation>no se puede abrir el archivo: {reason}</translation>
    </message>
    <message>
        <source>the file cannot be read: {reason}</source>
        <translation>no se puede leer el archivo: {reason}</translation>
    </message>
    <message>
        <source>the file is cut short at byte {byte}</source>
        <translation>el archivo está truncado en el byte {byte}</translation>
    </message>
    <message>
        <source>the {field} "{value}" is not valid</source>
        <translation>el valor «{value}» de {field} no es válido</translation>
    </message>
    <message>
        <source>"{value}" is not an instrument</source>
        <translation>«{value}» no es un instrumento</translation>
    </message>
    <message>
        <source>{price} is not a multiple of the tick {tick}: it lies between {below} and {above}</source>
        <translation>{price} no es múltiplo del tick {tick}: está entre {below} y {above}</translation>
    </message>
    <message>
        <source>{price} is too large for the tick {tick}</source>
        <translation>{price} es demasiado grande para el tick {tick}</translation>
    </message>
    <message>
        <source>{quantity} is not a multiple of the lot {lot}</source>
        <translation>{quantity} no es múltiplo del lote {lot}</translation>
    </message>
    <message>
        <source>{quantity} is too large for the lot {lot}</source>
        <translation>{quantity} es demasiado grande para el lote {lot}</translation>
    </message>
    <message>
        <source>the program failed: {reason}</source>
        <translation>el programa falló: {reason}</translation>
    </message>
    <message>
        <source>the machine has no more memory</source>
        <translation>el equipo se quedó sin memoria</translation>
    </message>
    <message>
        <source>there is no job {value}</source>
        <translation>no existe la tarea {value}</translation>
    </message>
    <message>
        <source>the row "{value}" of the latencies cannot be read</source>
        <translation>no se puede leer la fila «{value}» de las latencias</translation>
    </message>
    <message>
        <source>there is no metric "{value}"</source>
        <translation>no existe la métrica «{value}»</translation>
    </message>
    <message>
        <source>{field} knows no model "{value}"</source>
        <translation>{field} no conoce el modelo «{value}»</translation>
    </message>
    <message>
        <source>the bot has stopped and places no more orders</source>
        <translation>el bot se ha detenido y no envía más órdenes</translation>
    </message>
    <message>
        <source>the list cannot go on from "{value}"</source>
        <translation>la lista no puede continuar desde «{value}»</translation>
    </message>
    <message>
        <source>{field} is given twice</source>
        <translation>{field} se indica dos veces</translation>
    </message>
    <message>
        <source>{field} {value} is above {other} {limit}</source>
        <translation>{field} {value} es mayor que {other} {limit}</translation>
    </message>
    <message>
        <source>{field} {value} is out of range</source>
        <translation>{field} {value} está fuera de rango</translation>
    </message>
    <message>
        <source>there is no parameter "{field}"</source>
        <translation>no existe el parámetro «{field}»</translation>
    </message>
    <message>
        <source>the run {value} is under way</source>
        <translation>la ejecución {value} está en curso</translation>
    </message>
    <message>
        <source>the run {value} left nothing behind</source>
        <translation>la ejecución {value} no dejó ningún resultado</translation>
    </message>
    <message>
        <source>the run {value} was started already</source>
        <translation>la ejecución {value} ya se había iniciado</translation>
    </message>
    <message>
        <source>there is no run {value}</source>
        <translation>no existe la ejecución {value}</translation>
    </message>
    <message>
        <source>the journal {path} is damaged: {reason}</source>
        <translation>el diario {path} está dañado: {reason}</translation>
    </message>
    <message>
        <source>the entry "{value}" of a journal cannot be read</source>
        <translation>no se puede leer la entrada «{value}» de un diario</translation>
    </message>
    <message>
        <source>the journal {path} cannot be opened: {reason}</source>
        <translation>no se puede abrir el diario {path}: {reason}</translation>
    </message>
    <message>
        <source>the journal {path} has a version that this program does not know</source>
        <translation>el diario {path} tiene una versión que este programa no conoce</translation>
    </message>
    <message>
        <source>the journal cannot be written: {reason}</source>
        <translation>no se puede escribir el diario: {reason}</translation>
    </message>
    <message>
        <source>the store {path} is damaged: {reason}</source>
        <translation>el almacén {path} está dañado: {reason}</translation>
    </message>
    <message>
        <source>the store {path} cannot be written: the disk is full</source>
        <translation>no se puede escribir el almacén {path}: el disco está lleno</translation>
    </message>
    <message>
        <source>the store {path} is in use ({holder})</source>
        <translation>el almacén {path} está en uso ({holder})</translation>
    </message>
    <message>
        <source>an entry of the store cannot be read: {reason}</source>
        <translation>no se puede leer una entrada del almacén: {reason}</translation>
    </message>
    <message>
        <source>the store {path} cannot be opened: {reason}</source>
        <translation>no se puede abrir el almacén {path}: {reason}</translation>
    </message>
    <message>
        <source>the store {path} was damaged ({reason}); it is kept as {moved_to}, and a new one was begun</source>
        <translation>el almacén {path} estaba dañado ({reason}); se conserva como {moved_to} y se creó uno nuevo</translation>
    </message>
    <message>
        <source>the store {path} has version {version}; this program knows version {known}</source>
        <translation>el almacén {path} tiene la versión {version}; este programa conoce la versión {known}</translation>
    </message>
    <message>
        <source>the store {path} cannot be written: {reason}</source>
        <translation>no se puede escribir el almacén {path}: {reason}</translation>
    </message>
    <message>
        <source>there is no strategy "{value}"</source>
        <translation>no existe la estrategia «{value}»</translation>
    </message>
    <message>
        <source>there is no axis "{value}"</source>
        <translation>no existe el eje «{value}»</translation>
    </message>
    <message>
        <source>--vary cannot be "{value}"</source>
        <translation>--vary no puede ser «{value}»</translation>
    </message>
    <message>
        <source>--objective knows no metric "{value}"</source>
        <translation>--objective no conoce la métrica «{value}»</translation>
    </message>
    <message>
        <source>interrupted; nothing was changed</source>
        <translation>interrumpido; no se cambió nada</translation>
    </message>
    <message>
        <source>"{value}" is not a time</source>
        <translation>«{value}» no es una hora</translation>
    </message>
    <message>
        <source>%1, line %2: </source>
        <translation>%1, línea %2: </translation>
    </message>
    <message>
        <source>; did you mean “%1”?</source>
        <translation>; ¿quiso decir «%1»?</translation>
    </message>
    <message>
        <source>no temporary file can be made in {path} for the run's fills and trades: {reason}</source>
        <translation>no se puede crear un archivo temporal en {path} para los fills y las operaciones de la ejecución: {reason}</translation>
    </message>
    <message>
        <source>the run's fills and trades cannot be written to a temporary file in {path}: {reason}</source>
        <translation>los fills y las operaciones de la ejecución no se pueden escribir en un archivo temporal en {path}: {reason}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Welcome</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Begin here: a first backtest, the tutorial, recent runs</source>
        <translation>Empezar aquí: un primer backtest, el tutorial, ejecuciones recientes</translation>
    </message>
    <message>
        <source>Backtest</source>
        <translation>Backtest</translation>
    </message>
    <message>
        <source>Set up a strategy, run it on a recording, compare runs</source>
        <translation>Configurar una estrategia, ejecutarla sobre una grabación, comparar ejecuciones</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Recorded markets: import, verify, generate</source>
        <translation>Mercados grabados: importar, verificar, generar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Theme, fonts, language, numbers, times and folders</source>
        <translation>Tema, fuentes, idioma, números, horas y carpetas</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>Tutorial</translation>
    </message>
    <message>
        <source>Your first backtest, step by step</source>
        <translation>El primer backtest, paso a paso</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
</context>
<context>
    <name>ParameterForm</name>
    <message>
        <source>Write a whole number</source>
        <translation>Escriba un número entero</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>Escriba un número</translation>
    </message>
    <message>
        <source>Write a number with at most 18 digits after the point</source>
        <translation>Escriba un número con 18 decimales como máximo</translation>
    </message>
    <message>
        <source>Write a number with one of the units ns, us, ms, s, m, h, d</source>
        <translation>Escriba un número con una de las unidades ns, us, ms, s, m, h, d</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>above %1, at most %2</source>
        <translation>mayor que %1, máximo %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>mayor que %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mínimo %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>máximo %1</translation>
    </message>
    <message>
        <source>Range: %1.</source>
        <translation>Rango: %1.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Predeterminado: %1.</translation>
    </message>
    <message>
        <source>Not above: %1.</source>
        <translation>No superior a: %1.</translation>
    </message>
    <message>
        <source>Example: %1.</source>
        <translation>Ejemplo: %1.</translation>
    </message>
    <message>
        <source>In files and on the command line: %1</source>
        <translation>En archivos y en la línea de comandos: %1</translation>
    </message>
    <message>
        <source>Out of range: give a value %1.</source>
        <translation>Fuera de rango; se admite: %1.</translation>
    </message>
    <message>
        <source>%1, as in %2.</source>
        <translation>%1, como en %2.</translation>
    </message>
    <message>
        <source>Not above %1, which is %2.</source>
        <translation>No superior a %1, que es %2.</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>A sweep: many backtests</source>
        <translation>Un barrido: muchos backtests</translation>
    </message>
    <message>
        <source>Sweep of %1</source>
        <translation>Barrido de %1</translation>
    </message>
    <message>
        <source>Name of run %1</source>
        <translation>Nombre de la ejecución %1</translation>
    </message>
    <message>
        <source>Tags of run %1</source>
        <translation>Etiquetas de la ejecución %1</translation>
    </message>
    <message>
        <source>Note of run %1</source>
        <translation>Nota de la ejecución %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <source>Wheelhouse cannot start.</source>
        <translation>Wheelhouse no se puede iniciar.</translation>
    </message>
</context>
<context>
    <name>wh::studio::Studio</name>
    <message>
        <source>There is no run %1.</source>
        <translation>No existe la ejecución %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
</context>
<context>
    <name>wh::ui</name>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Number of the run; the newest has the highest.</source>
        <translation>Número de la ejecución; la más reciente tiene el mayor.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Your name for it: F2 or a double click changes it.</source>
        <translation>Nombre propio: se cambia con F2 o doble clic.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Beneficio neto</translation>
    </message>
    <message>
        <source>Equity at the end less equity at the beginning, fees paid, in the settle asset.</source>
        <translation>Patrimonio final menos patrimonio inicial, pagadas las comisiones, en el activo de liquidación.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retorno</translation>
    </message>
    <message>
        <source>Sharpe</source>
        <translation>Sharpe</translation>
    </message>
    <message>
        <source>Max drawdown</source>
        <translation>Drawdown máx.</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Fills</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Separated by commas; F2 or a double click changes them.</source>
        <translation>Separadas por comas; se cambian con F2 o doble clic.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>F2 or a double click changes it.</source>
        <translation>Se cambia con F2 o doble clic.</translation>
    </message>
</context>
<context>
    <name>wh::ui::BacktestPage</name>
    <message>
        <source>The change was not kept.</source>
        <translation>El cambio no se guardó.</translation>
    </message>
    <message>
        <source>The run could not be cancelled.</source>
        <translation>No se pudo cancelar la ejecución.</translation>
    </message>
    <message>
        <source>The engine does not answer.</source>
        <translation>El motor no responde.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Asking the engine what it can do</source>
        <translation>Consultando las capacidades del motor</translation>
    </message>
    <message>
        <source>The recordings cannot be read.</source>
        <translation>No se pueden leer las grabaciones.</translation>
    </message>
    <message>
        <source>No recordings yet</source>
        <translation>Aún no hay grabaciones</translation>
    </message>
    <message>
        <source>A backtest replays a recording of a market. Generate one to begin with, or import your own on the data page.</source>
        <translation>Un backtest reproduce la grabación de un mercado. Para empezar, genere una o importe las propias en la página de datos.</translation>
    </message>
    <message>
        <source>Generate a market</source>
        <translation>Generar un mercado</translation>
    </message>
    <message>
        <source>Run #%1 cannot be prepared.</source>
        <translation>No se puede preparar la ejecución #%1.</translation>
    </message>
    <message>
        <source>The run could not be started.</source>
        <translation>No se pudo iniciar la ejecución.</translation>
    </message>
    <message>
        <source>Run %1 failed.</source>
        <translation>La ejecución %1 falló.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a run, its status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Ejec&amp;utar</translation>
    </message>
    <message>
        <source>Run the backtest as it is set up</source>
        <translation>Ejecutar el backtest tal como está configurado</translation>
    </message>
    <message>
        <source>&amp;Sweep …</source>
        <translation>&amp;Barrido …</translation>
    </message>
    <message>
        <source>Run many backtests over ranges of parameters</source>
        <translation>Ejecutar muchos backtests sobre rangos de parámetros</translation>
    </message>
    <message>
        <source>&amp;Cancel the run</source>
        <translation>&amp;Cancelar la ejecución</translation>
    </message>
    <message>
        <source>End the run; its report covers what was replayed</source>
        <translation>Terminar la ejecución; su informe abarca lo reproducido</translation>
    </message>
    <message>
        <source>&amp;Open the report</source>
        <translation>Abrir el &amp;informe</translation>
    </message>
    <message>
        <source>Open the report of the selected run</source>
        <translation>Abrir el informe de la ejecución seleccionada</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>Ejecutar &amp;otra vez</translation>
    </message>
    <message>
        <source>Run the same settings once more, as a new run</source>
        <translation>Ejecutar de nuevo los mismos ajustes, como una ejecución nueva</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Dup&amp;licar</translation>
    </message>
    <message>
        <source>Make a draft with the same settings</source>
        <translation>Crear un borrador con los mismos ajustes</translation>
    </message>
    <message>
        <source>&amp;Prepare one like it</source>
        <translation>Preparar una &amp;similar</translation>
    </message>
    <message>
        <source>Fill the form with what the run was made with</source>
        <translation>Rellenar el formulario con los ajustes de esta ejecución</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Co&amp;mparar</translation>
    </message>
    <message>
        <source>Show two to four selected runs beside one another</source>
        <translation>Mostrar de dos a cuatro ejecuciones seleccionadas, una junto a otra</translation>
    </message>
    <message>
        <source>De&amp;lete …</source>
        <translation>Elimina&amp;r …</translation>
    </message>
    <message>
        <source>Delete the selected runs with their reports</source>
        <translation>Eliminar las ejecuciones seleccionadas con sus informes</translation>
    </message>
    <message>
        <source>E&amp;xport the configuration …</source>
        <translation>E&amp;xportar la configuración …</translation>
    </message>
    <message>
        <source>Write the settings as a file that the command line reads</source>
        <translation>Escribir los ajustes en un archivo que lee la línea de comandos</translation>
    </message>
</context>
<context>
    <name>wh::ui::CandleLayer</name>
    <message>
        <source>Open</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cierre</translation>
    </message>
</context>
<context>
    <name>wh::ui::ChartWidget</name>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be written to %1</source>
        <translation>No se pudo escribir la imagen en %1</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
</context>
<context>
    <name>wh::ui::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Action, page, strategy, recording or run</source>
        <translation>Acción, página, estrategia, grabación o ejecución</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing has these letters in this order.</source>
        <translation>Nada contiene estas letras en este orden.</translation>
    </message>
</context>
<context>
    <name>wh::ui::ComparePane</name>
    <message>
        <source>The runs cannot be compared.</source>
        <translation>Las ejecuciones no se pueden comparar.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Reading the reports</source>
        <translation>Leyendo los informes</translation>
    </message>
    <message>
        <source>They have no moment in common: all begin with the first one.</source>
        <translation>No tienen ningún momento en común: todas empiezan con la primera.</translation>
    </message>
    <message>
        <source>Comparing %1</source>
        <translation>Comparación de %1</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Back to the runs (Esc)</source>
        <translation>Volver a las ejecuciones (Esc)</translation>
    </message>
    <message>
        <source>Change of equity</source>
        <translation>Variación del patrimonio</translation>
    </message>
    <message>
        <source>Change in percent</source>
        <translation>Variación porcentual</translation>
    </message>
    <message>
        <source>Unit of the curves</source>
        <translation>Unidad de las curvas</translation>
    </message>
    <message>
        <source>What the curves show, from the start of each run</source>
        <translation>Lo que muestran las curvas, desde el inicio de cada ejecución</translation>
    </message>
    <message>
        <source>Only what &amp;differs</source>
        <translation>Solo &amp;diferencias</translation>
    </message>
    <message>
        <source>All settings are the same</source>
        <translation>Todos los ajustes son iguales</translation>
    </message>
    <message>
        <source>One setting differs</source>
        <translation>Difiere un ajuste</translation>
    </message>
    <message numerus="yes">
        <source>%1 settings differ</source>
        <translation>
            <numerusform>Difiere %1 ajuste</numerusform>
            <numerusform>Difieren %1 ajustes</numerusform>
        </translation>
    </message>
    <message>
        <source>Equity of the runs over one another</source>
        <translation>Patrimonio de las ejecuciones superpuesto</translation>
    </message>
    <message>
        <source>There are no curves to compare</source>
        <translation>No hay curvas que comparar</translation>
    </message>
    <message>
        <source>Metrics side by side</source>
        <translation>Métricas en paralelo</translation>
    </message>
    <message>
        <source>Settings side by side</source>
        <translation>Ajustes en paralelo</translation>
    </message>
</context>
<context>
    <name>wh::ui::DataPage</name>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Import recordings…</source>
        <translation>Importar grabaciones…</translation>
    </message>
    <message>
        <source>Read files of trades, books or candles into the catalogue</source>
        <translation>Leer en el catálogo archivos de operaciones, libros o velas</translation>
    </message>
    <message>
        <source>Generate a market…</source>
        <translation>Generar un mercado…</translation>
    </message>
    <message>
        <source>Make a recording from a model, with its path in view</source>
        <translation>Crear una grabación a partir de un modelo, con su trayectoria a la vista</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Read the whole recording and look for gaps, duplicates and damage</source>
        <translation>Leer toda la grabación en busca de huecos, duplicados y daños</translation>
    </message>
    <message>
        <source>Backtest this</source>
        <translation>Hacer backtest</translation>
    </message>
    <message>
        <source>Open the form of a new backtest on this recording</source>
        <translation>Abrir el formulario de un nuevo backtest con esta grabación</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Copy the recording's ID, as the command line takes it</source>
        <translation>Copiar el ID de la grabación, tal como lo acepta la línea de comandos</translation>
    </message>
    <message>
        <source>Delete recording…</source>
        <translation>Eliminar grabación…</translation>
    </message>
    <message>
        <source>Remove the recording from disk</source>
        <translation>Borrar la grabación del disco</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation>Soltar para importar</translation>
    </message>
    <message>
        <source>The recordings cannot be listed.</source>
        <translation>No se puede obtener la lista de grabaciones.</translation>
    </message>
    <message>
        <source>They were not changed.</source>
        <translation>No se modificaron.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Looking for recordings…</source>
        <translation>Buscando grabaciones…</translation>
    </message>
    <message>
        <source>No recording of the catalogue can be read.</source>
        <translation>No se puede leer ninguna grabación del catálogo.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>No recordings yet</source>
        <translation>Aún no hay grabaciones</translation>
    </message>
    <message>
        <source>A recording is what a strategy is tested on: trades, order books or candles of a market. Drop files here, import them, or generate a market.</source>
        <translation>Una grabación es aquello con lo que se prueba una estrategia: operaciones, libros de órdenes o velas de un mercado. Suelte archivos aquí, impórtelos o genere un mercado.</translation>
    </message>
    <message>
        <source>A recording cannot be read and is not in the list.</source>
        <translation>Una grabación no se puede leer y no está en la lista.</translation>
    </message>
    <message>
        <source>%1: cancelled; nothing was changed</source>
        <translation>%1: cancelado; no se cambió nada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>recording, what was found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Importado: %1</translation>
    </message>
    <message>
        <source>Generated: %1</source>
        <translation>Generado: %1</translation>
    </message>
    <message>
        <source>The recording could not be verified.</source>
        <translation>No se pudo verificar la grabación.</translation>
    </message>
    <message>
        <source>%1 events from %2 are removed from disk (%3). This cannot be undone.</source>
        <translation>Se borrarán del disco %1 eventos de %2 (%3). No se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) made with it stay, with their reports, but cannot be repeated.</source>
        <translation>
            <numerusform>Se conserva %n ejecución hecha con ella, con su informe, pero no se podrá repetir.</numerusform>
            <numerusform>Se conservan %n ejecuciones hechas con ella, con sus informes, pero no se podrán repetir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete recording</source>
        <translation>Eliminar grabación</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Eliminado: %1</translation>
    </message>
    <message>
        <source>%1 was not deleted</source>
        <translation>No se eliminó %1</translation>
    </message>
</context>
<context>
    <name>wh::ui::DatasetPanel</name>
    <message>
        <source>This recording was deleted</source>
        <translation>Esta grabación se eliminó</translation>
    </message>
    <message>
        <source>No recording selected</source>
        <translation>Ninguna grabación seleccionada</translation>
    </message>
    <message>
        <source>Select one to see its price, its figures and its quality.</source>
        <translation>Seleccione una para ver su precio, sus cifras y su calidad.</translation>
    </message>
    <message>
        <source>Reading the recording…</source>
        <translation>Leyendo la grabación…</translation>
    </message>
    <message>
        <source>The recording cannot be read.</source>
        <translation>No se puede leer la grabación.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>No se modificó.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing was traded.</source>
        <translation>No hubo operaciones.</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>Precio de %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Candles</source>
        <translation>Velas</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Tick</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>%1 contracts</source>
        <translation>%1 contratos</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kind of contract, multiplier</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En disco</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation>
            <numerusform>%1 en %n archivo</numerusform>
            <numerusform>%1 en %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Checksum</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>%1  (%2 bought, %3 sold)</source>
        <translation>%1  (%2 de compra, %3 de venta)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <comment>lowest, highest, asset</comment>
        <translation>%1 a %2 %3</translation>
    </message>
    <message>
        <source>First, last</source>
        <translation>Primero, último</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>first and last price</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>%1 to %2, mean %3 %4</source>
        <comment>least, greatest, mean, asset</comment>
        <translation>%1 a %2, media %3 %4</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>Latencia del feed</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mínimo %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>: whether anything is missing or wrong has not been looked at yet.</source>
        <translation>: aún no se ha comprobado si falta algo o hay errores.</translation>
    </message>
    <message>
        <source>, verified %1</source>
        <comment>moment</comment>
        <translation>, verificada: %1</translation>
    </message>
    <message>
        <source>Backtest this</source>
        <translation>Hacer backtest</translation>
    </message>
    <message>
        <source>Open the form of a new backtest on this recording (Enter)</source>
        <translation>Abrir el formulario de un nuevo backtest con esta grabación (Intro)</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Read the whole recording and look for gaps, silences, duplicates and damage</source>
        <translation>Leer toda la grabación en busca de huecos, silencios, duplicados y daños</translation>
    </message>
</context>
<context>
    <name>wh::ui::DatasetTable</name>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n grabación</numerusform>
            <numerusform>%n grabaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n recording(s)</source>
        <translation>
            <numerusform>%1 de %n grabación</numerusform>
            <numerusform>%1 de %n grabaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter recordings   /</source>
        <translation>Filtrar grabaciones   /</translation>
    </message>
    <message>
        <source>Filter recordings</source>
        <translation>Filtrar grabaciones</translation>
    </message>
    <message>
        <source>Shows the rows in which all the words are found</source>
        <translation>Muestra las filas que contienen todas las palabras</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
</context>
<context>
    <name>wh::ui::DepthChart</name>
    <message>
        <source>No book at this moment</source>
        <translation>Sin libro en este momento</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>Bid</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Up to here</source>
        <translation>Acumulado</translation>
    </message>
    <message>
        <source>From the mid</source>
        <translation>Desde el mid</translation>
    </message>
    <message>
        <source>bp</source>
        <translation>bp</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Best bid %1. </source>
        <translation>Mejor bid %1. </translation>
    </message>
    <message>
        <source>Best ask %1. </source>
        <translation>Mejor ask %1. </translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>▲ Bids  %1</source>
        <translation>▲ Bids  %1</translation>
    </message>
    <message>
        <source>Asks  %1 ▼</source>
        <translation>Asks  %1 ▼</translation>
    </message>
    <message>
        <source>Spread %1 %2</source>
        <translation>Spread %1 %2</translation>
    </message>
</context>
<context>
    <name>wh::ui::EngineNotices</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Copy the code and the context, for a report</source>
        <translation>Copiar el código y el contexto, para un informe de error</translation>
    </message>
    <message>
        <source>Close; it stays in the list of notices</source>
        <translation>Cerrar; queda en la lista de avisos</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Cerrar el aviso</translation>
    </message>
</context>
<context>
    <name>wh::ui::FillLayer</name>
    <message>
        <source>▲ Bought</source>
        <translation>▲ Comprado</translation>
    </message>
    <message>
        <source>▼ Sold</source>
        <translation>▼ Vendido</translation>
    </message>
</context>
<context>
    <name>wh::ui::FindingsView</name>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>What the verification found</source>
        <translation>Lo que halló la verificación</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casos</numerusform>
        </translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
</context>
<context>
    <name>wh::ui::GenerateDialog</name>
    <message>
        <source>Generate a market</source>
        <translation>Generar un mercado</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>VENUE:BASE/QUOTE, as in sim:BTC/USDT</source>
        <translation>EXCHANGE:BASE/COTIZACIÓN, como en sim:BTC/USDT</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed and parameters make the same market, to the byte</source>
        <translation>La misma semilla con los mismos parámetros da el mismo mercado, byte a byte</translation>
    </message>
    <message>
        <source>Another seed: another path of the same market</source>
        <translation>Otra semilla: otra trayectoria del mismo mercado</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Otra semilla</translation>
    </message>
    <message>
        <source>Find a parameter</source>
        <translation>Buscar un parámetro</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>All parameters back to their defaults; can be undone</source>
        <translation>Devolver todos los parámetros a sus valores predeterminados; se puede deshacer</translation>
    </message>
    <message>
        <source>Preview of the price</source>
        <translation>Vista previa del precio</translation>
    </message>
    <message>
        <source>The path of the price, as soon as the settings allow one.</source>
        <translation>La trayectoria del precio, en cuanto los ajustes lo permitan.</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>Reemplazar lo existente</translation>
    </message>
    <message>
        <source>A recording of the same instrument and kind goes</source>
        <translation>Se borra una grabación del mismo instrumento y tipo</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Comprimir</translation>
    </message>
    <message>
        <source>Takes less room on disk and more time to read</source>
        <translation>Ocupa menos disco y tarda más en leerse</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Write VENUE:BASE/QUOTE, as in sim:BTC/USDT.</source>
        <translation>Escriba EXCHANGE:BASE/COTIZACIÓN, como en sim:BTC/USDT.</translation>
    </message>
    <message>
        <source>Write a whole number, 0 or more.</source>
        <translation>Escriba un número entero, 0 o mayor.</translation>
    </message>
    <message>
        <source>Already there: %1. The same kind is only generated again if it is replaced.</source>
        <translation>Ya existe: %1. El mismo tipo solo se genera de nuevo si se reemplaza.</translation>
    </message>
    <message>
        <source>The path is drawn again when all settings are possible.</source>
        <translation>La trayectoria se dibuja de nuevo cuando todos los ajustes sean posibles.</translation>
    </message>
    <message>
        <source>%1 from %2. Lowest %3, highest %4, last %5 (%6).</source>
        <comment>length, first moment, prices, change</comment>
        <translation>%1 desde %2. Mínimo %3, máximo %4, último %5 (%6).</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
</context>
<context>
    <name>wh::ui::HeatMapChart</name>
    <message>
        <source>%1 %2, %3 %4</source>
        <comment>column name, column, row name, row</comment>
        <translation>%1 %2, %3 %4</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>sin resultado</translation>
    </message>
    <message>
        <source>Empty chart</source>
        <translation>Gráfico vacío</translation>
    </message>
    <message>
        <source>%1 over %2 and %3. Best %4 at %5 and %6</source>
        <translation>%1 según %2 y %3. Mejor: %4, con %5 y %6</translation>
    </message>
    <message>
        <source>%1 ↓</source>
        <comment>name of the rows</comment>
        <translation>%1 ↓</translation>
    </message>
</context>
<context>
    <name>wh::ui::HistogramChart</name>
    <message>
        <source>below %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from a value up to another</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Empty chart</source>
        <translation>Gráfico vacío</translation>
    </message>
    <message>
        <source>%1 values. Most of them, %2, at %3</source>
        <translation>%1 valores. El grupo mayor, %2: %3</translation>
    </message>
    <message>
        <source>%1 values, %2</source>
        <translation>%1 valores, %2</translation>
    </message>
</context>
<context>
    <name>wh::ui::ImportDialog</name>
    <message>
        <source>Import recordings</source>
        <translation>Importar grabaciones</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Tick</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>Multiplicador</translation>
    </message>
    <message>
        <source>Bad lines</source>
        <translation>Líneas erróneas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>VENUE:BASE/QUOTE, as in binance:BTC/USDT</source>
        <translation>EXCHANGE:BASE/COTIZACIÓN, como en binance:BTC/USDT</translation>
    </message>
    <message>
        <source>found from the data</source>
        <translation>deducido de los datos</translation>
    </message>
    <message>
        <source>The smallest step of the price, in the quote asset</source>
        <translation>El paso mínimo del precio, en el activo de cotización</translation>
    </message>
    <message>
        <source>The smallest step of the quantity, in the base asset, or in contracts where they are inverse</source>
        <translation>El paso mínimo de la cantidad, en el activo base, o en contratos si son inversos</translation>
    </message>
    <message>
        <source>What one contract is worth: base for linear, quote for inverse contracts</source>
        <translation>Lo que vale un contrato: activo base en los lineales, de cotización en los inversos</translation>
    </message>
    <message>
        <source>for example time=0, price=1</source>
        <translation>por ejemplo time=0, price=1</translation>
    </message>
    <message>
        <source>Settings of the format, mostly which column is which, separated by commas</source>
        <translation>Ajustes del formato, sobre todo qué columna es cuál, separados por comas</translation>
    </message>
    <message>
        <source>Leave out up to so many bad lines and tell them; 0 stops at the first</source>
        <translation>Omitir hasta ese número de líneas erróneas e informar de ellas; 0 se detiene en la primera</translation>
    </message>
    <message>
        <source>leave out up to </source>
        <comment>before a number of lines</comment>
        <translation>omitir hasta </translation>
    </message>
    <message>
        <source>Told by the data</source>
        <translation>Según los datos</translation>
    </message>
    <message>
        <source>Round prices to the tick</source>
        <translation>Redondear precios al tick</translation>
    </message>
    <message>
        <source>Else a price off the tick is refused</source>
        <translation>Si no, se rechaza un precio fuera del tick</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>Reemplazar lo existente</translation>
    </message>
    <message>
        <source>Else this is appended to the recording of the same instrument and kind</source>
        <translation>Si no, se añade a la grabación del mismo instrumento y tipo</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Comprimir</translation>
    </message>
    <message>
        <source>Takes less room on disk and more time to read</source>
        <translation>Ocupa menos disco y tarda más en leerse</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Más ajustes</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Told by the content</source>
        <translation>Según el contenido</translation>
    </message>
    <message>
        <source>Write VENUE:BASE/QUOTE, as in binance:BTC/USDT.</source>
        <translation>Escriba EXCHANGE:BASE/COTIZACIÓN, como en binance:BTC/USDT.</translation>
    </message>
    <message>
        <source>Give a number above 0, or nothing.</source>
        <translation>Indique un número mayor que 0, o nada.</translation>
    </message>
    <message>
        <source>The content does not tell it: choose one.</source>
        <translation>El contenido no lo indica: elija uno.</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>kind of recording, moment</comment>
        <translation>%1 hasta %2</translation>
    </message>
    <message>
        <source>VENUE:BASE/QUOTE, in any spelling that you like to find it by.</source>
        <translation>EXCHANGE:BASE/COTIZACIÓN, en la grafía con la que se quiera encontrar.</translation>
    </message>
    <message>
        <source>Already there: %1. The same kind is appended to, or replaced.</source>
        <translation>Ya existe: %1. Al mismo tipo se le añade, o se reemplaza.</translation>
    </message>
    <message>
        <source>Guessed from the name of the file: look whether it is right.</source>
        <translation>Deducido del nombre del archivo: compruebe si es correcto.</translation>
    </message>
</context>
<context>
    <name>wh::ui::ImportFiles</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Files to import, in the order of time</source>
        <translation>Archivos para importar, en orden cronológico</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Files can be dropped here too</source>
        <translation>También se pueden soltar archivos aquí</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the selected file off the list</source>
        <translation>Quitar de la lista el archivo seleccionado</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Primeras filas del archivo</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Archivos para importar</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>examinando…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>archive, file in it</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Drop files here, or add them.</source>
        <translation>Suelte archivos aquí o añádalos.</translation>
    </message>
    <message>
        <source>First rows of %1</source>
        <translation>Primeras filas de %1</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <source>This is no text.</source>
        <translation>Esto no es texto.</translation>
    </message>
</context>
<context>
    <name>wh::ui::JobRow</name>
    <message>
        <source>waiting for its turn</source>
        <translation>a la espera de su turno</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes done, all bytes</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 eventos/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Cancelar: %1</translation>
    </message>
    <message>
        <source>%1 was not imported</source>
        <translation>No se importó %1</translation>
    </message>
    <message>
        <source>%1 was not generated</source>
        <translation>No se generó %1</translation>
    </message>
    <message>
        <source>%1 could not be verified</source>
        <translation>No se pudo verificar %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 was imported</source>
        <translation>Se importó %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bad line(s) left out:</source>
        <translation>
            <numerusform>%n línea errónea omitida:</numerusform>
            <numerusform>%n líneas erróneas omitidas:</numerusform>
        </translation>
    </message>
    <message>
        <source>To be known:</source>
        <translation>A tener en cuenta:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change and try again…</source>
        <translation>Cambiar y reintentar…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Copy the code and the context, for a report</source>
        <translation>Copiar el código y el contexto, para un informe de error</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Lines that were left out</source>
        <translation>Líneas omitidas</translation>
    </message>
</context>
<context>
    <name>wh::ui::JobStrip</name>
    <message>
        <source>The job could not be cancelled.</source>
        <translation>No se pudo cancelar la tarea.</translation>
    </message>
    <message>
        <source>Imports and other work</source>
        <translation>Importaciones y otros trabajos</translation>
    </message>
</context>
<context>
    <name>wh::ui::JobsView</name>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the run or the recording that came of it</source>
        <translation>Abrir la ejecución o la grabación resultante</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>End the selected job now; what it has done so far is kept where it is of use</source>
        <translation>Terminar ahora la tarea seleccionada; lo hecho hasta el momento se conserva si es útil</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Copy the code and the context of the failure, for a report</source>
        <translation>Copiar el código y el contexto del fallo, para un informe de error</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Events/s</source>
        <translation>Eventos/s</translation>
    </message>
    <message>
        <source>Events of the market that were worked through in a second</source>
        <translation>Eventos del mercado procesados por segundo</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>An estimate while it runs; afterwards how long it took</source>
        <translation>Una estimación mientras está en curso; después, lo que tardó</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Backtest</source>
        <translation>Backtest</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generación</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>tardó %1</translation>
    </message>
</context>
<context>
    <name>wh::ui::LadderModel</name>
    <message>
        <source>Bid %1 %2 at %3</source>
        <translation>Bid %1 %2 a %3</translation>
    </message>
    <message>
        <source>Ask %1 %2 at %3</source>
        <translation>Ask %1 %2 a %3</translation>
    </message>
    <message>
        <source>My bids</source>
        <translation>Mis bids</translation>
    </message>
    <message>
        <source>▲ Bids</source>
        <translation>▲ Bids</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>▼ Asks</source>
        <translation>▼ Asks</translation>
    </message>
    <message>
        <source>My asks</source>
        <translation>Mis asks</translation>
    </message>
</context>
<context>
    <name>wh::ui::LadderView</name>
    <message>
        <source>Depth ladder</source>
        <translation>Escalera de profundidad</translation>
    </message>
</context>
<context>
    <name>wh::ui::MainWindow</name>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Deshacer %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rehacer %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>The engine could not be started.</source>
        <translation>No se pudo iniciar el motor.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The settings could not be read and start anew. The damaged file is kept as %1.</source>
        <translation>No se pudieron leer los ajustes y se empieza de cero. El archivo dañado se conserva como %1.</translation>
    </message>
    <message>
        <source>%1 – Wheelhouse</source>
        <translation>%1 – Wheelhouse</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Quit Wheelhouse?</source>
        <translation>¿Salir de Wheelhouse?</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are under way and will be cancelled.</source>
        <translation>
            <numerusform>%n tarea está en curso y se cancelará.</numerusform>
            <numerusform>%n tareas están en curso y se cancelarán.</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs that have ended are kept. You can start the others again.</source>
        <translation>Las ejecuciones terminadas se conservan. Las demás se pueden iniciar de nuevo.</translation>
    </message>
    <message>
        <source>Cancel jobs and quit</source>
        <translation>Cancelar tareas y salir</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Página</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Actions of the page</source>
        <translation>Acciones de la página</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Find anything   %1</source>
        <translation>Buscar en todo   %1</translation>
    </message>
</context>
<context>
    <name>wh::ui::MarketPicker</name>
    <message>
        <source>Choose recording %1</source>
        <translation>elección de la grabación %1</translation>
    </message>
    <message>
        <source>Choose the period</source>
        <translation>elección del periodo</translation>
    </message>
    <message>
        <source>Reading the recording …</source>
        <translation>Leyendo la grabación …</translation>
    </message>
    <message>
        <source>Choose a recording to see its price</source>
        <translation>Elija una grabación para ver su precio</translation>
    </message>
    <message>
        <source>The price cannot be shown: %1</source>
        <translation>No se puede mostrar el precio: %1</translation>
    </message>
    <message>
        <source>There are no prices in it</source>
        <translation>No contiene precios</translation>
    </message>
    <message>
        <source>Write a time as in %1</source>
        <translation>Escriba una hora como en %1</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>termina antes de empezar</translation>
    </message>
    <message>
        <source>whole span, %1</source>
        <translation>periodo completo, %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <comment>of a recording</comment>
        <translation>
            <numerusform>%1 evento</numerusform>
            <numerusform>%1 eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>This recording is not there any more</source>
        <translation>Esta grabación ya no existe</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;hasta</translation>
    </message>
    <message>
        <source>Begin of the replay, in %1; empty: where the recording begins</source>
        <translation>Inicio de la reproducción, en %1; vacío: donde empieza la grabación</translation>
    </message>
    <message>
        <source>End of the replay, in %1; empty: where the recording ends</source>
        <translation>Fin de la reproducción, en %1; vacío: donde termina la grabación</translation>
    </message>
    <message>
        <source>Re&amp;cording</source>
        <translation>&amp;Grabación</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Search a recording</source>
        <translation>Buscar una grabación</translation>
    </message>
    <message>
        <source>The market that is replayed; type to search</source>
        <translation>El mercado que se reproduce; escriba para buscar</translation>
    </message>
    <message>
        <source>Whole span</source>
        <translation>Todo el periodo</translation>
    </message>
    <message>
        <source>Replay all of the recording</source>
        <translation>Reproducir toda la grabación</translation>
    </message>
    <message>
        <source>Begin of the period</source>
        <translation>Inicio del periodo</translation>
    </message>
    <message>
        <source>End of the period</source>
        <translation>Fin del periodo</translation>
    </message>
    <message>
        <source>Drag to choose the period</source>
        <translation>Arrastre para elegir el periodo</translation>
    </message>
</context>
<context>
    <name>wh::ui::MetricCard</name>
    <message>
        <source>%1: %2 %3</source>
        <comment>metric, value, unit</comment>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>wh::ui::MetricsModel</name>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>difference to a run</comment>
        <translation>vs. %1</translation>
    </message>
    <message>
        <source>%1, bps</source>
        <translation>%1, bps</translation>
    </message>
    <message>
        <source>%1, per day</source>
        <translation>%1, por día</translation>
    </message>
</context>
<context>
    <name>wh::ui::NoticeBar</name>
    <message>
        <source>Copy the details, for a report</source>
        <translation>Copiar los detalles, para un informe de error</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>wh::ui::NoticeLog</name>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
</context>
<context>
    <name>wh::ui::NoticesView</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the selected notice with its details</source>
        <translation>Copiar el aviso seleccionado con sus detalles</translation>
    </message>
</context>
<context>
    <name>wh::ui::ParameterForm</name>
    <message>
        <source>Reset %1</source>
        <translation>restablecimiento de %1</translation>
    </message>
    <message>
        <source>Reset all parameters</source>
        <translation>restablecimiento de todos los parámetros</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>cambio de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n changed)</source>
        <comment>group of parameters</comment>
        <translation>
            <numerusform>%1 (%n cambiado)</numerusform>
            <numerusform>%1 (%n cambiados)</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>Desplegar %1</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>Plegar %1</translation>
    </message>
</context>
<context>
    <name>wh::ui::ParameterRow</name>
    <message>
        <source>%1 in %2</source>
        <comment>parameter, unit</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer %1</translation>
    </message>
    <message>
        <source>Back to nothing</source>
        <translation>Volver a dejarlo vacío</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Volver al valor predeterminado: %1</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>por ejemplo %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>wh::ui::QualityBook</name>
    <message>
        <source>Not verified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Being verified</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Changed since verified</source>
        <translation>Cambió tras verificarse</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Correcta</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n hallazgo</numerusform>
            <numerusform>%n hallazgos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::RunCommands</name>
    <message>
        <source>Run %1 could not be repeated.</source>
        <translation>No se pudo repetir la ejecución %1.</translation>
    </message>
    <message>
        <source>Repeat run %1</source>
        <translation>Repetir la ejecución %1</translation>
    </message>
    <message>
        <source>The recording of run %1 is not the same as when it was made.</source>
        <translation>La grabación de la ejecución %1 no es la misma que cuando se hizo.</translation>
    </message>
    <message>
        <source>A new run on the recording as it is now can be made, but its result cannot be compared with the old one. The old run stays as it is.</source>
        <translation>Se puede hacer una ejecución nueva sobre la grabación actual, pero su resultado no se puede comparar con el anterior. La ejecución anterior queda como está.</translation>
    </message>
    <message>
        <source>Run on the present recording</source>
        <translation>Ejecutar con la grabación actual</translation>
    </message>
    <message>
        <source>Run %1 could not be duplicated.</source>
        <translation>No se pudo duplicar la ejecución %1.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
    <message>
        <source>Delete run %1?</source>
        <translation>¿Eliminar la ejecución %1?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 runs?</source>
        <translation>
            <numerusform>¿Eliminar %1 ejecución?</numerusform>
            <numerusform>¿Eliminar %1 ejecuciones?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They have no report.</source>
        <translation>
            <numerusform>No tiene informe.</numerusform>
            <numerusform>No tienen informe.</numerusform>
        </translation>
    </message>
    <message>
        <source>One report goes with it and cannot be brought back.</source>
        <translation>También se elimina un informe, que no se puede recuperar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 reports go with them and cannot be brought back.</source>
        <translation>
            <numerusform>También se elimina %1 informe, que no se puede recuperar.</numerusform>
            <numerusform>También se eliminan %1 informes, que no se pueden recuperar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete runs</source>
        <translation>Eliminar ejecuciones</translation>
    </message>
    <message>
        <source>Recordings stay.</source>
        <translation>Las grabaciones se conservan.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Run %1 could not be deleted.</source>
        <translation>No se pudo eliminar la ejecución %1.</translation>
    </message>
    <message>
        <source>Export the configuration of run %1</source>
        <translation>Exportar la configuración de la ejecución %1</translation>
    </message>
    <message>
        <source>Bot configuration (*.json)</source>
        <translation>Configuración del bot (*.json)</translation>
    </message>
    <message>
        <source>Configuration of run %1 written to %2</source>
        <translation>Configuración de la ejecución %1 escrita en %2</translation>
    </message>
    <message>
        <source>The configuration could not be exported.</source>
        <translation>No se pudo exportar la configuración.</translation>
    </message>
</context>
<context>
    <name>wh::ui::RunProgress</name>
    <message>
        <source>Cancelling …</source>
        <translation>Cancelando …</translation>
    </message>
    <message>
        <source>waits for another job</source>
        <translation>espera a otra tarea</translation>
    </message>
    <message>
        <source>%1 of %2 backtests</source>
        <translation>%1 de %2 backtests</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 eventos/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a run's title, a recording</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Patrimonio</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Fills</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Equity so far</source>
        <translation>Patrimonio hasta ahora</translation>
    </message>
    <message>
        <source>The curve begins with the first results</source>
        <translation>La curva empieza con los primeros resultados</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ends the run; its report covers what was replayed</source>
        <translation>Termina la ejecución; su informe abarca lo reproducido</translation>
    </message>
</context>
<context>
    <name>wh::ui::RunsPane</name>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Filter runs ( / )</source>
        <translation>Filtrar ejecuciones ( / )</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>Filtrar ejecuciones</translation>
    </message>
    <message>
        <source>Shows runs that hold every word: in number, name, strategy, recording, tags, note…</source>
        <translation>Muestra las ejecuciones que contienen todas las palabras: en número, nombre, estrategia, grabación, etiquetas, nota…</translation>
    </message>
    <message>
        <source>The runs could not be read.</source>
        <translation>No se pudieron leer las ejecuciones.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Reading the runs</source>
        <translation>Leyendo las ejecuciones</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Aún no hay ejecuciones</translation>
    </message>
    <message>
        <source>A run replays a recording through a strategy and ends with a report. All runs are kept here, to be opened, compared and repeated.</source>
        <translation>Una ejecución reproduce una grabación con una estrategia y termina con un informe. Todas las ejecuciones se guardan aquí, para abrirlas, compararlas y repetirlas.</translation>
    </message>
    <message>
        <source>Run a backtest</source>
        <translation>Ejecutar un backtest</translation>
    </message>
    <message>
        <source>No run matches</source>
        <translation>Ninguna ejecución coincide</translation>
    </message>
    <message>
        <source>No run holds all words of the filter.</source>
        <translation>Ninguna ejecución contiene todas las palabras del filtro.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>wh::ui::SettingsModel</name>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
</context>
<context>
    <name>wh::ui::SettingsPage</name>
    <message>
        <source>change of the theme</source>
        <translation>cambio del tema</translation>
    </message>
    <message>
        <source>change of the font</source>
        <translation>cambio de la fuente</translation>
    </message>
    <message>
        <source>change of the monospaced font</source>
        <translation>cambio de la fuente monoespaciada</translation>
    </message>
    <message>
        <source>change of the language</source>
        <translation>cambio del idioma</translation>
    </message>
    <message>
        <source>change of the number format</source>
        <translation>cambio del formato de números</translation>
    </message>
    <message>
        <source>change of the time zone</source>
        <translation>cambio de la zona horaria</translation>
    </message>
    <message>
        <source>change of the font size</source>
        <translation>cambio del tamaño de letra</translation>
    </message>
    <message>
        <source>change of the data folder</source>
        <translation>cambio de la carpeta de datos</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Language and region</source>
        <translation>Idioma y región</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>The system’s follows its switch between light and dark.</source>
        <translation>El del sistema sigue su cambio entre claro y oscuro.</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>Where digits differ in width, a font with equal ones stands in.</source>
        <translation>Si sus cifras tienen anchos distintos, se usa otra fuente con cifras iguales.</translation>
    </message>
    <message>
        <source>&amp;Monospaced font</source>
        <translation>Fuente &amp;monoespaciada</translation>
    </message>
    <message>
        <source>For logs, code and price ladders.</source>
        <translation>Para registros, código y escaleras de precios.</translation>
    </message>
    <message>
        <source>Font &amp;size</source>
        <translation>Tamaño de &amp;letra</translation>
    </message>
    <message>
        <source>Of ordinary text; headings and hints keep their proportion.</source>
        <translation>Del texto normal; los títulos y las indicaciones mantienen su proporción.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Descriptions of strategies and parameters stay in English.</source>
        <translation>Las descripciones de estrategias y parámetros siguen en inglés.</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Números</translation>
    </message>
    <message>
        <source>How decimals and thousands are set apart.</source>
        <translation>Cómo se separan los decimales y los millares.</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>Also by a click on the clock below right.</source>
        <translation>También con un clic en el reloj, abajo a la derecha.</translation>
    </message>
    <message>
        <source>Data f&amp;older</source>
        <translation>&amp;Carpeta de datos</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Keep recordings and runs in another folder, from the next start on</source>
        <translation>Guardar las grabaciones y ejecuciones en otra carpeta, a partir del próximo inicio</translation>
    </message>
    <message>
        <source>Use the usual one</source>
        <translation>Usar la habitual</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels</comment>
        <translation> px</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Restablecer todos los ajustes</translation>
    </message>
    <message>
        <source>Set everything on this page as it was at first</source>
        <translation>Dejar todo en esta página como estaba al principio</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time (%1)</source>
        <translation>Hora local (%1)</translation>
    </message>
    <message>
        <source>Recordings and runs are kept here.</source>
        <translation>Aquí se guardan las grabaciones y ejecuciones.</translation>
    </message>
    <message>
        <source>Named on the command line for this start; the choice here counts for starts without --data-dir.</source>
        <translation>Indicada en la línea de comandos para este inicio; la elección de aquí vale para inicios sin --data-dir.</translation>
    </message>
    <message>
        <source>From the next start on: %1</source>
        <translation>A partir del próximo inicio: %1</translation>
    </message>
    <message>
        <source>Sample of fonts, numbers and times</source>
        <translation>Muestra de fuentes, números y horas</translation>
    </message>
    <message>
        <source>reset of all settings</source>
        <translation>restablecimiento de todos los ajustes</translation>
    </message>
</context>
<context>
    <name>wh::ui::SetupPane</name>
    <message>
        <source>Example: %1</source>
        <translation>ejemplo: %1</translation>
    </message>
    <message>
        <source>All parameters at their defaults</source>
        <translation>todos los parámetros a sus valores predeterminados</translation>
    </message>
    <message>
        <source>One setting has to be mended before it can run.</source>
        <translation>Hay que corregir un ajuste antes de poder ejecutar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 settings have to be mended before it can run.</source>
        <translation>
            <numerusform>Hay que corregir %1 ajuste antes de poder ejecutar.</numerusform>
            <numerusform>Hay que corregir %1 ajustes antes de poder ejecutar.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Nombre de la ejecución</translation>
    </message>
    <message>
        <source>What the run is called in the list; can be changed later</source>
        <translation>Cómo se llama la ejecución en la lista; se puede cambiar después</translation>
    </message>
    <message>
        <source>Run  F5</source>
        <translation>Ejecutar  F5</translation>
    </message>
    <message>
        <source>Run draft %1  F5</source>
        <translation>Ejecutar borrador %1  F5</translation>
    </message>
    <message>
        <source>Sweep …</source>
        <translation>Barrido …</translation>
    </message>
</context>
<context>
    <name>wh::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Lists and charts</source>
        <translation>Listas y gráficos</translation>
    </message>
    <message>
        <source>Next and previous row</source>
        <translation>Fila siguiente y anterior</translation>
    </message>
    <message>
        <source>J and K, or Down and Up</source>
        <translation>J y K, o Abajo y Arriba</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Abrir la fila</translation>
    </message>
    <message>
        <source>Back to where you came from</source>
        <translation>Volver al lugar anterior</translation>
    </message>
    <message>
        <source>Zoom a chart in and out</source>
        <translation>Acercar y alejar un gráfico</translation>
    </message>
    <message>
        <source>+ and −, or the wheel</source>
        <translation>+ y −, o la rueda</translation>
    </message>
    <message>
        <source>Move a chart</source>
        <translation>Mover un gráfico</translation>
    </message>
    <message>
        <source>Left and Right, or drag</source>
        <translation>Izquierda y Derecha, o arrastrar</translation>
    </message>
    <message>
        <source>About Wheelhouse</source>
        <translation>Acerca de Wheelhouse</translation>
    </message>
    <message>
        <source>Version %1
Qt %2 on %3</source>
        <translation>Versión %1
Qt %2 en %3</translation>
    </message>
    <message>
        <source>A studio for a fleet of crypto trading bots.

%1

Free software under the GNU General Public License, version 3 or later. It comes without any warranty. A backtest is a measurement with a model in it, and a profitable one is no promise.</source>
        <translation>Un estudio para una flota de bots de trading de criptomonedas.

%1

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin garantía alguna. Un backtest es una medición que contiene un modelo, y uno rentable no es ninguna promesa.</translation>
    </message>
    <message>
        <source>Copy version</source>
        <translation>Copiar versión</translation>
    </message>
</context>
<context>
    <name>wh::ui::StatePane</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Copy the code and the context, for a report</source>
        <translation>Copiar el código y el contexto, para un informe de error</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
</context>
<context>
    <name>wh::ui::StatusLine</name>
    <message>
        <source>Progress of the running job</source>
        <translation>Progreso de la tarea en curso</translation>
    </message>
    <message>
        <source>Click to switch between UTC and local time</source>
        <translation>Clic para alternar entre UTC y hora local</translation>
    </message>
    <message>
        <source>Show or hide the jobs</source>
        <translation>Mostrar u ocultar las tareas</translation>
    </message>
    <message>
        <source>Engine starting</source>
        <translation>Iniciando motor</translation>
    </message>
    <message>
        <source>The store of runs is being opened and checked.</source>
        <translation>Se está abriendo y comprobando el almacén de ejecuciones.</translation>
    </message>
    <message>
        <source>No engine</source>
        <translation>Sin motor</translation>
    </message>
    <message>
        <source>Engine ready</source>
        <translation>Motor listo</translation>
    </message>
    <message>
        <source>Version %1, in this process
Recordings: %2
Runs: %3</source>
        <translation>Versión %1, en este proceso
Grabaciones: %2
Ejecuciones: %3</translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>Sin tareas</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n tarea</numerusform>
            <numerusform>%n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>Clock: %1</source>
        <translation>Reloj: %1</translation>
    </message>
</context>
<context>
    <name>wh::ui::StrategyPicker</name>
    <message>
        <source>Choose %1</source>
        <translation>elección de %1</translation>
    </message>
    <message>
        <source>All parameters at their defaults</source>
        <translation>Todos los parámetros a sus valores predeterminados</translation>
    </message>
    <message>
        <source>&amp;Strategy</source>
        <translation>Es&amp;trategia</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>What it does, its formulas and where they come from</source>
        <translation>Qué hace, sus fórmulas y de dónde proceden</translation>
    </message>
    <message>
        <source>About the strategy</source>
        <translation>Acerca de la estrategia</translation>
    </message>
    <message>
        <source>Description of the strategy</source>
        <translation>Descripción de la estrategia</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Fills the parameters with an example</source>
        <translation>Rellena los parámetros con un ejemplo</translation>
    </message>
</context>
<context>
    <name>wh::ui::SweepDialog</name>
    <message>
        <source>Vary &amp;another parameter</source>
        <translation>Variar &amp;otro parámetro</translation>
    </message>
    <message>
        <source>Only points drawn by &amp;chance:</source>
        <translation>Solo puntos al &amp;azar:</translation>
    </message>
    <message>
        <source>Sweep of %1</source>
        <translation>Barrido de %1</translation>
    </message>
    <message>
        <source>Runs one backtest for each combination of values, on %1, with everything else as it is set. Values are a range, from:to:step, or a list, a,b,c.</source>
        <translation>Ejecuta un backtest por cada combinación de valores, sobre %1, con todo lo demás según los ajustes. Los valores son un rango, desde:hasta:paso, o una lista, a,b,c.</translation>
    </message>
    <message>
        <source>least: %1</source>
        <translation>menor: %1</translation>
    </message>
    <message>
        <source>&amp;Look for the best</source>
        <translation>&amp;Buscar el mejor</translation>
    </message>
    <message>
        <source>Number of points drawn by chance</source>
        <translation>Número de puntos al azar</translation>
    </message>
    <message>
        <source>Start the sweep</source>
        <translation>Iniciar el barrido</translation>
    </message>
    <message>
        <source>Parameter to vary</source>
        <translation>Parámetro que se varía</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>from:to:step or a,b,c</source>
        <translation>desde:hasta:paso o a,b,c</translation>
    </message>
    <message>
        <source>Do not vary this parameter</source>
        <translation>No variar este parámetro</translation>
    </message>
    <message numerus="yes">
        <source>%1 values</source>
        <comment>of an axis</comment>
        <translation>
            <numerusform>%1 valor</numerusform>
            <numerusform>%1 valores</numerusform>
        </translation>
    </message>
    <message>
        <source>How many backtests that makes cannot be told yet.</source>
        <translation>Aún no se sabe cuántos backtests resultan.</translation>
    </message>
    <message>
        <source>%1 of %2 combinations, drawn by chance.</source>
        <translation>%1 de %2 combinaciones, al azar.</translation>
    </message>
    <message>
        <source>%1 = %2 backtests.</source>
        <translation>%1 = %2 backtests.</translation>
    </message>
    <message numerus="yes">
        <source>%1 backtests.</source>
        <translation>
            <numerusform>%1 backtest.</numerusform>
            <numerusform>%1 backtests.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::TimeChart</name>
    <message>
        <source>Empty chart</source>
        <translation>Gráfico vacío</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>%1 between %2 and %3</source>
        <comment>name of a curve, lowest, highest</comment>
        <translation>%1 entre %2 y %3</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>%1 candles of %2 bars</source>
        <translation>Velas de %1, datos de %2</translation>
    </message>
</context>
<context>
    <name>wh::ui::TutorialPage</name>
    <message>
        <source>Tutorial</source>
        <translation>Tutorial</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>To the tutorial's first page</source>
        <translation>A la primera página del tutorial</translation>
    </message>
</context>
<context>
    <name>wh::ui::WelcomePage</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Welcome to Wheelhouse</source>
        <translation>Le damos la bienvenida a Wheelhouse</translation>
    </message>
    <message>
        <source>Let a strategy trade a recorded or generated market by the road that live orders take, and read why it earned what it earned.</source>
        <translation>Haga que una estrategia opere en un mercado grabado o generado por la misma vía que siguen las órdenes reales, y vea por qué ganó lo que ganó.</translation>
    </message>
    <message>
        <source>Nothing at hand yet? One hour of a generated BTC/USDT market, traded by a market maker (Avellaneda–Stoikov), takes a few seconds.</source>
        <translation>¿Aún no hay datos? Una hora de un mercado BTC/USDT generado, operado por un market maker (Avellaneda–Stoikov), tarda unos segundos.</translation>
    </message>
    <message>
        <source>Generate a market and run a backtest</source>
        <translation>Generar un mercado y ejecutar un backtest</translation>
    </message>
    <message>
        <source>Make one hour of a market, run a market maker on it, and show the report</source>
        <translation>Crear una hora de mercado, ejecutar en ella un market maker y mostrar el informe</translation>
    </message>
    <message>
        <source>Import a recording…</source>
        <translation>Importar una grabación…</translation>
    </message>
    <message>
        <source>Bring a recorded market from files into the catalogue</source>
        <translation>Incorporar al catálogo un mercado grabado desde archivos</translation>
    </message>
    <message>
        <source>Open the tutorial</source>
        <translation>Abrir el tutorial</translation>
    </message>
    <message>
        <source>Your first backtest, step by step</source>
        <translation>El primer backtest, paso a paso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>Ejecuciones recientes</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Beneficio neto</translation>
    </message>
    <message>
        <source>In the currency of the market's prices</source>
        <translation>En la moneda de los precios del mercado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Generating the market…</source>
        <translation>Generando el mercado…</translation>
    </message>
    <message>
        <source>Running the backtest…</source>
        <translation>Ejecutando el backtest…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>None yet. Every run is kept here with its settings and its report, and can be opened, compared and repeated.</source>
        <translation>Aún ninguna. Cada ejecución se guarda aquí con sus ajustes y su informe, y se puede abrir, comparar y repetir.</translation>
    </message>
</context>
</TS>
