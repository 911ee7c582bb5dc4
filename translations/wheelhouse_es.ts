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
    <message>
        <source>End the program; asks what becomes of bots and jobs that are at work</source>
        <translation>Terminar el programa; pregunta qué hacer con los bots y tareas activos</translation>
    </message>
    <message>
        <source>&amp;New bot…</source>
        <translation>Nuevo &amp;bot…</translation>
    </message>
    <message>
        <source>Choose strategy, market and limits of a new bot</source>
        <translation>Elegir estrategia, mercado y límites de un nuevo bot</translation>
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
    <name>BotCommand</name>
    <message numerus="yes">
        <source>%1 bot(s)</source>
        <comment>stop, start, pause</comment>
        <extracomment>%1 is the number, as the country writes it</extracomment>
        <translation>
            <numerusform>%1 bot</numerusform>
            <numerusform>%1 bots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 order(s)</source>
        <comment>to cancel, to keep</comment>
        <translation>
            <numerusform>%1 orden</numerusform>
            <numerusform>%1 órdenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 market(s)</source>
        <comment>on</comment>
        <translation>
            <numerusform>%1 mercado</numerusform>
            <numerusform>%1 mercados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 position(s)</source>
        <comment>to close</comment>
        <translation>
            <numerusform>%1 posición</numerusform>
            <numerusform>%1 posiciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop %1, keep %2 on %3, keep positions.</source>
        <translation>Detener %1, conservar %2 en %3, conservar posiciones.</translation>
    </message>
    <message>
        <source>Stop %1, keep positions; there are no orders to keep.</source>
        <translation>Detener %1, conservar posiciones; no hay órdenes que conservar.</translation>
    </message>
    <message>
        <source>Stop %1, cancel %2 on %3; there are no positions to close.</source>
        <translation>Detener %1, cancelar %2 en %3; no hay posiciones que cerrar.</translation>
    </message>
    <message>
        <source>Stop %1; there are no orders to cancel and no positions to close.</source>
        <translation>Detener %1; no hay órdenes que cancelar ni posiciones que cerrar.</translation>
    </message>
    <message>
        <source>Stop %1, cancel %2 on %3, close %4 at the market.</source>
        <translation>Detener %1, cancelar %2 en %3, cerrar %4 a mercado.</translation>
    </message>
    <message>
        <source>Stop %1, close %2 at the market; there are no orders to cancel.</source>
        <translation>Detener %1, cerrar %2 a mercado; no hay órdenes que cancelar.</translation>
    </message>
    <message>
        <source>Stop %1, cancel %2 on %3, keep positions.</source>
        <translation>Detener %1, cancelar %2 en %3, conservar posiciones.</translation>
    </message>
    <message>
        <source>Stop %1, keep positions; there are no orders to cancel.</source>
        <translation>Detener %1, conservar posiciones; no hay órdenes que cancelar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected bot(s) at work already: nothing changes there.</source>
        <translation>
            <numerusform>%1 bot seleccionado ya está activo: ahí no cambia nada.</numerusform>
            <numerusform>%1 bots seleccionados ya están activos: ahí no cambia nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 selected bot(s) not running: nothing changes there.</source>
        <translation>
            <numerusform>%1 bot seleccionado no está en marcha: ahí no cambia nada.</numerusform>
            <numerusform>%1 bots seleccionados no están en marcha: ahí no cambia nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 selected bot(s) not paused: nothing changes there.</source>
        <translation>
            <numerusform>%1 bot seleccionado no está en pausa: ahí no cambia nada.</numerusform>
            <numerusform>%1 bots seleccionados no están en pausa: ahí no cambia nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 selected bot(s) not at work: nothing changes there.</source>
        <translation>
            <numerusform>%1 bot seleccionado no está activo: ahí no cambia nada.</numerusform>
            <numerusform>%1 bots seleccionados no están activos: ahí no cambia nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 selected bot(s) at work: they stay. Stop them first.</source>
        <translation>
            <numerusform>%1 bot seleccionado está activo: se queda. Deténgalo primero.</numerusform>
            <numerusform>%1 bots seleccionados están activos: se quedan. Deténgalos primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start %1?</source>
        <translation>¿Iniciar %1?</translation>
    </message>
    <message>
        <source>Pause %1?</source>
        <translation>¿Pausar %1?</translation>
    </message>
    <message>
        <source>Resume %1?</source>
        <translation>¿Reanudar %1?</translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <translation>¿Detener %1?</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Borrar %1?</translation>
    </message>
    <message>
        <source>Start %1 on %2, with %3.</source>
        <translation>Iniciar %1 en %2, con %3.</translation>
    </message>
    <message>
        <source>Pause %1, cancel %2 on %3, keep positions.</source>
        <translation>Pausar %1, cancelar %2 en %3, conservar posiciones.</translation>
    </message>
    <message>
        <source>Pause %1, keep positions; there are no orders to cancel.</source>
        <translation>Pausar %1, conservar posiciones; no hay órdenes que cancelar.</translation>
    </message>
    <message>
        <source>Resume %1: they place orders again on %2.</source>
        <translation>Reanudar %1: se vuelven a colocar órdenes en %2.</translation>
    </message>
    <message>
        <source>Remove %1 with their configurations. What they did stays in the history as long as the engine keeps it.</source>
        <translation>Borrar %1 y su configuración. Lo que se hizo queda en el historial mientras el motor lo guarde.</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected bot(s) on engines that do not answer: they are not asked.</source>
        <translation>
            <numerusform>%1 bot seleccionado está en un motor que no responde: no se le pide nada.</numerusform>
            <numerusform>%1 bots seleccionados están en motores que no responden: no se les pide nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Borrar</translation>
    </message>
    <message numerus="yes">
        <source>%1 bot(s) started.</source>
        <translation>
            <numerusform>%1 bot iniciado.</numerusform>
            <numerusform>%1 bots iniciados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bot(s) paused.</source>
        <translation>
            <numerusform>%1 bot pausado.</numerusform>
            <numerusform>%1 bots pausados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bot(s) resumed.</source>
        <translation>
            <numerusform>%1 bot reanudado.</numerusform>
            <numerusform>%1 bots reanudados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bot(s) told to stop.</source>
        <translation>
            <numerusform>Se ha pedido a %1 bot que se detenga.</numerusform>
            <numerusform>Se ha pedido a %1 bots que se detengan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bot(s) removed.</source>
        <translation>
            <numerusform>%1 bot borrado.</numerusform>
            <numerusform>%1 bots borrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start %1 on %2.</source>
        <translation>Iniciar %1 en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected bot(s): the token for %2 is a viewer&apos;s.</source>
        <translation>
            <numerusform>%1 bot seleccionado: el token para %2 es de observador.</numerusform>
            <numerusform>%1 bots seleccionados: el token para %2 es de observador.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 selected bot(s): the token for %2 is an operator&apos;s.</source>
        <translation>
            <numerusform>%1 bot seleccionado: el token para %2 es de operador.</numerusform>
            <numerusform>%1 bots seleccionados: el token para %2 es de operador.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the second market of %2: the bot is asked, and does it on both markets.</source>
        <translation>%1 es el segundo mercado de %2: la orden va al bot, que la cumple en ambos mercados.</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected row(s) are second markets: their bots are asked, and do it on both markets.</source>
        <translation>
            <numerusform>%1 fila seleccionada es un segundo mercado: la orden va a su bot, que la cumple en ambos mercados.</numerusform>
            <numerusform>%1 filas seleccionadas son segundos mercados: la orden va a sus bots, que la cumplen en ambos mercados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BotForms</name>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Funds and timing</source>
        <translation>Fondos y tiempos</translation>
    </message>
    <message>
        <source>Risk limits</source>
        <translation>Límites de riesgo</translation>
    </message>
    <message>
        <source>Stop, restart, tags</source>
        <translation>Parada, reinicio, etiquetas</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Fondos</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Simulated venue</source>
        <translation>Exchange simulado</translation>
    </message>
    <message>
        <source>For people; up to 2000 characters.</source>
        <translation>Para las personas; hasta 2000 caracteres.</translation>
    </message>
    <message>
        <source>When it stops</source>
        <translation>Al detenerse</translation>
    </message>
    <message>
        <source>How it is found</source>
        <translation>Cómo se encuentra</translation>
    </message>
    <message>
        <source>Funds on the second market</source>
        <translation>Fondos en el segundo mercado</translation>
    </message>
</context>
<context>
    <name>Bots</name>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admitido</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciándose</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniéndose</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Cancel orders, keep the position</source>
        <translation>Cancelar órdenes, conservar la posición</translation>
    </message>
    <message>
        <source>Keep orders and position</source>
        <translation>Conservar órdenes y posición</translation>
    </message>
    <message>
        <source>Cancel orders, close the position at the market</source>
        <translation>Cancelar órdenes, cerrar la posición a mercado</translation>
    </message>
    <message>
        <source>%1 %2 · replay</source>
        <extracomment>a recorded market that is played as if it were live</extracomment>
        <translation>%1 %2 · reproducción</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>No admitido</translation>
    </message>
    <message>
        <source>Configured</source>
        <translation>Configurado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Reanudado</translation>
    </message>
    <message>
        <source>Restarted</source>
        <translation>Reiniciado</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>Venue lost</source>
        <translation>Exchange perdido</translation>
    </message>
    <message>
        <source>Venue back</source>
        <translation>Exchange de vuelta</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Fill</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Filas omitidas</translation>
    </message>
    <message>
        <source>Change of an order refused</source>
        <translation>Modificación de una orden denegada</translation>
    </message>
    <message>
        <source>Fills differ from the venue&apos;s</source>
        <translation>Fills distintos de los del exchange</translation>
    </message>
    <message>
        <source>Unknown order at the venue</source>
        <translation>Orden desconocida en el exchange</translation>
    </message>
    <message>
        <source>Order refused</source>
        <translation>Orden denegada</translation>
    </message>
    <message>
        <source>Order rejected</source>
        <translation>Orden rechazada</translation>
    </message>
    <message>
        <source>Ended order at the venue</source>
        <translation>Orden terminada en el exchange</translation>
    </message>
    <message>
        <source>State differs from the venue&apos;s</source>
        <translation>Estado distinto del del exchange</translation>
    </message>
    <message>
        <source>Terms differ from the venue&apos;s</source>
        <translation>Condiciones distintas de las del exchange</translation>
    </message>
    <message>
        <source>Unexplained fill</source>
        <translation>Fill sin explicar</translation>
    </message>
    <message>
        <source>Order unknown to the venue</source>
        <translation>Orden desconocida para el exchange</translation>
    </message>
    <message>
        <source>Cost budget used up</source>
        <translation>Presupuesto de coste agotado</translation>
    </message>
    <message>
        <source>Adv. MM</source>
        <translation>MM av.</translation>
    </message>
    <message>
        <source>A–S</source>
        <translation>A–S</translation>
    </message>
    <message>
        <source>Basic MM</source>
        <translation>MM básico</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>SMA</source>
        <translation>SMA</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n orden</numerusform>
            <numerusform>%n órdenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s): %1 cancelled, positions kept.</source>
        <translation>
            <numerusform>%n bot: cancelar %1, conservar posiciones.</numerusform>
            <numerusform>%n bots: cancelar %1, conservar posiciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s): %1 and positions kept.</source>
        <translation>
            <numerusform>%n bot: conservar %1 y posiciones.</numerusform>
            <numerusform>%n bots: conservar %1 y posiciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s): %1 cancelled, positions closed at the market.</source>
        <translation>
            <numerusform>%n bot: cancelar %1, cerrar posiciones a mercado.</numerusform>
            <numerusform>%n bots: cancelar %1, cerrar posiciones a mercado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfigurationText</name>
    <message>
        <source>%1 (default)</source>
        <extracomment>of a parameter that nothing is said of: &quot;1.0 (default)&quot;</extracomment>
        <translation>%1 (predeterminado)</translation>
    </message>
</context>
<context>
    <name>ConfigurationView</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Mercados</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Between ticks</source>
        <translation>Entre ticks</translation>
    </message>
    <message>
        <source>When it stops</source>
        <translation>Al detenerse</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Restarts after failures</source>
        <translation>Reinicios tras fallos</translation>
    </message>
    <message>
        <source>Cash on the second market</source>
        <translation>Efectivo en el segundo mercado</translation>
    </message>
    <message>
        <source>Base on the second market</source>
        <translation>Base en el segundo mercado</translation>
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
    <name>Engine</name>
    <message>
        <source>(E1/E0)^(1/years) − 1 with years of 365.25 days; not available for runs shorter than one day, where it would only magnify noise, or when equity ends at 0 or less</source>
        <translation>(E1/E0)^(1/años) − 1 con años de 365.25 días; no disponible en ejecuciones de menos de un día, donde solo amplificaría el ruido, ni cuando el patrimonio termina en 0 o menos</translation>
    </message>
    <message>
        <source>... 95 % from</source>
        <translation>... 95 % desde</translation>
    </message>
    <message>
        <source>... 95 % to</source>
        <translation>... 95 % hasta</translation>
    </message>
    <message>
        <source>... amended</source>
        <translation>... modificadas</translation>
    </message>
    <message>
        <source>... as maker</source>
        <translation>... como maker</translation>
    </message>
    <message>
        <source>... as taker</source>
        <translation>... como taker</translation>
    </message>
    <message>
        <source>... cancelled</source>
        <translation>... canceladas</translation>
    </message>
    <message>
        <source>... expired</source>
        <translation>... caducadas</translation>
    </message>
    <message>
        <source>... its profit</source>
        <translation>... su beneficio</translation>
    </message>
    <message>
        <source>... of taker fills</source>
        <translation>... de fills taker</translation>
    </message>
    <message>
        <source>... outside market</source>
        <translation>... fuera del mercado</translation>
    </message>
    <message>
        <source>... p-value</source>
        <translation>... valor p</translation>
    </message>
    <message>
        <source>... refused</source>
        <translation>... denegadas</translation>
    </message>
    <message>
        <source>... rejected</source>
        <translation>... rechazadas</translation>
    </message>
    <message>
        <source>... standard error</source>
        <translation>... error estándar</translation>
    </message>
    <message>
        <source>99th percentile of it</source>
        <translation>su percentil 99</translation>
    </message>
    <message>
        <source>A dashboard</source>
        <translation>Un cuadro de mando</translation>
    </message>
    <message>
        <source>A ladder that widens with volatility, leans against inventory in price and size, and steps aside in trends.</source>
        <translation>Una escalera que se ensancha con la volatilidad, se inclina contra el inventario en precio y tamaño y se aparta en las tendencias.</translation>
    </message>
    <message>
        <source>A limit may lie this far from the mid and no further, on either side; where the instrument has a band of its own, the narrower holds. Without a live book with both sides nothing is sent, since there is nothing to measure by. Stop prices are not measured: a stop belongs far from the market, and its limit is measured from the stop.</source>
        <translation>Una orden limitada puede estar hasta esta distancia del mid y no más, a cualquier lado; si el instrumento tiene una banda propia, rige la más estrecha. Sin un libro vivo con ambos lados no se envía nada, pues no hay con qué medir. Los precios de stop no se miden: un stop va lejos del mercado, y su límite se mide desde el stop.</translation>
    </message>
    <message>
        <source>A log of the day</source>
        <translation>Un registro del día</translation>
    </message>
    <message>
        <source>A time in which the venue answers nothing but refusals: FROM..TO. Repeatable.</source>
        <translation>Un tiempo en que el exchange solo responde con rechazos: FROM..TO. Repetible.</translation>
    </message>
    <message>
        <source>A: market orders per second and side that reach the mid.</source>
        <translation>A: órdenes de mercado por segundo y lado que alcanzan el mid.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Advanced market maker</source>
        <translation>Market maker avanzado</translation>
    </message>
    <message>
        <source>Adverse selection</source>
        <translation>Selección adversa</translation>
    </message>
    <message>
        <source>After a fill no new order is shown for this long.</source>
        <translation>Tras un fill no se muestra ninguna orden nueva durante este tiempo.</translation>
    </message>
    <message>
        <source>All in</source>
        <translation>Todo invertido</translation>
    </message>
    <message>
        <source>Allow short</source>
        <translation>Permitir short</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Modificación</translation>
    </message>
    <message>
        <source>An order not further than this from its new price stays and keeps its queue place.</source>
        <translation>Una orden que no diste de su nuevo precio más que esto se queda y conserva su lugar en la cola.</translation>
    </message>
    <message>
        <source>An order that would meet an own resting limit order on the other side is refused: cancel that one first. An own order whose cancel has been sent does not count, since the cancel reaches the venue first, and the venue&apos;s own prevention stands behind. A market order meets what lies within the levels that it would reach; stops are left to the venue.</source>
        <translation>Se deniega una orden que se encontraría con una orden limitada propia del otro lado del libro: cancele antes esa. No cuenta una orden propia cuya cancelación ya se envió, porque la cancelación llega antes al exchange y detrás está la prevención del propio exchange. Una orden de mercado se encuentra con lo que hay en los niveles que alcanzaría; los stops se dejan al exchange.</translation>
    </message>
    <message>
        <source>Annualised volatility of the fundamental price; a year has 365.25 days.</source>
        <translation>Volatilidad anualizada del precio fundamental; un año tiene 365.25 días.</translation>
    </message>
    <message>
        <source>Arrival rate</source>
        <translation>Tasa de llegada</translation>
    </message>
    <message>
        <source>As soon as the market is tradable, buys with market orders until the position is worth `share` of equity,
and then does nothing more. On contracts the position is `share` times the equity long. A spot account keeps back half
a percent and the fee, so that the order is not refused for want of cash. With `sell_at_end` the position is sold when
the run ends.</source>
        <translation>En cuanto se puede operar en el mercado, compra con órdenes de mercado hasta que la posición valga `share` del patrimonio,
y después no hace nada más. En contratos la posición es `share` veces el patrimonio en long. Una cuenta spot reserva medio
por ciento y la comisión, para que la orden no se deniegue por falta de efectivo. Con `sell_at_end` la posición se vende cuando
termina la ejecución.</translation>
    </message>
    <message>
        <source>At the close of each bar the means of the last `fast` and `slow` closes are compared. When the fast one
rises above the slow one, the bot buys with a market order until the position is worth `share` of equity; when it
falls below, it sells everything, or goes as far short on contracts with `allow_short`. Equal averages change nothing.
An order that was not filled at once is tried again at the next bar. The slower period is always taken as the slow
one.</source>
        <translation>Al cierre de cada vela se comparan las medias de los últimos `fast` y `slow` cierres. Cuando la rápida
sube por encima de la lenta, el bot compra con una orden de mercado hasta que la posición valga `share` del patrimonio; cuando
cae por debajo, lo vende todo, o queda igual de short en contratos con `allow_short`. Medias iguales no cambian nada.
Una orden que no se completó en el acto se intenta de nuevo en la vela siguiente. El periodo más lento se toma siempre como
el lento.</translation>
    </message>
    <message>
        <source>Avellaneda–Stoikov market maker</source>
        <translation>Market maker Avellaneda–Stoikov</translation>
    </message>
    <message>
        <source>Average loss</source>
        <translation>Pérdida media</translation>
    </message>
    <message>
        <source>Average win</source>
        <translation>Ganancia media</translation>
    </message>
    <message>
        <source>Backlog, as a share of the day&apos;s target, beyond which orders cross the spread.</source>
        <translation>Retraso, como fracción del objetivo diario, a partir del cual las órdenes cruzan el spread.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Bar interval</source>
        <translation>Intervalo de vela</translation>
    </message>
    <message>
        <source>Bar queue share</source>
        <translation>Fracción de cola en velas</translation>
    </message>
    <message>
        <source>Bar steps</source>
        <translation>Pasos por vela</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Velas</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Base spread</source>
        <translation>Spread base</translation>
    </message>
    <message>
        <source>Basic market maker</source>
        <translation>Market maker básico</translation>
    </message>
    <message>
        <source>Begin of the span, by receive time (ISO 8601, UTC).</source>
        <translation>Inicio del periodo, por hora de recepción (ISO 8601, UTC).</translation>
    </message>
    <message>
        <source>Behind limit</source>
        <translation>Límite de retraso</translation>
    </message>
    <message>
        <source>Best trade</source>
        <translation>Mejor operación</translation>
    </message>
    <message>
        <source>Binance aggregated trades in CSV (data.binance.vision)</source>
        <translation>Operaciones agregadas de Binance en CSV (data.binance.vision)</translation>
    </message>
    <message>
        <source>Binance candles: 12 CSV columns or REST JSON arrays, ms or us</source>
        <translation>Velas de Binance: 12 columnas CSV o arrays JSON de REST, ms o us</translation>
    </message>
    <message>
        <source>Binance futures T_DEPTH history (snapshot and update CSV)</source>
        <translation>Histórico T_DEPTH de futuros de Binance (CSV de snapshots y actualizaciones)</translation>
    </message>
    <message>
        <source>Binance raw feed (hftbacktest collector): depth, trades, tickers, snapshots</source>
        <translation>Feed sin procesar de Binance (recolector de hftbacktest): profundidad, operaciones, tickers, snapshots</translation>
    </message>
    <message>
        <source>Binance trades in CSV (data.binance.vision)</source>
        <translation>Operaciones de Binance en CSV (data.binance.vision)</translation>
    </message>
    <message>
        <source>Book update</source>
        <translation>Actualización del libro</translation>
    </message>
    <message>
        <source>Bound orders by what is shown at the best prices.</source>
        <translation>Limitar las órdenes por lo que se muestra en los mejores precios.</translation>
    </message>
    <message>
        <source>Budget of cost for a day as a share of equity, where `daily_cost` is 0.</source>
        <translation>Presupuesto de coste diario como fracción del patrimonio, si `daily_cost` es 0.</translation>
    </message>
    <message>
        <source>Budget of cost for a day; 0: by `daily_cost_share`.</source>
        <translation>Presupuesto de coste diario; 0: según `daily_cost_share`.</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Ráfaga</translation>
    </message>
    <message>
        <source>Buy and hold</source>
        <translation>Comprar y mantener</translation>
    </message>
    <message>
        <source>Buyers less sellers among the uninformed market orders, as a share.</source>
        <translation>Compradores menos vendedores entre las órdenes de mercado no informadas, como fracción.</translation>
    </message>
    <message>
        <source>Buys once at the start and holds: the yardstick for every other strategy.</source>
        <translation>Compra una vez al inicio y mantiene: la referencia para toda otra estrategia.</translation>
    </message>
    <message>
        <source>By how much of the first order each further level is larger.</source>
        <translation>En cuánto de la primera orden crece cada nivel siguiente.</translation>
    </message>
    <message>
        <source>Bybit v5 messages: ob500 history or hftbacktest collector</source>
        <translation>Mensajes v5 de Bybit: histórico ob500 o recolector de hftbacktest</translation>
    </message>
    <message>
        <source>CAGR</source>
        <translation>CAGR</translation>
    </message>
    <message>
        <source>CAGR ÷ max drawdown</source>
        <translation>CAGR ÷ drawdown máx.</translation>
    </message>
    <message>
        <source>CSV: request_ns,venue_ns,response_ns, ascending.</source>
        <translation>CSV: request_ns,venue_ns,response_ns, en orden ascendente.</translation>
    </message>
    <message>
        <source>CVaR 95 %</source>
        <translation>CVaR 95 %</translation>
    </message>
    <message>
        <source>CVaR 99 %</source>
        <translation>CVaR 99 %</translation>
    </message>
    <message>
        <source>Calm and deep</source>
        <translation>Tranquilo y profundo</translation>
    </message>
    <message>
        <source>Calmar</source>
        <translation>Calmar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancels per fill</source>
        <translation>Cancelaciones por fill</translation>
    </message>
    <message>
        <source>Cap on the size of a market order.</source>
        <translation>Tope del tamaño de una orden de mercado.</translation>
    </message>
    <message>
        <source>Caps new orders and amendments per second by a bucket of tokens: `burst` may go at once, and `max_per_second` come back each second. What another rule refuses takes no token, and a cancel needs none.</source>
        <translation>Limita las órdenes nuevas y modificaciones por segundo con un cubo de fichas: `burst` pueden salir de golpe y cada segundo se reponen `max_per_second`. Lo que otra regla deniega no gasta ficha, y una cancelación no la necesita.</translation>
    </message>
    <message>
        <source>Caps the number of live orders; one whose cancel is under way still counts. An amendment adds none.</source>
        <translation>Limita el número de órdenes vivas; una cuya cancelación está en curso aún cuenta. Una modificación no suma ninguna.</translation>
    </message>
    <message>
        <source>Caps the position that would stand if this order and every open one on its side were filled, and none on the other. An order that does not make the position larger than it is passes whatever the limit. A reduce-only order may not be larger than what it closes.</source>
        <translation>Limita la posición que resultaría si se completaran esta orden y todas las abiertas de su lado, y ninguna del otro. Una orden que no aumenta la posición pasa sea cual sea el límite. Una orden reduce-only no puede ser mayor que lo que cierra.</translation>
    </message>
    <message>
        <source>Caps the quantity and the notional of one order. An amended order counts with its new total. A market order is valued at the touch that it would take, a stop at its trigger.</source>
        <translation>Limita la cantidad y el nocional de una orden. Una orden modificada cuenta con su nuevo total. Una orden de mercado se valora al mejor precio que tomaría; un stop, a su precio de activación.</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Chance that levels over which the price moves are bought or sold out instead of cancelled: the source of adverse selection.</source>
        <translation>Probabilidad de que los niveles por los que pasa el precio se agoten por compra o venta en vez de cancelarse: la fuente de la selección adversa.</translation>
    </message>
    <message>
        <source>Churn rate</source>
        <translation>Tasa de renovación</translation>
    </message>
    <message>
        <source>Coinbase Advanced Trade candles in JSON</source>
        <translation>Velas de Coinbase Advanced Trade en JSON</translation>
    </message>
    <message>
        <source>Contracts only: how many times its margin a position may be worth.</source>
        <translation>Solo contratos: cuántas veces su margen puede valer una posición.</translation>
    </message>
    <message>
        <source>Cover fees</source>
        <translation>Cubrir comisiones</translation>
    </message>
    <message>
        <source>Crash activity</source>
        <translation>Actividad en la caída</translation>
    </message>
    <message>
        <source>Crash at</source>
        <translation>Momento de la caída</translation>
    </message>
    <message>
        <source>Crash depth</source>
        <translation>Magnitud de la caída</translation>
    </message>
    <message>
        <source>Crash duration</source>
        <translation>Duración de la caída</translation>
    </message>
    <message>
        <source>Crash liquidity</source>
        <translation>Liquidez en la caída</translation>
    </message>
    <message>
        <source>CryptoDataDownload candles, every layout since 2017</source>
        <translation>Velas de CryptoDataDownload, todos los formatos desde 2017</translation>
    </message>
    <message>
        <source>Daily cost</source>
        <translation>Coste diario</translation>
    </message>
    <message>
        <source>Daily cost share</source>
        <translation>Fracción de coste diario</translation>
    </message>
    <message>
        <source>Daily target</source>
        <translation>Objetivo diario</translation>
    </message>
    <message>
        <source>Daily target share</source>
        <translation>Fracción objetivo diaria</translation>
    </message>
    <message>
        <source>Dense at the touch</source>
        <translation>Denso en el mejor precio</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>Depth growth</source>
        <translation>Crecimiento de profundidad</translation>
    </message>
    <message>
        <source>Depth noise</source>
        <translation>Ruido de profundidad</translation>
    </message>
    <message>
        <source>Depth profile</source>
        <translation>Perfil de profundidad</translation>
    </message>
    <message>
        <source>Depth share</source>
        <translation>Fracción de profundidad</translation>
    </message>
    <message>
        <source>Deviation of a log jump, δ.</source>
        <translation>Desviación de un salto logarítmico, δ.</translation>
    </message>
    <message>
        <source>Deviation of the feed latency, which is latency - jitter plus an exponential; at most the latency.</source>
        <translation>Desviación de la latencia del feed, que es latency - jitter más una exponencial; como máximo la latencia.</translation>
    </message>
    <message>
        <source>Distance between levels, of the start price; rounded to whole ticks, at least one.</source>
        <translation>Distancia entre niveles, respecto al precio inicial; redondeada a ticks enteros, al menos uno.</translation>
    </message>
    <message>
        <source>Distance between levels.</source>
        <translation>Distancia entre niveles.</translation>
    </message>
    <message>
        <source>Distance between the best prices when both are there, of the start price; rounded to whole ticks, at least one.</source>
        <translation>Distancia entre los mejores precios cuando están ambos, respecto al precio inicial; redondeada a ticks enteros, al menos uno.</translation>
    </message>
    <message>
        <source>Distance from the first to the last level.</source>
        <translation>Distancia del primer nivel al último.</translation>
    </message>
    <message>
        <source>Distance of the base share from its target at which one side&apos;s size reaches 0 and the other&apos;s doubles.</source>
        <translation>Distancia de la fracción en base a su objetivo con la que el tamaño de un lado llega a 0 y el del otro se duplica.</translation>
    </message>
    <message>
        <source>Distance of the base share from its target at which the side that adds to it is no longer shown.</source>
        <translation>Distancia de la fracción en base a su objetivo con la que deja de mostrarse el lado que la aumenta.</translation>
    </message>
    <message>
        <source>Distance of the base share from its target at which the skews are full.</source>
        <translation>Distancia de la fracción en base a su objetivo con la que los sesgos son completos.</translation>
    </message>
    <message>
        <source>Distance of the first level from the mid, on each side.</source>
        <translation>Distancia del primer nivel al mid, a cada lado.</translation>
    </message>
    <message>
        <source>Do not buy while the market has been silent for this long, or for three times its usual pause where that is longer.</source>
        <translation>No comprar mientras el mercado lleve este tiempo en silencio, o el triple de su pausa habitual si es más largo.</translation>
    </message>
    <message>
        <source>Do not show the side that would trade against a trend.</source>
        <translation>No mostrar el lado que operaría contra una tendencia.</translation>
    </message>
    <message>
        <source>Down drift</source>
        <translation>Deriva bajista</translation>
    </message>
    <message>
        <source>Drawdown duration</source>
        <translation>Duración del drawdown</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Deriva</translation>
    </message>
    <message>
        <source>Drift added in the falling state.</source>
        <translation>Deriva añadida en el estado bajista.</translation>
    </message>
    <message>
        <source>Drift added in the rising state.</source>
        <translation>Deriva añadida en el estado alcista.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Each way takes its own fixed time.</source>
        <translation>Cada trayecto tarda su propio tiempo fijo.</translation>
    </message>
    <message>
        <source>End of the span, exclusive.</source>
        <translation>Fin del periodo, excluido.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Even and cheap</source>
        <translation>Uniforme y barato</translation>
    </message>
    <message>
        <source>Every `interval` the bot reports these gauges; one that cannot be known yet is left out, never 0.

| Gauge | Unit | Meaning |
|---|---|---|
| `base_balance`, `quote_balance` | base, quote | total of either asset; for contracts the position and the settle asset |
| `total_value` | settle asset | equity at the mid |
| `base_share` | share | value held in base ÷ equity; for contracts exposure ÷ equity |
| `inventory_skew` | share | base share less `target_base_share` (for contracts 0.5 is flat, as for the market makers) |
| `mid`, `micro_price` | quote | mid; mid weighted by the opposite best quantities |
| `spread`, `spread_bps` | quote, bps | best ask − best bid |
| `volatility_1m`, `_5m`, `_60m` | share per year | realised over mids a second apart, from the first full minute on |
| `depth_bid_1pct`, `_2pct`, `_5pct`, `depth_ask_…` | base | quantity within so much of the mid (contracts for inverse instruments) |
| `imbalance` | | (bid − ask) ÷ (bid + ask) of the best quantities, −1 to 1 |
| `trade_rate` | 1/s | trades, with a memory of `flow_half_life` |
| `taker_buy_share` | share | quantity bought by takers ÷ quantity traded, with the same memory |
| `feed_latency_p50`, `_p99` | ms | receive time − venue time of the last 2,000 messages |
| `staleness` | ms | time since the last message |</source>
        <translation>Cada `interval` el bot informa de estos indicadores; el que aún no se puede conocer se omite, nunca es 0.

| Indicador | Unidad | Significado |
|---|---|---|
| `base_balance`, `quote_balance` | base, cotización | total de cada activo; en contratos, la posición y el activo de liquidación |
| `total_value` | activo de liquidación | patrimonio al mid |
| `base_share` | fracción | valor mantenido en base ÷ patrimonio; en contratos, exposición ÷ patrimonio |
| `inventory_skew` | fracción | fracción en base menos `target_base_share` (en contratos 0.5 es plano, como en los market makers) |
| `mid`, `micro_price` | cotización | mid; mid ponderado por las mejores cantidades opuestas |
| `spread`, `spread_bps` | cotización, bps | mejor ask − mejor bid |
| `volatility_1m`, `_5m`, `_60m` | fracción anual | realizada sobre mids separados un segundo, desde el primer minuto completo |
| `depth_bid_1pct`, `_2pct`, `_5pct`, `depth_ask_…` | base | cantidad hasta esa distancia del mid (contratos en instrumentos inversos) |
| `imbalance` | | (bid − ask) ÷ (bid + ask) de las mejores cantidades, de −1 a 1 |
| `trade_rate` | 1/s | operaciones, con una memoria de `flow_half_life` |
| `taker_buy_share` | fracción | cantidad comprada por takers ÷ cantidad operada, con la misma memoria |
| `feed_latency_p50`, `_p99` | ms | hora de recepción − hora del exchange de los últimos 2000 mensajes |
| `staleness` | ms | tiempo desde el último mensaje |</translation>
    </message>
    <message>
        <source>Every quote stands further from the mid by the maker fee, so that distances and spreads are what is earned after fees; a maker that quotes nearer than its fee loses on every round trip.</source>
        <translation>Cada cotización se aleja del mid la comisión maker, de modo que distancias y spreads son lo que se gana tras comisiones; un maker que cotiza más cerca que su comisión pierde en cada ida y vuelta.</translation>
    </message>
    <message>
        <source>Every second, with a short memory.</source>
        <translation>Cada segundo, con memoria corta.</translation>
    </message>
    <message>
        <source>Expectancy</source>
        <translation>Esperanza</translation>
    </message>
    <message>
        <source>Expectancy in R</source>
        <translation>Esperanza en R</translation>
    </message>
    <message>
        <source>Expected growth of the fundamental price, continuously compounded.</source>
        <translation>Crecimiento esperado del precio fundamental, en capitalización continua.</translation>
    </message>
    <message>
        <source>Exponent of the power law: P(size &gt; x) = (minimum/x)^alpha.</source>
        <translation>Exponente de la ley de potencias: P(tamaño &gt; x) = (mínimo/x)^alpha.</translation>
    </message>
    <message>
        <source>Exponent: the higher, the more cancellations are thought to come from behind us.</source>
        <translation>Exponente: cuanto mayor, más cancelaciones se suponen detrás de nosotros.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Factor on the rate of market orders in the fall; most of them sell.</source>
        <translation>Factor sobre la tasa de órdenes de mercado en la caída; la mayoría vende.</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Feed p50</source>
        <translation>Feed p50</translation>
    </message>
    <message>
        <source>Feed p99</source>
        <translation>Feed p99</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Comisiones</translation>
    </message>
    <message>
        <source>Fees in bps: MAKER,TAKER or maker=M,taker=T,currency=quote|received|ASSET@PRICE or tiers=...</source>
        <translation>Comisiones en bps: MAKER,TAKER o maker=M,taker=T,currency=quote|received|ASSET@PRICE o tiers=...</translation>
    </message>
    <message>
        <source>Fifty thousand a day in small passive orders; crossing only when far behind.</source>
        <translation>Cincuenta mil al día en pequeñas órdenes pasivas; solo cruza con mucho retraso.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Fill delay</source>
        <translation>Espera tras fill</translation>
    </message>
    <message>
        <source>Fill ratio</source>
        <translation>Tasa de fills</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Fills</translation>
    </message>
    <message>
        <source>Final equity</source>
        <translation>Patrimonio final</translation>
    </message>
    <message>
        <source>Five growing levels that start 10 bps from the mid and are renewed every 15 seconds: for pairs that move slowly.</source>
        <translation>Cinco niveles crecientes que empiezan a 10 bps del mid y se renuevan cada 15 segundos: para pares que se mueven despacio.</translation>
    </message>
    <message>
        <source>Fixed times, and a venue that refuses new and amended orders with a probability that grows with the event rate.</source>
        <translation>Tiempos fijos, y un exchange que rechaza órdenes nuevas y modificadas con una probabilidad que crece con la tasa de eventos.</translation>
    </message>
    <message>
        <source>Flash crash</source>
        <translation>Caída repentina</translation>
    </message>
    <message>
        <source>Flat by the hour</source>
        <translation>Plano cada hora</translation>
    </message>
    <message>
        <source>Flow half life</source>
        <translation>Semivida del flujo</translation>
    </message>
    <message>
        <source>Freqtrade candles in JSON (.json, .json.gz)</source>
        <translation>Velas de Freqtrade en JSON (.json, .json.gz)</translation>
    </message>
    <message>
        <source>Freqtrade trades in JSON (.json, .json.gz)</source>
        <translation>Operaciones de Freqtrade en JSON (.json, .json.gz)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From the venue to us: acknowledgement, fill, refusal.</source>
        <translation>Del exchange a nosotros: confirmación, fill, rechazo.</translation>
    </message>
    <message>
        <source>From us to the venue, for a cancel.</source>
        <translation>De nosotros al exchange, para una cancelación.</translation>
    </message>
    <message>
        <source>From us to the venue, for a change.</source>
        <translation>De nosotros al exchange, para una modificación.</translation>
    </message>
    <message>
        <source>From us to the venue, for a new order.</source>
        <translation>De nosotros al exchange, para una orden nueva.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Saturación</translation>
    </message>
    <message>
        <source>Fundamental price at the start.</source>
        <translation>Precio fundamental al inicio.</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Further distance of each level after the first.</source>
        <translation>Distancia adicional de cada nivel después del primero.</translation>
    </message>
    <message>
        <source>Garch</source>
        <translation>Garch</translation>
    </message>
    <message>
        <source>Garch alpha</source>
        <translation>Alfa de Garch</translation>
    </message>
    <message>
        <source>Garch beta</source>
        <translation>Beta de Garch</translation>
    </message>
    <message>
        <source>Garch interval</source>
        <translation>Intervalo de Garch</translation>
    </message>
    <message>
        <source>Geometric random walk: the plainest market.</source>
        <translation>Paseo aleatorio geométrico: el mercado más simple.</translation>
    </message>
    <message>
        <source>Go short on a downward cross, where the instrument is a contract.</source>
        <translation>Ponerse short en un cruce a la baja, si el instrumento es un contrato.</translation>
    </message>
    <message>
        <source>Golden cross</source>
        <translation>Cruce dorado</translation>
    </message>
    <message>
        <source>Greatest distance of the holding from where it was at the start, as a share of equity.</source>
        <translation>Mayor distancia de la tenencia respecto a la inicial, como fracción del patrimonio.</translation>
    </message>
    <message>
        <source>Greatest share of the thinner side&apos;s best quantity.</source>
        <translation>Mayor fracción de la mejor cantidad del lado más delgado.</translation>
    </message>
    <message>
        <source>Greatest total spread.</source>
        <translation>Spread total máximo.</translation>
    </message>
    <message>
        <source>Greatest value of an order as a share of equity.</source>
        <translation>Valor máximo de una orden como fracción del patrimonio.</translation>
    </message>
    <message>
        <source>Greatest value of an order; 0: by `max_order_share`.</source>
        <translation>Valor máximo de una orden; 0: según `max_order_share`.</translation>
    </message>
    <message>
        <source>Grid of the equity curve; 0s: 1h, or 1d beyond 90 days.</source>
        <translation>Rejilla de la curva de patrimonio; 0s: 1h, o 1d a partir de 90 días.</translation>
    </message>
    <message>
        <source>Half and half</source>
        <translation>Mitad y mitad</translation>
    </message>
    <message>
        <source>Half life</source>
        <translation>Semivida</translation>
    </message>
    <message>
        <source>Half the equity long or short on a perpetual contract.</source>
        <translation>La mitad del patrimonio en long o short en un contrato perpetuo.</translation>
    </message>
    <message>
        <source>Half-life of the exponential weights, or the time that the bars span.</source>
        <translation>Semivida de los pesos exponenciales, o el tiempo que abarcan las velas.</translation>
    </message>
    <message>
        <source>Half-life or window of the volatility.</source>
        <translation>Semivida o ventana de la volatilidad.</translation>
    </message>
    <message>
        <source>Half-spread without volatility.</source>
        <translation>Semispread sin volatilidad.</translation>
    </message>
    <message>
        <source>Half-width of the uniform factor on each drawn quantity.</source>
        <translation>Semiancho del factor uniforme sobre cada cantidad sorteada.</translation>
    </message>
    <message>
        <source>Highest probability of a refusal.</source>
        <translation>Probabilidad máxima de un rechazo.</translation>
    </message>
    <message>
        <source>Holding at the start, in the base asset (none for linear contracts).</source>
        <translation>Tenencia inicial en el activo base (ninguna en contratos lineales).</translation>
    </message>
    <message>
        <source>Holding, longest</source>
        <translation>Tenencia, máxima</translation>
    </message>
    <message>
        <source>Holding, mean</source>
        <translation>Tenencia, media</translation>
    </message>
    <message>
        <source>Holding, median</source>
        <translation>Tenencia, mediana</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizonte</translation>
    </message>
    <message>
        <source>Horizon mode</source>
        <translation>Modo de horizonte</translation>
    </message>
    <message>
        <source>Hourly, both ways</source>
        <translation>Por horas, long y short</translation>
    </message>
    <message>
        <source>How far a full skew shifts the centre of the quotes.</source>
        <translation>Cuánto desplaza un sesgo completo el centro de las cotizaciones.</translation>
    </message>
    <message>
        <source>How far it falls, as a share of the price.</source>
        <translation>Cuánto cae, como fracción del precio.</translation>
    </message>
    <message>
        <source>How long an order waits at its own side&apos;s best price.</source>
        <translation>Cuánto espera una orden en el mejor precio de su propio lado.</translation>
    </message>
    <message>
        <source>How long it falls.</source>
        <translation>Cuánto dura la caída.</translation>
    </message>
    <message>
        <source>How long it stays silent.</source>
        <translation>Cuánto dura el silencio.</translation>
    </message>
    <message>
        <source>How long the recovery takes.</source>
        <translation>Cuánto tarda la recuperación.</translation>
    </message>
    <message>
        <source>How many feed latencies one way takes.</source>
        <translation>Cuántas latencias del feed tarda un trayecto.</translation>
    </message>
    <message>
        <source>How many may go at once after a pause.</source>
        <translation>Cuántas pueden salir de golpe tras una pausa.</translation>
    </message>
    <message>
        <source>How market data reaches the bot: recorded, or a fixed latency.</source>
        <translation>Cómo llegan los datos de mercado al bot: recorded (lo grabado) o una latencia fija.</translation>
    </message>
    <message>
        <source>How much a full skew takes from one side&apos;s sizes and adds to the other&apos;s.</source>
        <translation>Cuánto quita un sesgo completo a los tamaños de un lado y añade a los del otro.</translation>
    </message>
    <message>
        <source>How much of the expected volatility is added to the half-spread.</source>
        <translation>Cuánto de la volatilidad esperada se suma al semispread.</translation>
    </message>
    <message>
        <source>How often the gauges are reported.</source>
        <translation>Cada cuánto se informa de los indicadores.</translation>
    </message>
    <message>
        <source>How often the price moves and the venue publishes its book.</source>
        <translation>Cada cuánto se mueve el precio y publica el exchange su libro.</translation>
    </message>
    <message>
        <source>How often the quotes are renewed.</source>
        <translation>Cada cuánto se renuevan las cotizaciones.</translation>
    </message>
    <message>
        <source>How often the variance is renewed; at least the step.</source>
        <translation>Cada cuánto se renueva la varianza; al menos el paso.</translation>
    </message>
    <message>
        <source>How the mean quantity goes from the best level to the furthest.</source>
        <translation>Cómo varía la cantidad media del mejor nivel al más lejano.</translation>
    </message>
    <message>
        <source>How the target is spread over the day.</source>
        <translation>Cómo se reparte el objetivo a lo largo del día.</translation>
    </message>
    <message>
        <source>How volatility is forecast.</source>
        <translation>Cómo se pronostica la volatilidad.</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation>Desequilibrio</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>Informed share</source>
        <translation>Fracción informada</translation>
    </message>
    <message>
        <source>Initial equity</source>
        <translation>Patrimonio inicial</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventario</translation>
    </message>
    <message>
        <source>Inventory half-life</source>
        <translation>Semivida del inventario</translation>
    </message>
    <message>
        <source>Inventory range</source>
        <translation>Rango de inventario</translation>
    </message>
    <message>
        <source>Inventory shift</source>
        <translation>Desplazamiento por inventario</translation>
    </message>
    <message>
        <source>Inventory skew</source>
        <translation>Sesgo de inventario</translation>
    </message>
    <message>
        <source>Jump deviation</source>
        <translation>Desviación del salto</translation>
    </message>
    <message>
        <source>Jump diffusion</source>
        <translation>Difusión con saltos</translation>
    </message>
    <message>
        <source>Jump mean</source>
        <translation>Media del salto</translation>
    </message>
    <message>
        <source>Jump rate</source>
        <translation>Tasa de saltos</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>Kurtosis</source>
        <translation>Curtosis</translation>
    </message>
    <message>
        <source>Larger orders when behind the plan, up to twofold.</source>
        <translation>Órdenes mayores, hasta el doble, con retraso respecto al plan.</translation>
    </message>
    <message>
        <source>Largest distance of a limit from the mid, as a share of the mid; 0 for none.</source>
        <translation>Distancia máxima de un límite al mid, como fracción del mid; 0: ninguna.</translation>
    </message>
    <message>
        <source>Largest notional of one order, in the settle asset; 0 for no limit.</source>
        <translation>Nocional máximo de una orden, en el activo de liquidación; 0: sin límite.</translation>
    </message>
    <message>
        <source>Largest position either way, in the base asset (inverse contracts: in contracts); 0 for no limit.</source>
        <translation>Posición máxima en cualquier sentido, en el activo base (contratos inversos: en contratos); 0: sin límite.</translation>
    </message>
    <message>
        <source>Largest quantity of one order, in the base asset (inverse contracts: in contracts); 0 for no limit.</source>
        <translation>Cantidad máxima de una orden, en el activo base (contratos inversos: en contratos); 0: sin límite.</translation>
    </message>
    <message>
        <source>Largest value of the position at the mid, in the settle asset; 0 for no limit.</source>
        <translation>Valor máximo de la posición al mid, en el activo de liquidación; 0: sin límite.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Latency jitter</source>
        <translation>Jitter de latencia</translation>
    </message>
    <message>
        <source>Latency of orders: MODEL or MODEL:key=value,...</source>
        <translation>Latencia de las órdenes: MODEL o MODEL:key=value,...</translation>
    </message>
    <message>
        <source>Least half-spread: distance of the first level from the centre.</source>
        <translation>Semispread mínimo: distancia del primer nivel al centro.</translation>
    </message>
    <message>
        <source>Least size of a market order; sizes above follow a power law.</source>
        <translation>Tamaño mínimo de una orden de mercado; los mayores siguen una ley de potencias.</translation>
    </message>
    <message>
        <source>Least total spread.</source>
        <translation>Spread total mínimo.</translation>
    </message>
    <message>
        <source>Least value of an order as a share of equity.</source>
        <translation>Valor mínimo de una orden como fracción del patrimonio.</translation>
    </message>
    <message>
        <source>Least value of an order, where the instrument states none.</source>
        <translation>Valor mínimo de una orden, si el instrumento no indica ninguno.</translation>
    </message>
    <message>
        <source>Least value of an order; 0: by `min_order_share`.</source>
        <translation>Valor mínimo de una orden; 0: según `min_order_share`.</translation>
    </message>
    <message>
        <source>Length of a bar for `garman_klass`.</source>
        <translation>Duración de una vela para `garman_klass`.</translation>
    </message>
    <message>
        <source>Length of a bar.</source>
        <translation>Duración de una vela.</translation>
    </message>
    <message>
        <source>Length of a candle; with it the tape holds candles made from the price directly. 0s: events.</source>
        <translation>Duración de una vela; con ella la cinta contiene velas hechas directamente a partir del precio. 0s: eventos.</translation>
    </message>
    <message>
        <source>Level step</source>
        <translation>Paso entre niveles</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Apalancamiento</translation>
    </message>
    <message>
        <source>Long while the fast simple average of closes is above the slow one: the yardstick among trend followers.</source>
        <translation>Long mientras la media simple rápida de los cierres esté por encima de la lenta: la referencia entre los seguidores de tendencia.</translation>
    </message>
    <message>
        <source>Longest loss streak</source>
        <translation>Racha perdedora más larga</translation>
    </message>
    <message>
        <source>Longest win streak</source>
        <translation>Racha ganadora más larga</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>MAE, mean</source>
        <translation>MAE, media</translation>
    </message>
    <message>
        <source>MAE, worst</source>
        <translation>MAE, peor</translation>
    </message>
    <message>
        <source>MFE, best</source>
        <translation>MFE, mejor</translation>
    </message>
    <message>
        <source>MFE, mean</source>
        <translation>MFE, media</translation>
    </message>
    <message>
        <source>Market making</source>
        <translation>Market making</translation>
    </message>
    <message>
        <source>Market metrics monitor</source>
        <translation>Monitor de métricas de mercado</translation>
    </message>
    <message>
        <source>Market order rate</source>
        <translation>Tasa de órdenes de mercado</translation>
    </message>
    <message>
        <source>Market return</source>
        <translation>Retorno del mercado</translation>
    </message>
    <message>
        <source>Max count</source>
        <translation>Número máx.</translation>
    </message>
    <message>
        <source>Max distance</source>
        <translation>Distancia máx.</translation>
    </message>
    <message>
        <source>Max drawdown</source>
        <translation>Drawdown máx.</translation>
    </message>
    <message>
        <source>Max inventory</source>
        <translation>Inventario máx.</translation>
    </message>
    <message>
        <source>Max notional</source>
        <translation>Nocional máx.</translation>
    </message>
    <message>
        <source>Max open orders</source>
        <translation>Órdenes abiertas máx.</translation>
    </message>
    <message>
        <source>Max order</source>
        <translation>Orden máx.</translation>
    </message>
    <message>
        <source>Max order share</source>
        <translation>Fracción máx. por orden</translation>
    </message>
    <message>
        <source>Max per second</source>
        <translation>Máx. por segundo</translation>
    </message>
    <message>
        <source>Max quantity</source>
        <translation>Cantidad máx.</translation>
    </message>
    <message>
        <source>Max request rate</source>
        <translation>Tasa máx. de peticiones</translation>
    </message>
    <message>
        <source>Max spread</source>
        <translation>Spread máx.</translation>
    </message>
    <message>
        <source>Mean down</source>
        <translation>Media bajista</translation>
    </message>
    <message>
        <source>Mean feed latency, venue time to receive time.</source>
        <translation>Latencia media del feed, de la hora del exchange a la de recepción.</translation>
    </message>
    <message>
        <source>Mean number of jumps, λ.</source>
        <translation>Número medio de saltos, λ.</translation>
    </message>
    <message>
        <source>Mean number of orders in a new level (level 3).</source>
        <translation>Número medio de órdenes en un nivel nuevo (nivel 3).</translation>
    </message>
    <message>
        <source>Mean number of uninformed market orders (Poisson).</source>
        <translation>Número medio de órdenes de mercado no informadas (Poisson).</translation>
    </message>
    <message>
        <source>Mean of a log jump, m.</source>
        <translation>Media de un salto logarítmico, m.</translation>
    </message>
    <message>
        <source>Mean price</source>
        <translation>Precio medio</translation>
    </message>
    <message>
        <source>Mean quantity of the best level.</source>
        <translation>Cantidad media del mejor nivel.</translation>
    </message>
    <message>
        <source>Mean quantity of the furthest level as a multiple of the best level&apos;s.</source>
        <translation>Cantidad media del nivel más lejano como múltiplo de la del mejor.</translation>
    </message>
    <message>
        <source>Mean reversion</source>
        <translation>Reversión a la media</translation>
    </message>
    <message>
        <source>Mean stay in the falling state.</source>
        <translation>Estancia media en el estado bajista.</translation>
    </message>
    <message>
        <source>Mean stay in the rising state.</source>
        <translation>Estancia media en el estado alcista.</translation>
    </message>
    <message>
        <source>Mean up</source>
        <translation>Media alcista</translation>
    </message>
    <message>
        <source>Measured rows of request, venue and response time, linearly interpolated, clamped at the edges.</source>
        <translation>Filas medidas de hora de petición, del exchange y de respuesta, con interpolación lineal, fijadas en los extremos.</translation>
    </message>
    <message>
        <source>Measures the market and the account, and never trades.</source>
        <translation>Mide el mercado y la cuenta, y nunca opera.</translation>
    </message>
    <message>
        <source>Medians per way with a log-normal spread: rare slow messages.</source>
        <translation>Medianas por trayecto con dispersión log-normal: pocos mensajes lentos.</translation>
    </message>
    <message>
        <source>Memory of the estimate of κ and A.</source>
        <translation>Memoria de la estimación de κ y A.</translation>
    </message>
    <message>
        <source>Memory of the trade rate and the taker buy share.</source>
        <translation>Memoria de la tasa de operaciones y de la fracción de compra taker.</translation>
    </message>
    <message>
        <source>Mid against us 1 s</source>
        <translation>Mid en contra a 1 s</translation>
    </message>
    <message>
        <source>Mid against us 30 s</source>
        <translation>Mid en contra a 30 s</translation>
    </message>
    <message>
        <source>Mid against us 5 s</source>
        <translation>Mid en contra a 5 s</translation>
    </message>
    <message>
        <source>Min notional</source>
        <translation>Nocional mín.</translation>
    </message>
    <message>
        <source>Min order</source>
        <translation>Orden mín.</translation>
    </message>
    <message>
        <source>Min order share</source>
        <translation>Fracción mín. por orden</translation>
    </message>
    <message>
        <source>Min spread</source>
        <translation>Spread mín.</translation>
    </message>
    <message>
        <source>Most live orders at a time; 0 for no limit.</source>
        <translation>Máximo de órdenes vivas a la vez; 0: sin límite.</translation>
    </message>
    <message>
        <source>Movement over the window that counts as a trend.</source>
        <translation>Movimiento en la ventana que cuenta como tendencia.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Beneficio neto</translation>
    </message>
    <message>
        <source>New orders and amends that the venue allows; 0: no limit.</source>
        <translation>Órdenes nuevas y modificaciones que permite el exchange; 0: sin límite.</translation>
    </message>
    <message>
        <source>No asks while the mid is at or below this; 0: no floor.</source>
        <translation>Sin asks mientras el mid esté en este valor o por debajo; 0: sin suelo.</translation>
    </message>
    <message>
        <source>No bids while the mid is at or above this; 0: no ceiling.</source>
        <translation>Sin bids mientras el mid esté en este valor o por encima; 0: sin techo.</translation>
    </message>
    <message>
        <source>No new order while the spread is wider than this.</source>
        <translation>Ninguna orden nueva mientras el spread sea mayor que esto.</translation>
    </message>
    <message>
        <source>No trading while the market has been silent for this long, or for three times its usual pause where that is longer.</source>
        <translation>No operar mientras el mercado lleve este tiempo en silencio, o el triple de su pausa habitual si es más largo.</translation>
    </message>
    <message>
        <source>Nothing is ordered that the account could not pay for if it and all open orders were filled. Spot: a buy needs its value in quote with the worst fee of the first tier (market orders: at the deepest level that they would reach), a sell needs the base asset. Contracts: the position that would stand if every open order on this side were filled, valued at the mid, may be `leverage` times the wallet with unrealised profit; reduce-only orders and orders that do not make the position larger are exempt.</source>
        <translation>No se ordena nada que la cuenta no pudiera pagar si se completaran esa orden y todas las abiertas. Spot: una compra necesita su valor en cotización con la peor comisión del primer tramo (órdenes de mercado: al nivel más profundo que alcanzarían); una venta necesita el activo base. Contratos: la posición que resultaría si se completaran todas las órdenes abiertas de este lado, valorada al mid, puede ser `leverage` veces el saldo de la cartera con el beneficio no realizado; quedan exentas las órdenes reduce-only y las que no aumentan la posición.</translation>
    </message>
    <message>
        <source>Nothing is shown while the annualised volatility is above this; 0: no cap.</source>
        <translation>No se muestra nada mientras la volatilidad anualizada esté por encima de esto; 0: sin tope.</translation>
    </message>
    <message>
        <source>Number of orders on each side.</source>
        <translation>Número de órdenes a cada lado.</translation>
    </message>
    <message>
        <source>Offset direction</source>
        <translation>Sentido de distancias</translation>
    </message>
    <message>
        <source>Offset distribution</source>
        <translation>Distribución de distancias</translation>
    </message>
    <message>
        <source>Omega</source>
        <translation>Omega</translation>
    </message>
    <message>
        <source>On bars: share of the volume that reaches a resting order.</source>
        <translation>En velas: fracción del volumen que llega a una orden del libro.</translation>
    </message>
    <message>
        <source>Once a minute, against an account that holds quote only.</source>
        <translation>Una vez por minuto, frente a una cuenta que solo tiene activo de cotización.</translation>
    </message>
    <message>
        <source>One level that leads the best price, with a narrow inventory range: for venues with a maker rebate.</source>
        <translation>Un nivel que lidera el mejor precio, con un rango de inventario estrecho: para exchanges con rebate maker.</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Órdenes abiertas</translation>
    </message>
    <message>
        <source>Open profit</source>
        <translation>Beneficio abierto</translation>
    </message>
    <message>
        <source>Order flow</source>
        <translation>Flujo de órdenes</translation>
    </message>
    <message>
        <source>Order optimisation</source>
        <translation>Optimización de órdenes</translation>
    </message>
    <message>
        <source>Order p50</source>
        <translation>Orden p50</translation>
    </message>
    <message>
        <source>Order p99</source>
        <translation>Orden p99</translation>
    </message>
    <message>
        <source>Order rate</source>
        <translation>Tasa de órdenes</translation>
    </message>
    <message>
        <source>Order size</source>
        <translation>Tamaño de orden</translation>
    </message>
    <message>
        <source>Order size share</source>
        <translation>Fracción por orden</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Orders and amendments a second in the long run; 0 for no limit.</source>
        <translation>Órdenes y modificaciones por segundo a largo plazo; 0: sin límite.</translation>
    </message>
    <message>
        <source>Orders and answers arrive at once.</source>
        <translation>Las órdenes y las respuestas llegan al instante.</translation>
    </message>
    <message>
        <source>Orders further than this from the mid are refused; 0: none.</source>
        <translation>Se deniegan las órdenes más lejos del mid que esto; 0: ninguna.</translation>
    </message>
    <message>
        <source>Orders on each side.</source>
        <translation>Órdenes a cada lado.</translation>
    </message>
    <message>
        <source>Orders per level</source>
        <translation>Órdenes por nivel</translation>
    </message>
    <message>
        <source>Orders placed</source>
        <translation>Órdenes colocadas</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Interrupción</translation>
    </message>
    <message>
        <source>Outage at</source>
        <translation>Interrupción en</translation>
    </message>
    <message>
        <source>Outage every</source>
        <translation>Interrupción cada</translation>
    </message>
    <message>
        <source>Outage length</source>
        <translation>Duración de interrupción</translation>
    </message>
    <message>
        <source>Own impact on the market: eta=E,volatility=V,volume=Q,half_life=T. Empty: none.</source>
        <translation>Impacto propio en el mercado: eta=E,volatility=V,volume=Q,half_life=T. Vacío: ninguno.</translation>
    </message>
    <message>
        <source>P(behind) = 1 - (f/(f+b))^n.</source>
        <translation>P(detrás) = 1 - (f/(f+b))^n.</translation>
    </message>
    <message>
        <source>P(behind) = b^n/(b+f)^n.</source>
        <translation>P(detrás) = b^n/(b+f)^n.</translation>
    </message>
    <message>
        <source>P(behind) = b^n/(b^n + f^n), of the lots behind (b) and in front (f).</source>
        <translation>P(detrás) = b^n/(b^n + f^n), de los lotes detrás (b) y delante (f).</translation>
    </message>
    <message>
        <source>P(behind) = ln(1+b)/(ln(1+b) + ln(1+f)).</source>
        <translation>P(detrás) = ln(1+b)/(ln(1+b) + ln(1+f)).</translation>
    </message>
    <message>
        <source>P(behind) = ln(1+b)/ln(1+b+f).</source>
        <translation>P(detrás) = ln(1+b)/ln(1+b+f).</translation>
    </message>
    <message>
        <source>Pacing</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Passive patience</source>
        <translation>Paciencia pasiva</translation>
    </message>
    <message>
        <source>Period of the fast average.</source>
        <translation>Periodo de la media rápida.</translation>
    </message>
    <message>
        <source>Period of the slow average.</source>
        <translation>Periodo de la media lenta.</translation>
    </message>
    <message>
        <source>Points of the price&apos;s path in a candle.</source>
        <translation>Puntos de la trayectoria del precio en una vela.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Post only</source>
        <translation>Post-only</translation>
    </message>
    <message>
        <source>Price band</source>
        <translation>Banda de precios</translation>
    </message>
    <message>
        <source>Price ceiling</source>
        <translation>Techo de precio</translation>
    </message>
    <message>
        <source>Price floor</source>
        <translation>Suelo de precio</translation>
    </message>
    <message>
        <source>Price levels per side.</source>
        <translation>Niveles de precio por lado.</translation>
    </message>
    <message>
        <source>Price step of the instrument, where it is not known otherwise.</source>
        <translation>Paso de precio del instrumento, si no se conoce por otra vía.</translation>
    </message>
    <message>
        <source>Price that is pulled back to a mean (Ornstein-Uhlenbeck on the log price).</source>
        <translation>Precio que es atraído a una media (Ornstein-Uhlenbeck sobre el logaritmo del precio).</translation>
    </message>
    <message>
        <source>Price to which it returns; 0: the start price. It grows by `drift`.</source>
        <translation>Precio al que regresa; 0: el precio inicial. Crece según `drift`.</translation>
    </message>
    <message>
        <source>Prob. Sharpe &gt; 0</source>
        <translation>Prob. Sharpe &gt; 0</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation>Factor de beneficio</translation>
    </message>
    <message>
        <source>QuantConnect LEAN trade bars (zip)</source>
        <translation>Velas de operaciones de QuantConnect LEAN (zip)</translation>
    </message>
    <message>
        <source>Quantity of newly quoted levels in the fall, of the usual.</source>
        <translation>Cantidad de los niveles recién cotizados en la caída, respecto a la habitual.</translation>
    </message>
    <message>
        <source>Quantity of one order before skew, in base units (contracts for inverse instruments); 0 sizes by `order_size_share`.</source>
        <translation>Cantidad de una orden antes del sesgo, en unidades base (contratos en instrumentos inversos); 0: tamaño según `order_size_share`.</translation>
    </message>
    <message>
        <source>Quantity step of the instrument, where it is not known otherwise.</source>
        <translation>Paso de cantidad del instrumento, si no se conoce por otra vía.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Queue position of resting orders: MODEL or MODEL:key=value,...</source>
        <translation>Posición en la cola de las órdenes del libro: MODEL o MODEL:key=value,...</translation>
    </message>
    <message>
        <source>Queue wait, mean</source>
        <translation>Espera en cola, media</translation>
    </message>
    <message>
        <source>Queue wait, median</source>
        <translation>Espera en cola, mediana</translation>
    </message>
    <message>
        <source>Quote uptime</source>
        <translation>Tiempo cotizando</translation>
    </message>
    <message>
        <source>Quotes about a reservation price that leans against inventory, by risk aversion, volatility and order arrival.</source>
        <translation>Cotiza en torno a un precio de reserva que se inclina contra el inventario, según la aversión al riesgo, la volatilidad y la llegada de órdenes.</translation>
    </message>
    <message>
        <source>Quotes are sent as post-only and kept off the other side&apos;s best, so that they never take.</source>
        <translation>Las cotizaciones se envían como post-only y se mantienen fuera del mejor precio del otro lado, para que nunca tomen.</translation>
    </message>
    <message>
        <source>Quotes are withdrawn when the market has been silent for this long, or for three times its usual pause where that is longer.</source>
        <translation>Las cotizaciones se retiran cuando el mercado lleva este tiempo en silencio, o el triple de su pausa habitual si es más largo.</translation>
    </message>
    <message>
        <source>Quotes levels at fixed distances on both sides of the mid and leans its sizes against its inventory.</source>
        <translation>Cotiza niveles a distancias fijas a ambos lados del mid e inclina sus tamaños contra su inventario.</translation>
    </message>
    <message>
        <source>Random walk</source>
        <translation>Paseo aleatorio</translation>
    </message>
    <message>
        <source>Random walk whose drift switches between a rising and a falling state.</source>
        <translation>Paseo aleatorio cuya deriva alterna entre un estado alcista y uno bajista.</translation>
    </message>
    <message>
        <source>Random walk whose feed falls silent; then a gap and a snapshot.</source>
        <translation>Paseo aleatorio cuyo feed queda en silencio; después, un hueco y un snapshot.</translation>
    </message>
    <message>
        <source>Random walk with one sudden fall and a recovery.</source>
        <translation>Paseo aleatorio con una caída repentina y una recuperación.</translation>
    </message>
    <message>
        <source>Random walk with sudden jumps (Merton 1976).</source>
        <translation>Paseo aleatorio con saltos repentinos (Merton 1976).</translation>
    </message>
    <message>
        <source>Random walk with volatility clusters (GARCH(1,1)).</source>
        <translation>Paseo aleatorio con agrupación de volatilidad (GARCH(1,1)).</translation>
    </message>
    <message>
        <source>Rate at which a level that was traded into is quoted anew.</source>
        <translation>Tasa a la que se vuelve a cotizar un nivel en el que se operó.</translation>
    </message>
    <message>
        <source>Rate at which any level changes its quantity without a trade.</source>
        <translation>Tasa a la que un nivel cualquiera cambia su cantidad sin operación.</translation>
    </message>
    <message>
        <source>Rate from which it refuses with the highest probability.</source>
        <translation>Tasa desde la que rechaza con la probabilidad máxima.</translation>
    </message>
    <message>
        <source>Rate from which the venue begins to refuse.</source>
        <translation>Tasa desde la que el exchange empieza a rechazar.</translation>
    </message>
    <message>
        <source>Real price-time priority, for tapes that hold single orders; on others as risk_averse.</source>
        <translation>Prioridad precio-tiempo real, para cintas con órdenes individuales; en las demás, como risk_averse.</translation>
    </message>
    <message>
        <source>Realised profit</source>
        <translation>Beneficio realizado</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Recovery time</source>
        <translation>Tiempo de recuperación</translation>
    </message>
    <message>
        <source>Reference spread</source>
        <translation>Spread de referencia</translation>
    </message>
    <message>
        <source>Refill rate</source>
        <translation>Tasa de reposición</translation>
    </message>
    <message>
        <source>Refresh time</source>
        <translation>Tiempo de renovación</translation>
    </message>
    <message>
        <source>Refresh tolerance</source>
        <translation>Tolerancia de renovación</translation>
    </message>
    <message>
        <source>Reset mode</source>
        <translation>Modo de reinicio</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Resting orders that the venue allows.</source>
        <translation>Órdenes en el libro que permite el exchange.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retorno</translation>
    </message>
    <message>
        <source>Returns sampled</source>
        <translation>Retornos muestreados</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Risk aversion</source>
        <translation>Aversión al riesgo</translation>
    </message>
    <message>
        <source>SMA crossover</source>
        <translation>Cruce de SMA</translation>
    </message>
    <message>
        <source>SQN</source>
        <translation>SQN</translation>
    </message>
    <message>
        <source>Sample interval</source>
        <translation>Intervalo de muestreo</translation>
    </message>
    <message>
        <source>Scale bid and ask sizes by the distance of inventory from its target.</source>
        <translation>Escalar los tamaños de bid y ask según la distancia del inventario a su objetivo.</translation>
    </message>
    <message>
        <source>Scale by depth</source>
        <translation>Escalar por profundidad</translation>
    </message>
    <message>
        <source>Scale by pace</source>
        <translation>Escalar por ritmo</translation>
    </message>
    <message>
        <source>Scale by spread</source>
        <translation>Escalar por spread</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Seed of everything that is left to chance.</source>
        <translation>Semilla de todo lo que queda al azar.</translation>
    </message>
    <message>
        <source>Self trade prevention</source>
        <translation>Prevención de self-trade</translation>
    </message>
    <message>
        <source>Self-trade</source>
        <translation>Self-trade</translation>
    </message>
    <message>
        <source>Sell at end</source>
        <translation>Vender al final</translation>
    </message>
    <message>
        <source>Sell everything when the run ends.</source>
        <translation>Venderlo todo cuando termina la ejecución.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Share of equity to hold in base. For contracts 0.5 is flat, 1 is long and 0 short for the whole equity.</source>
        <translation>Fracción del patrimonio que se mantiene en base. En contratos 0.5 es plano, 1 es long y 0 short por todo el patrimonio.</translation>
    </message>
    <message>
        <source>Share of the (log) fall that is won back.</source>
        <translation>Fracción de la caída (logarítmica) que se recupera.</translation>
    </message>
    <message>
        <source>Sharpe</source>
        <translation>Sharpe</translation>
    </message>
    <message>
        <source>Sharpe + 1.96 standard errors</source>
        <translation>Sharpe + 1.96 errores estándar</translation>
    </message>
    <message>
        <source>Sharpe − 1.96 standard errors</source>
        <translation>Sharpe − 1.96 errores estándar</translation>
    </message>
    <message>
        <source>Sigma</source>
        <translation>Sigma</translation>
    </message>
    <message>
        <source>Size alpha</source>
        <translation>Alfa del tamaño</translation>
    </message>
    <message>
        <source>Size direction</source>
        <translation>Sentido de tamaños</translation>
    </message>
    <message>
        <source>Size distribution</source>
        <translation>Distribución de tamaños</translation>
    </message>
    <message>
        <source>Size growth</source>
        <translation>Crecimiento del tamaño</translation>
    </message>
    <message>
        <source>Size maximum</source>
        <translation>Tamaño máximo</translation>
    </message>
    <message>
        <source>Size minimum</source>
        <translation>Tamaño mínimo</translation>
    </message>
    <message>
        <source>Size skew</source>
        <translation>Sesgo de tamaño</translation>
    </message>
    <message>
        <source>Sizes that shrink with distance, fast refresh and a strong shift against inventory: for pairs with a tight spread.</source>
        <translation>Tamaños que menguan con la distancia, renovación rápida y un fuerte desplazamiento contra el inventario: para pares con spread estrecho.</translation>
    </message>
    <message>
        <source>Skewness</source>
        <translation>Asimetría</translation>
    </message>
    <message>
        <source>Slippage cost</source>
        <translation>Coste de slippage</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lenta</translation>
    </message>
    <message>
        <source>Smaller orders when the spread is wide, down to a quarter.</source>
        <translation>Órdenes menores, hasta un cuarto, cuando el spread es amplio.</translation>
    </message>
    <message>
        <source>Sortino</source>
        <translation>Sortino</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Espaciado</translation>
    </message>
    <message>
        <source>Span of venue time that is generated.</source>
        <translation>Periodo en hora del exchange que se genera.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Spread capture</source>
        <translation>Captura de spread</translation>
    </message>
    <message>
        <source>Spread up to which orders keep their size.</source>
        <translation>Spread hasta el cual las órdenes conservan su tamaño.</translation>
    </message>
    <message>
        <source>Stale after</source>
        <translation>Obsoleto tras</translation>
    </message>
    <message>
        <source>Standard deviation of the logarithm.</source>
        <translation>Desviación estándar del logaritmo.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Start price</source>
        <translation>Precio inicial</translation>
    </message>
    <message>
        <source>Steady on a liquid pair</source>
        <translation>Constante en un par líquido</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Aún abierta</translation>
    </message>
    <message>
        <source>T of the finite horizon, begun anew when it ends.</source>
        <translation>T del horizonte finito, que recomienza cuando termina.</translation>
    </message>
    <message>
        <source>Tardis book_snapshot_5, book_snapshot_25, quotes, book_ticker</source>
        <translation>Tardis book_snapshot_5, book_snapshot_25, quotes, book_ticker</translation>
    </message>
    <message>
        <source>Tardis incremental_book_L2</source>
        <translation>Tardis incremental_book_L2</translation>
    </message>
    <message>
        <source>Tardis trades</source>
        <translation>Operaciones de Tardis</translation>
    </message>
    <message>
        <source>Target base share</source>
        <translation>Fracción objetivo en base</translation>
    </message>
    <message>
        <source>The 50 and 200 day averages.</source>
        <translation>Las medias de 50 y 200 días.</translation>
    </message>
    <message>
        <source>The base share that inventory is measured against.</source>
        <translation>La fracción en base respecto a la cual se mide el inventario.</translation>
    </message>
    <message>
        <source>The finite horizon of an hour with fixed order flow and three levels: for pairs with few trades.</source>
        <translation>El horizonte finito de una hora con flujo de órdenes fijo y tres niveles: para pares con pocas operaciones.</translation>
    </message>
    <message>
        <source>The half-spread is `max(min_spread, base_spread + volatility_factor·σ)`, where σ is the volatility that is
expected over the refresh time, in basis points: by exponential weights over mids (`ewma`), or by Garman and Klass&apos;s
estimate from the range of bars (`garman_klass`; until there are enough bars, the former).

`levels` orders a side reach from the half-spread to the half-spread plus `depth`. Gaps and sizes follow a
distribution with the weights 1 (`uniform`), i (`linear`) or i² (`quadratic`), normalised, growing or shrinking with
distance. The sizes of a side add up to `levels` times the configured order.

Let x be the distance of the base share from its target as a share of `inventory_range`, from −1 to 1. The centre of
the quotes is shifted by `−inventory_shift·x·half-spread`, and bids are scaled by `1 − size_skew·x`, asks by `1 +
size_skew·x`.

With `trend_filter`, the least-squares slope of the mid over `trend_window` is watched: when it amounts to more than
`trend_threshold` over the window, the side that would trade against it is not shown. Above `volatility_cap` nothing
is.

Sources: RiskMetrics Technical Document (1996); Garman and Klass, *On the Estimation of Security Price Volatilities
from Historical Data*, Journal of Business 53(1), 1980.</source>
        <translation>El semispread es `max(min_spread, base_spread + volatility_factor·σ)`, donde σ es la volatilidad que se
espera durante el tiempo de renovación, en puntos básicos: por pesos exponenciales sobre mids (`ewma`), o por la estimación
de Garman y Klass a partir del rango de las velas (`garman_klass`; hasta que haya velas suficientes, la primera).

`levels` órdenes por lado van del semispread al semispread más `depth`. Separaciones y tamaños siguen una
distribución con los pesos 1 (`uniform`), i (`linear`) o i² (`quadratic`), normalizados, que crecen o menguan con
la distancia. Los tamaños de un lado suman `levels` veces la orden configurada.

Sea x la distancia de la fracción en base a su objetivo como fracción de `inventory_range`, de −1 a 1. El centro de
las cotizaciones se desplaza `−inventory_shift·x·semispread`, y los bids se escalan por `1 − size_skew·x`, los asks por `1 +
size_skew·x`.

Con `trend_filter` se vigila la pendiente por mínimos cuadrados del mid en `trend_window`: cuando supone más de
`trend_threshold` en la ventana, no se muestra el lado que operaría contra ella. Por encima de `volatility_cap` no se
muestra nada.

Fuentes: RiskMetrics Technical Document (1996); Garman y Klass, *On the Estimation of Security Price Volatilities
from Historical Data*, Journal of Business 53(1), 1980.</translation>
    </message>
    <message>
        <source>The infinite horizon with online estimates and small orders that are renewed every two seconds.</source>
        <translation>El horizonte infinito con estimaciones en línea y órdenes pequeñas que se renuevan cada dos segundos.</translation>
    </message>
    <message>
        <source>The n-th bid stands at `mid·(1 − (spread + n·level_step))`, the n-th ask at `mid·(1 + (spread +
n·level_step))`, n from 0, rounded away from the mid to whole ticks. The n-th order has the size `order·(1 +
size_growth·n)`.

With `inventory_skew`, sizes follow the inventory: with x the distance of the base share from `target_base_share` as a
share of `inventory_range`, from −1 to 1, bids are scaled by `1 − x` and asks by `1 + x`, so that they reach 0 and
twice their size at the ends of the range. A spot account that starts without base therefore begins by bidding.

`price_floor` and `price_ceiling` bound where the bot trades: at or above the ceiling it shows no bids, at or below
the floor no asks.

`order_optimisation` moves the first level of each side relative to the best price of others: `retreat` brings an
order that would lead the market by more than a tick back to one tick ahead of the best; `lead` always stands one tick
ahead of the best. Neither ever reaches the other side.</source>
        <translation>El bid n-ésimo está en `mid·(1 − (spread + n·level_step))`, el ask n-ésimo en `mid·(1 + (spread +
n·level_step))`, con n desde 0, redondeado a ticks enteros alejándose del mid. La orden n-ésima tiene el tamaño `order·(1 +
size_growth·n)`.

Con `inventory_skew`, los tamaños siguen al inventario: siendo x la distancia de la fracción en base a `target_base_share` como
fracción de `inventory_range`, de −1 a 1, los bids se escalan por `1 − x` y los asks por `1 + x`, de modo que llegan a 0 y
al doble de su tamaño en los extremos del rango. Por eso una cuenta spot que empieza sin base comienza mostrando bids.

`price_floor` y `price_ceiling` acotan dónde opera el bot: en el techo o por encima no muestra bids; en el suelo o por debajo,
no muestra asks.

`order_optimisation` mueve el primer nivel de cada lado respecto al mejor precio de los demás: `retreat` devuelve una
orden que lideraría el mercado por más de un tick a un tick por delante del mejor; `lead` está siempre un tick
por delante del mejor. Ninguna llega nunca al otro lado.</translation>
    </message>
    <message>
        <source>The newest feed latency times a factor, plus an offset per way.</source>
        <translation>La latencia del feed más reciente por un factor, más un desfase por trayecto.</translation>
    </message>
    <message>
        <source>The target of a day is spread over it evenly (`constant`) or after the market&apos;s own intraday profile of
half hours, which is learned as the bot runs (`profile`). Whenever the volume done falls behind the volume expected by
the size of the next order, the bot trades.

That size is drawn evenly between `min_order` and `max_order`. It grows up to twofold with the backlog
(`scale_by_pace`), shrinks where the spread is wider than `reference_spread` (`scale_by_spread`), and is at most
`depth_share` of what the thinner side shows at its best price (`scale_by_depth`). Sides alternate, and the side that
brings the inventory back to where it was at the start goes first, so that it stays flat.

An order first joins its own side&apos;s best price as a maker and is taken back after `passive_patience`. When the backlog
is more than `behind_limit` of the day&apos;s target, the order crosses the spread at once (immediate or cancel at the
touch).

Fees, and fills worse than the mid at the decision, count against the day&apos;s budget of cost; what a passive fill gains
is credited. When it is used up, the bot waits for the next day. A day begins at midnight UTC, or 24 hours after the
last began (`from_start`), or is the last 24 hours at any time (`rolling_24h`, in steps of five minutes). The count
survives a restart.

The bot trades with the market only: its own resting orders that an order would meet are cancelled first, and the
venue&apos;s self-trade prevention is set on every order.</source>
        <translation>El objetivo de un día se reparte en él de manera uniforme (`constant`) o según el propio perfil intradía del mercado
por medias horas, que se aprende mientras el bot funciona (`profile`). Cuando el volumen hecho queda por detrás del esperado en
el tamaño de la próxima orden, el bot opera.

Ese tamaño se sortea de manera uniforme entre `min_order` y `max_order`. Crece hasta el doble con el retraso
(`scale_by_pace`), mengua donde el spread es mayor que `reference_spread` (`scale_by_spread`) y es como máximo
`depth_share` de lo que el lado más delgado muestra en su mejor precio (`scale_by_depth`). Los lados se alternan, y el lado que
devuelve el inventario a donde estaba al inicio va primero, para que se mantenga plano.

Una orden se une primero como maker al mejor precio de su propio lado y se retira tras `passive_patience`. Cuando el retraso
es mayor que `behind_limit` del objetivo del día, la orden cruza el spread en el acto (immediate or cancel al
mejor precio).

Las comisiones, y los fills peores que el mid en el momento de la decisión, cuentan contra el presupuesto de coste del día; lo que gana un fill pasivo
se abona. Cuando se agota, el bot espera al día siguiente. Un día empieza a medianoche UTC, o 24 horas después de que
empezara el último (`from_start`), o son las últimas 24 horas en cualquier momento (`rolling_24h`, en pasos de cinco minutos). La cuenta
sobrevive a un reinicio.

El bot opera solo con el mercado: las órdenes propias del libro con las que se encontraría una orden se cancelan antes, y
la prevención de self-trade del exchange se activa en cada orden.</translation>
    </message>
    <message>
        <source>The whole account into base, as a yardstick for strategies that may hold anything.</source>
        <translation>Toda la cuenta a base, como referencia para estrategias que pueden tener cualquier posición.</translation>
    </message>
    <message>
        <source>The yardstick for a market maker that aims at a base share of one half.</source>
        <translation>La referencia para un market maker que aspira a una fracción en base de un medio.</translation>
    </message>
    <message>
        <source>Three times the equity a day after the market&apos;s own profile, counted over the last 24 hours.</source>
        <translation>Tres veces el patrimonio al día según el propio perfil del mercado, contado en las últimas 24 horas.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Tick</translation>
    </message>
    <message>
        <source>Tight at the touch</source>
        <translation>Ceñido al mejor precio</translation>
    </message>
    <message>
        <source>Time from one outage to the next; 0s: only one.</source>
        <translation>Tiempo de una interrupción a la siguiente; 0s: solo una.</translation>
    </message>
    <message>
        <source>Time in position</source>
        <translation>Tiempo en posición</translation>
    </message>
    <message>
        <source>Time in which a deviation halves on average.</source>
        <translation>Tiempo en que una desviación se reduce a la mitad en promedio.</translation>
    </message>
    <message>
        <source>Time over which the trend is measured.</source>
        <translation>Tiempo en que se mide la tendencia.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Mejores precios</translation>
    </message>
    <message>
        <source>Traded value</source>
        <translation>Valor operado</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Trades a daily volume with the market, paced over the day, within a budget of cost and without building inventory.</source>
        <translation>Opera con el mercado un volumen diario, repartido a lo largo del día, dentro de un presupuesto de coste y sin acumular inventario.</translation>
    </message>
    <message>
        <source>Trades per day</source>
        <translation>Operaciones por día</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Trend filter</source>
        <translation>Filtro de tendencia</translation>
    </message>
    <message>
        <source>Trend threshold</source>
        <translation>Umbral de tendencia</translation>
    </message>
    <message>
        <source>Trend window</source>
        <translation>Ventana de tendencia</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>Ulcer index</source>
        <translation>Índice Ulcer</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Sin explicar</translation>
    </message>
    <message>
        <source>Up drift</source>
        <translation>Deriva alcista</translation>
    </message>
    <message>
        <source>VaR 95 %</source>
        <translation>VaR 95 %</translation>
    </message>
    <message>
        <source>VaR 99 %</source>
        <translation>VaR 99 %</translation>
    </message>
    <message>
        <source>Value of a position as a share of equity.</source>
        <translation>Valor de una posición como fracción del patrimonio.</translation>
    </message>
    <message>
        <source>Value of one order before skew as a share of equity, where `order_size` is 0; raised to the venue&apos;s least order.</source>
        <translation>Valor de una orden antes del sesgo como fracción del patrimonio, si `order_size` es 0; se eleva a la orden mínima del exchange.</translation>
    </message>
    <message>
        <source>Value of the position as a share of equity.</source>
        <translation>Valor de la posición como fracción del patrimonio.</translation>
    </message>
    <message>
        <source>Venue time of the first event (ISO 8601).</source>
        <translation>Hora del exchange del primer evento (ISO 8601).</translation>
    </message>
    <message>
        <source>Volatile pair</source>
        <translation>Par volátil</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>Volatilidad</translation>
    </message>
    <message>
        <source>Volatility bar</source>
        <translation>Vela de volatilidad</translation>
    </message>
    <message>
        <source>Volatility cap</source>
        <translation>Tope de volatilidad</translation>
    </message>
    <message>
        <source>Volatility factor</source>
        <translation>Factor de volatilidad</translation>
    </message>
    <message>
        <source>Volatility method</source>
        <translation>Método de volatilidad</translation>
    </message>
    <message>
        <source>Volatility window</source>
        <translation>Ventana de volatilidad</translation>
    </message>
    <message>
        <source>Volume generator</source>
        <translation>Generador de volumen</translation>
    </message>
    <message>
        <source>Volume to trade in a day as a multiple of equity, where `daily_target` is 0.</source>
        <translation>Volumen que operar en un día como múltiplo del patrimonio, si `daily_target` es 0.</translation>
    </message>
    <message>
        <source>Volume to trade in a day; 0: by `daily_target_share`.</source>
        <translation>Volumen que operar en un día; 0: según `daily_target_share`.</translation>
    </message>
    <message>
        <source>We advance only by prints; cancellations are thought to come from behind us.</source>
        <translation>Solo avanzamos por operaciones impresas; las cancelaciones se suponen detrás de nosotros.</translation>
    </message>
    <message>
        <source>Weight of the last squared return, α.</source>
        <translation>Peso del último retorno al cuadrado, α.</translation>
    </message>
    <message>
        <source>Weight of the last variance, β; α + β below 1.</source>
        <translation>Peso de la última varianza, β; α + β menor que 1.</translation>
    </message>
    <message>
        <source>Weights of the gaps between levels.</source>
        <translation>Pesos de las separaciones entre niveles.</translation>
    </message>
    <message>
        <source>Weights of the sizes of levels.</source>
        <translation>Pesos de los tamaños de los niveles.</translation>
    </message>
    <message>
        <source>What the account starts with, in the quote asset.</source>
        <translation>Con qué empieza la cuenta, en el activo de cotización.</translation>
    </message>
    <message>
        <source>What the venue does if an order should meet another of this account after all.</source>
        <translation>Qué hace el exchange si una orden se encuentra a pesar de todo con otra de esta cuenta.</translation>
    </message>
    <message>
        <source>What the venue would refuse anyway is refused before it is sent: quantities outside the instrument&apos;s limits, a notional below its minimum (reduce-only orders are exempt, as at the venues), prices that are not positive, stops on the wrong side of the mid, and options that exclude each other. An amendment is checked as the order that it would make. The limits come from the instrument, so there is nothing to set.</source>
        <translation>Lo que el exchange rechazaría de todos modos se deniega antes de enviarlo: cantidades fuera de los límites del instrumento, un nocional por debajo de su mínimo (las órdenes reduce-only están exentas, como en los exchanges), precios no positivos, stops en el lado equivocado del mid y opciones que se excluyen entre sí. Una modificación se comprueba como la orden en que se convertiría. Los límites vienen del instrumento, así que no hay nada que ajustar.</translation>
    </message>
    <message>
        <source>When a day begins.</source>
        <translation>Cuándo empieza un día.</translation>
    </message>
    <message>
        <source>When the fall begins, from the start.</source>
        <translation>Cuándo empieza la caída, desde el inicio.</translation>
    </message>
    <message>
        <source>When the feed falls silent, from the start.</source>
        <translation>Cuándo queda el feed en silencio, desde el inicio.</translation>
    </message>
    <message>
        <source>Where the first level stands relative to the best price of others.</source>
        <translation>Dónde está el primer nivel respecto al mejor precio de los demás.</translation>
    </message>
    <message>
        <source>Where the profit comes from</source>
        <translation>De dónde viene el beneficio</translation>
    </message>
    <message>
        <source>Whether the gaps grow or shrink with distance.</source>
        <translation>Si las separaciones crecen o menguan con la distancia.</translation>
    </message>
    <message>
        <source>Whether the inventory has to be carried for ever or until the end of a horizon.</source>
        <translation>Si el inventario ha de mantenerse para siempre o hasta el final de un horizonte.</translation>
    </message>
    <message>
        <source>Whether the levels that a market order took change in the next message or in the same.</source>
        <translation>Si los niveles que tomó una orden de mercado cambian en el mensaje siguiente o en el mismo.</translation>
    </message>
    <message>
        <source>Whether the sizes grow or shrink with distance.</source>
        <translation>Si los tamaños crecen o menguan con la distancia.</translation>
    </message>
    <message>
        <source>Whether the tape tells single orders (level 3) instead of levels.</source>
        <translation>Si la cinta contiene órdenes individuales (nivel 3) en vez de niveles.</translation>
    </message>
    <message>
        <source>Whether the venue also publishes its best prices (ticker).</source>
        <translation>Si el exchange publica también sus mejores precios (ticker).</translation>
    </message>
    <message>
        <source>Whether κ and A are estimated from the market&apos;s trades or are as given.</source>
        <translation>Si κ y A se estiman a partir de las operaciones del mercado o son los indicados.</translation>
    </message>
    <message>
        <source>Wide, quadratic ladder with Garman–Klass volatility from 5-minute bars and a low cap.</source>
        <translation>Escalera amplia y cuadrática con volatilidad de Garman–Klass a partir de velas de 5 minutos y un tope bajo.</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Tasa de acierto</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Ganadas</translation>
    </message>
    <message>
        <source>With mid s, inventory q (in orders, relative to the target), risk aversion γ, volatility σ and order
arrival `λ(δ) = A·e^(−κδ)`, the finite horizon quotes at `r ± spread/2` with `r = s − q·γ·σ²·(T−t)` and `spread =
γ·σ²·(T−t) + (2/γ)·ln(1 + γ/κ)`; T begins anew each `horizon`. The infinite horizon (Guéant, Lehalle, Fernandez-Tapia)
quotes at `δ(q) = (1/γ)·ln(1 + γ/κ) ± ((2q ± 1)/2)·√((σ²γ)/(2κA)·(1 + γ/κ)^(1 + κ/γ))` from the mid.

The unit of price is one basis point of the mid and that of time one second, so γ and κ mean the same on every
instrument. σ is estimated from mids a second apart. A and κ are estimated from the market&apos;s own trades: how many
market orders per second reached each depth from the mid, by weighted least squares of the logarithm against the
depth; until there are enough, `kappa` and `arrival_rate` stand in.

The spread is held between `min_spread` and `max_spread`, and no quote stands nearer to the mid than half the
`min_spread`, however large the inventory. At `max_inventory` the side that would add to it is not shown.

Sources: Avellaneda and Stoikov, *High-frequency trading in a limit order book*, Quantitative Finance 8(3), 2008;
Guéant, Lehalle and Fernandez-Tapia, *Dealing with the inventory risk*, Mathematics and Financial Economics 7(4),
2013.</source>
        <translation>Con mid s, inventario q (en órdenes, respecto al objetivo), aversión al riesgo γ, volatilidad σ y llegada de
órdenes `λ(δ) = A·e^(−κδ)`, el horizonte finito cotiza a `r ± spread/2` con `r = s − q·γ·σ²·(T−t)` y `spread =
γ·σ²·(T−t) + (2/γ)·ln(1 + γ/κ)`; T recomienza cada `horizon`. El horizonte infinito (Guéant, Lehalle, Fernandez-Tapia)
cotiza a `δ(q) = (1/γ)·ln(1 + γ/κ) ± ((2q ± 1)/2)·√((σ²γ)/(2κA)·(1 + γ/κ)^(1 + κ/γ))` del mid.

La unidad de precio es un punto básico del mid y la de tiempo un segundo, de modo que γ y κ significan lo mismo en todo
instrumento. σ se estima a partir de mids separados un segundo. A y κ se estiman a partir de las propias operaciones del mercado: cuántas
órdenes de mercado por segundo alcanzaron cada profundidad desde el mid, por mínimos cuadrados ponderados del logaritmo frente a la
profundidad; hasta que haya suficientes, las sustituyen `kappa` y `arrival_rate`.

El spread se mantiene entre `min_spread` y `max_spread`, y ninguna cotización está más cerca del mid que la mitad de
`min_spread`, por grande que sea el inventario. En `max_inventory` no se muestra el lado que lo aumentaría.

Fuentes: Avellaneda y Stoikov, *High-frequency trading in a limit order book*, Quantitative Finance 8(3), 2008;
Guéant, Lehalle y Fernandez-Tapia, *Dealing with the inventory risk*, Mathematics and Financial Economics 7(4),
2013.</translation>
    </message>
    <message>
        <source>With the market&apos;s rhythm</source>
        <translation>Al ritmo del mercado</translation>
    </message>
    <message>
        <source>Worst trade</source>
        <translation>Peor operación</translation>
    </message>
    <message>
        <source>amends that the venue confirmed</source>
        <translation>modificaciones que confirmó el exchange</translation>
    </message>
    <message>
        <source>best bid and ask as price_size (CryptoChassis)</source>
        <translation>mejor bid y ask como price_size (CryptoChassis)</translation>
    </message>
    <message>
        <source>candles in CSV: known header names, or --column time=0 --column open=1 ...</source>
        <translation>velas en CSV: nombres de cabecera conocidos, o --column time=0 --column open=1 ...</translation>
    </message>
    <message>
        <source>cash + position at the first known mid</source>
        <translation>efectivo + posición al primer mid conocido</translation>
    </message>
    <message>
        <source>cash + position at the last mid</source>
        <translation>efectivo + posición al último mid</translation>
    </message>
    <message>
        <source>events as `data export` writes them</source>
        <translation>eventos tal como los escribe `data export`</translation>
    </message>
    <message>
        <source>executions of own orders</source>
        <translation>fills de órdenes propias</translation>
    </message>
    <message>
        <source>executions of resting orders</source>
        <translation>fills de órdenes del libro</translation>
    </message>
    <message>
        <source>executions that took liquidity</source>
        <translation>fills que tomaron liquidez</translation>
    </message>
    <message>
        <source>expectancy ÷ R, R being the mean loss of the losing trades</source>
        <translation>esperanza ÷ R, siendo R la pérdida media de las operaciones perdedoras</translation>
    </message>
    <message>
        <source>feather, Parquet, HDF5: told apart and refused, with the way to convert them</source>
        <translation>feather, Parquet, HDF5: se reconocen y se rechazan, con la manera de convertirlos</translation>
    </message>
    <message>
        <source>fills at a price that the market (prints, best bid and ask, levels that own takers walked to) never reached in the run: must be 0</source>
        <translation>fills a un precio que el mercado (operaciones impresas, mejor bid y ask, niveles hasta los que llegaron los takers propios) nunca alcanzó en la ejecución: debe ser 0</translation>
    </message>
    <message>
        <source>final equity − initial equity, both by the ledger and marked to the mid</source>
        <translation>patrimonio final − patrimonio inicial, ambos según el libro contable y valorados al mid</translation>
    </message>
    <message>
        <source>hftbacktest event arrays (.npz, .npy), level 2 and 3</source>
        <translation>arrays de eventos de hftbacktest (.npz, .npy), niveles 2 y 3</translation>
    </message>
    <message>
        <source>its value at the last mid − at its fills&apos; prices − its fees</source>
        <translation>su valor al último mid − a los precios de sus fills − sus comisiones</translation>
    </message>
    <message>
        <source>largest fall of marked equity from its peak so far, as a share of that peak, over every change of the mid (not over closed trades only)</source>
        <translation>mayor caída del patrimonio valorado desde su máximo hasta entonces, como fracción de ese máximo, en cada cambio del mid (no solo en operaciones cerradas)</translation>
    </message>
    <message>
        <source>largest of that time</source>
        <translation>máximo de ese tiempo</translation>
    </message>
    <message>
        <source>largest profit of a trade</source>
        <translation>mayor beneficio de una operación</translation>
    </message>
    <message>
        <source>last mid ÷ first mid − 1: what holding the base would have returned before fees</source>
        <translation>último mid ÷ primer mid − 1: lo que habría rendido mantener la base antes de comisiones</translation>
    </message>
    <message>
        <source>m3/m2^1.5 of returns, central moments over n</source>
        <translation>m3/m2^1.5 de los retornos, momentos centrales sobre n</translation>
    </message>
    <message>
        <source>m4/m2² of returns, central moments over n (3 for a normal distribution)</source>
        <translation>m4/m2² de los retornos, momentos centrales sobre n (3 en una distribución normal)</translation>
    </message>
    <message>
        <source>mean of that time</source>
        <translation>media de ese tiempo</translation>
    </message>
    <message>
        <source>mean over trades of the best mark-to-market while open, never below 0, before fees</source>
        <translation>media por operación de la mejor valoración a mercado mientras estuvo abierta, nunca menor que 0, antes de comisiones</translation>
    </message>
    <message>
        <source>mean over trades of the worst mark-to-market while open: at each mid in force and at the exit price, never above 0, before fees</source>
        <translation>media por operación de la peor valoración a mercado mientras estuvo abierta: en cada mid vigente y al precio de salida, nunca mayor que 0, antes de comisiones</translation>
    </message>
    <message>
        <source>mean profit of a trade, net of its share of both fills&apos; fees</source>
        <translation>beneficio medio de una operación, neto de su parte de las comisiones de ambos fills</translation>
    </message>
    <message>
        <source>mean profit of the losing trades</source>
        <translation>beneficio medio de las operaciones perdedoras</translation>
    </message>
    <message>
        <source>mean profit of the winning trades</source>
        <translation>beneficio medio de las operaciones ganadoras</translation>
    </message>
    <message>
        <source>mean time from a trade&apos;s opening fill to its closing fill</source>
        <translation>tiempo medio del fill de apertura al de cierre de una operación</translation>
    </message>
    <message>
        <source>mean(r − rf)/stdev(r) × √(samples per year), of returns</source>
        <translation>media(r − rf)/desv(r) × √(muestras por año), de los retornos</translation>
    </message>
    <message>
        <source>mean(r − target)/√(Σ min(r − target, 0)²/n) × √(samples per year)</source>
        <translation>media(r − objetivo)/√(Σ min(r − objetivo, 0)²/n) × √(muestras por año)</translation>
    </message>
    <message>
        <source>median of receive time − venue time of market events as the bot saw them (within 0.8 %); where the venue&apos;s clock leads, the receive times are first shifted by the clock offset that the setup states</source>
        <translation>mediana de hora de recepción − hora del exchange de los eventos de mercado tal como los vio el bot (con precisión del 0.8 %); si el reloj del exchange va adelantado, las horas de recepción se desplazan antes según el desfase de reloj que indica la configuración</translation>
    </message>
    <message>
        <source>median of that time</source>
        <translation>mediana de ese tiempo</translation>
    </message>
    <message>
        <source>median over maker fills of the time from acceptance to the fill</source>
        <translation>mediana en los fills maker del tiempo desde la aceptación hasta el fill</translation>
    </message>
    <message>
        <source>median time from decision to acknowledgement (within 0.8 %)</source>
        <translation>mediana del tiempo desde la decisión hasta la confirmación (con precisión del 0.8 %)</translation>
    </message>
    <message>
        <source>most losing trades in a row, in the order of closing</source>
        <translation>máximo de operaciones perdedoras seguidas, en orden de cierre</translation>
    </message>
    <message>
        <source>most winning trades in a row, in the order of closing</source>
        <translation>máximo de operaciones ganadoras seguidas, en orden de cierre</translation>
    </message>
    <message>
        <source>net profit ÷ initial equity</source>
        <translation>beneficio neto ÷ patrimonio inicial</translation>
    </message>
    <message>
        <source>net profit − (spread capture + adverse selection + inventory + fees); 0 exactly for whole lots</source>
        <translation>beneficio neto − (captura de spread + selección adversa + inventario + comisiones); exactamente 0 con lotes enteros</translation>
    </message>
    <message>
        <source>number n of simple returns between consecutive samples of equity on the grid (1 h, 1 day beyond 90 days, or as set; aligned to UTC)</source>
        <translation>número n de retornos simples entre muestras consecutivas del patrimonio en la rejilla (1 h, 1 día a partir de 90 días, o lo ajustado; alineada a UTC)</translation>
    </message>
    <message>
        <source>of the largest drawdown: time below the peak, up to the recovery or else the end of the run</source>
        <translation>del mayor drawdown: tiempo por debajo del máximo, hasta la recuperación o, si no, hasta el final de la ejecución</translation>
    </message>
    <message>
        <source>of the largest drawdown: time from its trough to the peak&apos;s level again; not available if that was not reached</source>
        <translation>del mayor drawdown: tiempo desde su mínimo hasta volver al nivel del máximo; no disponible si no se alcanzó</translation>
    </message>
    <message>
        <source>orders cancelled</source>
        <translation>órdenes canceladas</translation>
    </message>
    <message>
        <source>orders cancelled ÷ fills</source>
        <translation>órdenes canceladas ÷ fills</translation>
    </message>
    <message>
        <source>orders that the risk gate refused</source>
        <translation>órdenes que denegó el control de riesgo</translation>
    </message>
    <message>
        <source>orders that the strategy placed</source>
        <translation>órdenes que colocó la estrategia</translation>
    </message>
    <message>
        <source>orders that the venue ended: time in force, self-trade prevention, one-cancels-other</source>
        <translation>órdenes que terminó el exchange: vigencia, prevención de self-trade, one-cancels-other</translation>
    </message>
    <message>
        <source>orders that the venue rejected</source>
        <translation>órdenes que rechazó el exchange</translation>
    </message>
    <message>
        <source>orders with at least one fill ÷ orders placed</source>
        <translation>órdenes con al menos un fill ÷ órdenes colocadas</translation>
    </message>
    <message>
        <source>profit of what was closed, by average cost, before fees</source>
        <translation>beneficio de lo que se cerró, a coste medio, antes de comisiones</translation>
    </message>
    <message>
        <source>quantity of the fills that no later fill closed, signed; not in any trade</source>
        <translation>cantidad de los fills que ningún fill posterior cerró, con signo; en ninguna operación</translation>
    </message>
    <message>
        <source>round trips: a quantity opened by one fill and closed by a later one, first in first out; the initial holding takes no part</source>
        <translation>idas y vueltas: una cantidad abierta por un fill y cerrada por otro posterior, primero en entrar, primero en salir; la tenencia inicial no participa</translation>
    </message>
    <message>
        <source>sample standard deviation (n − 1) of returns × √(samples per year of 365.25 days)</source>
        <translation>desviación estándar muestral (n − 1) de los retornos × √(muestras por año de 365.25 días)</translation>
    </message>
    <message>
        <source>share of the run&apos;s time with a live bid and a live ask</source>
        <translation>fracción del tiempo de la ejecución con un bid y un ask vivos</translation>
    </message>
    <message>
        <source>share of the run&apos;s time with a position of at least one lot</source>
        <translation>fracción del tiempo de la ejecución con una posición de al menos un lote</translation>
    </message>
    <message>
        <source>slippage cost of the taker fills alone</source>
        <translation>coste de slippage solo de los fills taker</translation>
    </message>
    <message>
        <source>smallest profit of a trade</source>
        <translation>menor beneficio de una operación</translation>
    </message>
    <message>
        <source>spread capture of the maker fills</source>
        <translation>captura de spread de los fills maker</translation>
    </message>
    <message>
        <source>spread capture of the taker fills (what crossing the spread cost)</source>
        <translation>captura de spread de los fills taker (lo que costó cruzar el spread)</translation>
    </message>
    <message>
        <source>the highest of those best marks</source>
        <translation>la más alta de esas mejores valoraciones</translation>
    </message>
    <message>
        <source>the lowest of those worst marks</source>
        <translation>la más baja de esas peores valoraciones</translation>
    </message>
    <message>
        <source>the same after 30 s</source>
        <translation>lo mismo a los 30 s</translation>
    </message>
    <message>
        <source>the same after 5 s</source>
        <translation>lo mismo a los 5 s</translation>
    </message>
    <message>
        <source>the same over taker fills</source>
        <translation>lo mismo en los fills taker</translation>
    </message>
    <message>
        <source>time within which half of all opened quantity was closed again (first in first out); not available if less than half was</source>
        <translation>tiempo en que volvió a cerrarse la mitad de toda la cantidad abierta (primero en entrar, primero en salir); no disponible si fue menos de la mitad</translation>
    </message>
    <message>
        <source>traded value ÷ mean equity (of the samples; of the initial and final equity where there is none)</source>
        <translation>valor operado ÷ patrimonio medio (de las muestras; del patrimonio inicial y final si no las hay)</translation>
    </message>
    <message>
        <source>trades in CSV: known header names, or --column time=0 --column price=1 ...</source>
        <translation>operaciones en CSV: nombres de cabecera conocidos, o --column time=0 --column price=1 ...</translation>
    </message>
    <message>
        <source>trades with a profit after fees above 0</source>
        <translation>operaciones con un beneficio tras comisiones mayor que 0</translation>
    </message>
    <message>
        <source>trades with a profit after fees below 0</source>
        <translation>operaciones con un beneficio tras comisiones menor que 0</translation>
    </message>
    <message>
        <source>trades ÷ days of the run</source>
        <translation>operaciones ÷ días de la ejecución</translation>
    </message>
    <message>
        <source>two-sided p-value of SQN as Student&apos;s t with N − 1 degrees of freedom</source>
        <translation>valor p bilateral del SQN como t de Student con N − 1 grados de libertad</translation>
    </message>
    <message>
        <source>value of the final holding at the last mid − its average cost</source>
        <translation>valor de la tenencia final al último mid − su coste medio</translation>
    </message>
    <message>
        <source>wins ÷ trades</source>
        <translation>ganadas ÷ operaciones</translation>
    </message>
    <message>
        <source>Σ fees − rebates, each valued in the settle asset when it was charged</source>
        <translation>Σ comisiones − rebates, cada uno valorado en el activo de liquidación cuando se cargó</translation>
    </message>
    <message>
        <source>Σ funding paid; 0 for spot, which has none; not available for derivatives while tapes carry no funding rates</source>
        <translation>Σ funding pagado; 0 en spot, que no lo tiene; no disponible en derivados mientras las cintas no contengan tasas de funding</translation>
    </message>
    <message>
        <source>Σ max(r, 0) ÷ Σ max(−r, 0)</source>
        <translation>Σ max(r, 0) ÷ Σ max(−r, 0)</translation>
    </message>
    <message>
        <source>Σ q·(u(last mid) − u(mid 5 s after)) + initial position·(u(last mid) − u(first mid)), and the change in value of fees paid in a moving asset</source>
        <translation>Σ q·(u(último mid) − u(mid 5 s después)) + posición inicial·(u(último mid) − u(primer mid)), y el cambio de valor de las comisiones pagadas en un activo que se mueve</translation>
    </message>
    <message>
        <source>Σ q·(u(mid 5 s after the fill, or the last) − u(mid at fill))</source>
        <translation>Σ q·(u(mid 5 s después del fill, o el último) − u(mid en el fill))</translation>
    </message>
    <message>
        <source>Σ q·(u(mid at fill) − u(price)) ÷ Σ |q·u(mid at fill)| over maker fills</source>
        <translation>Σ q·(u(mid en el fill) − u(precio)) ÷ Σ |q·u(mid en el fill)| en los fills maker</translation>
    </message>
    <message>
        <source>Σ q·(u(mid at fill) − u(price)): better than the mid when positive</source>
        <translation>Σ q·(u(mid en el fill) − u(precio)): mejor que el mid si es positivo</translation>
    </message>
    <message>
        <source>Σ q·(u(price) − u(mid at decision)) over all fills, q signed: positive cost, negative earned</source>
        <translation>Σ q·(u(precio) − u(mid en la decisión)) en todos los fills, q con signo: positivo es coste, negativo es ganancia</translation>
    </message>
    <message>
        <source>Σ wins ÷ |Σ losses|; not available without a loss</source>
        <translation>Σ ganancias ÷ |Σ pérdidas|; no disponible sin ninguna pérdida</translation>
    </message>
    <message>
        <source>Σ |q·u(price)| over all fills</source>
        <translation>Σ |q·u(precio)| en todos los fills</translation>
    </message>
    <message>
        <source>Φ((SR − SR*)·√(n−1)/√(1 − skew·SR + (kurt−1)/4·SR²)), per-sample SR, SR* = 0 unless set (Bailey, López de Prado 2012)</source>
        <translation>Φ((SR − SR*)·√(n−1)/√(1 − skew·SR + (kurt−1)/4·SR²)), SR por muestra, SR* = 0 si no se ajusta (Bailey, López de Prado 2012)</translation>
    </message>
    <message>
        <source>γ: the larger, the more quotes lean against inventory.</source>
        <translation>γ: cuanto mayor, más se inclinan las cotizaciones contra el inventario.</translation>
    </message>
    <message>
        <source>κ: how fast order arrival falls with depth.</source>
        <translation>κ: con qué rapidez cae la llegada de órdenes con la profundidad.</translation>
    </message>
    <message>
        <source>σ by exponential weights (half-life `volatility_window`) or over a sliding window.</source>
        <translation>σ por pesos exponenciales (semivida `volatility_window`) o en una ventana deslizante.</translation>
    </message>
    <message>
        <source>− fees</source>
        <translation>− comisiones</translation>
    </message>
    <message>
        <source>− the mean of the ⌈0.01·n⌉ smallest returns; needs 100 returns</source>
        <translation>− la media de los ⌈0.01·n⌉ retornos más bajos; necesita 100 retornos</translation>
    </message>
    <message>
        <source>− the mean of the ⌈0.05·n⌉ smallest returns; needs 20 returns</source>
        <translation>− la media de los ⌈0.05·n⌉ retornos más bajos; necesita 20 retornos</translation>
    </message>
    <message>
        <source>− the ⌈0.01·n⌉-th smallest return, per sample; needs 100 returns</source>
        <translation>− el ⌈0.01·n⌉-ésimo retorno más bajo, por muestra; necesita 100 retornos</translation>
    </message>
    <message>
        <source>− the ⌈0.05·n⌉-th smallest return, per sample; needs 20 returns</source>
        <translation>− el ⌈0.05·n⌉-ésimo retorno más bajo, por muestra; necesita 20 retornos</translation>
    </message>
    <message>
        <source>− Σ q·(u(mid 1 s after) − u(mid at fill)) ÷ Σ |q·u(mid at fill)| over the maker fills with at least 1 s of run left; the mid in force, as received, counted from when we learned of the fill</source>
        <translation>− Σ q·(u(mid 1 s después) − u(mid en el fill)) ÷ Σ |q·u(mid en el fill)| en los fills maker a los que queda al menos 1 s de ejecución; el mid vigente, según se recibió, contado desde que supimos del fill</translation>
    </message>
    <message>
        <source>√((1 + SR²/2 − skew·SR + (kurt−3)/4·SR²)/(n−1)) on the per-sample SR, × √(samples per year)</source>
        <translation>√((1 + SR²/2 − skew·SR + (kurt−3)/4·SR²)/(n−1)) sobre el SR por muestra, × √(muestras por año)</translation>
    </message>
    <message>
        <source>√(mean(dd²)), dd the share below the peak so far at each sample</source>
        <translation>√(media(dd²)), siendo dd la fracción por debajo del máximo hasta entonces en cada muestra</translation>
    </message>
    <message>
        <source>√N·mean/stdev (N − 1) of the profits of N trades</source>
        <translation>√N·media/desv (N − 1) de los beneficios de N operaciones</translation>
    </message>
    <message>
        <source>1/bps</source>
        <translation>1/bps</translation>
    </message>
    <message>
        <source>1/s</source>
        <translation>1/s</translation>
    </message>
    <message>
        <source>after trade</source>
        <translation>tras la operación</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>velas</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>bps</source>
        <translation>bps</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>equities</source>
        <translation>patrimonios</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimado</translation>
    </message>
    <message>
        <source>events/s</source>
        <translation>eventos/s</translation>
    </message>
    <message>
        <source>ewma</source>
        <translation>ewma</translation>
    </message>
    <message>
        <source>expire both</source>
        <translation>caducan ambas</translation>
    </message>
    <message>
        <source>expire maker</source>
        <translation>caduca maker</translation>
    </message>
    <message>
        <source>expire taker</source>
        <translation>caduca taker</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>exponencial</translation>
    </message>
    <message>
        <source>finite</source>
        <translation>finito</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fijo</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>plano</translation>
    </message>
    <message>
        <source>from start</source>
        <translation>desde el inicio</translation>
    </message>
    <message>
        <source>garman klass</source>
        <translation>garman klass</translation>
    </message>
    <message>
        <source>growing</source>
        <translation>creciente</translation>
    </message>
    <message>
        <source>half-spreads</source>
        <translation>semispreads</translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>infinito</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>liderar</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>lineal</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>órdenes</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>por día</translation>
    </message>
    <message>
        <source>per s</source>
        <translation>por s</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>por año</translation>
    </message>
    <message>
        <source>per √year</source>
        <translation>por √año</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source>quadratic</source>
        <translation>cuadrática</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>cotización</translation>
    </message>
    <message>
        <source>realised</source>
        <translation>realizada</translation>
    </message>
    <message>
        <source>retreat</source>
        <translation>retroceder</translation>
    </message>
    <message>
        <source>rolling 24h</source>
        <translation>24h móviles</translation>
    </message>
    <message>
        <source>share per year</source>
        <translation>fracción por año</translation>
    </message>
    <message>
        <source>shrinking</source>
        <translation>decreciente</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>uniforme</translation>
    </message>
    <message>
        <source>utc midnight</source>
        <translation>medianoche UTC</translation>
    </message>
    <message>
        <source>with trade</source>
        <translation>con la operación</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>By which bots are grouped and found: a list.</source>
        <translation>Por lo que se agrupan y encuentran los bots: una lista.</translation>
    </message>
    <message>
        <source>How often in a row it is started again after a failure, later each time; 0: never.</source>
        <translation>Cuántas veces seguidas se vuelve a iniciar tras un fallo, cada vez más tarde; 0: nunca.</translation>
    </message>
    <message>
        <source>Its share of the account at the first start, in the quote asset.</source>
        <translation>Su parte de la cuenta en el primer inicio, en el activo de cotización.</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Mercados</translation>
    </message>
    <message>
        <source>Of a simulated venue: latency of orders, MODEL or MODEL:key=value,...</source>
        <translation>De un exchange simulado: latencia de las órdenes, MODEL o MODEL:key=value,...</translation>
    </message>
    <message>
        <source>Of a simulated venue: queue position of resting orders, MODEL or MODEL:key=value,...</source>
        <translation>De un exchange simulado: posición en cola de las órdenes en reposo, MODEL o MODEL:key=value,...</translation>
    </message>
    <message>
        <source>Orders and position when it stops. cancel: orders go, the position stays; keep: both stay; flatten: orders go, the position is closed at the market.</source>
        <translation>Órdenes y posición al detenerse. cancel: las órdenes se retiran, la posición queda; keep: ambas quedan; flatten: las órdenes se retiran, la posición se cierra a mercado.</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Reinicios</translation>
    </message>
    <message>
        <source>Several of them, as a list, for a strategy that takes more than one.</source>
        <translation>Varios, como lista, para una estrategia que admite más de uno.</translation>
    </message>
    <message>
        <source>Stop policy</source>
        <translation>Política de parada</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>The live market that it trades.</source>
        <translation>El mercado en vivo en el que opera.</translation>
    </message>
    <message>
        <source>Time between ticks, 100ms to 1d, or event: none, it acts on what the market tells. Left out: as the strategy has it.</source>
        <translation>Tiempo entre ticks, 100ms a 1d, o event: ninguno, actúa según lo que dice el mercado. Si se omite: como lo tiene la estrategia.</translation>
    </message>
    <message>
        <source>What its profit is counted under.</source>
        <translation>Bajo qué se cuenta su ganancia.</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>cancelar</translation>
    </message>
    <message>
        <source>flatten</source>
        <translation>cerrar</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>mantener</translation>
    </message>
    <message>
        <source>A linear contract whose volatility comes in clusters (GARCH), margined in quote.</source>
        <translation>Un contrato lineal con volatilidad agrupada (GARCH) y margen en cotización.</translation>
    </message>
    <message>
        <source>A price that is pulled back to its mean within half an hour or so: a market for makers.</source>
        <translation>Un precio que es atraído a su media en cosa de media hora: un mercado para makers.</translation>
    </message>
    <message>
        <source>A price that rises for hours and falls for hours: drift of either sign, switched by chance.</source>
        <translation>Un precio que sube durante horas y baja durante horas: deriva de uno u otro signo, que cambia al azar.</translation>
    </message>
    <message>
        <source>A quiet random walk that tells every single order of its book (level 3), so that places in the queue are exact.</source>
        <translation>Un paseo aleatorio tranquilo que comunica cada orden individual de su libro (nivel 3), de modo que los lugares en la cola son exactos.</translation>
    </message>
    <message>
        <source>A random walk that loses a tenth within two minutes every three hours, and wins most of it back.</source>
        <translation>Un paseo aleatorio que cada tres horas pierde una décima parte en dos minutos y recupera casi todo.</translation>
    </message>
    <message>
        <source>A random walk whose feed falls silent for twenty seconds every half hour, and comes back with a gap.</source>
        <translation>Un paseo aleatorio cuyo feed queda en silencio veinte segundos cada media hora y vuelve con un hueco.</translation>
    </message>
    <message>
        <source>A random walk with clusters of volatility (GARCH): quiet hours, then wild ones.</source>
        <translation>Un paseo aleatorio con agrupación de volatilidad (GARCH): horas tranquilas y luego agitadas.</translation>
    </message>
    <message>
        <source>A random walk with sudden jumps up and down, a few in an hour (Merton).</source>
        <translation>Un paseo aleatorio con saltos repentinos al alza y a la baja, unos pocos por hora (Merton).</translation>
    </message>
    <message>
        <source>A recorded book of %1 to %2, played over and over.</source>
        <translation>Un libro grabado de %1 a %2, reproducido una y otra vez.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Recorded trades of %1 to %2, played over and over.</source>
        <translation>Operaciones grabadas de %1 a %2, reproducidas una y otra vez.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>The plainest market: a geometric random walk with a deep book around it.</source>
        <translation>El mercado más simple: un paseo aleatorio geométrico con un libro profundo alrededor.</translation>
    </message>
    <message>
        <source>Other base</source>
        <translation>Otra base</translation>
    </message>
    <message>
        <source>Other cash</source>
        <translation>Otro efectivo</translation>
    </message>
    <message>
        <source>What it has on its second market at the first start, in that one&apos;s quote asset.</source>
        <translation>Lo que tiene en su segundo mercado al primer inicio, en el activo de cotización de ese.</translation>
    </message>
    <message>
        <source>What it holds on its second market at the first start.</source>
        <translation>Lo que mantiene en su segundo mercado al primer inicio.</translation>
    </message>
</context>
<context>
    <name>EngineColumns</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>How long a question and its answer are under way; measured every few seconds</source>
        <translation>Cuánto tardan una pregunta y su respuesta; se mide cada pocos segundos</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Tiempo activo</translation>
    </message>
    <message>
        <source>Since the engine was started</source>
        <translation>Desde que se inició el motor</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>not accepted yet</source>
        <translation>aún no aceptado</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate that you accepted</source>
        <translation>SHA-256 del certificado aceptado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>running bots, all bots</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>Running, and all</source>
        <translation>En marcha y en total</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>in this window&apos;s process</source>
        <translation>en el proceso de esta ventana</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>the engine cannot offer its interface: {reason}</source>
        <translation>el motor no puede ofrecer su interfaz: {reason}</translation>
    </message>
    <message>
        <source>{field} cannot be &quot;{value}&quot;</source>
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
        <source>{option} cannot write &quot;{path}&quot;: {reason}</source>
        <translation>{option} no puede escribir «{path}»: {reason}</translation>
    </message>
    <message>
        <source>there is no command &quot;{value}&quot;</source>
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
        <source>there is no key &quot;{field}&quot;</source>
        <translation>no existe la clave «{field}»</translation>
    </message>
    <message>
        <source>{field} cannot be {value}</source>
        <translation>{field} no puede ser {value}</translation>
    </message>
    <message>
        <source>&quot;{dataset}&quot; may mean any of {candidates}</source>
        <translation>«{dataset}» puede referirse a cualquiera de {candidates}</translation>
    </message>
    <message>
        <source>the bar of {value} is there twice</source>
        <translation>la vela de {value} aparece dos veces</translation>
    </message>
    <message>
        <source>the bar&apos;s {field} {value} does not go with open {open} and close {close}</source>
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
        <source>there is no format &quot;{value}&quot;</source>
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
        <source>there is no dataset &quot;{dataset}&quot;</source>
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
        <source>the venue&apos;s time {value} steps back behind {before} by more than {limit}</source>
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
        <source>&quot;{value}&quot; is not a number</source>
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
        <source>&quot;{value}&quot; is not a span of time</source>
        <translation>«{value}» no es una duración</translation>
    </message>
    <message>
        <source>there is no export format &quot;{value}&quot;</source>
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
        <source>there is no model &quot;{value}&quot;</source>
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
        <source>the {field} &quot;{value}&quot; cannot be read</source>
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
        <source>the format has no setting &quot;{option}&quot; (it knows: {known})</source>
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
        <source>the {field} &quot;{value}&quot; is not valid</source>
        <translation>el valor «{value}» de {field} no es válido</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not an instrument</source>
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
        <source>the row &quot;{value}&quot; of the latencies cannot be read</source>
        <translation>no se puede leer la fila «{value}» de las latencias</translation>
    </message>
    <message>
        <source>there is no metric &quot;{value}&quot;</source>
        <translation>no existe la métrica «{value}»</translation>
    </message>
    <message>
        <source>{field} knows no model &quot;{value}&quot;</source>
        <translation>{field} no conoce el modelo «{value}»</translation>
    </message>
    <message>
        <source>the bot has stopped and places no more orders</source>
        <translation>el bot se ha detenido y no envía más órdenes</translation>
    </message>
    <message>
        <source>the list cannot go on from &quot;{value}&quot;</source>
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
        <source>there is no parameter &quot;{field}&quot;</source>
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
        <source>the entry &quot;{value}&quot; of a journal cannot be read</source>
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
        <source>there is no strategy &quot;{value}&quot;</source>
        <translation>no existe la estrategia «{value}»</translation>
    </message>
    <message>
        <source>there is no axis &quot;{value}&quot;</source>
        <translation>no existe el eje «{value}»</translation>
    </message>
    <message>
        <source>interrupted; nothing was changed</source>
        <translation>interrumpido; no se cambió nada</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a time</source>
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
        <source>no temporary file can be made in {path} for the run&apos;s fills and trades: {reason}</source>
        <translation>no se puede crear un archivo temporal en {path} para los fills y las operaciones de la ejecución: {reason}</translation>
    </message>
    <message>
        <source>the run&apos;s fills and trades cannot be written to a temporary file in {path}: {reason}</source>
        <translation>los fills y las operaciones de la ejecución no se pueden escribir en un archivo temporal en {path}: {reason}</translation>
    </message>
    <message>
        <source>there is no gauge &quot;{value}&quot;</source>
        <translation>no existe el indicador «{value}»</translation>
    </message>
    <message>
        <source>an axis cannot be &quot;{value}&quot;</source>
        <translation>un eje no puede ser «{value}»</translation>
    </message>
    <message>
        <source>there is no metric &quot;{value}&quot; to look for</source>
        <translation>no existe la métrica «{value}» que se busca</translation>
    </message>
    <message>
        <source>the store {path} cannot be read: {reason}</source>
        <translation>no se puede leer el almacén {path}: {reason}</translation>
    </message>
    <message>
        <source>the engine tells of no more changes</source>
        <translation>el motor ya no avisa de cambios</translation>
    </message>
    <message>
        <source>depth messages older than the snapshot were left out: {count}</source>
        <translation>mensajes de profundidad anteriores al snapshot, omitidos: {count}</translation>
    </message>
    <message>
        <source>rows that name the passive side of trades change no book and were left out: {count}</source>
        <translation>filas que indican el lado pasivo de operaciones, omitidas porque no cambian ningún libro: {count}</translation>
    </message>
    <message>
        <source>there is neither a snapshot nor a sequence that joins it to what ends at {end}: a gap was written, and the book is stale until the next snapshot</source>
        <translation>no hay snapshot ni secuencia que lo una a lo que termina en {end}: se anotó un hueco, y el libro queda obsoleto hasta el siguiente snapshot</translation>
    </message>
    <message>
        <source>the last line has no line break: where the file was cut off, the last value may be cut as well</source>
        <translation>la última línea no tiene salto de línea: si el archivo está truncado, el último valor también puede estarlo</translation>
    </message>
    <message>
        <source>the file does not begin with a snapshot: far levels are unknown until they change</source>
        <translation>el archivo no empieza con un snapshot: los niveles lejanos se desconocen hasta que cambian</translation>
    </message>
    <message>
        <source>the file has no column of volumes: every candle has volume 0</source>
        <translation>el archivo no tiene columna de volumen: todas las velas tienen volumen 0</translation>
    </message>
    <message>
        <source>prices rounded to the tick {tick}: {count}</source>
        <translation>precios redondeados al tick {tick}: {count}</translation>
    </message>
    <message>
        <source>receive times that stepped back by up to a second were raised to the one before: {count}</source>
        <translation>horas de recepción que retrocedían hasta un segundo, igualadas a la anterior: {count}</translation>
    </message>
    <message>
        <source>rows of kinds that are not read: {count}</source>
        <translation>filas de tipos que no se leen: {count}</translation>
    </message>
    <message>
        <source>breaks in the venue&apos;s sequence: {count}; the book is stale from there to the next snapshot</source>
        <translation>rupturas en la secuencia del exchange: {count}; el libro queda obsoleto desde ahí hasta el siguiente snapshot</translation>
    </message>
    <message>
        <source>the file does not say who took: sides are inferred from the price (a higher one is a buy, a lower one a sell)</source>
        <translation>el archivo no indica quién fue taker: los lados se deducen del precio (si sube, compra; si baja, venta)</translation>
    </message>
    <message>
        <source>trades that name no side got that of the trade before: {count}</source>
        <translation>operaciones sin lado indicado, que toman el de la operación anterior: {count}</translation>
    </message>
    <message>
        <source>snapshots that brought nothing new or did not join the messages: {count}</source>
        <translation>snapshots que no aportaban nada nuevo o no enlazaban con los mensajes: {count}</translation>
    </message>
    <message>
        <source>depth messages behind a break had no snapshot to stand on and were left out: {count}</source>
        <translation>mensajes de profundidad posteriores a una ruptura, omitidos por falta de un snapshot de partida: {count}</translation>
    </message>
    <message>
        <source>messages of streams that are not read: {count}</source>
        <translation>mensajes de streams que no se leen: {count}</translation>
    </message>
    <message>
        <source>the recording is of {symbol} and was imported as {instrument}</source>
        <translation>la grabación es de {symbol} y se importó como {instrument}</translation>
    </message>
    <message>
        <source>trades that were no market trades (insurance fund and the like) were left out: {count}</source>
        <translation>operaciones que no eran de mercado (fondo de seguro y similares), omitidas: {count}</translation>
    </message>
    <message>
        <source>trades that are recorded on a second stream too were counted once: {count}</source>
        <translation>operaciones grabadas también en un segundo stream, contadas una sola vez: {count}</translation>
    </message>
    <message>
        <source>depth messages that came twice were counted once: {count}</source>
        <translation>mensajes de profundidad repetidos, contados una sola vez: {count}</translation>
    </message>
    <message>
        <source>rows that repeat an event at the venue&apos;s time were counted once: {count}</source>
        <translation>filas que repiten un evento a la misma hora del exchange, contadas una sola vez: {count}</translation>
    </message>
    <message>
        <source>volumes were rounded to the lot {lot}</source>
        <translation>los volúmenes se redondearon al lote {lot}</translation>
    </message>
    <message>
        <source>choose another data folder in the settings</source>
        <translation>elija otra carpeta de datos en los ajustes</translation>
    </message>
    <message>
        <source>let yourself write into this folder, or choose another data folder in the settings</source>
        <translation>obtenga permiso de escritura en esta carpeta o elija otra carpeta de datos en los ajustes</translation>
    </message>
    <message>
        <source>import the recording again, or remove it</source>
        <translation>importe de nuevo la grabación o bórrela</translation>
    </message>
    <message>
        <source>choose its format, if it is among those of the list</source>
        <translation>elija su formato, si está en la lista</translation>
    </message>
    <message>
        <source>leave the field empty, or replace what is there</source>
        <translation>deje el campo vacío o reemplace lo existente</translation>
    </message>
    <message>
        <source>choose one of the list</source>
        <translation>elija uno de la lista</translation>
    </message>
    <message>
        <source>choose one of the list of recordings</source>
        <translation>elija una de la lista de grabaciones</translation>
    </message>
    <message>
        <source>import only what follows its end, or replace what is there</source>
        <translation>importe solo lo posterior a su final o reemplace lo existente</translation>
    </message>
    <message>
        <source>give a finer tick, round prices to the tick, or replace what is there</source>
        <translation>indique un tick más fino, redondee los precios al tick o reemplace lo existente</translation>
    </message>
    <message>
        <source>give a coarser tick, and round prices where they lie between</source>
        <translation>indique un tick más grueso y redondee los precios intermedios</translation>
    </message>
    <message>
        <source>give a finer lot, or replace what is there</source>
        <translation>indique un lote más fino o reemplace lo existente</translation>
    </message>
    <message>
        <source>give tick and lot</source>
        <translation>indique tick y lote</translation>
    </message>
    <message>
        <source>let yourself read it, or choose another data folder in the settings</source>
        <translation>obtenga permiso de lectura o elija otra carpeta de datos en los ajustes</translation>
    </message>
    <message>
        <source>replace what is there, or give another instrument</source>
        <translation>reemplace lo existente o indique otro instrumento</translation>
    </message>
    <message>
        <source>1 &lt;= minQuantity &lt;= maxQuantity, in lots</source>
        <translation>1 &lt;= minQuantity &lt;= maxQuantity, en lotes</translation>
    </message>
    <message>
        <source>the program sqlite3 may save runs from it, with its command .recover</source>
        <translation>el programa sqlite3 quizá pueda rescatar ejecuciones con su comando .recover</translation>
    </message>
    <message>
        <source>choose the format yourself; the list has all that can be read</source>
        <translation>elija usted el formato; la lista contiene todos los que se pueden leer</translation>
    </message>
    <message>
        <source>a book shows each price once a side</source>
        <translation>un libro muestra cada precio una sola vez por lado</translation>
    </message>
    <message>
        <source>a candle is {start, low, high, open, close, volume}</source>
        <translation>una vela es {start, low, high, open, close, volume}</translation>
    </message>
    <message>
        <source>a recording holds one instrument: import the other one as its own</source>
        <translation>una grabación contiene un solo instrumento: importe el otro por separado</translation>
    </message>
    <message>
        <source>a level holds too many lots: give less depth or a larger lot</source>
        <translation>un nivel contiene demasiados lotes: indique menos profundidad o un lote mayor</translation>
    </message>
    <message>
        <source>a line is a receive time in ns, us or ms, a space and a JSON message</source>
        <translation>una línea es una hora de recepción en ns, us o ms, un espacio y un mensaje JSON</translation>
    </message>
    <message>
        <source>a linear contract is margined in quote: give cash only</source>
        <translation>el margen de un contrato lineal está en el activo de cotización: indique solo efectivo</translation>
    </message>
    <message>
        <source>a market order has too many lots: give less or a larger lot</source>
        <translation>una orden de mercado tiene demasiados lotes: indique menos o un lote mayor</translation>
    </message>
    <message>
        <source>a newer Wheelhouse wrote it: use that one</source>
        <translation>lo escribió un Wheelhouse más reciente: use ese</translation>
    </message>
    <message>
        <source>a price must be above 0</source>
        <translation>un precio debe ser mayor que 0</translation>
    </message>
    <message>
        <source>a price must be above 0: take the line out</source>
        <translation>un precio debe ser mayor que 0: quite la línea</translation>
    </message>
    <message>
        <source>a recording holds one instrument: split the file</source>
        <translation>una grabación contiene un solo instrumento: divida el archivo</translation>
    </message>
    <message>
        <source>a single bar does not tell its interval: say it among the columns, as in interval=1m</source>
        <translation>una sola vela no revela su intervalo: indíquelo entre las columnas, como en interval=1m</translation>
    </message>
    <message>
        <source>a stopped bot places no orders</source>
        <translation>un bot detenido no envía órdenes</translation>
    </message>
    <message>
        <source>a trade needs timestamp, side, price and amount</source>
        <translation>una operación necesita timestamp, side, price y amount</translation>
    </message>
    <message>
        <source>add a unit: ns, us, ms, s, m, h or d</source>
        <translation>añada una unidad: ns, us, ms, s, m, h o d</translation>
    </message>
    <message>
        <source>amounts are exact up to 10^20: give less cash or base, or smaller orders</source>
        <translation>los importes son exactos hasta 10^20: indique menos efectivo o base, u órdenes menores</translation>
    </message>
    <message>
        <source>an order must join before it leaves</source>
        <translation>una orden debe entrar antes de salir</translation>
    </message>
    <message>
        <source>an outage ends after it begins</source>
        <translation>una interrupción termina después de empezar</translation>
    </message>
    <message>
        <source>another Wheelhouse has it open: use that one, or end it</source>
        <translation>otro Wheelhouse lo tiene abierto: use ese o ciérrelo</translation>
    </message>
    <message>
        <source>cancel the run first</source>
        <translation>cancele antes la ejecución</translation>
    </message>
    <message>
        <source>cancel the run that reads it first</source>
        <translation>cancele antes la ejecución que la lee</translation>
    </message>
    <message>
        <source>candles have no orders: leave out one of bars and orders</source>
        <translation>las velas no tienen órdenes: omita bars u orders</translation>
    </message>
    <message>
        <source>candles hold prices up to %1: use a larger tick</source>
        <translation>las velas admiten precios hasta %1: use un tick mayor</translation>
    </message>
    <message>
        <source>check that the file is the text that it should be</source>
        <translation>compruebe que el archivo es el texto que debería ser</translation>
    </message>
    <message>
        <source>check the column and its unit</source>
        <translation>compruebe la columna y su unidad</translation>
    </message>
    <message>
        <source>choose one of the formats in the list</source>
        <translation>elija uno de los formatos de la lista</translation>
    </message>
    <message>
        <source>choose one of metrics</source>
        <translation>elija una de las métricas</translation>
    </message>
    <message>
        <source>choose one of the report&apos;s gauges</source>
        <translation>elija uno de los indicadores del informe</translation>
    </message>
    <message>
        <source>choose one of: %1</source>
        <translation>elija entre: %1</translation>
    </message>
    <message>
        <source>close the quoted field on the same line</source>
        <translation>cierre el campo entre comillas en la misma línea</translation>
    </message>
    <message>
        <source>compare positions with the venue before trading on</source>
        <translation>compare las posiciones con el exchange antes de seguir operando</translation>
    </message>
    <message>
        <source>convert it to JSON first, with convert-data or convert-trade-data of freqtrade</source>
        <translation>conviértalo antes a JSON con convert-data o convert-trade-data de freqtrade</translation>
    </message>
    <message>
        <source>convert it to JSON first, with convert-data of freqtrade, or to CSV with pandas</source>
        <translation>conviértalo antes a JSON con convert-data de freqtrade, o a CSV con pandas</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>quizá quiso decir %1</translation>
    </message>
    <message>
        <source>did you mean %1? choose one of: %2</source>
        <translation>quizá quiso decir %1; elija entre: %2</translation>
    </message>
    <message>
        <source>durations reach to 292 years</source>
        <translation>las duraciones llegan hasta 292 años</translation>
    </message>
    <message>
        <source>end that one, or name another folder with --data-dir</source>
        <translation>ciérrelo o indique otra carpeta con --data-dir</translation>
    </message>
    <message>
        <source>end the program that has the file open, and try again</source>
        <translation>cierre el programa que tiene abierto el archivo y reintente</translation>
    </message>
    <message>
        <source>every candle needs this field, as a string</source>
        <translation>cada vela necesita este campo, como cadena</translation>
    </message>
    <message>
        <source>every row must have the same columns; does a field hold a comma and no quotes?</source>
        <translation>todas las filas deben tener las mismas columnas; ¿contiene algún campo una coma sin comillas?</translation>
    </message>
    <message>
        <source>every row must have the same columns; is the line cut off?</source>
        <translation>todas las filas deben tener las mismas columnas; ¿está truncada la línea?</translation>
    </message>
    <message>
        <source>export it as csv</source>
        <translation>expórtelo como csv</translation>
    </message>
    <message>
        <source>export its table to CSV, with sqlite3 for example</source>
        <translation>exporte su tabla a CSV, por ejemplo con sqlite3</translation>
    </message>
    <message>
        <source>fetch the file again</source>
        <translation>obtenga de nuevo el archivo</translation>
    </message>
    <message>
        <source>garch_alpha + garch_beta must stay below 1, or the variance grows without end</source>
        <translation>garch_alpha + garch_beta debe ser menor que 1; si no, la varianza crece sin fin</translation>
    </message>
    <message>
        <source>give 0 or more</source>
        <translation>indique 0 o más</translation>
    </message>
    <message>
        <source>give 0 to %1</source>
        <translation>indique de 0 a %1</translation>
    </message>
    <message>
        <source>give 1 to %1</source>
        <translation>indique de 1 a %1</translation>
    </message>
    <message>
        <source>give 1ms or more, or 0s for events</source>
        <translation>indique 1ms o más, o 0s para eventos</translation>
    </message>
    <message>
        <source>give 4 to %1</source>
        <translation>indique de 4 a %1</translation>
    </message>
    <message>
        <source>give a file with data in it</source>
        <translation>indique un archivo que contenga datos</translation>
    </message>
    <message>
        <source>give a folder</source>
        <translation>indique una carpeta</translation>
    </message>
    <message>
        <source>give a header name or an index from 0</source>
        <translation>indique un nombre de la cabecera o un índice desde 0</translation>
    </message>
    <message>
        <source>give a longer duration</source>
        <translation>indique una duración mayor</translation>
    </message>
    <message>
        <source>give a longer one: the span would have more than 5000000 samples</source>
        <translation>indique uno mayor: el periodo tendría más de 5000000 muestras</translation>
    </message>
    <message>
        <source>give a lot above 0</source>
        <translation>indique un lote mayor que 0</translation>
    </message>
    <message>
        <source>give a multiple of the tick %1 within the range of a tape</source>
        <translation>indique un múltiplo del tick %1 dentro del rango de una cinta</translation>
    </message>
    <message>
        <source>give a multiplier above 0</source>
        <translation>indique un multiplicador mayor que 0</translation>
    </message>
    <message>
        <source>give a number above 0</source>
        <translation>indique un número mayor que 0</translation>
    </message>
    <message>
        <source>give a positive duration</source>
        <translation>indique una duración positiva</translation>
    </message>
    <message>
        <source>give a rate above latency.threshold</source>
        <translation>indique una tasa mayor que latency.threshold</translation>
    </message>
    <message>
        <source>give a rate in bps, from -1000 to 1000</source>
        <translation>indique una tasa en bps, de -1000 a 1000</translation>
    </message>
    <message>
        <source>give a share from 0 to 1</source>
        <translation>indique una fracción de 0 a 1</translation>
    </message>
    <message>
        <source>give a share from 0 to below 1</source>
        <translation>indique una fracción de 0 a menos de 1</translation>
    </message>
    <message>
        <source>give a step in which market_order_rate makes at most 100000 orders</source>
        <translation>indique un paso en el que market_order_rate genere como máximo 100000 órdenes</translation>
    </message>
    <message>
        <source>give a tick above 0</source>
        <translation>indique un tick mayor que 0</translation>
    </message>
    <message>
        <source>choose one of the list of jobs</source>
        <translation>elija una de la lista de tareas</translation>
    </message>
    <message>
        <source>give at least %1</source>
        <translation>indique al menos %1</translation>
    </message>
    <message>
        <source>give at least %1 and at most %2</source>
        <translation>indique al menos %1 y como máximo %2</translation>
    </message>
    <message>
        <source>give at least size_minimum</source>
        <translation>indique al menos size_minimum</translation>
    </message>
    <message>
        <source>give at least the lot %1</source>
        <translation>indique al menos el lote %1</translation>
    </message>
    <message>
        <source>give at least the step %1</source>
        <translation>indique al menos el paso %1</translation>
    </message>
    <message>
        <source>give at most %1</source>
        <translation>indique como máximo %1</translation>
    </message>
    <message>
        <source>give at most %1, or raise %2</source>
        <translation>indique como máximo %1 o aumente %2</translation>
    </message>
    <message>
        <source>give at most %1: more lots cannot be counted</source>
        <translation>indique como máximo %1: no se pueden contar más lotes</translation>
    </message>
    <message>
        <source>give at most 100000 values on one axis</source>
        <translation>indique como máximo 100000 valores en un eje</translation>
    </message>
    <message>
        <source>give at most 1000000</source>
        <translation>indique como máximo 1000000</translation>
    </message>
    <message>
        <source>give at most the duration</source>
        <translation>indique como máximo la duración</translation>
    </message>
    <message>
        <source>give at most the latency %1</source>
        <translation>indique como máximo la latencia %1</translation>
    </message>
    <message>
        <source>give bars of one interval only</source>
        <translation>indique velas de un solo intervalo</translation>
    </message>
    <message>
        <source>give it only once</source>
        <translation>indíquelo una sola vez</translation>
    </message>
    <message>
        <source>give less than the duration %1</source>
        <translation>indique menos de la duración %1</translation>
    </message>
    <message>
        <source>give less: at the first price of %1 it is worth more than %2</source>
        <translation>indique menos: al primer precio, %1, vale más de %2</translation>
    </message>
    <message>
        <source>give more than %1</source>
        <translation>indique más de %1</translation>
    </message>
    <message>
        <source>give more than %1 and at most %2</source>
        <translation>indique más de %1 y como máximo %2</translation>
    </message>
    <message>
        <source>give more than outage_length, or 0s for one outage</source>
        <translation>indique más que outage_length, o 0s para una sola interrupción</translation>
    </message>
    <message>
        <source>give some cash, or some base: an empty account cannot trade</source>
        <translation>indique algo de efectivo o de base: una cuenta vacía no puede operar</translation>
    </message>
    <message>
        <source>give the files in time order</source>
        <translation>indique los archivos en orden cronológico</translation>
    </message>
    <message>
        <source>give the files in time order, and each part of the recording once</source>
        <translation>indique los archivos en orden cronológico, y cada parte de la grabación una sola vez</translation>
    </message>
    <message>
        <source>give the length of a candle</source>
        <translation>indique la duración de una vela</translation>
    </message>
    <message>
        <source>give the whole ID</source>
        <translation>indique el ID completo</translation>
    </message>
    <message>
        <source>import only what follows its end, or choose to replace the recording</source>
        <translation>importe solo lo posterior a su final o elija reemplazar la grabación</translation>
    </message>
    <message>
        <source>import the recording again</source>
        <translation>importe de nuevo la grabación</translation>
    </message>
    <message>
        <source>import the recording again and replace this one, or delete it</source>
        <translation>importe de nuevo la grabación y reemplace esta, o elimínela</translation>
    </message>
    <message>
        <source>install it; on Debian its package is libqt6sql6-sqlite</source>
        <translation>instálelo; en Debian su paquete es libqt6sql6-sqlite</translation>
    </message>
    <message>
        <source>it is no file that can be read</source>
        <translation>no es un archivo legible</translation>
    </message>
    <message>
        <source>it was removed, or never was</source>
        <translation>se borró o nunca existió</translation>
    </message>
    <message>
        <source>known keys are: %1</source>
        <translation>claves conocidas: %1</translation>
    </message>
    <message>
        <source>known parameters are: %1</source>
        <translation>parámetros conocidos: %1</translation>
    </message>
    <message>
        <source>leave out bars for a tape of events</source>
        <translation>omita bars para una cinta de eventos</translation>
    </message>
    <message>
        <source>leave the option out, or choose to replace the recording</source>
        <translation>omita la opción o elija reemplazar la grabación</translation>
    </message>
    <message>
        <source>let TMPDIR name a folder that can be written to</source>
        <translation>haga que TMPDIR indique una carpeta en la que se pueda escribir</translation>
    </message>
    <message>
        <source>let TMPDIR name a folder that can be written to and has room</source>
        <translation>haga que TMPDIR indique una carpeta con espacio en la que se pueda escribir</translation>
    </message>
    <message>
        <source>give yourself the right to read it, or choose another data folder in the settings</source>
        <translation>obtenga permiso de lectura o elija otra carpeta de datos en los ajustes</translation>
    </message>
    <message>
        <source>levels·spacing (each at least a tick) and the spread must stay within half of the start price</source>
        <translation>levels·spacing (cada uno de al menos un tick) y el spread no deben superar la mitad del precio inicial</translation>
    </message>
    <message>
        <source>save it as UTF-8 first</source>
        <translation>guárdelo antes como UTF-8</translation>
    </message>
    <message>
        <source>make room on the disk</source>
        <translation>libere espacio en el disco</translation>
    </message>
    <message>
        <source>make room on the disk; what was kept before is safe</source>
        <translation>libere espacio en el disco; lo guardado antes está a salvo</translation>
    </message>
    <message>
        <source>say which column it is: %1=NAME or %1=INDEX</source>
        <translation>indique qué columna es: %1=NOMBRE o %1=ÍNDICE</translation>
    </message>
    <message>
        <source>move it away</source>
        <translation>muévalo a otro lugar</translation>
    </message>
    <message>
        <source>name a CSV file with the columns request_ns, venue_ns, response_ns</source>
        <translation>indique un archivo CSV con las columnas request_ns, venue_ns, response_ns</translation>
    </message>
    <message>
        <source>choose a data folder in the settings</source>
        <translation>elija una carpeta de datos en los ajustes</translation>
    </message>
    <message>
        <source>name a metric of the report</source>
        <translation>indique una métrica del informe</translation>
    </message>
    <message>
        <source>choose another data folder in the settings, or give yourself the right to write into this one</source>
        <translation>elija otra carpeta de datos en los ajustes u obtenga permiso de escritura en esta</translation>
    </message>
    <message>
        <source>name another one with --data-dir DIR</source>
        <translation>indique otra con --data-dir DIR</translation>
    </message>
    <message>
        <source>name at least one file</source>
        <translation>indique al menos un archivo</translation>
    </message>
    <message>
        <source>choose at least one parameter to vary</source>
        <translation>elija al menos un parámetro para variar</translation>
    </message>
    <message>
        <source>name each value once</source>
        <translation>indique cada valor una sola vez</translation>
    </message>
    <message>
        <source>name one dataset, or files that exist</source>
        <translation>indique un conjunto de datos o archivos que existan</translation>
    </message>
    <message>
        <source>no row is that long; is this the right format?</source>
        <translation>ninguna fila es tan larga; ¿es este el formato correcto?</translation>
    </message>
    <message>
        <source>open and close must lie between low and high: check the order of the columns</source>
        <translation>open y close deben estar entre low y high: compruebe el orden de las columnas</translation>
    </message>
    <message>
        <source>open it again</source>
        <translation>ábralo de nuevo</translation>
    </message>
    <message>
        <source>choose to replace it, or give another instrument</source>
        <translation>elija reemplazarla o indique otro instrumento</translation>
    </message>
    <message>
        <source>give the tick and the lot</source>
        <translation>indique el tick y el lote</translation>
    </message>
    <message>
        <source>give a coarser lot</source>
        <translation>indique un lote más grueso</translation>
    </message>
    <message>
        <source>give the instrument&apos;s lot, or leave it out</source>
        <translation>indique el lote del instrumento u omítalo</translation>
    </message>
    <message>
        <source>give the instrument&apos;s tick, or leave it out</source>
        <translation>indique el tick del instrumento u omítalo</translation>
    </message>
    <message>
        <source>prices or quantities have too many digits for their size: give a coarser tick and round prices, or a coarser lot</source>
        <translation>precios o cantidades tienen demasiadas cifras para su tamaño: indique un tick más grueso y redondee los precios, o un lote más grueso</translation>
    </message>
    <message>
        <source>remove the dataset and import the recording again</source>
        <translation>borre el conjunto de datos e importe de nuevo la grabación</translation>
    </message>
    <message>
        <source>repeat the run, or duplicate it first</source>
        <translation>repita la ejecución o duplíquela antes</translation>
    </message>
    <message>
        <source>repeat the run; the others are not touched</source>
        <translation>repita la ejecución; las demás no se ven afectadas</translation>
    </message>
    <message>
        <source>request &lt;= venue &lt;= response</source>
        <translation>request &lt;= venue &lt;= response</translation>
    </message>
    <message>
        <source>rows must ascend in request and venue time</source>
        <translation>las filas deben ir en orden ascendente de hora de petición y del exchange</translation>
    </message>
    <message>
        <source>say how long a bar is, for example 1m</source>
        <translation>indique cuánto dura una vela, por ejemplo 1m</translation>
    </message>
    <message>
        <source>sort the bars by time</source>
        <translation>ordene las velas por hora</translation>
    </message>
    <message>
        <source>sort the file by time, oldest first</source>
        <translation>ordene el archivo por hora, lo más antiguo primero</translation>
    </message>
    <message>
        <source>sort the recording, or take the line out</source>
        <translation>ordene la grabación o quite la línea</translation>
    </message>
    <message>
        <source>spot instruments have the multiplier 1</source>
        <translation>los instrumentos spot tienen el multiplicador 1</translation>
    </message>
    <message>
        <source>start again: the file is then set aside, and a new one begun</source>
        <translation>inicie de nuevo: el archivo se apartará y se creará uno nuevo</translation>
    </message>
    <message>
        <source>start in 1970 or later, and end before 2262</source>
        <translation>empiece en 1970 o después y termine antes de 2262</translation>
    </message>
    <message>
        <source>take the line out</source>
        <translation>quite la línea</translation>
    </message>
    <message>
        <source>the array must have ev, exch_ts, local_ts, px and qty, or six columns event, exch_ts, local_ts, side, px, qty</source>
        <translation>la matriz debe tener ev, exch_ts, local_ts, px y qty, o seis columnas: event, exch_ts, local_ts, side, px, qty</translation>
    </message>
    <message>
        <source>the catalogue is empty: import a recording first</source>
        <translation>el catálogo está vacío: importe antes una grabación</translation>
    </message>
    <message>
        <source>the columns are in Bitfinex&apos;s order: give them as time=0, open=1, close=2, high=3, low=4, volume=5</source>
        <translation>las columnas están en el orden de Bitfinex: indíquelas como time=0, open=1, close=2, high=3, low=4, volume=5</translation>
    </message>
    <message>
        <source>the recording has this lot already: choose to replace it</source>
        <translation>la grabación ya tiene este lote: elija reemplazarla</translation>
    </message>
    <message>
        <source>the recording has this tick already: choose to replace it, or to round prices</source>
        <translation>la grabación ya tiene este tick: elija reemplazarla o redondear precios</translation>
    </message>
    <message>
        <source>the dataset is not what it was: allow changed data, and do not compare the figures</source>
        <translation>el conjunto de datos ya no es el que era: permita datos modificados y no compare las cifras</translation>
    </message>
    <message>
        <source>the description of the instrument is damaged</source>
        <translation>la descripción del instrumento está dañada</translation>
    </message>
    <message>
        <source>the file ends inside the array; copy it again</source>
        <translation>el archivo termina dentro de la matriz; cópielo de nuevo</translation>
    </message>
    <message>
        <source>the file ends inside the JSON; download it again</source>
        <translation>el archivo termina dentro del JSON; descárguelo de nuevo</translation>
    </message>
    <message>
        <source>the file ends too early: fetch it again</source>
        <translation>el archivo termina antes de tiempo: obténgalo de nuevo</translation>
    </message>
    <message>
        <source>the file has no row of data; check that it was downloaded whole</source>
        <translation>el archivo no tiene filas de datos; compruebe que se descargó entero</translation>
    </message>
    <message>
        <source>the file has no rows</source>
        <translation>el archivo no tiene filas</translation>
    </message>
    <message>
        <source>the file must be an event array as hftbacktest writes it</source>
        <translation>el archivo debe ser un array de eventos como los que escribe hftbacktest</translation>
    </message>
    <message>
        <source>the file must hold one JSON array of rows</source>
        <translation>el archivo debe contener una sola matriz JSON de filas</translation>
    </message>
    <message>
        <source>the file&apos;s name must begin with its day: 20221213_...</source>
        <translation>el nombre del archivo debe empezar por su día: 20221213_...</translation>
    </message>
    <message>
        <source>the first line must be the header of a Tardis book_snapshot or quotes file</source>
        <translation>la primera línea debe ser la cabecera de un archivo book_snapshot o quotes de Tardis</translation>
    </message>
    <message>
        <source>the grid has more points than can be counted: widen the steps</source>
        <translation>la rejilla tiene más puntos de los que se pueden contar: amplíe los pasos</translation>
    </message>
    <message>
        <source>the grid has more than 1000000 points: widen the steps, or draw some of them by chance</source>
        <translation>la rejilla tiene más de 1000000 puntos: amplíe los pasos o tome algunos al azar</translation>
    </message>
    <message>
        <source>the input holds nothing that could be imported</source>
        <translation>la entrada no contiene nada que se pueda importar</translation>
    </message>
    <message>
        <source>the line is damaged or cut off; it can be skipped</source>
        <translation>la línea está dañada o truncada; se puede omitir</translation>
    </message>
    <message>
        <source>the recording begins after</source>
        <translation>la grabación empieza después</translation>
    </message>
    <message>
        <source>the recording ends before</source>
        <translation>la grabación termina antes</translation>
    </message>
    <message>
        <source>the documentation lists the risk limits</source>
        <translation>la documentación enumera los límites de riesgo</translation>
    </message>
    <message>
        <source>the row has no column of that index</source>
        <translation>la fila no tiene ninguna columna con ese índice</translation>
    </message>
    <message>
        <source>the row must be one flat JSON array of numbers and strings</source>
        <translation>la fila debe ser una sola matriz JSON plana de números y cadenas</translation>
    </message>
    <message>
        <source>the span never shows a bid and an ask; choose another span or recording</source>
        <translation>el periodo nunca muestra a la vez un bid y un ask; elija otro periodo u otra grabación</translation>
    </message>
    <message>
        <source>there are no parameters</source>
        <translation>no hay parámetros</translation>
    </message>
    <message>
        <source>this file has no volume column; use csv-bars</source>
        <translation>este archivo no tiene columna de volumen; use csv-bars</translation>
    </message>
    <message>
        <source>write three whole numbers: request_ns, venue_ns, response_ns</source>
        <translation>escriba tres números enteros: request_ns, venue_ns, response_ns</translation>
    </message>
    <message>
        <source>tick and lot together may have 17 fractional digits, so that values stay exact</source>
        <translation>tick y lote pueden sumar como máximo 17 decimales, para que los valores sean exactos</translation>
    </message>
    <message>
        <source>use a larger tick</source>
        <translation>use un tick mayor</translation>
    </message>
    <message>
        <source>use a whole number of nanoseconds</source>
        <translation>use un número entero de nanosegundos</translation>
    </message>
    <message>
        <source>use csv or tardis</source>
        <translation>use csv o tardis</translation>
    </message>
    <message>
        <source>use epoch s, ms, us or ns, or ISO 8601 such as 2024-08-08T23:54:13Z</source>
        <translation>use epoch en s, ms, us o ns, o ISO 8601 como 2024-08-08T23:54:13Z</translation>
    </message>
    <message>
        <source>use one of the units ns, us, ms, s, m, h or d</source>
        <translation>use una de las unidades ns, us, ms, s, m, h o d</translation>
    </message>
    <message>
        <source>use one of: %1</source>
        <translation>use uno de estos: %1</translation>
    </message>
    <message>
        <source>use spot, linear or inverse</source>
        <translation>use spot, linear o inverse</translation>
    </message>
    <message>
        <source>use the program that wrote it, or import again</source>
        <translation>use el programa que lo escribió o importe de nuevo</translation>
    </message>
    <message>
        <source>vary each parameter once</source>
        <translation>varíe cada parámetro una sola vez</translation>
    </message>
    <message>
        <source>wait for the venue&apos;s answer</source>
        <translation>espere la respuesta del exchange</translation>
    </message>
    <message>
        <source>wait until it is done, or end it, and try again</source>
        <translation>espere a que termine, o ciérrelo, y reintente</translation>
    </message>
    <message>
        <source>what it points at is not in this list: begin without it</source>
        <translation>aquello a lo que apunta no está en esta lista: empiece sin él</translation>
    </message>
    <message>
        <source>write a decimal number, as in 0.01</source>
        <translation>escriba un número decimal, como en 0.01</translation>
    </message>
    <message>
        <source>write a decimal number with at most 18 fractional digits</source>
        <translation>escriba un número decimal con 18 decimales como máximo</translation>
    </message>
    <message>
        <source>write a decimal number with at most 18 fractional digits, as in %1</source>
        <translation>escriba un número decimal con 18 decimales como máximo, como en %1</translation>
    </message>
    <message>
        <source>write a length such as 1m, 4h or 1d</source>
        <translation>escriba una duración como 1m, 4h o 1d</translation>
    </message>
    <message>
        <source>write a moment as in 2024-08-08T23:54:13.5Z</source>
        <translation>escriba un momento como en 2024-08-08T23:54:13.5Z</translation>
    </message>
    <message>
        <source>write a moment in UTC, as in 2024-08-08T23:54:13 or 2024-08-08</source>
        <translation>escriba un momento en UTC, como en 2024-08-08T23:54:13 o 2024-08-08</translation>
    </message>
    <message>
        <source>write a number</source>
        <translation>escriba un número</translation>
    </message>
    <message>
        <source>write a number and a unit, as in 250ms, 1.5s, 10us, 42ns, 5m, 4h, 1d</source>
        <translation>escriba un número y una unidad, como en 250ms, 1.5s, 10us, 42ns, 5m, 4h, 1d</translation>
    </message>
    <message>
        <source>write a number with one of the units ns, us, ms, s, m, h, d</source>
        <translation>escriba un número con una de las unidades ns, us, ms, s, m, h, d</translation>
    </message>
    <message>
        <source>write a number with one of the units ns, us, ms, s, m, h, d, as in %1</source>
        <translation>escriba un número con una de las unidades ns, us, ms, s, m, h, d, como en %1</translation>
    </message>
    <message>
        <source>write a number, as in %1</source>
        <translation>escriba un número, como en %1</translation>
    </message>
    <message>
        <source>write a plain number such as 61837.64</source>
        <translation>escriba un número simple como 61837.64</translation>
    </message>
    <message>
        <source>write a span of time as in 250ms</source>
        <translation>escriba una duración como en 250ms</translation>
    </message>
    <message>
        <source>write a text</source>
        <translation>escriba un texto</translation>
    </message>
    <message>
        <source>write a text, as in %1</source>
        <translation>escriba un texto, como en %1</translation>
    </message>
    <message>
        <source>write a whole number</source>
        <translation>escriba un número entero</translation>
    </message>
    <message>
        <source>write a whole number from 0 to %1</source>
        <translation>escriba un número entero de 0 a %1</translation>
    </message>
    <message>
        <source>write a smaller whole number</source>
        <translation>escriba un número entero menor</translation>
    </message>
    <message>
        <source>write a whole number, 0 or more</source>
        <translation>escriba un número entero, 0 o mayor</translation>
    </message>
    <message>
        <source>write a whole number, as in %1</source>
        <translation>escriba un número entero, como en %1</translation>
    </message>
    <message>
        <source>write at most 18 digits after the point</source>
        <translation>escriba 18 decimales como máximo</translation>
    </message>
    <message>
        <source>write buy or sell (bid or ask)</source>
        <translation>escriba buy o sell (bid o ask)</translation>
    </message>
    <message>
        <source>write FROM..TO, as in 2024-08-08T10:00..2024-08-08T10:05</source>
        <translation>escriba FROM..TO, como en 2024-08-08T10:00..2024-08-08T10:05</translation>
    </message>
    <message>
        <source>write ISO 8601, as in 2024-01-01T00:00:00Z</source>
        <translation>escriba ISO 8601, como en 2024-01-01T00:00:00Z</translation>
    </message>
    <message>
        <source>write the rates of maker and taker in bps, as in 1,5, or as in maker=1,taker=5,currency=quote or tiers=0:1:5;1000000:0.5:4</source>
        <translation>escriba las tasas de maker y taker en bps, como en 1,5, o como en maker=1,taker=5,currency=quote o tiers=0:1:5;1000000:0.5:4</translation>
    </message>
    <message>
        <source>write a name, or a name with settings, as in NAME:key=value,key=value</source>
        <translation>escriba un nombre, o un nombre con ajustes, como en NOMBRE:clave=valor,clave=valor</translation>
    </message>
    <message>
        <source>write a range as from:to:step, or values as a,b,c</source>
        <translation>escriba un rango como desde:hasta:paso, o valores como a,b,c</translation>
    </message>
    <message>
        <source>write a range as from:to:step, with a step that leads to its end, or values as a,b,c</source>
        <translation>escriba un rango como desde:hasta:paso, con un paso que lleve a su final, o valores como a,b,c</translation>
    </message>
    <message>
        <source>write one JSON object; the documentation shows an example</source>
        <translation>escriba un solo objeto JSON; la documentación muestra un ejemplo</translation>
    </message>
    <message>
        <source>write open or close: the end of the bar that its time names</source>
        <translation>escriba open o close: el extremo de la vela que indica su hora</translation>
    </message>
    <message>
        <source>write quote, received or ASSET@PRICE with a price from 0.000001 to 1000000000000</source>
        <translation>escriba quote, received o ASSET@PRICE con un precio de 0.000001 a 1000000000000</translation>
    </message>
    <message>
        <source>write recorded, or a latency such as 5ms</source>
        <translation>escriba recorded o una latencia como 5ms</translation>
    </message>
    <message>
        <source>write true or false</source>
        <translation>escriba true o false</translation>
    </message>
    <message>
        <source>write true or false, as in %1</source>
        <translation>escriba true o false, como en %1</translation>
    </message>
    <message>
        <source>write VENUE:BASE/QUOTE, as in binance:BTC/USDT</source>
        <translation>escriba EXCHANGE:BASE/COTIZACIÓN, como en binance:BTC/USDT</translation>
    </message>
    <message>
        <source>write VOLUME:MAKER:TAKER;..., from volume 0 upwards, as in 0:1:5;1000000:0.5:4</source>
        <translation>escriba VOLUMEN:MAKER:TAKER;..., desde el volumen 0 en adelante, como en 0:1:5;1000000:0.5:4</translation>
    </message>
    <message>
        <source>there is no bot {value}</source>
        <translation>no hay ningún bot {value}</translation>
    </message>
    <message>
        <source>the journal {path} is in use ({holder})</source>
        <translation>el diario {path} está en uso ({holder})</translation>
    </message>
    <message>
        <source>bot {bot} would keep more than it may: {field} {wanted} of {limit}</source>
        <translation>el bot {bot} guardaría más de lo permitido: {field} {wanted} de {limit}</translation>
    </message>
    <message>
        <source>the history cannot be asked so: {field}: {value}</source>
        <translation>no se puede consultar el historial así: {field}: {value}</translation>
    </message>
    <message>
        <source>the copy was cancelled</source>
        <translation>la copia se canceló</translation>
    </message>
    <message>
        <source>{path} is a database of another program</source>
        <translation>{path} es la base de datos de otro programa</translation>
    </message>
    <message>
        <source>there is a bot called &quot;{name}&quot; already</source>
        <translation>ya existe un bot llamado «{name}»</translation>
    </message>
    <message>
        <source>too much waits to be written ({rows} rows): {reason}</source>
        <translation>hay demasiado esperando a ser escrito ({rows} filas): {reason}</translation>
    </message>
    <message>
        <source>the store {path} may not be written: {reason}</source>
        <translation>no se permite escribir en la base de datos {path}: {reason}</translation>
    </message>
    <message>
        <source>version {version} of bot {bot} is another configuration</source>
        <translation>la versión {version} del bot {bot} es otra configuración</translation>
    </message>
    <message>
        <source>a bot that is {value} cannot be asked to {field}</source>
        <translation>a un bot en estado {value} no se le puede pedir {field}</translation>
    </message>
    <message>
        <source>the engine shows another certificate ({fingerprint}) than before ({expected})</source>
        <translation>el motor muestra otro certificado ({fingerprint}) que antes ({expected})</translation>
    </message>
    <message>
        <source>the engine&apos;s certificate {fingerprint} is not known: {reason}</source>
        <translation>el certificado {fingerprint} del motor no se conoce: {reason}</translation>
    </message>
    <message>
        <source>the way to the engine has been closed</source>
        <translation>el camino al motor se ha cerrado</translation>
    </message>
    <message>
        <source>{url} is not encrypted, and would show the token to others</source>
        <translation>{url} no está cifrada y mostraría el token a otros</translation>
    </message>
    <message>
        <source>the engine does not take the token: {reason}</source>
        <translation>el motor no acepta el token: {reason}</translation>
    </message>
    <message>
        <source>the engine does not answer: {reason}</source>
        <translation>el motor no responde: {reason}</translation>
    </message>
    <message>
        <source>end that engine, or give this one a folder of its own</source>
        <translation>cierre ese motor o dé a este una carpeta propia</translation>
    </message>
    <message>
        <source>let this user write the folder</source>
        <translation>permita a este usuario escribir en la carpeta</translation>
    </message>
    <message>
        <source>look at the disk; orders can be cancelled meanwhile</source>
        <translation>revise el disco; mientras tanto se pueden cancelar órdenes</translation>
    </message>
    <message>
        <source>make sure that the folder may be written</source>
        <translation>asegúrese de que se pueda escribir en la carpeta</translation>
    </message>
    <message>
        <source>name another file</source>
        <translation>indique otro archivo</translation>
    </message>
    <message>
        <source>this token is for other bots ({field} {value})</source>
        <translation>este token es para otros bots ({field} {value})</translation>
    </message>
    <message>
        <source>in the simulation the bot fails: {reason}</source>
        <translation>en la simulación el bot falla: {reason}</translation>
    </message>
    <message>
        <source>in the simulation the bot is halted: {reason}</source>
        <translation>en la simulación el bot se interrumpe: {reason}</translation>
    </message>
    <message>
        <source>{levels} levels stand at the same price {value}, since a tick is {tick}</source>
        <translation>hay {levels} niveles en el mismo precio {value}, pues un tick es {tick}</translation>
    </message>
    <message>
        <source>the strategy needs ticks, and {field} is {value}</source>
        <translation>la estrategia necesita ticks, y {field} es {value}</translation>
    </message>
    <message>
        <source>a bot cannot be called &quot;{value}&quot;</source>
        <translation>un bot no puede llamarse «{value}»</translation>
    </message>
    <message>
        <source>the market {market} is no longer what {bot} has traded on</source>
        <translation>el mercado {market} ya no es aquel en que ha operado {bot}</translation>
    </message>
    <message>
        <source>there is a bot called &quot;{value}&quot; already</source>
        <translation>ya existe un bot llamado «{value}»</translation>
    </message>
    <message>
        <source>{field} of {bot} cannot change while the bot is {value}</source>
        <translation>{field} de {bot} no puede cambiar con el bot en estado {value}</translation>
    </message>
    <message>
        <source>nothing is kept of what {bot} did then</source>
        <translation>no se guarda nada de lo que {bot} hizo entonces</translation>
    </message>
    <message>
        <source>there is no version {value}</source>
        <translation>no existe la versión {value}</translation>
    </message>
    <message>
        <source>{field} are {value}, and {limit} is the most</source>
        <translation>{field}: {value}, y el máximo es {limit}</translation>
    </message>
    <message>
        <source>a stream cannot go on from &quot;{value}&quot;</source>
        <translation>un stream no puede continuar desde «{value}»</translation>
    </message>
    <message>
        <source>an address is host and port alone; the token has a field of its own</source>
        <translation>una dirección es solo host y puerto; el token tiene su propio campo</translation>
    </message>
    <message>
        <source>the address is missing</source>
        <translation>falta la dirección</translation>
    </message>
    <message>
        <source>{value} is the address of {name} already</source>
        <translation>{value} ya es la dirección de {name}</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not an address: write wss://host:port</source>
        <translation>«{value}» no es una dirección: escriba wss://host:port</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>falta el nombre</translation>
    </message>
    <message>
        <source>there is an engine {value} already</source>
        <translation>ya existe un motor {value}</translation>
    </message>
    <message>
        <source>{name} asks for a token</source>
        <translation>{name} pide un token</translation>
    </message>
    <message>
        <source>the engine is ending</source>
        <translation>el motor se está cerrando</translation>
    </message>
    <message>
        <source>the bots are being brought back</source>
        <translation>los bots se están recuperando</translation>
    </message>
    <message>
        <source>the engine keeps no bots: {reason}</source>
        <translation>el motor no guarda bots: {reason}</translation>
    </message>
    <message>
        <source>the keychain of this computer was not opened</source>
        <translation>no se abrió el llavero de este equipo</translation>
    </message>
    <message>
        <source>the keychain of this computer failed: {reason}</source>
        <translation>el llavero de este equipo falló: {reason}</translation>
    </message>
    <message>
        <source>this computer has no keychain to keep a token in: {reason}</source>
        <translation>este equipo no tiene llavero donde guardar un token: {reason}</translation>
    </message>
    <message>
        <source>the market {value} happens in another process</source>
        <translation>el mercado {value} está en otro proceso</translation>
    </message>
    <message>
        <source>there is no market &quot;{value}&quot;</source>
        <translation>no existe el mercado «{value}»</translation>
    </message>
    <message>
        <source>the connection has ended: {reason}</source>
        <translation>la conexión ha terminado: {reason}</translation>
    </message>
    <message>
        <source>{host}:{port} cannot be reached: {reason}</source>
        <translation>no se puede acceder a {host}:{port}: {reason}</translation>
    </message>
    <message>
        <source>the venue has not taken the change of the order</source>
        <translation>el exchange no ha aceptado la modificación de la orden</translation>
    </message>
    <message>
        <source>the venue has answered to order {order} already: {status}</source>
        <translation>el exchange ya ha respondido a la orden {order}: {status}</translation>
    </message>
    <message>
        <source>the bot is paused and places no orders</source>
        <translation>el bot está en pausa y no coloca órdenes</translation>
    </message>
    <message>
        <source>order {order} is being changed or cancelled already</source>
        <translation>la orden {order} ya se está modificando o cancelando</translation>
    </message>
    <message>
        <source>the order never reached the venue</source>
        <translation>la orden no llegó al exchange</translation>
    </message>
    <message>
        <source>order {order} is not open</source>
        <translation>la orden {order} no está abierta</translation>
    </message>
    <message>
        <source>the venue has an order {order} that is not ours to know; it is cancelled there</source>
        <translation>el exchange tiene una orden {order} que aquí no consta; allí se cancela</translation>
    </message>
    <message>
        <source>the venue has rejected the order</source>
        <translation>el exchange ha rechazado la orden</translation>
    </message>
    <message>
        <source>the venue has order {order} open, which had ended here; it is cancelled there</source>
        <translation>el exchange tiene abierta la orden {order}, que aquí había terminado; allí se cancela</translation>
    </message>
    <message>
        <source>order {order} is {status} as far as we know, and {venue_status} at the venue</source>
        <translation>la orden {order} está en estado {status} según nuestros datos y {venue_status} en el exchange</translation>
    </message>
    <message>
        <source>order {order} has other terms at the venue; those are taken over</source>
        <translation>la orden {order} tiene otras condiciones en el exchange; se adoptan esas</translation>
    </message>
    <message>
        <source>the venue tells of a fill of order {order} that cannot be: {reason}</source>
        <translation>el exchange comunica un fill imposible de la orden {order}: {reason}</translation>
    </message>
    <message>
        <source>the venue does not know the order any more</source>
        <translation>el exchange ya no conoce la orden</translation>
    </message>
    <message>
        <source>{field} {value} does not go with {other} {limit}</source>
        <translation>{field} {value} no es compatible con {other} {limit}</translation>
    </message>
    <message>
        <source>an order cannot be made smaller than what has been filled: {quantity}, filled {filled}</source>
        <translation>una orden no puede ser menor que lo ya completado: {quantity}, completado {filled}</translation>
    </message>
    <message>
        <source>a market order cannot be changed</source>
        <translation>una orden de mercado no se puede modificar</translation>
    </message>
    <message>
        <source>the account cannot pay: {required} needed, {available} there</source>
        <translation>la cuenta no puede pagar: se necesita {required}, hay {available}</translation>
    </message>
    <message>
        <source>the order book cannot be trusted at the moment</source>
        <translation>por ahora el libro de órdenes no es fiable</translation>
    </message>
    <message>
        <source>an order of {quantity} cannot show {display_quantity}</source>
        <translation>una orden de {quantity} no puede mostrar {display_quantity}</translation>
    </message>
    <message>
        <source>the order would have ended before it was sent</source>
        <translation>la orden habría terminado antes de enviarse</translation>
    </message>
    <message>
        <source>the margin does not suffice: {required} needed, {available} there</source>
        <translation>el margen no basta: se necesita {required}, hay {available}</translation>
    </message>
    <message>
        <source>an order of {notional} is above the limit of {limit}</source>
        <translation>una orden de {notional} supera el límite de {limit}</translation>
    </message>
    <message>
        <source>an order of {notional} is below the market&apos;s minimum of {minimum}</source>
        <translation>una orden de {notional} no llega al mínimo del mercado de {minimum}</translation>
    </message>
    <message>
        <source>{open} open are above the limit of {limit}</source>
        <translation>{open} abiertas superan el límite de {limit}</translation>
    </message>
    <message>
        <source>orders come faster than the limit of {limit} allows</source>
        <translation>las órdenes llegan más rápido de lo que permite el límite de {limit}</translation>
    </message>
    <message>
        <source>a position of {position} is above the limit of {limit}</source>
        <translation>una posición de {position} supera el límite de {limit}</translation>
    </message>
    <message>
        <source>a position of {notional} is above the limit of {limit}</source>
        <translation>una posición de {notional} supera el límite de {limit}</translation>
    </message>
    <message>
        <source>an order that may not take must be able to rest</source>
        <translation>una orden que no puede tomar debe poder quedar en el libro</translation>
    </message>
    <message>
        <source>a price of {price} is not possible</source>
        <translation>un precio de {price} no es posible</translation>
    </message>
    <message>
        <source>a price of {price} is out of range</source>
        <translation>un precio de {price} está fuera de rango</translation>
    </message>
    <message>
        <source>a price of {price} is {distance} away, and {limit} is allowed</source>
        <translation>un precio de {price} está a {distance}, y se permite {limit}</translation>
    </message>
    <message>
        <source>an order of {quantity} is above the limit of {limit}</source>
        <translation>una orden de {quantity} supera el límite de {limit}</translation>
    </message>
    <message>
        <source>an order of {quantity} is above the market&apos;s maximum of {maximum}</source>
        <translation>una orden de {quantity} supera el máximo del mercado de {maximum}</translation>
    </message>
    <message>
        <source>an order of {quantity} is below the market&apos;s minimum of {minimum}</source>
        <translation>una orden de {quantity} no llega al mínimo del mercado de {minimum}</translation>
    </message>
    <message>
        <source>an order of {quantity} cannot be counted: {minimum} to {maximum} can</source>
        <translation>una orden de {quantity} no se puede contar: se admite de {minimum} a {maximum}</translation>
    </message>
    <message>
        <source>an order of {quantity} would do more than close the position of {position}</source>
        <translation>una orden de {quantity} haría más que cerrar la posición de {position}</translation>
    </message>
    <message>
        <source>an order at {price} would meet an own one at {own_price}</source>
        <translation>una orden a {price} se cruzaría con una propia a {own_price}</translation>
    </message>
    <message>
        <source>a stop price of {stop_price} is not possible</source>
        <translation>un precio de stop de {stop_price} no es posible</translation>
    </message>
    <message>
        <source>a stop at {stop_price} would trigger at once: the mid is {mid}</source>
        <translation>un stop a {stop_price} se activaría al instante: el mid es {mid}</translation>
    </message>
    <message>
        <source>a trailing offset of {trailing_offset} is not possible</source>
        <translation>una distancia de trailing de {trailing_offset} no es posible</translation>
    </message>
    <message>
        <source>an order of {quantity} at {price} is worth more than can be counted</source>
        <translation>una orden de {quantity} a {price} vale más de lo que se puede contar</translation>
    </message>
    <message>
        <source>the bot&apos;s state cannot be taken up: {field} is {value}</source>
        <translation>no se puede retomar el estado del bot: {field} es {value}</translation>
    </message>
    <message>
        <source>{strategy} of {bot} failed: {reason}</source>
        <translation>{strategy} de {bot} falló: {reason}</translation>
    </message>
    <message>
        <source>{market} at {venue} has other ticks and lots than here</source>
        <translation>{market} en {venue} tiene otros ticks y lotes que aquí</translation>
    </message>
    <message>
        <source>a line is longer than {limit} bytes</source>
        <translation>una línea supera {limit} bytes</translation>
    </message>
    <message>
        <source>a message cannot be read: {field} {reason}</source>
        <translation>no se puede leer un mensaje: {field} {reason}</translation>
    </message>
    <message>
        <source>the venue {venue} cannot be reached: {reason}</source>
        <translation>no se puede acceder al exchange {venue}: {reason}</translation>
    </message>
    <message>
        <source>what {bot} holds is not certain after a break: {reason}</source>
        <translation>lo que tiene {bot} no es seguro tras una interrupción: {reason}</translation>
    </message>
    <message>
        <source>this program was built without the way to {url}</source>
        <translation>este programa se compiló sin la vía hacia {url}</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {reason}</source>
        <translation>no se puede escribir en {folder}: {reason}</translation>
    </message>
    <message>
        <source>the venue keeps this client for another market: {reason}</source>
        <translation>el exchange reserva este cliente para otro mercado: {reason}</translation>
    </message>
    <message>
        <source>the venue takes no more clients: {reason}</source>
        <translation>el exchange no admite más clientes: {reason}</translation>
    </message>
    <message>
        <source>the venue does not know who speaks: {reason}</source>
        <translation>el exchange no sabe quién habla: {reason}</translation>
    </message>
    <message>
        <source>ask with a token that is for all bots</source>
        <translation>pida con un token que sea para todos los bots</translation>
    </message>
    <message>
        <source>bring back an older copy of the bot&apos;s state</source>
        <translation>recupere una copia anterior del estado del bot</translation>
    </message>
    <message>
        <source>change the limit, or the parameters that lead to it; a backtest shows each case</source>
        <translation>cambie el límite o los parámetros que llevan a él; un backtest muestra cada caso</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>elija otro nombre</translation>
    </message>
    <message>
        <source>choose one of its versions, from 1</source>
        <translation>elija una de sus versiones, desde 1</translation>
    </message>
    <message>
        <source>close the position by hand, or stop the bot again</source>
        <translation>cierre la posición a mano o detenga el bot de nuevo</translation>
    </message>
    <message>
        <source>compare its trades with the venue&apos;s; start it again when they agree</source>
        <translation>compare sus operaciones con las del exchange; inícielo de nuevo cuando coincidan</translation>
    </message>
    <message>
        <source>give 0.01 to 50 events a second</source>
        <translation>indique de 0.01 a 50 eventos por segundo</translation>
    </message>
    <message>
        <source>give a cursor as the channel gave it, or none</source>
        <translation>indique un cursor tal como lo dio el canal, o ninguno</translation>
    </message>
    <message>
        <source>give a duration between these, or event</source>
        <translation>indique una duración entre estas, o event</translation>
    </message>
    <message>
        <source>give less cash or base, or smaller orders</source>
        <translation>indique menos efectivo o base, u órdenes más pequeñas</translation>
    </message>
    <message>
        <source>give more than 0</source>
        <translation>indique más de 0</translation>
    </message>
    <message>
        <source>it happens in another process: open a line to it</source>
        <translation>ocurre en otro proceso: abra una línea con él</translation>
    </message>
    <message>
        <source>its orders and its holding are counted in other ticks and lots: create another bot</source>
        <translation>sus órdenes y su tenencia se cuentan en otros ticks y lotes: cree otro bot</translation>
    </message>
    <message>
        <source>leave it out: only a backtest takes it</source>
        <translation>omítalo: solo lo admite un backtest</translation>
    </message>
    <message>
        <source>leave some out</source>
        <translation>omita algunos</translation>
    </message>
    <message>
        <source>let the bot go on first</source>
        <translation>reanude primero el bot</translation>
    </message>
    <message>
        <source>list the bots: it may have been removed</source>
        <translation>liste los bots: puede que se haya eliminado</translation>
    </message>
    <message>
        <source>look whether the venue&apos;s program runs; it is tried again all the time</source>
        <translation>compruebe si el programa del exchange está en marcha; se sigue intentando todo el tiempo</translation>
    </message>
    <message>
        <source>mend what was found, and start it again</source>
        <translation>corrija lo que se encontró e inícielo de nuevo</translation>
    </message>
    <message>
        <source>mend what was found, and try again</source>
        <translation>corrija lo que se encontró e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>name a market</source>
        <translation>indique un mercado</translation>
    </message>
    <message>
        <source>name one of the engine&apos;s markets</source>
        <translation>indique uno de los mercados del motor</translation>
    </message>
    <message>
        <source>name one, as in avellaneda_stoikov</source>
        <translation>indique una, como avellaneda_stoikov</translation>
    </message>
    <message>
        <source>name one: the strategy trades one market</source>
        <translation>indique uno: la estrategia opera en un solo mercado</translation>
    </message>
    <message>
        <source>name the market that it is to trade, as in sim:BTC/USDT</source>
        <translation>indique el mercado en el que debe operar, como sim:BTC/USDT</translation>
    </message>
    <message>
        <source>of a simulated venue, give latency, queue or fees</source>
        <translation>de un exchange simulado, indique latency, queue o fees</translation>
    </message>
    <message>
        <source>renew quotes less often, or show fewer of them</source>
        <translation>renueve las cotizaciones con menos frecuencia o muestre menos</translation>
    </message>
    <message>
        <source>run the venue&apos;s program of the same version</source>
        <translation>ejecute el programa del exchange de la misma versión</translation>
    </message>
    <message>
        <source>see what led to it in a backtest</source>
        <translation>vea en un backtest qué llevó a ello</translation>
    </message>
    <message>
        <source>stop the bot, and wait until none of its orders is left</source>
        <translation>detenga el bot y espere hasta que no quede ninguna de sus órdenes</translation>
    </message>
    <message>
        <source>stop the bot, configure it, and start it again</source>
        <translation>detenga el bot, configúrelo e inícielo de nuevo</translation>
    </message>
    <message>
        <source>the engine goes on cancelling them; look at the venue too</source>
        <translation>el motor sigue cancelándolas; mire también en el exchange</translation>
    </message>
    <message>
        <source>the store is damaged: restore its last backup</source>
        <translation>el almacén está dañado: restaure su última copia de seguridad</translation>
    </message>
    <message>
        <source>what it holds and owes was traded there: create another bot for another market</source>
        <translation>lo que tiene y debe se negoció allí: cree otro bot para otro mercado</translation>
    </message>
    <message>
        <source>write a duration such as 500ms, or event</source>
        <translation>escriba una duración como 500ms, o event</translation>
    </message>
    <message>
        <source>write venue:HOST:PORT:SYMBOL, as in venue:127.0.0.1:7001:BTC/USDT</source>
        <translation>escriba venue:HOST:PORT:SYMBOL, como venue:127.0.0.1:7001:BTC/USDT</translation>
    </message>
    <message>
        <source>{field} has {value} characters, and {limit} is the most</source>
        <translation>{field} tiene {value} caracteres, y el máximo es {limit}</translation>
    </message>
    <message>
        <source>no bot has the tag {value}</source>
        <translation>ningún bot tiene la etiqueta {value}</translation>
    </message>
    <message>
        <source>this engine does not trade at venues on {value}</source>
        <translation>este motor no opera en exchanges de {value}</translation>
    </message>
    <message>
        <source>a file cannot be called &quot;{value}&quot;</source>
        <translation>un archivo no puede llamarse «{value}»</translation>
    </message>
    <message>
        <source>there is a file called &quot;{value}&quot; already</source>
        <translation>ya existe un archivo llamado «{value}»</translation>
    </message>
    <message>
        <source>the disk of {path} has {available} bytes left, and {needed} are needed</source>
        <translation>al disco de {path} le quedan {available} bytes, y se necesitan {needed}</translation>
    </message>
    <message>
        <source>choose a time at which it was at work</source>
        <translation>elija un momento en que estuviera activo</translation>
    </message>
    <message>
        <source>give at most 100 letters, digits, dots, dashes and underscores; it lands in a folder of the engine&apos;s</source>
        <translation>indique como máximo 100 letras, cifras, puntos, guiones y guiones bajos; el archivo va a una carpeta del motor</translation>
    </message>
    <message>
        <source>make room on the engine&apos;s disk</source>
        <translation>libere espacio en el disco del motor</translation>
    </message>
    <message>
        <source>name a market that the venue has</source>
        <translation>indique un mercado que tenga el exchange</translation>
    </message>
    <message>
        <source>name the host in the engine&apos;s settings (venue-host), or use a market of this one</source>
        <translation>indique el host en los ajustes del motor (venue-host) o use un mercado de este motor</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation>acorte el texto</translation>
    </message>
    <message>
        <source>{bot} is {value}, but that is not written down, and the end of the engine would undo it: {reason}</source>
        <translation>{bot} está en {value}, pero no ha quedado escrito, y el fin del motor lo desharía: {reason}</translation>
    </message>
    <message>
        <source>in the simulation, {after} into it, the bot sends {count} orders in {span}: {value} a second, and the engine allows {limit}</source>
        <translation>en la simulación, {after} después del inicio, el bot envía {count} órdenes en {span}: {value} por segundo, y el motor permite {limit}</translation>
    </message>
    <message>
        <source>in the simulation {count} orders are refused, the first one {after} into it: {reason}</source>
        <translation>en la simulación se deniegan {count} órdenes, la primera {after} después del inicio: {reason}</translation>
    </message>
    <message>
        <source>nothing has come from {host}:{port} for {after}</source>
        <translation>no llega nada de {host}:{port} desde hace {after}</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed</source>
        <translation>el controlador de SQLite de Qt no está instalado</translation>
    </message>
    <message>
        <source>Tardis has no file for this kind</source>
        <translation>Tardis no tiene archivo para este tipo</translation>
    </message>
    <message>
        <source>an earlier write failed</source>
        <translation>falló una escritura anterior</translation>
    </message>
    <message>
        <source>an event of the list of bots is missing</source>
        <translation>falta un evento de la lista de bots</translation>
    </message>
    <message>
        <source>another engine has it open</source>
        <translation>está en uso por otro motor</translation>
    </message>
    <message>
        <source>columns of events are missing</source>
        <translation>faltan columnas de los eventos</translation>
    </message>
    <message>
        <source>expects one JSON object a line</source>
        <translation>espera un objeto JSON por línea</translation>
    </message>
    <message>
        <source>it breaks off, and another segment follows</source>
        <translation>se interrumpe y le sigue otro segmento</translation>
    </message>
    <message>
        <source>it has not answered yet</source>
        <translation>aún no ha respondido</translation>
    </message>
    <message>
        <source>it is a database, but not of an engine</source>
        <translation>es una base de datos, pero no de un motor</translation>
    </message>
    <message>
        <source>it is a link</source>
        <translation>es un enlace</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>it is not needed any more</source>
        <translation>ya no hace falta</translation>
    </message>
    <message>
        <source>it is of another instrument</source>
        <translation>es de otro instrumento</translation>
    </message>
    <message>
        <source>it overlaps the file before</source>
        <translation>se solapa con el archivo anterior</translation>
    </message>
    <message>
        <source>neither HOME nor another folder for it is known</source>
        <translation>no se conoce ni HOME ni otra carpeta para ello</translation>
    </message>
    <message>
        <source>no receive time</source>
        <translation>sin hora de recepción</translation>
    </message>
    <message>
        <source>nobody has accepted it yet</source>
        <translation>nadie lo ha aceptado aún</translation>
    </message>
    <message>
        <source>not a trade</source>
        <translation>no es una operación</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>the fleet has been closed</source>
        <translation>la flota está cerrada</translation>
    </message>
    <message>
        <source>the connection was cut off</source>
        <translation>la conexión se cortó</translation>
    </message>
    <message>
        <source>the disk did not answer</source>
        <translation>el disco no respondió</translation>
    </message>
    <message>
        <source>the disk is too slow</source>
        <translation>el disco es demasiado lento</translation>
    </message>
    <message>
        <source>the order has ended</source>
        <translation>la orden ha terminado</translation>
    </message>
    <message>
        <source>the order is not known</source>
        <translation>la orden no se conoce</translation>
    </message>
    <message>
        <source>the subscription was refused</source>
        <translation>se denegó la suscripción</translation>
    </message>
    <message>
        <source>the venue is away</source>
        <translation>el exchange no está disponible</translation>
    </message>
    <message>
        <source>there was no time for it</source>
        <translation>no hubo tiempo para ello</translation>
    </message>
    <message>
        <source>this engine keeps no bots</source>
        <translation>este motor no guarda bots</translation>
    </message>
    <message>
        <source>give a moment before the end</source>
        <translation>indique un momento anterior al final</translation>
    </message>
    <message>
        <source>the script&apos;s sandbox has gone: {reason}</source>
        <translation>el sandbox del script ya no está: {reason}</translation>
    </message>
    <message>
        <source>the script has broken the process that it ran in (signal {signal})</source>
        <translation>el script hizo caer el proceso en el que se ejecutaba (señal {signal})</translation>
    </message>
    <message>
        <source>this loop never ends</source>
        <translation>este bucle no termina nunca</translation>
    </message>
    <message>
        <source>the script threw in {hook}: {message}</source>
        <translation>el script lanzó una excepción en {hook}: {message}</translation>
    </message>
    <message>
        <source>the script&apos;s process asked the system for something that it must not, and was ended</source>
        <translation>el proceso del script pidió al sistema algo que no le está permitido y se le puso fin</translation>
    </message>
    <message>
        <source>the script cannot import &quot;{specifier}&quot;</source>
        <translation>el script no puede importar «{specifier}»</translation>
    </message>
    <message>
        <source>the script&apos;s limit &quot;{limit}&quot; of {allowed} is exceeded</source>
        <translation>se superó el límite «{limit}» del script, de {allowed}</translation>
    </message>
    <message>
        <source>the script&apos;s {field} cannot be &quot;{value}&quot;</source>
        <translation>{field} del script no puede ser «{value}»</translation>
    </message>
    <message>
        <source>nothing keeps a script in here, so none is run: {missing}</source>
        <translation>aquí nada confina un script, así que no se ejecuta ninguno: {missing}</translation>
    </message>
    <message>
        <source>the parameter {field} has no least and greatest value</source>
        <translation>el parámetro {field} no tiene valor mínimo y máximo</translation>
    </message>
    <message>
        <source>the script&apos;s run has not begun</source>
        <translation>la ejecución del script no ha comenzado</translation>
    </message>
    <message>
        <source>{field} of an order cannot be &quot;{value}&quot;</source>
        <translation>{field} de una orden no puede ser «{value}»</translation>
    </message>
    <message>
        <source>the script&apos;s project cannot be used: {field} {value}</source>
        <translation>no se puede usar el proyecto del script: {field} {value}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>no se puede leer {path}: {reason}</translation>
    </message>
    <message>
        <source>nobody waits for what {value} answers</source>
        <translation>nadie espera lo que responde {value}</translation>
    </message>
    <message>
        <source>the script&apos;s sandbox says what it must not: {reason}</source>
        <translation>el sandbox del script dice lo que no debe: {reason}</translation>
    </message>
    <message>
        <source>the script&apos;s sandbox does not work: {reason}</source>
        <translation>el sandbox del script no funciona: {reason}</translation>
    </message>
    <message>
        <source>{path}, in which scripts run, is not there</source>
        <translation>falta {path}, donde se ejecutan los scripts</translation>
    </message>
    <message>
        <source>the script cannot be read: {message}</source>
        <translation>no se puede leer el script: {message}</translation>
    </message>
    <message>
        <source>there is nothing called {value} here</source>
        <translation>aquí no hay nada llamado {value}</translation>
    </message>
    <message>
        <source>scripts have no {construct}</source>
        <translation>los scripts no admiten {construct}</translation>
    </message>
    <message>
        <source>a built-in did not come back: give sort, join, repeat, fill, JSON and regular expressions less</source>
        <translation>una función incorporada no terminó: dé menos a sort, join, repeat, fill, JSON y las expresiones regulares</translation>
    </message>
    <message>
        <source>a script needs nothing of the system: take out what asks for it</source>
        <translation>un script no necesita nada del sistema: quite lo que lo pide</translation>
    </message>
    <message>
        <source>call less deeply, and give a function fewer arguments at once</source>
        <translation>anide menos las llamadas y pase menos argumentos a la vez a una función</translation>
    </message>
    <message>
        <source>call the function plainly: everything here answers at once</source>
        <translation>llame a la función sin más: aquí todo responde al momento</translation>
    </message>
    <message>
        <source>call this from a hook: onStart, onTick …</source>
        <translation>llame a esto desde un hook: onStart, onTick …</translation>
    </message>
    <message>
        <source>clear timers that are not needed any more</source>
        <translation>elimine los temporizadores que ya no hagan falta</translation>
    </message>
    <message>
        <source>delete what is not needed any more</source>
        <translation>elimine lo que ya no haga falta</translation>
    </message>
    <message>
        <source>do less in one call: spread the work over several, or use the functions of ta</source>
        <translation>haga menos en una llamada: reparta el trabajo entre varias o use las funciones de ta</translation>
    </message>
    <message>
        <source>export const meta</source>
        <translation>export const meta</translation>
    </message>
    <message>
        <source>give it min and max, so that no form and no sweep leaves what is sensible</source>
        <translation>indique min y max, para que ningún formulario ni barrido se salga de lo razonable</translation>
    </message>
    <message>
        <source>install wheelhouse-sandbox beside Wheelhouse</source>
        <translation>instale wheelhouse-sandbox junto a Wheelhouse</translation>
    </message>
    <message>
        <source>keep less: drop what is old, or raise the limit</source>
        <translation>guarde menos: descarte lo antiguo o aumente el límite</translation>
    </message>
    <message>
        <source>leave it with break or return, or count its turns</source>
        <translation>salga de él con break o return, o cuente sus vueltas</translation>
    </message>
    <message>
        <source>look for what is very large: arrays, texts, expressions, arguments of a call</source>
        <translation>busque lo que sea muy grande: matrices, textos, expresiones, argumentos de una llamada</translation>
    </message>
    <message>
        <source>place and amend less often; cancelling is not counted</source>
        <translation>envíe y modifique órdenes con menos frecuencia; las cancelaciones no se cuentan</translation>
    </message>
    <message>
        <source>run scripts on a Linux system that has seccomp</source>
        <translation>ejecute los scripts en un sistema Linux que tenga seccomp</translation>
    </message>
    <message>
        <source>start it again</source>
        <translation>inícielo de nuevo</translation>
    </message>
    <message>
        <source>start it again; the script&apos;s last run is void</source>
        <translation>inícielo de nuevo; la última ejecución del script no es válida</translation>
    </message>
    <message>
        <source>the machine is busy: try again, or raise the limit</source>
        <translation>el equipo está ocupado: inténtelo de nuevo o aumente el límite</translation>
    </message>
    <message>
        <source>the sandbox does not answer: start it again</source>
        <translation>el sandbox no responde: inícielo de nuevo</translation>
    </message>
    <message>
        <source>trade.roundPrice(price) gives one that is right</source>
        <translation>trade.roundPrice(price) da uno correcto</translation>
    </message>
    <message>
        <source>trade.roundQuantity(quantity) gives one that is right</source>
        <translation>trade.roundQuantity(quantity) da una correcta</translation>
    </message>
    <message>
        <source>this token has expired</source>
        <translation>este token ha caducado</translation>
    </message>
    <message>
        <source>it knows no such token</source>
        <translation>no conoce ese token</translation>
    </message>
    <message>
        <source>order {order} is filled by {venue_filled} at the venue, and by {filled} as far as we know</source>
        <translation>de la orden {order} hay {venue_filled} completado en el exchange y {filled} según nuestros datos</translation>
    </message>
    <message>
        <source>a position of {position} could not be closed in {attempts} attempts: {reason}</source>
        <translation>no se pudo cerrar una posición de {position} en {attempts} intentos: {reason}</translation>
    </message>
    <message>
        <source>change its parameters, or the limit</source>
        <translation>cambie sus parámetros o el límite</translation>
    </message>
    <message>
        <source>give a larger order size: the market takes no less</source>
        <translation>indique un tamaño de orden mayor: el mercado no acepta menos</translation>
    </message>
    <message>
        <source>give a smaller order size</source>
        <translation>indique un tamaño de orden menor</translation>
    </message>
    <message>
        <source>give a smaller order size: the market takes no more</source>
        <translation>indique un tamaño de orden menor: el mercado no acepta más</translation>
    </message>
    <message>
        <source>give an order size within these</source>
        <translation>indique un tamaño de orden entre estos</translation>
    </message>
    <message>
        <source>give at least %1, or plan fewer or smaller orders</source>
        <translation>indique al menos %1, o planifique menos órdenes o más pequeñas</translation>
    </message>
    <message>
        <source>give more, or plan fewer or smaller orders, or raise the leverage</source>
        <translation>indique más, planifique menos órdenes o más pequeñas, o aumente el apalancamiento</translation>
    </message>
    <message>
        <source>put more distance between levels, or show one of them: a tick is %1</source>
        <translation>deje más distancia entre los niveles o muestre uno solo: un tick es %1</translation>
    </message>
    <message>
        <source>quote nearer to the market</source>
        <translation>cotice más cerca del mercado</translation>
    </message>
    <message>
        <source>raise it, or make orders smaller</source>
        <translation>auméntelo o reduzca las órdenes</translation>
    </message>
    <message>
        <source>raise it, or plan fewer or smaller orders</source>
        <translation>auméntelo o planifique menos órdenes o más pequeñas</translation>
    </message>
    <message>
        <source>raise it, or plan fewer orders</source>
        <translation>auméntelo o planifique menos órdenes</translation>
    </message>
    <message>
        <source>widen it, or quote nearer to the mid</source>
        <translation>amplíelo o cotice más cerca del punto medio</translation>
    </message>
    <message>
        <source>{orders} orders of {bot} are still at the venue, and its position is {position}</source>
        <translation>{orders} órdenes de {bot} siguen en el exchange, y su posición es {position}</translation>
    </message>
    <message>
        <source>something answers there, but it is no engine of Wheelhouse&apos;s: {reason}</source>
        <translation>algo responde ahí, pero no es un motor de Wheelhouse: {reason}</translation>
    </message>
    <message>
        <source>another program has changed {path} since</source>
        <translation>otro programa ha modificado {path} desde entonces</translation>
    </message>
    <message>
        <source>on {run} new orders were stopped: {reason}</source>
        <translation>en {run} se detuvieron las órdenes nuevas: {reason}</translation>
    </message>
    <message>
        <source>on {run} the limit &quot;{limit}&quot; was reached {count} times</source>
        <translation>en {run} el límite «{limit}» se alcanzó {count} veces</translation>
    </message>
    <message>
        <source>run twice on {run}, the script did not do the same</source>
        <translation>ejecutado dos veces en {run}, el script no hizo lo mismo</translation>
    </message>
    <message>
        <source>on {run} {refused} of {orders} orders were refused, most with {code}</source>
        <translation>en {run} se denegaron {refused} de {orders} órdenes, la mayoría con {code}</translation>
    </message>
    <message>
        <source>there is already something called {value}</source>
        <translation>ya existe algo llamado {value}</translation>
    </message>
    <message>
        <source>a version cannot be called &quot;{value}&quot;</source>
        <translation>una versión no puede llamarse «{value}»</translation>
    </message>
    <message>
        <source>there is no example &quot;{value}&quot;</source>
        <translation>no existe el ejemplo «{value}»</translation>
    </message>
    <message>
        <source>there is no recording to try it on</source>
        <translation>no hay ninguna grabación con la que probarlo</translation>
    </message>
    <message>
        <source>the script has no tests of its own</source>
        <translation>el script no tiene pruebas propias</translation>
    </message>
    <message>
        <source>version {value} cannot be used: {reason}</source>
        <translation>no se puede usar la versión {value}: {reason}</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>no respondió a tiempo</translation>
    </message>
    <message>
        <source>it does not speak as an engine does</source>
        <translation>no habla como lo hace un motor</translation>
    </message>
    <message>
        <source>choose one that the list of versions has</source>
        <translation>elija una de la lista de versiones</translation>
    </message>
    <message>
        <source>do less in each call, or less often</source>
        <translation>haga menos en cada llamada, o con menos frecuencia</translation>
    </message>
    <message>
        <source>export functions from a file whose name ends in .test.js; each fails by throwing</source>
        <translation>exporte funciones desde un archivo cuyo nombre termine en .test.js; cada una falla al lanzar una excepción</translation>
    </message>
    <message>
        <source>import a recording with a book, or generate one</source>
        <translation>importe una grabación con libro o genere una</translation>
    </message>
    <message>
        <source>look at what place() answers, and do not ask again at once</source>
        <translation>mire lo que responde place() y no vuelva a pedir enseguida</translation>
    </message>
    <message>
        <source>save once more to write over it, or close the tab</source>
        <translation>guarde otra vez para sobrescribirlo o cierre la pestaña</translation>
    </message>
    <message>
        <source>take out what differs from one run to the next</source>
        <translation>quite lo que cambia de una ejecución a la siguiente</translation>
    </message>
    <message>
        <source>write one line of at most 60 characters</source>
        <translation>escriba una sola línea de 60 caracteres como máximo</translation>
    </message>
    <message>
        <source>no line of the script is known for the order {value}</source>
        <translation>no se conoce ninguna línea del script para la orden {value}</translation>
    </message>
    <message>
        <source>orders are traced that ctx.place() or bot.place() made in the script&apos;s own text</source>
        <translation>se siguen las órdenes que ctx.place() o bot.place() hicieron en el propio texto del script</translation>
    </message>
    <message>
        <source>the audit log {path} could not be written</source>
        <translation>no se pudo escribir el registro de auditoría {path}</translation>
    </message>
    <message>
        <source>{value} is the name of {named} and the ID of {numbered}</source>
        <translation>{value} es el nombre de {named} y el ID de {numbered}</translation>
    </message>
    <message>
        <source>there is no folder {value}</source>
        <translation>no existe la carpeta {value}</translation>
    </message>
    <message>
        <source>the script runs live only: this run waits for nobody</source>
        <translation>el script solo funciona en vivo: esta ejecución no espera a nadie</translation>
    </message>
    <message>
        <source>the script cannot be published with {field} &quot;{value}&quot;</source>
        <translation>el script no se puede publicar con {field} «{value}»</translation>
    </message>
    <message>
        <source>the published script {path} cannot be used: {reason}</source>
        <translation>el script publicado {path} no se puede usar: {reason}</translation>
    </message>
    <message>
        <source>version {value} is published, with another text</source>
        <translation>la versión {value} está publicada con otro texto</translation>
    </message>
    <message>
        <source>the market shows nobody to trade with</source>
        <translation>el mercado no muestra a nadie con quien operar</translation>
    </message>
    <message>
        <source>the order found nobody to trade with</source>
        <translation>la orden no encontró a nadie con quien operar</translation>
    </message>
    <message>
        <source>a published version stays as it is: raise the version in meta</source>
        <translation>una versión publicada se queda como está: suba la versión en meta</translation>
    </message>
    <message>
        <source>ctx.cancelAll() takes all orders back at once</source>
        <translation>ctx.cancelAll() retira todas las órdenes de una vez</translation>
    </message>
    <message>
        <source>do less in one call: more happens meanwhile than it can be told</source>
        <translation>haga menos en una llamada: mientras tanto ocurre más de lo que se le puede contar</translation>
    </message>
    <message>
        <source>give it a version, such as version: &apos;1.0&apos;</source>
        <translation>dele una versión, por ejemplo version: &apos;1.0&apos;</translation>
    </message>
    <message>
        <source>name it with letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, up to 64 of them</source>
        <translation>use letras, dígitos, &apos;.&apos;, &apos;_&apos; y &apos;-&apos; en el nombre, 64 como máximo</translation>
    </message>
    <message>
        <source>publish it again under another version; take this folder away</source>
        <translation>publíquelo de nuevo con otra versión; quite esta carpeta</translation>
    </message>
    <message>
        <source>scripts run live, or in a backtest of their own</source>
        <translation>los scripts funcionan en vivo, o en un backtest propio</translation>
    </message>
    <message>
        <source>Backing the store up</source>
        <translation>Hacer una copia de seguridad del almacén</translation>
    </message>
    <message>
        <source>Ending a job</source>
        <translation>Terminar una tarea</translation>
    </message>
    <message>
        <source>Ending a run</source>
        <translation>Terminar una ejecución</translation>
    </message>
    <message>
        <source>Checking the store</source>
        <translation>Comprobar el almacén</translation>
    </message>
    <message>
        <source>Changing a bot</source>
        <translation>Modificar un bot</translation>
    </message>
    <message>
        <source>Making a bot</source>
        <translation>Crear un bot</translation>
    </message>
    <message>
        <source>Deleting a run</source>
        <translation>Borrar una ejecución</translation>
    </message>
    <message>
        <source>Duplicating a run</source>
        <translation>Duplicar una ejecución</translation>
    </message>
    <message>
        <source>Exporting history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>Generating a market</source>
        <translation>Generar un mercado</translation>
    </message>
    <message>
        <source>Importing bots</source>
        <translation>Importar bots</translation>
    </message>
    <message>
        <source>Importing recordings</source>
        <translation>Importar grabaciones</translation>
    </message>
    <message>
        <source>Pausing bots</source>
        <translation>Pausar bots</translation>
    </message>
    <message>
        <source>Reading files to import</source>
        <translation>Leer archivos para importar</translation>
    </message>
    <message>
        <source>Removing bots</source>
        <translation>Borrar bots</translation>
    </message>
    <message>
        <source>Removing a recording</source>
        <translation>Borrar una grabación</translation>
    </message>
    <message>
        <source>Repeating a run</source>
        <translation>Repetir una ejecución</translation>
    </message>
    <message>
        <source>Resuming bots</source>
        <translation>Reanudar bots</translation>
    </message>
    <message>
        <source>Rolling a bot back</source>
        <translation>Revertir un bot</translation>
    </message>
    <message>
        <source>Changing the tags of a bot</source>
        <translation>Cambiar las etiquetas de un bot</translation>
    </message>
    <message>
        <source>Changing how long gauges are kept</source>
        <translation>Cambiar cuánto se guardan los indicadores</translation>
    </message>
    <message>
        <source>Changing how long history is kept</source>
        <translation>Cambiar cuánto se guarda el historial</translation>
    </message>
    <message>
        <source>Naming a run</source>
        <translation>Nombrar una ejecución</translation>
    </message>
    <message>
        <source>Writing a note to a run</source>
        <translation>Escribir una nota en una ejecución</translation>
    </message>
    <message>
        <source>Changing the tags of a run</source>
        <translation>Cambiar las etiquetas de una ejecución</translation>
    </message>
    <message>
        <source>Starting a backtest</source>
        <translation>Iniciar un backtest</translation>
    </message>
    <message>
        <source>Starting bots</source>
        <translation>Iniciar bots</translation>
    </message>
    <message>
        <source>Starting a run</source>
        <translation>Iniciar una ejecución</translation>
    </message>
    <message>
        <source>Starting a sweep</source>
        <translation>Iniciar un barrido</translation>
    </message>
    <message>
        <source>Stopping bots</source>
        <translation>Detener bots</translation>
    </message>
    <message>
        <source>Changing the tags of bots</source>
        <translation>Cambiar las etiquetas de varios bots</translation>
    </message>
    <message>
        <source>Checking a bot</source>
        <translation>Comprobar un bot</translation>
    </message>
    <message>
        <source>Verifying a recording</source>
        <translation>Verificar una grabación</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operador</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>observador</translation>
    </message>
    <message>
        <source>{field} needs a token of the role “{needed}”; this one is of the role “{role}”</source>
        <translation>{field} requiere un token con el rol «{needed}»; este tiene el rol «{role}»</translation>
    </message>
    <message>
        <source>{strategy} trades two markets, and there is one</source>
        <translation>{strategy} opera en dos mercados, y solo hay uno</translation>
    </message>
    <message>
        <source>{strategy} trades one market, and there are two</source>
        <translation>{strategy} opera en un solo mercado, y hay dos</translation>
    </message>
    <message>
        <source>{value} does not run it, but {strategy}</source>
        <translation>{value} no ejecuta ese script, sino {strategy}</translation>
    </message>
    <message>
        <source>the engine&apos;s certificate is not the one that --pin names ({expected}): it has the fingerprint {fingerprint}</source>
        <translation>el certificado del motor no es el que indica --pin ({expected}): tiene la huella {fingerprint}</translation>
    </message>
    <message>
        <source>there is no host with the name {host}</source>
        <translation>no existe ningún host con el nombre {host}</translation>
    </message>
    <message>
        <source>{host} takes only encrypted connections on port {port}</source>
        <translation>{host} solo acepta conexiones cifradas en el puerto {port}</translation>
    </message>
    <message>
        <source>{host} takes no encrypted connections on port {port}</source>
        <translation>{host} no acepta conexiones cifradas en el puerto {port}</translation>
    </message>
    <message>
        <source>nothing listens at {host} on port {port}</source>
        <translation>nada escucha en {host} en el puerto {port}</translation>
    </message>
    <message>
        <source>the script has not passed its checks: {value}</source>
        <translation>el script no superó sus comprobaciones: {value}</translation>
    </message>
    <message>
        <source>no script {value} has been published</source>
        <translation>no se ha publicado ningún script {value}</translation>
    </message>
    <message>
        <source>{path}, in which scripts run, is of another version of Wheelhouse: it speaks version {found} and not {wanted}</source>
        <translation>{path}, donde se ejecutan los scripts, es de otra versión de Wheelhouse: habla la versión {found} y no la {wanted}</translation>
    </message>
    <message>
        <source>this engine takes no scripts</source>
        <translation>este motor no acepta scripts</translation>
    </message>
    <message>
        <source>a promise was rejected, and nothing asks about it: {message}</source>
        <translation>se rechazó una promesa y nada la atiende: {message}</translation>
    </message>
    <message>
        <source>the journal {path} is damaged at byte {offset} (line {line}): {reason}</source>
        <translation>el diario {path} está dañado en el byte {offset} (línea {line}): {reason}</translation>
    </message>
    <message>
        <source>the history is {records} records ahead of the journal {journal}, which ends with {after}</source>
        <translation>el historial va {records} registros por delante del diario {journal}, que termina en {after}</translation>
    </message>
    <message>
        <source>what the bot {bot} holds cannot be told from its history: {reason}</source>
        <translation>lo que tiene el bot {bot} no se puede deducir de su historial: {reason}</translation>
    </message>
    <message>
        <source>the end of the journal {journal} was cut off after entry {after}: {bytes} bytes that were not whole</source>
        <translation>el final del diario {journal} se recortó tras la entrada {after}: {bytes} bytes incompletos</translation>
    </message>
    <message>
        <source>it is a web server of another kind</source>
        <translation>es un servidor web de otro tipo</translation>
    </message>
    <message>
        <source>choose one of the list of scripts</source>
        <translation>elija uno de la lista de scripts</translation>
    </message>
    <message>
        <source>a script that trades two markets is tried on generated ones here</source>
        <translation>un script que opera en dos mercados se prueba aquí con mercados generados</translation>
    </message>
    <message>
        <source>ask an engine that keeps bots</source>
        <translation>pregunte a un motor que tenga bots</translation>
    </message>
    <message>
        <source>compare its position with the venue&apos;s; put the journal back from a copy, or make a new bot that begins with what is held</source>
        <translation>compare su posición con la del exchange; restituya el diario desde una copia o cree un bot nuevo que empiece con lo que se tiene</translation>
    </message>
    <message>
        <source>correct the name of the host, or give its address</source>
        <translation>corrija el nombre del host o indique su dirección</translation>
    </message>
    <message>
        <source>end each chain of promises with catch()</source>
        <translation>termine cada cadena de promesas con catch()</translation>
    </message>
    <message>
        <source>give 0 or more, and no more than can be counted</source>
        <translation>indique 0 o más, y no más de lo que se puede contar</translation>
    </message>
    <message>
        <source>give an ID as the list of scripts has it</source>
        <translation>indique un ID tal como figura en la lista de scripts</translation>
    </message>
    <message>
        <source>give each file once</source>
        <translation>indique cada archivo una sola vez</translation>
    </message>
    <message>
        <source>give some cash: an empty account cannot trade</source>
        <translation>indique algo de efectivo: una cuenta vacía no puede operar</translation>
    </message>
    <message>
        <source>give the script the name that it is published under</source>
        <translation>dé al script el nombre con el que está publicado</translation>
    </message>
    <message>
        <source>install wheelhouse-sandbox and this program from the same release</source>
        <translation>instale wheelhouse-sandbox y este programa de la misma versión</translation>
    </message>
    <message>
        <source>it trades two markets, and can be run in a terminal: wheelhouse-cli script run</source>
        <translation>opera en dos mercados y se puede ejecutar en un terminal: wheelhouse-cli script run</translation>
    </message>
    <message>
        <source>keep it to 1000 characters</source>
        <translation>no pase de 1000 caracteres</translation>
    </message>
    <message>
        <source>leave the other market out: it trades one</source>
        <translation>omita el otro mercado: opera en uno solo</translation>
    </message>
    <message>
        <source>mend what the checks found; nothing has been published</source>
        <translation>corrija lo que hallaron las comprobaciones; no se ha publicado nada</translation>
    </message>
    <message>
        <source>name bots that run another version of it</source>
        <translation>indique bots que ejecuten otra versión del script</translation>
    </message>
    <message>
        <source>name files .js or .mjs, in no folder that begins with a dot</source>
        <translation>indique archivos .js o .mjs, fuera de carpetas que empiecen por un punto</translation>
    </message>
    <message>
        <source>none is needed: bots ask their venues</source>
        <translation>no hay que hacer nada: los bots preguntan a sus exchanges</translation>
    </message>
    <message>
        <source>none is needed: they were taken from the history, and bots ask their venues</source>
        <translation>no hay que hacer nada: se tomaron del historial, y los bots preguntan a sus exchanges</translation>
    </message>
    <message>
        <source>put a whole copy of it back; without one move it and the later files of its name out of the folder, and what the history holds counts</source>
        <translation>restituya una copia completa; sin ella, saque de la carpeta este archivo y los posteriores de su nombre, y valdrá lo que contiene el historial</translation>
    </message>
    <message>
        <source>put the missing segment back; without it move this file and the later ones of its name out of the folder, and what the history holds counts</source>
        <translation>restituya el segmento que falta; sin él, saque de la carpeta este archivo y los posteriores de su nombre, y valdrá lo que contiene el historial</translation>
    </message>
    <message>
        <source>start the engine there, or correct the port: it tells its address when it starts</source>
        <translation>inicie allí el motor o corrija el puerto: el motor indica su dirección al iniciarse</translation>
    </message>
    <message>
        <source>the two recordings have no moment in common</source>
        <translation>las dos grabaciones no tienen ningún momento en común</translation>
    </message>
    <message>
        <source>this is the first market again: give another one</source>
        <translation>es otra vez el primer mercado: indique otro</translation>
    </message>
    <message>
        <source>two markets are replayed event by event: give recordings of books or trades</source>
        <translation>dos mercados se reproducen evento por evento: indique grabaciones de libros u operaciones</translation>
    </message>
    <message>
        <source>write http:// for an engine without a certificate on this machine; others need one</source>
        <translation>escriba http:// para un motor sin certificado en este equipo; los demás necesitan uno</translation>
    </message>
    <message>
        <source>write https:// in place of http://</source>
        <translation>escriba https:// en lugar de http://</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; names no version, and a bot runs one version of a script</source>
        <translation>«{value}» no nombra ninguna versión, y un bot ejecuta una versión de un script</translation>
    </message>
    <message>
        <source>cancel them at the venue: the engine cannot reach them there</source>
        <translation>cancélelas en el exchange: el motor no llega a ellas allí</translation>
    </message>
    <message>
        <source>configure the bot with %1</source>
        <translation>configure el bot con %1</translation>
    </message>
    <message>
        <source>the run has no step {value}</source>
        <translation>la ejecución no tiene ningún paso {value}</translation>
    </message>
    <message>
        <source>the newest backup needs more of the journal {journal} than the {bytes} bytes that are kept: what is older was deleted</source>
        <translation>la copia de seguridad más reciente necesita más del diario {journal} que los {bytes} bytes que se conservan: lo anterior se ha borrado</translation>
    </message>
    <message>
        <source>the store is a backup of {copied}; {records} records of the journal are newer and were taken up</source>
        <translation>el almacén es una copia de seguridad de {copied}; {records} registros del diario son más recientes y se han incorporado</translation>
    </message>
    <message>
        <source>the store is a backup of {copied}, and entries {from} to {to} of the journal {journal}, which it lacks, are not there</source>
        <translation>el almacén es una copia de seguridad de {copied}, y las entradas {from} a {to} del diario {journal}, que le faltan, no están</translation>
    </message>
    <message>
        <source>the store is a backup of {copied}; of bots made since nothing is known but their IDs: {bots}</source>
        <translation>el almacén es una copia de seguridad de {copied}; de los bots creados desde entonces solo se conoce su identificador: {bots}</translation>
    </message>
    <message>
        <source>back the store up again</source>
        <translation>haga otra copia de seguridad del almacén</translation>
    </message>
    <message>
        <source>compare what the bots hold with their venues: they stand as they stood in the backup</source>
        <translation>compare lo que tienen los bots con sus exchanges: están como estaban en la copia de seguridad</translation>
    </message>
    <message>
        <source>create them anew; look at their venues for orders that they have left there</source>
        <translation>créelos de nuevo; mire en sus exchanges si han dejado órdenes allí</translation>
    </message>
    <message>
        <source>give at least %1, the market&apos;s lot, or none: less cannot be held</source>
        <translation>indique al menos %1, el lote del mercado, o nada: menos no se puede tener</translation>
    </message>
    <message>
        <source>step through a run whose script exports hooks, such as onTick</source>
        <translation>recorra una ejecución cuyo script exporte hooks, como onTick</translation>
    </message>
    <message>
        <source>write it with letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, such as 1.2.0 or 2.0-rc.1, up to 64 of them</source>
        <translation>escríbala con letras, cifras, &apos;.&apos;, &apos;_&apos; y &apos;-&apos;, como 1.2.0 o 2.0-rc.1, hasta 64</translation>
    </message>
    <message>
        <source>the engine wants a token, and none was given</source>
        <translation>el motor exige un token y no se ha indicado ninguno</translation>
    </message>
    <message>
        <source>the bot cannot work like this ({findings} in all): {reason}</source>
        <translation>el bot no puede trabajar así ({findings} en total): {reason}</translation>
    </message>
    <message>
        <source>the export {value} cannot be run as a test</source>
        <translation>la exportación {value} no se puede ejecutar como prueba</translation>
    </message>
    <message>
        <source>export functions alone, and none with a star</source>
        <translation>exporte solo funciones, y ninguna con asterisco</translation>
    </message>
    <message>
        <source>it is a link, and those are not followed: put the file itself there</source>
        <translation>es un enlace, y los enlaces no se siguen: ponga allí el propio archivo</translation>
    </message>
    <message>
        <source>name another parameter</source>
        <translation>indique otro parámetro</translation>
    </message>
    <message>
        <source>name each choice once</source>
        <translation>indique cada opción una sola vez</translation>
    </message>
    <message>
        <source>order {order}, which it names as its alternative, is {status}</source>
        <translation>la orden {order}, que nombra como alternativa, está en {status}</translation>
    </message>
    <message>
        <source>no sandbox can be split off, so that each takes longer to start: {reason}</source>
        <translation>no se puede derivar ningún sandbox, por lo que cada uno tarda más en iniciarse: {reason}</translation>
    </message>
    <message>
        <source>name an order that is open and has not filled</source>
        <translation>indique una orden abierta y sin ejecutar</translation>
    </message>
    <message>
        <source>none is needed: sandboxes are started directly meanwhile</source>
        <translation>no hace falta nada: entretanto los sandboxes se inician directamente</translation>
    </message>
    <message>
        <source>a token is needed here, and {path} has none that counts</source>
        <translation>aquí hace falta un token, y {path} no tiene ninguno que valga</translation>
    </message>
    <message>
        <source>the market {value} is named twice</source>
        <translation>el mercado {value} se nombra dos veces</translation>
    </message>
    <message>
        <source>{bot} is the second market of {leader}, and nothing is asked of it alone</source>
        <translation>{bot} es el segundo mercado de {leader}, y a él solo no se le pide nada</translation>
    </message>
    <message>
        <source>the second market of {bot} failed: {reason}</source>
        <translation>falló el segundo mercado de {bot}: {reason}</translation>
    </message>
    <message>
        <source>the second market of {bot} is missing</source>
        <translation>falta el segundo mercado de {bot}</translation>
    </message>
    <message>
        <source>{market}, where {bot} trades too, is away: {reason}</source>
        <translation>{market}, donde {bot} también opera, no responde: {reason}</translation>
    </message>
    <message>
        <source>{field} are {value}, and {limit} is the least</source>
        <translation>{field}: {value}, y {limit} es el mínimo</translation>
    </message>
    <message>
        <source>the log {path} cannot be opened: {reason}</source>
        <translation>no se puede abrir el registro {path}: {reason}</translation>
    </message>
    <message>
        <source>the script&apos;s second market is not there</source>
        <translation>el segundo mercado del script no está</translation>
    </message>
    <message>
        <source>{instrument} has other units than when the script began</source>
        <translation>{instrument} tiene otras unidades que cuando empezó el script</translation>
    </message>
    <message>
        <source>{path} is of no use for TLS: {reason}</source>
        <translation>{path} no sirve para TLS: {reason}</translation>
    </message>
    <message>
        <source>{expires} is past: such a token would never count</source>
        <translation>{expires} ya pasó: un token así nunca valdría</translation>
    </message>
    <message>
        <source>somebody else is changing {path} at this moment</source>
        <translation>alguien más está cambiando {path} en este momento</translation>
    </message>
    <message>
        <source>there is a token called &quot;{name}&quot; already</source>
        <translation>ya hay un token llamado «{name}»</translation>
    </message>
    <message>
        <source>there is no token &quot;{name}&quot;</source>
        <translation>no hay ningún token «{name}»</translation>
    </message>
    <message>
        <source>others than its owner may read {path}</source>
        <translation>otros además de su dueño pueden leer {path}</translation>
    </message>
    <message>
        <source>there is no simulation of these two side by side</source>
        <translation>no hay simulación de estos dos a la vez</translation>
    </message>
    <message>
        <source>create it anew: nothing is known of what it has on its second market; look there for orders</source>
        <translation>créelo de nuevo: no se sabe nada de lo que tiene en su segundo mercado; busque órdenes allí</translation>
    </message>
    <message>
        <source>ask %1, which is on both</source>
        <translation>pídaselo a %1, que está en ambos</translation>
    </message>
    <message>
        <source>it has two markets: create another bot for one</source>
        <translation>tiene dos mercados: cree otro bot para uno</translation>
    </message>
    <message>
        <source>leave out #2 at its end: so are second markets of bots named</source>
        <translation>quite #2 del final: así se llaman los segundos mercados de los bots</translation>
    </message>
    <message>
        <source>name a second market: the script trades two</source>
        <translation>nombre un segundo mercado: el script opera en dos</translation>
    </message>
    <message>
        <source>name another one: this is the first market again</source>
        <translation>nombre otro: este es otra vez el primer mercado</translation>
    </message>
    <message>
        <source>name recordings of the same days, or markets that are generated</source>
        <translation>nombre grabaciones de los mismos días, o mercados generados</translation>
    </message>
    <message>
        <source>name two: the strategy trades two markets</source>
        <translation>nombre dos: la estrategia opera en dos mercados</translation>
    </message>
    <message>
        <source>none is needed: it goes on when that market is back</source>
        <translation>no hace falta nada: sigue cuando ese mercado vuelva</translation>
    </message>
    <message>
        <source>start the bot again: its script counts in the units of the market as it was</source>
        <translation>inicie el bot de nuevo: su script cuenta en las unidades que tenía el mercado</translation>
    </message>
    <message>
        <source>try again when ctx.other.book.isLive says that it is there</source>
        <translation>inténtelo de nuevo cuando ctx.other.book.isLive diga que está</translation>
    </message>
    <message>
        <source>too many wrong tokens came from this address; it is heard again in {retryAfter} s</source>
        <translation>llegaron demasiados tokens erróneos de esta dirección; se la vuelve a oír en {retryAfter} s</translation>
    </message>
    <message>
        <source>the engine cannot listen at {address}, port {port}: {reason}</source>
        <translation>el motor no puede escuchar en {address}, puerto {port}: {reason}</translation>
    </message>
    <message>
        <source>{leg}, the second market of {bot}, was not let go of: {reason}</source>
        <translation>{leg}, el segundo mercado de {bot}, no quedó libre: {reason}</translation>
    </message>
    <message>
        <source>{bot} has traded on one market, and {market} cannot be added</source>
        <translation>{bot} ha operado en un mercado, y {market} no se puede añadir</translation>
    </message>
    <message>
        <source>what it has done was done on one market: create another bot for two</source>
        <translation>lo que ha hecho lo hizo en un mercado: cree otro bot para dos</translation>
    </message>
</context>
<context>
    <name>Fleet</name>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>By engine</source>
        <translation>Por motor</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Por etiqueta</translation>
    </message>
    <message>
        <source>By strategy</source>
        <translation>Por estrategia</translation>
    </message>
    <message>
        <source>By market</source>
        <translation>Por mercado</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>The bot&apos;s name</source>
        <translation>El nombre del bot</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What it is doing</source>
        <translation>Qué está haciendo</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Where it runs</source>
        <translation>Dónde se ejecuta</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>What it trades by</source>
        <translation>Con qué opera</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>What it trades</source>
        <translation>En qué opera</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>By which it is grouped and found</source>
        <translation>Para agruparlo y encontrarlo</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Beneficio neto</translation>
    </message>
    <message>
        <source>Realised and unrealised profit less fees since it was created, in the asset that it settles in. Sorted within each asset.</source>
        <translation>Beneficio realizado y no realizado menos comisiones desde su creación, en el activo en que liquida. Ordenado dentro de cada activo.</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Net profit over the last 24 hours or less</source>
        <translation>Beneficio neto de las últimas 24 horas o menos</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventario</translation>
    </message>
    <message>
        <source>What it holds beyond its start; negative: short</source>
        <translation>Lo que tiene respecto a su inicio; negativo: short</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>On the book now</source>
        <translation>Ahora en el libro</translation>
    </message>
    <message>
        <source>Tick lag</source>
        <translation>Retraso de tick</translation>
    </message>
    <message>
        <source>From when a tick was due to when it began: 99 of 100 were not later than this</source>
        <translation>Desde que tocaba un tick hasta que empezó: 99 de 100 no tardaron más que esto</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Tiempo activo</translation>
    </message>
    <message>
        <source>Of this stretch of work</source>
        <translation>De este periodo de actividad</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Último evento</translation>
    </message>
    <message>
        <source>What happened last, or why it cannot work</source>
        <translation>Qué pasó por último, o por qué no puede trabajar</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Último error</translation>
    </message>
    <message>
        <source>The last line that it logged as an error</source>
        <translation>La última línea que registró como error</translation>
    </message>
    <message>
        <source>ct</source>
        <extracomment>how many contracts of a derivative</extracomment>
        <translation>ct</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <extracomment>an event and how long ago it was: &quot;Fill, 12 s ago&quot;
----------
a bot&apos;s state, and how long ago that was: &quot;Running, 5 min ago&quot;</extracomment>
        <translation>%1, hace %2</translation>
    </message>
    <message>
        <source>%1 Again in %2.</source>
        <extracomment>why it failed, and in what time it is started again</extracomment>
        <translation>%1 Otra vez en %2.</translation>
    </message>
    <message>
        <source>p50 %1, p99 %2, worst %3
%4 ticks made, %5 skipped</source>
        <translation>p50 %1, p99 %2, peor %3
%4 ticks hechos, %5 omitidos</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>%1 does not answer: this is what was known before.</source>
        <translation>%1 no responde: esto es lo último que se supo.</translation>
    </message>
    <message>
        <source>Net %1
Realised %2
Unrealised %3
Fees %4
of a capital of %5</source>
        <translation>Neto %1
Realizado %2
No realizado %3
Comisiones %4
de un capital de %5</translation>
    </message>
    <message>
        <source>%1 placed, %2 refused, %3 fills</source>
        <translation>%1 colocadas, %2 denegadas, %3 fills</translation>
    </message>
    <message>
        <source>At work since %1</source>
        <translation>Activo desde %1</translation>
    </message>
    <message>
        <source>%1 running</source>
        <extracomment>of the bots of a group</extracomment>
        <translation>%1 en marcha</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <extracomment>of the bots of a group</extracomment>
        <translation>%1 con fallo</translation>
    </message>
    <message>
        <source>Version %1 exists</source>
        <translation>Existe la versión %1</translation>
    </message>
    <message>
        <source>Second market of %1</source>
        <extracomment>%1 is the name of the bot that trades there too</extracomment>
        <translation>Segundo mercado de %1</translation>
    </message>
</context>
<context>
    <name>FleetActions</name>
    <message>
        <source>&amp;Import bots…</source>
        <translation>I&amp;mportar bots…</translation>
    </message>
    <message>
        <source>Make bots from files that were exported</source>
        <translation>Crear bots a partir de archivos exportados</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Let the selected bots trade</source>
        <translation>Dejar operar a los bots seleccionados</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Take the orders of the selected bots off the book until they are resumed</source>
        <translation>Retirar del libro las órdenes de los bots seleccionados hasta que se reanuden</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Let paused bots place orders again</source>
        <translation>Permitir que los bots en pausa vuelvan a colocar órdenes</translation>
    </message>
    <message>
        <source>S&amp;top as configured</source>
        <translation>&amp;Detener según configuración</translation>
    </message>
    <message>
        <source>Stop the selected bots, each by its own policy</source>
        <translation>Detener los bots seleccionados, cada uno según su propia política</translation>
    </message>
    <message>
        <source>Stop, &amp;cancel orders, keep positions</source>
        <translation>Detener, &amp;cancelar órdenes, conservar posiciones</translation>
    </message>
    <message>
        <source>Stop the selected bots and take their orders off the book</source>
        <translation>Detener los bots seleccionados y retirar sus órdenes del libro</translation>
    </message>
    <message>
        <source>Stop, &amp;keep orders and positions</source>
        <translation>Detener, conser&amp;var órdenes y posiciones</translation>
    </message>
    <message>
        <source>Stop the selected bots and leave their orders on the book</source>
        <translation>Detener los bots seleccionados y dejar sus órdenes en el libro</translation>
    </message>
    <message>
        <source>Stop, cancel orders, c&amp;lose positions</source>
        <translation>Detener, cance&amp;lar órdenes, cerrar posiciones</translation>
    </message>
    <message>
        <source>Stop the selected bots and close their positions at the market</source>
        <translation>Detener los bots seleccionados y cerrar sus posiciones a mercado</translation>
    </message>
    <message>
        <source>Ta&amp;g…</source>
        <translation>&amp;Etiquetar…</translation>
    </message>
    <message>
        <source>Add and remove tags of the selected bots</source>
        <translation>Añadir y quitar etiquetas de los bots seleccionados</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Write the configurations of the selected bots to a file</source>
        <translation>Escribir en un archivo las configuraciones de los bots seleccionados</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>B&amp;orrar…</translation>
    </message>
    <message>
        <source>Remove the selected bots; those at work stay</source>
        <translation>Borrar los bots seleccionados; los activos se quedan</translation>
    </message>
    <message>
        <source>&amp;New bot…</source>
        <translation>&amp;Nuevo bot…</translation>
    </message>
    <message>
        <source>Choose strategy, market and limits of a new bot</source>
        <translation>Elegir estrategia, mercado y límites de un nuevo bot</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Go to the page of the bot (Enter)</source>
        <translation>Ir a la página del bot (Intro)</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Cam&amp;biar…</translation>
    </message>
    <message>
        <source>Change the configuration of the bot</source>
        <translation>Cambiar la configuración del bot</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>D&amp;uplicar…</translation>
    </message>
    <message>
        <source>Make a new bot like this one</source>
        <translation>Crear un nuevo bot como este</translation>
    </message>
</context>
<context>
    <name>Gauges</name>
    <message>
        <source>Arrival rate</source>
        <translation>Tasa de llegada</translation>
    </message>
    <message>
        <source>Base balance</source>
        <translation>Saldo en base</translation>
    </message>
    <message>
        <source>Share in base</source>
        <translation>Fracción en base</translation>
    </message>
    <message>
        <source>Shift of the centre</source>
        <translation>Desplazamiento del centro</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Asks within 1 %</source>
        <translation>Asks dentro del 1 %</translation>
    </message>
    <message>
        <source>Asks within 2 %</source>
        <translation>Asks dentro del 2 %</translation>
    </message>
    <message>
        <source>Asks within 5 %</source>
        <translation>Asks dentro del 5 %</translation>
    </message>
    <message>
        <source>Bids within 1 %</source>
        <translation>Bids dentro del 1 %</translation>
    </message>
    <message>
        <source>Bids within 2 %</source>
        <translation>Bids dentro del 2 %</translation>
    </message>
    <message>
        <source>Bids within 5 %</source>
        <translation>Bids dentro del 5 %</translation>
    </message>
    <message>
        <source>Feed latency, p50</source>
        <translation>Latencia del feed, p50</translation>
    </message>
    <message>
        <source>Feed latency, p99</source>
        <translation>Latencia del feed, p99</translation>
    </message>
    <message>
        <source>Half spread</source>
        <translation>Semispread</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation>Desequilibrio</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventario</translation>
    </message>
    <message>
        <source>Inventory skew</source>
        <translation>Sesgo de inventario</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>Micro-price</source>
        <translation>Microprecio</translation>
    </message>
    <message>
        <source>Mid price</source>
        <translation>Precio mid</translation>
    </message>
    <message>
        <source>Quote balance</source>
        <translation>Saldo en cotización</translation>
    </message>
    <message>
        <source>Reservation shift</source>
        <translation>Desplazamiento de reserva</translation>
    </message>
    <message>
        <source>Sigma</source>
        <translation>Sigma</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Relative spread</source>
        <translation>Spread relativo</translation>
    </message>
    <message>
        <source>Staleness</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Taker buy share</source>
        <translation>Fracción de compra taker</translation>
    </message>
    <message>
        <source>Total value</source>
        <translation>Valor total</translation>
    </message>
    <message>
        <source>Trade rate</source>
        <translation>Tasa de operaciones</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>Volatilidad</translation>
    </message>
    <message>
        <source>Volatility, 1 min</source>
        <translation>Volatilidad, 1 min</translation>
    </message>
    <message>
        <source>Volatility, 5 min</source>
        <translation>Volatilidad, 5 min</translation>
    </message>
    <message>
        <source>Volatility, 60 min</source>
        <translation>Volatilidad, 60 min</translation>
    </message>
    <message>
        <source>Volume done</source>
        <translation>Volumen operado</translation>
    </message>
    <message>
        <source>Volume expected</source>
        <translation>Volumen esperado</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>bps/√s</source>
        <translation>bps/√s</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>contratos</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>órdenes</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>cotización</translation>
    </message>
    <message>
        <source>share</source>
        <extracomment>a number from 0 to 1</extracomment>
        <translation>fracción</translation>
    </message>
    <message>
        <source>per year</source>
        <extracomment>the unit of a volatility</extracomment>
        <translation>por año</translation>
    </message>
    <message>
        <source>Distance from target</source>
        <translation>Distancia al objetivo</translation>
    </message>
</context>
<context>
    <name>ImportDoubts</name>
    <message>
        <source>%1 looks like %2, not like %3. Choose what the content tells, unless you know better.</source>
        <translation>%1 parece %2, no %3. Elija lo que indica el contenido, salvo que le conste otra cosa.</translation>
    </message>
    <message>
        <source>%1 holds several formats (%2), and all of it is read as %3. Unpack it, and import each by itself.</source>
        <translation>%1 contiene varios formatos (%2) y se lee todo como %3. Descomprímalo e importe cada uno por separado.</translation>
    </message>
    <message>
        <source>%1 says that it is of %2, not of %3. Correct the instrument, or remove the file.</source>
        <translation>%1 indica que es de %2, no de %3. Corrija el instrumento o quite el archivo.</translation>
    </message>
    <message>
        <source>The name of %1 speaks of %2, not of %3. Correct the instrument, or remove the file.</source>
        <translation>El nombre de %1 apunta a %2, no a %3. Corrija el instrumento o quite el archivo.</translation>
    </message>
    <message>
        <source>%1 looks like one of %2, not of %3. Correct the venue, or remove the file.</source>
        <translation>%1 parece ser de %2, no de %3. Corrija el exchange o quite el archivo.</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>Nothing has come from it yet.</source>
        <translation>Aún no ha llegado nada de él.</translation>
    </message>
    <message>
        <source>What is shown of it is as it was at %1, %2 ago.</source>
        <translation>Lo que se muestra es como estaba: %1, hace %2.</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciándose</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Away for %1</source>
        <comment>a span of time</comment>
        <translation>Ausente desde hace %1</translation>
    </message>
    <message>
        <source>Asks for a token</source>
        <translation>Pide un token</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>Certificado nuevo</translation>
    </message>
    <message>
        <source>Certificate changed</source>
        <translation>Certificado cambiado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>You have disconnected it.</source>
        <translation>Usted lo ha desconectado.</translation>
    </message>
    <message>
        <source>Its store is being opened and checked.</source>
        <translation>Se está abriendo y comprobando su almacén.</translation>
    </message>
    <message>
        <source>Waiting for %1 to answer.</source>
        <translation>Esperando a que %1 responda.</translation>
    </message>
    <message>
        <source>In this window&apos;s own process.</source>
        <translation>En el propio proceso de esta ventana.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <comment>a moment</comment>
        <translation>Desde %1.</translation>
    </message>
    <message>
        <source>The engine lets nobody in without a token. Whoever runs it makes one with “wheelhouse-engine token create”.</source>
        <translation>El motor no deja entrar a nadie sin un token. Quien lo administra crea uno con «wheelhouse-engine token create».</translation>
    </message>
    <message>
        <source>So it is asked for at each start.</source>
        <translation>Por eso se pide en cada inicio.</translation>
    </message>
    <message>
        <source>Its certificate has never been seen here. Nothing has been sent to it, and nothing is, until you have accepted it.</source>
        <translation>Su certificado no se había visto nunca aquí. No se le ha enviado nada, ni se le enviará hasta que usted lo acepte.</translation>
    </message>
    <message>
        <source>It shows another certificate than the one you accepted. Nothing has been sent to it: somebody else may be answering in its place.</source>
        <translation>Muestra un certificado distinto del que usted aceptó. No se le ha enviado nada: puede que otro esté respondiendo en su lugar.</translation>
    </message>
    <message>
        <source>Without its bots</source>
        <translation>Sin sus bots</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>%1 failed</source>
        <comment>a bot</comment>
        <translation>%1 ha fallado</translation>
    </message>
    <message>
        <source>%1 cannot trade at the moment</source>
        <comment>a bot</comment>
        <translation>%1 no puede operar por ahora</translation>
    </message>
    <message>
        <source>%1 hit a limit</source>
        <comment>a bot</comment>
        <translation>%1 ha alcanzado un límite</translation>
    </message>
    <message>
        <source>%1 places no new orders</source>
        <comment>an engine</comment>
        <translation>%1 no coloca órdenes nuevas</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <comment>an engine</comment>
        <translation>%1 no responde</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <comment>an engine</comment>
        <translation>%1 ha vuelto</translation>
    </message>
    <message>
        <source>%1 shows a new certificate</source>
        <comment>an engine</comment>
        <translation>%1 muestra un certificado nuevo</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed</source>
        <comment>an engine</comment>
        <translation>El certificado de %1 ha cambiado</translation>
    </message>
    <message>
        <source>%1 asks for a token</source>
        <comment>an engine</comment>
        <translation>%1 pide un token</translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) failed</source>
        <translation>
            <numerusform>%n bot ha fallado</numerusform>
            <numerusform>%n bots han fallado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) cannot trade at the moment</source>
        <translation>
            <numerusform>%n bot no puede operar por ahora</numerusform>
            <numerusform>%n bots no pueden operar por ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) hit a limit</source>
        <translation>
            <numerusform>%n bot ha alcanzado un límite</numerusform>
            <numerusform>%n bots han alcanzado un límite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engine(s) place no new orders</source>
        <translation>
            <numerusform>%n motor no coloca órdenes nuevas</numerusform>
            <numerusform>%n motores no colocan órdenes nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engine(s) do not answer</source>
        <translation>
            <numerusform>%n motor no responde</numerusform>
            <numerusform>%n motores no responden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engine(s) are back</source>
        <translation>
            <numerusform>%n motor ha vuelto</numerusform>
            <numerusform>%n motores han vuelto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engine(s) want you to decide something</source>
        <translation>
            <numerusform>%n motor espera una decisión suya</numerusform>
            <numerusform>%n motores esperan una decisión suya</numerusform>
        </translation>
    </message>
    <message>
        <source>Its bots go on by themselves; what is shown of them is as it was.</source>
        <translation>Sus bots siguen por sí solos; se muestran como estaban.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
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
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>What a run did: curves, fills, and the book at every moment</source>
        <translation>Lo que hizo una ejecución: curvas, fills y el libro en cada momento</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Motores</translation>
    </message>
    <message>
        <source>The engine of this window, and those on servers: attached, watched, left</source>
        <translation>El motor de esta ventana y los de servidores: conectarlos, vigilarlos, dejarlos</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>All bots on all engines: how they stand, what they earn, and what they are told</source>
        <translation>Todos los bots en todos los motores: cómo están, qué ganan y qué se les ordena</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>One live bot: its market, orders, gauges, logs, configuration and analysis</source>
        <translation>Un bot en vivo: su mercado, órdenes, indicadores, registros, configuración y análisis</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Scripts</translation>
    </message>
    <message>
        <source>Strategies of your own: written, tried and checked</source>
        <translation>Estrategias propias: escribirlas, probarlas y comprobarlas</translation>
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
    <message>
        <source>Start %1</source>
        <translation>Iniciar %1</translation>
    </message>
    <message>
        <source>Let the bot trade</source>
        <translation>Dejar operar al bot</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Pausar %1</translation>
    </message>
    <message>
        <source>Take its orders off the book until it is resumed</source>
        <translation>Retirar sus órdenes del libro hasta que se reanude</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>Reanudar %1</translation>
    </message>
    <message>
        <source>Let it place orders again</source>
        <translation>Permitir que vuelva a colocar órdenes</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Detener %1</translation>
    </message>
    <message>
        <source>Stop it by its own policy; asks first where orders are out</source>
        <translation>Detenerlo según su propia política; pregunta antes si hay órdenes en el mercado</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
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
    <message>
        <source>%1 on %2</source>
        <comment>a strategy, a recording</comment>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>ScriptBeginnings</name>
    <message>
        <source>A first strategy</source>
        <translation>Una primera estrategia</translation>
    </message>
    <message>
        <source>Quotes on either side of the mid. Short, and explained line by line.</source>
        <translation>Cotizaciones a ambos lados del mid. Corta y explicada línea por línea.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Rejilla</translation>
    </message>
    <message>
        <source>Orders at fixed steps above and below a centre.</source>
        <translation>Órdenes a pasos fijos por encima y por debajo de un centro.</translation>
    </message>
    <message>
        <source>Market making</source>
        <translation>Market making</translation>
    </message>
    <message>
        <source>Quotes that lean against what is held.</source>
        <translation>Cotizaciones que se inclinan contra lo que se tiene.</translation>
    </message>
    <message>
        <source>Mean reversion</source>
        <translation>Reversión a la media</translation>
    </message>
    <message>
        <source>Buys what has fallen far below its mean, and sells when it is back.</source>
        <translation>Compra lo que ha caído muy por debajo de su media y lo vende cuando vuelve.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Trades nothing: gauges of what a market is like.</source>
        <translation>No opera: indicadores de cómo es un mercado.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Rules in the strategy language: averages that cross, a stop, a trail.</source>
        <translation>Reglas en el lenguaje de estrategias: medias que se cruzan, un stop y un trailing stop.</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Trades two markets: sells the dear and buys the cheap one when they have come apart.</source>
        <translation>Opera en dos mercados: vende el caro y compra el barato cuando se han separado.</translation>
    </message>
</context>
<context>
    <name>ScriptChecks</name>
    <message>
        <source>Can be read</source>
        <translation>Se puede leer</translation>
    </message>
    <message>
        <source>Its own tests</source>
        <translation>Sus propias pruebas</translation>
    </message>
    <message>
        <source>A random walk</source>
        <translation>Un paseo aleatorio</translation>
    </message>
    <message>
        <source>A trend</source>
        <translation>Una tendencia</translation>
    </message>
    <message>
        <source>Jumps</source>
        <translation>Saltos</translation>
    </message>
    <message>
        <source>A recording</source>
        <translation>Una grabación</translation>
    </message>
    <message>
        <source>No limit reached</source>
        <translation>Ningún límite alcanzado</translation>
    </message>
    <message>
        <source>No storm of refusals</source>
        <translation>Sin avalancha de órdenes denegadas</translation>
    </message>
    <message>
        <source>The same twice</source>
        <translation>Lo mismo dos veces</translation>
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
    <name>wh::ui::AccountModel</name>
    <message>
        <source>Equity</source>
        <translation>Patrimonio</translation>
    </message>
    <message>
        <source>All that it has, valued at the mid</source>
        <translation>Todo lo que tiene, valorado al mid</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Aportado</translation>
    </message>
    <message>
        <source>What it began with</source>
        <translation>Con lo que empezó</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Beneficio neto</translation>
    </message>
    <message>
        <source>Realised and unrealised profit less fees</source>
        <translation>Beneficio realizado y no realizado menos comisiones</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Of what was closed, before fees</source>
        <translation>De lo cerrado, antes de comisiones</translation>
    </message>
    <message>
        <source>Unrealised</source>
        <translation>No realizado</translation>
    </message>
    <message>
        <source>Of what is held, at the mid</source>
        <translation>De lo que se tiene, al mid</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Comisiones</translation>
    </message>
    <message>
        <source>Paid; negative: more rebates than fees</source>
        <translation>Pagadas; negativo: más rebates que comisiones</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventario</translation>
    </message>
    <message>
        <source>What is held; negative: short</source>
        <translation>Lo que se tiene; negativo: short</translation>
    </message>
    <message>
        <source>%1 of its own, of which open orders hold %2</source>
        <translation>%1 propios, de los que las órdenes abiertas retienen %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>In orders</source>
        <translation>En órdenes</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
</context>
<context>
    <name>wh::ui::AccountPane</name>
    <message>
        <source>Reading …</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Patrimonio</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Aún sin cuenta</translation>
    </message>
    <message>
        <source>The bot gets its share of the account when it is at work for the first time.</source>
        <translation>El bot recibe su parte de la cuenta cuando está activo por primera vez.</translation>
    </message>
    <message>
        <source>Account of the bot</source>
        <translation>Cuenta del bot</translation>
    </message>
    <message>
        <source>No values in this time</source>
        <translation>Sin valores en este tiempo</translation>
    </message>
</context>
<context>
    <name>wh::ui::AnalysisPane</name>
    <message>
        <source>A part of the analysis could not be read: %1</source>
        <translation>No se pudo leer una parte del análisis: %1</translation>
    </message>
    <message>
        <source>The analysis was written to %1.</source>
        <translation>El análisis se escribió en %1.</translation>
    </message>
    <message>
        <source>Opening the bot</source>
        <translation>Abriendo el bot</translation>
    </message>
    <message>
        <source>Nothing to analyse yet</source>
        <translation>Aún nada que analizar</translation>
    </message>
    <message>
        <source>Here stands the report of what the bot did, with the figures of a backtest. It has not been at work so far.</source>
        <translation>Aquí aparece el informe de lo que hizo el bot, con las cifras de un backtest. Hasta ahora no ha estado activo.</translation>
    </message>
    <message>
        <source>The engine is away</source>
        <translation>El motor no está disponible</translation>
    </message>
    <message>
        <source>The report is made as soon as the engine is there again.</source>
        <translation>El informe se crea en cuanto el motor haya vuelto.</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Creando el informe</translation>
    </message>
    <message>
        <source>Nothing is kept of this period</source>
        <translation>No se guarda nada de este periodo</translation>
    </message>
    <message>
        <source>Analyse its whole life</source>
        <translation>Analizar toda su vida</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>No se pudo crear el informe.</translation>
    </message>
    <message>
        <source>The bot goes on as it was.</source>
        <translation>El bot sigue como estaba.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Making the report …</source>
        <translation>Creando el informe…</translation>
    </message>
    <message>
        <source>Covers %1 to %2, %3</source>
        <comment>two moments and a span</comment>
        <translation>Abarca de %1 a %2, %3</translation>
    </message>
    <message>
        <source>The account is kept every 10 s, and 1, 5 and 30 s after each fill: that is how fine drawdown and markouts are.</source>
        <translation>La cuenta se guarda cada 10 s, y 1, 5 y 30 s después de cada fill: esa es la precisión del drawdown y los markouts.</translation>
    </message>
    <message>
        <source>Which part of the bot&apos;s life the report is of</source>
        <translation>Qué parte de la vida del bot abarca el informe</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Where the period begins, as 2026-01-31 09:30; left out: with the bot</source>
        <translation>Inicio del periodo, como 2026-01-31 09:30; vacío: con el bot</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Where the period ends; left out: now</source>
        <translation>Fin del periodo; vacío: ahora</translation>
    </message>
    <message>
        <source>Make the report anew, up to now</source>
        <translation>Crear de nuevo el informe, hasta ahora</translation>
    </message>
    <message>
        <source>Make the report anew</source>
        <translation>Crear de nuevo el informe</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write the report to a file</source>
        <translation>Escribir el informe en un archivo</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Its whole life</source>
        <translation>Toda su vida</translation>
    </message>
    <message>
        <source>What the charts show</source>
        <translation>Lo que muestran los gráficos</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Desde … hasta …</translation>
    </message>
    <message>
        <source>HTML…</source>
        <translation>HTML…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>Fills as CSV…</source>
        <translation>Fills como CSV…</translation>
    </message>
    <message>
        <source>Trades as CSV…</source>
        <translation>Operaciones como CSV…</translation>
    </message>
    <message>
        <source>Equity as CSV…</source>
        <translation>Patrimonio como CSV…</translation>
    </message>
    <message>
        <source>The period ends before it begins: let it begin earlier, or end later.</source>
        <translation>El periodo termina antes de empezar: haga que empiece antes o termine después.</translation>
    </message>
</context>
<context>
    <name>wh::ui::AwayBar</name>
    <message numerus="yes">
        <source>%1 has not answered for %2: its %3 bot(s) are shown as they were.</source>
        <translation>
            <numerusform>%1 no responde desde hace %2: su %3 bot se muestra como estaba.</numerusform>
            <numerusform>%1 no responde desde hace %2: sus %3 bots se muestran como estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bots of %1 could not be read: %2</source>
        <translation>No se pudieron leer los bots de %1: %2</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Motores</translation>
    </message>
    <message>
        <source>Open the page of engines</source>
        <translation>Abrir la página de motores</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Try at once to reach the engines that are away</source>
        <translation>Intentar ya la conexión con los motores no disponibles</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 has changed: its %3 bot(s) are shown as they were %2 ago.</source>
        <translation>
            <numerusform>El certificado de %1 ha cambiado: su %3 bot se muestra como estaba hace %2.</numerusform>
            <numerusform>El certificado de %1 ha cambiado: sus %3 bots se muestran como estaban hace %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::BackgroundTray</name>
    <message numerus="yes">
        <source>%n bot(s) running</source>
        <translation>
            <numerusform>%n bot en marcha</numerusform>
            <numerusform>%n bots en marcha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>bots</comment>
        <translation>
            <numerusform>%n fallido</numerusform>
            <numerusform>%n fallidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>Abrir la ventana</translation>
    </message>
    <message>
        <source>Quit…</source>
        <translation>Salir…</translation>
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
        <source>&amp;Sweep…</source>
        <translation>&amp;Barrido…</translation>
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
        <source>De&amp;lete…</source>
        <translation>Elimina&amp;r…</translation>
    </message>
    <message>
        <source>Delete the selected runs with their reports</source>
        <translation>Eliminar las ejecuciones seleccionadas con sus informes</translation>
    </message>
    <message>
        <source>E&amp;xport the configuration…</source>
        <translation>E&amp;xportar la configuración…</translation>
    </message>
    <message>
        <source>Write the settings as a file that the command line reads</source>
        <translation>Escribir los ajustes en un archivo que lee la línea de comandos</translation>
    </message>
</context>
<context>
    <name>wh::ui::BookPane</name>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>How much faster than the market&apos;s clock</source>
        <translation>Cuánto más rápido que el reloj del mercado</translation>
    </message>
    <message>
        <source>Moment of the run</source>
        <translation>Momento de la ejecución</translation>
    </message>
    <message>
        <source>Where in the run the book is shown</source>
        <translation>En qué punto de la ejecución se muestra el libro</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>no moment chosen</source>
        <translation>ningún momento elegido</translation>
    </message>
    <message>
        <source>The book cannot be shown.</source>
        <translation>No se puede mostrar el libro.</translation>
    </message>
    <message>
        <source>The recording of this run is no longer there.</source>
        <translation>La grabación de esta ejecución ya no existe.</translation>
    </message>
    <message>
        <source>Curves, figures and tables of the report are complete.</source>
        <translation>Las curvas, cifras y tablas del informe están completas.</translation>
    </message>
    <message>
        <source>Import or generate the recording again, then open the run anew.</source>
        <translation>Importe o genere de nuevo la grabación y vuelva a abrir la ejecución.</translation>
    </message>
    <message>
        <source>The recording is no longer the one that this run was made on.</source>
        <translation>La grabación ya no es la misma con la que se hizo esta ejecución.</translation>
    </message>
    <message>
        <source>Repeat the run on the recording as it is now.</source>
        <translation>Repita la ejecución sobre la grabación actual.</translation>
    </message>
    <message>
        <source>No book in this recording</source>
        <translation>Sin libro en esta grabación</translation>
    </message>
    <message>
        <source>It holds trades or bars. The ladder needs a recording of the book.</source>
        <translation>Contiene operaciones o velas. La escalera necesita una grabación del libro.</translation>
    </message>
    <message>
        <source>The book could not be read.</source>
        <translation>No se pudo leer el libro.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The book at a moment</source>
        <translation>El libro en un momento</translation>
    </message>
    <message>
        <source>Click into a chart, choose a fill, or play the run from its start.</source>
        <translation>Haga clic en un gráfico, elija un fill o reproduzca la ejecución desde el inicio.</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>Ir al inicio</translation>
    </message>
    <message>
        <source>The book was not known at this moment</source>
        <translation>El libro no se conocía en este momento</translation>
    </message>
</context>
<context>
    <name>wh::ui::BookSide</name>
    <message>
        <source>Reading …</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Waiting for the market</source>
        <translation>Esperando al mercado</translation>
    </message>
    <message>
        <source>No book</source>
        <translation>Sin libro</translation>
    </message>
    <message>
        <source>A bot sees its market while it is at work.</source>
        <translation>Un bot ve su mercado mientras está activo.</translation>
    </message>
    <message>
        <source>Spread %1 %2</source>
        <comment>a price, its unit</comment>
        <translation>Spread %1 %2</translation>
    </message>
    <message>
        <source>within 1 %: %1 / %2 %3</source>
        <comment>depth of bids, of asks, unit</comment>
        <translation>dentro del 1 %: %1 / %2 %3</translation>
    </message>
    <message>
        <source>Not current, as of %1</source>
        <translation>No actual, a las %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>A las %1</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>No levels</source>
        <translation>Sin niveles</translation>
    </message>
</context>
<context>
    <name>wh::ui::BotAssistant</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Engine</source>
        <translation>&amp;Motor</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Otro bot</translation>
    </message>
    <message>
        <source>Open the bot</source>
        <translation>Abrir el bot</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>The step before (Alt+Left)</source>
        <translation>Paso anterior (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>The next step (Alt+Right)</source>
        <translation>Paso siguiente (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Fills the parameters with an example</source>
        <translation>Rellena los parámetros con un ejemplo</translation>
    </message>
    <message>
        <source>Discard the new bot?</source>
        <translation>¿Descartar el nuevo bot?</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>¿Descartar los cambios?</translation>
    </message>
    <message>
        <source>What you have entered is not kept.</source>
        <translation>Lo introducido no se guarda.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Something here has to be mended</source>
        <translation>Hay que corregir algo aquí</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Keep the bot; it trades once it is started</source>
        <translation>Guardar el bot; opera una vez iniciado</translation>
    </message>
    <message>
        <source>Apply and start</source>
        <translation>Aplicar e iniciar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Create and start</source>
        <translation>Crear e iniciar</translation>
    </message>
    <message>
        <source>Make this the bot&apos;s configuration (Ctrl+Enter)</source>
        <translation>Hacer de esto la configuración del bot (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Keep the bot and let it trade (Ctrl+Enter)</source>
        <translation>Guardar el bot y dejarlo operar (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>%1 has been created.</source>
        <translation>%1 se ha creado.</translation>
    </message>
    <message>
        <source>%1 has been changed.</source>
        <translation>%1 se ha cambiado.</translation>
    </message>
    <message>
        <source>%1 has been created and started.</source>
        <translation>%1 se ha creado e iniciado.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>%1 has been created, and was not started.</source>
        <translation>%1 se ha creado, pero no se ha iniciado.</translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) made so far.</source>
        <translation>
            <numerusform>%n bot creado hasta ahora.</numerusform>
            <numerusform>%n bots creados hasta ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the same market, beginning with what you have just chosen</source>
        <translation>En el mismo mercado, a partir de lo que se acaba de elegir</translation>
    </message>
    <message>
        <source>New bot</source>
        <translation>Nuevo bot</translation>
    </message>
    <message>
        <source>All parameters at their defaults</source>
        <translation>todos los parámetros a sus valores predeterminados</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::BotCommands</name>
    <message>
        <source>%1 starts</source>
        <comment>a bot</comment>
        <translation>%1 se inicia</translation>
    </message>
    <message>
        <source>The bot could not be started.</source>
        <translation>No se pudo iniciar el bot.</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <comment>a bot</comment>
        <translation>%1 se reanuda</translation>
    </message>
    <message>
        <source>The bot could not be resumed.</source>
        <translation>No se pudo reanudar el bot.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>No hay posición.</translation>
    </message>
    <message>
        <source>The position of %1 stays.</source>
        <translation>La posición de %1 se queda.</translation>
    </message>
    <message>
        <source>No order is open.</source>
        <translation>No hay ninguna orden abierta.</translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s) are cancelled.</source>
        <translation>
            <numerusform>Se cancela %n orden abierta.</numerusform>
            <numerusform>Se cancelan %n órdenes abiertas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It hears the market and places nothing until it is resumed.</source>
        <translation>Sigue oyendo el mercado y no coloca nada hasta que se reanude.</translation>
    </message>
    <message>
        <source>Pause %1?</source>
        <comment>a bot</comment>
        <translation>¿Pausar %1?</translation>
    </message>
    <message>
        <source>Pause the bot</source>
        <translation>Pausar el bot</translation>
    </message>
    <message>
        <source>%1 pauses</source>
        <comment>a bot</comment>
        <translation>%1 entra en pausa</translation>
    </message>
    <message>
        <source>The bot could not be paused.</source>
        <translation>No se pudo pausar el bot.</translation>
    </message>
    <message>
        <source>%1 stops</source>
        <comment>a bot</comment>
        <translation>%1 se detiene</translation>
    </message>
    <message>
        <source>The bot could not be stopped.</source>
        <translation>No se pudo detener el bot.</translation>
    </message>
    <message>
        <source>It goes from the list with its configuration and all versions of it. That cannot be undone.</source>
        <translation>Desaparece de la lista con su configuración y todas sus versiones. No se puede deshacer.</translation>
    </message>
    <message>
        <source>What it holds, %1, stays in the account.</source>
        <translation>Lo que tiene, %1, se queda en la cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of it may still be at the venue, and stay there.</source>
        <translation>
            <numerusform>Puede que %n orden suya siga en el exchange, y se queda allí.</numerusform>
            <numerusform>Puede que %n órdenes suyas sigan en el exchange, y se quedan allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its history is kept as long as histories are kept.</source>
        <translation>Su historial se guarda tanto como los demás.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <comment>a bot</comment>
        <translation>¿Borrar %1?</translation>
    </message>
    <message>
        <source>Remove the bot</source>
        <translation>Borrar el bot</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <comment>a bot</comment>
        <translation>Se ha borrado %1</translation>
    </message>
    <message>
        <source>The bot could not be removed.</source>
        <translation>No se pudo borrar el bot.</translation>
    </message>
    <message>
        <source>Version %1 comes back, as version %2.</source>
        <translation>La versión %1 vuelve, como versión %2.</translation>
    </message>
    <message>
        <source>The bot takes it up between two ticks, if it is admitted; orders that it would still place stay.</source>
        <translation>El bot la adopta entre dos ticks, si se admite; las órdenes que aún colocaría se quedan.</translation>
    </message>
    <message>
        <source>The bot works by it when it is started next.</source>
        <translation>El bot trabaja con ella a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Roll %1 back to version %2?</source>
        <comment>a bot</comment>
        <translation>¿Revertir %1 a la versión %2?</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Version %1 is back, as version %2</source>
        <translation>La versión %1 ha vuelto, como versión %2</translation>
    </message>
    <message>
        <source>The configuration could not be rolled back.</source>
        <translation>No se pudo revertir la configuración.</translation>
    </message>
    <message>
        <source>Nothing is left.</source>
        <translation>No queda nada.</translation>
    </message>
</context>
<context>
    <name>wh::ui::BotHeader</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>What else can be done with the bot</source>
        <translation>Qué más se puede hacer con el bot</translation>
    </message>
    <message>
        <source>Net profit of the last 24 hours</source>
        <translation>Beneficio neto de las últimas 24 horas</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>version %1, works by %2</source>
        <translation>versión %1, trabaja con la %2</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>cuenta %1</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Beneficio neto</translation>
    </message>
    <message>
        <source>Realised and unrealised profit less fees, since the bot was created</source>
        <translation>Beneficio realizado y no realizado menos comisiones, desde que se creó el bot</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Of what was closed, before fees</source>
        <translation>De lo cerrado, antes de comisiones</translation>
    </message>
    <message>
        <source>Unrealised</source>
        <translation>No realizado</translation>
    </message>
    <message>
        <source>Of what is held, at the mid</source>
        <translation>De lo que se tiene, al mid</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Comisiones</translation>
    </message>
    <message>
        <source>Paid; negative: more rebates than fees</source>
        <translation>Pagadas; negativo: más rebates que comisiones</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventario</translation>
    </message>
    <message>
        <source>What is held; negative: short</source>
        <translation>Lo que se tiene; negativo: short</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Órdenes abiertas</translation>
    </message>
    <message>
        <source>%1 placed, %2 filled, %3 refused, since the bot was created</source>
        <translation>%1 colocadas, %2 completadas, %3 denegadas, desde que se creó el bot</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Tiempo activo</translation>
    </message>
    <message>
        <source>At work since %1</source>
        <translation>Activo desde %1</translation>
    </message>
    <message>
        <source>Tick lag</source>
        <translation>Retraso de tick</translation>
    </message>
    <message>
        <source>From when a tick is due to when it begins: half of them within %1, 99 % within %2, at worst %3. %4 ticks, %5 skipped. From a market event to the order: 99 % within %6.</source>
        <translation>Desde que toca un tick hasta que empieza: la mitad en menos de %1, el 99 % en menos de %2, el peor %3. %4 ticks, %5 omitidos. De un evento del mercado a la orden: el 99 % en menos de %6.</translation>
    </message>
    <message>
        <source>It failed: %1</source>
        <comment>the bot</comment>
        <translation>Ha fallado: %1</translation>
    </message>
    <message>
        <source>It cannot trade at the moment: %1</source>
        <comment>the bot</comment>
        <translation>No puede operar por ahora: %1</translation>
    </message>
    <message>
        <source>It is started again in %1; attempt %2.</source>
        <translation>Se vuelve a iniciar en %1; intento %2.</translation>
    </message>
    <message numerus="yes">
        <source>It is not started again by itself, after %n attempt(s).</source>
        <translation>
            <numerusform>No se vuelve a iniciar por sí solo, tras %n intento.</numerusform>
            <numerusform>No se vuelve a iniciar por sí solo, tras %n intentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) still wait for the venue&apos;s word.</source>
        <translation>
            <numerusform>%n orden aún espera respuesta del exchange.</numerusform>
            <numerusform>%n órdenes aún esperan respuesta del exchange.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <comment>an engine</comment>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>%1 does not answer: what is shown is %2 old.</source>
        <comment>an engine, a span of time</comment>
        <translation>%1 no responde: lo que se muestra es de hace %2.</translation>
    </message>
    <message numerus="yes">
        <source>It was not admitted, for %n reason(s):</source>
        <translation>
            <numerusform>No se admitió por %n motivo:</numerusform>
            <numerusform>No se admitió por %n motivos:</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1 exists</source>
        <extracomment>of a bot&apos;s script; %1 is its version</extracomment>
        <translation>existe la versión %1</translation>
    </message>
    <message>
        <source>The bot runs %1; “Promote…” lets it run the newest version</source>
        <translation>El bot ejecuta %1; «Promover…» hace que ejecute la versión más reciente</translation>
    </message>
    <message>
        <source>Second market of %1</source>
        <extracomment>a row that is the second market of the bot %1</extracomment>
        <translation>Segundo mercado de %1</translation>
    </message>
    <message>
        <source>Second market: %1</source>
        <translation>Segundo mercado: %1</translation>
    </message>
    <message>
        <source>Go to %1, which trades here too: it is started, stopped and changed there</source>
        <translation>Ir a %1, que también opera aquí: allí se inicia, se detiene y se cambia</translation>
    </message>
    <message>
        <source>Go to %1: orders, position and profit of the bot on its second market</source>
        <translation>Ir a %1: órdenes, posición y beneficio del bot en su segundo mercado</translation>
    </message>
</context>
<context>
    <name>wh::ui::BotImportDialog</name>
    <message>
        <source>Import bots</source>
        <translation>Importar bots</translation>
    </message>
    <message numerus="yes">
        <source>Import %1 bot(s)</source>
        <translation>
            <numerusform>Importar %1 bot</numerusform>
            <numerusform>Importar %1 bots</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;To the engine</source>
        <translation>&amp;Al motor</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>wh::ui::BotPage</name>
    <message>
        <source>The bot was removed. What is shown is as it was last.</source>
        <translation>El bot se ha borrado. Se muestra como estaba al final.</translation>
    </message>
    <message>
        <source>To the fleet</source>
        <translation>A la flota</translation>
    </message>
    <message>
        <source>No bot is open</source>
        <translation>Ningún bot abierto</translation>
    </message>
    <message>
        <source>Here stands one live bot: its market, orders, gauges, logs and configuration.</source>
        <translation>Aquí se ve un bot en vivo: su mercado, órdenes, indicadores, registros y configuración.</translation>
    </message>
    <message>
        <source>The engine is not known any more</source>
        <translation>El motor ya no se conoce</translation>
    </message>
    <message>
        <source>The bot lives on an engine that this window does not know.</source>
        <translation>El bot está en un motor que esta ventana no conoce.</translation>
    </message>
    <message>
        <source>The bot could not be opened.</source>
        <translation>No se pudo abrir el bot.</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <comment>an engine</comment>
        <translation>Esperando a %1</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <comment>an engine</comment>
        <translation>%1 no está conectado</translation>
    </message>
    <message>
        <source>The bot is seen as soon as its engine is connected.</source>
        <translation>El bot se ve en cuanto su motor está conectado.</translation>
    </message>
    <message>
        <source>Opening the bot</source>
        <translation>Abriendo el bot</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Admit the bot, and let it start</source>
        <translation>Admitir el bot e iniciarlo</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pausar…</translation>
    </message>
    <message>
        <source>Take its orders off the book; it places nothing until it is resumed</source>
        <translation>Retirar sus órdenes del libro; no coloca nada hasta que se reanude</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Let it place orders again</source>
        <translation>Permitir que vuelva a colocar órdenes</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Detener…</translation>
    </message>
    <message>
        <source>End its work; asks what is to become of orders and position</source>
        <translation>Terminar su trabajo; pregunta qué hacer con las órdenes y la posición</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Change its configuration: a new version of it</source>
        <translation>Cambiar su configuración: una nueva versión</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplicar…</translation>
    </message>
    <message>
        <source>Set up a new bot like this one</source>
        <translation>Configurar un nuevo bot como este</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Take the bot off the list; only while it is not at work</source>
        <translation>Quitar el bot de la lista; solo mientras no esté activo</translation>
    </message>
    <message>
        <source>To the present</source>
        <translation>Al presente</translation>
    </message>
    <message>
        <source>Let the charts follow the present</source>
        <translation>Hacer que los gráficos sigan el presente</translation>
    </message>
    <message>
        <source>Lists alone</source>
        <translation>Solo listas</translation>
    </message>
    <message>
        <source>Give the list below the whole page, or show the charts again</source>
        <translation>Dar toda la página a la lista de abajo, o volver a mostrar los gráficos</translation>
    </message>
    <message>
        <source>Show all bots on all engines</source>
        <translation>Mostrar todos los bots en todos los motores</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Logs of the bot</source>
        <translation>Registro del bot</translation>
    </message>
    <message>
        <source>No lines</source>
        <translation>Sin líneas</translation>
    </message>
    <message>
        <source>What the bot writes to its log stands here.</source>
        <translation>Aquí aparece lo que el bot escribe en su registro.</translation>
    </message>
    <message>
        <source>Find in logs</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Events of the bot</source>
        <translation>Eventos del bot</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Sin eventos</translation>
    </message>
    <message>
        <source>What happens to the bot, and what its strategy tells as an event, stands here.</source>
        <translation>Aquí aparece lo que le ocurre al bot y lo que su estrategia comunica como evento.</translation>
    </message>
    <message>
        <source>Find in events</source>
        <translation>Buscar en los eventos</translation>
    </message>
    <message>
        <source>States of the bot</source>
        <translation>Estados del bot</translation>
    </message>
    <message>
        <source>No steps</source>
        <translation>Sin pasos</translation>
    </message>
    <message>
        <source>Each step of its life stands here, with who and when.</source>
        <translation>Aquí aparece cada paso de su vida, con quién y cuándo.</translation>
    </message>
    <message>
        <source>Orders of the bot</source>
        <translation>Órdenes del bot</translation>
    </message>
    <message>
        <source>No orders</source>
        <translation>Sin órdenes</translation>
    </message>
    <message>
        <source>Each change of an order stands here.</source>
        <translation>Aquí aparece cada cambio de una orden.</translation>
    </message>
    <message>
        <source>Orders that are shown</source>
        <translation>Órdenes que se muestran</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Todas las órdenes</translation>
    </message>
    <message>
        <source>Buys</source>
        <translation>Compras</translation>
    </message>
    <message>
        <source>Sells</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Completadas</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegadas</translation>
    </message>
    <message>
        <source>Trades of the bot</source>
        <translation>Operaciones del bot</translation>
    </message>
    <message>
        <source>No trades</source>
        <translation>Sin operaciones</translation>
    </message>
    <message>
        <source>Each fill of an order stands here.</source>
        <translation>Aquí aparece cada fill de una orden.</translation>
    </message>
    <message>
        <source>Trades that are shown</source>
        <translation>Operaciones que se muestran</translation>
    </message>
    <message>
        <source>All trades</source>
        <translation>Todas las operaciones</translation>
    </message>
    <message>
        <source>As maker</source>
        <translation>Como maker</translation>
    </message>
    <message>
        <source>As taker</source>
        <translation>Como taker</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>Promover…</translation>
    </message>
    <message>
        <source>Let it run the newest version of its script</source>
        <translation>Hacer que ejecute la versión más reciente de su script</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>This is the second market of %1, and nothing is asked of it alone: go to the bot for that.</source>
        <translation>Este es el segundo mercado de %1, y a él solo no se le pide nada: vaya al bot para eso.</translation>
    </message>
    <message>
        <source>another bot</source>
        <translation>otro bot</translation>
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
    <name>wh::ui::CertificateDialog</name>
    <message>
        <source>The certificate has changed</source>
        <translation>El certificado ha cambiado</translation>
    </message>
    <message>
        <source>A new certificate</source>
        <translation>Un certificado nuevo</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you accepted. That is right if it was renewed. Otherwise somebody else answers in its place, and would get your token. Nothing has been sent.</source>
        <translation>%1 muestra un certificado distinto del que usted aceptó. Es correcto si se renovó. Si no, otro responde en su lugar y recibiría el token. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>%1 shows this certificate. Accept it if it is the one of your server: from then on no other is taken. Nothing has been sent yet.</source>
        <translation>%1 muestra este certificado. Acéptelo si es el de su servidor: desde entonces no se admite ningún otro. Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Accept the new one</source>
        <translation>Aceptar el nuevo</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Keep refusing</source>
        <translation>Seguir rechazando</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>wh::ui::CertificateView</name>
    <message>
        <source>Shown now, SHA-256</source>
        <translation>Mostrado ahora, SHA-256</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Accepted before</source>
        <translation>Aceptado antes</translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sí mismo</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>one that this computer trusts vouches for it</source>
        <translation>lo avala una en la que confía este equipo</translation>
    </message>
    <message>
        <source>none that this computer trusts vouches for it</source>
        <translation>no lo avala ninguna en la que confíe este equipo</translation>
    </message>
    <message>
        <source>Compare it with what the server itself says:</source>
        <translation>Compárelo con lo que dice el propio servidor:</translation>
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
    <name>wh::ui::ClosingDialog</name>
    <message>
        <source>They go on in the &amp;background</source>
        <translation>Siguen en &amp;segundo plano</translation>
    </message>
    <message>
        <source>&amp;Stop them and quit</source>
        <translation>&amp;Detenerlos y salir</translation>
    </message>
    <message>
        <source>&amp;Do so each time, without asking</source>
        <translation>&amp;Hacerlo siempre así, sin preguntar</translation>
    </message>
    <message>
        <source>Bots are at work</source>
        <translation>Hay bots activos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) of this computer are at work, with %1 out.</source>
        <translation>
            <numerusform>%n bot de este equipo está activo, con %1 en el mercado.</numerusform>
            <numerusform>%n bots de este equipo están activos, con %1 en el mercado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a window, until you quit. The icon in the tray brings the window back, and so does starting Wheelhouse again.</source>
        <translation>Sin ventana, hasta que salga. El icono de la bandeja recupera la ventana, igual que iniciar Wheelhouse de nuevo.</translation>
    </message>
    <message>
        <source>Without a window, until you quit. This desktop has no tray for an icon: start Wheelhouse again to bring the window back.</source>
        <translation>Sin ventana, hasta que salga. Este escritorio no tiene bandeja para un icono: inicie Wheelhouse de nuevo para recuperar la ventana.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) under way are cancelled.</source>
        <translation>
            <numerusform>Se cancela %n tarea en curso.</numerusform>
            <numerusform>Se cancelan %n tareas en curso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Detener y salir</translation>
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
    <name>wh::ui::ConfigurationPane</name>
    <message>
        <source>The configuration could not be read.</source>
        <translation>No se pudo leer la configuración.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Changes from version %1</source>
        <translation>Cambios desde la versión %1</translation>
    </message>
    <message>
        <source>The same version</source>
        <translation>La misma versión</translation>
    </message>
    <message>
        <source>Choose another one in the list, or to compare with.</source>
        <translation>Elija otra en la lista o con la que comparar.</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>The versions could not be compared.</source>
        <translation>No se pudieron comparar las versiones.</translation>
    </message>
    <message>
        <source>Nothing is other</source>
        <translation>Sin diferencias</translation>
    </message>
    <message>
        <source>Both versions say the same.</source>
        <translation>Ambas versiones dicen lo mismo.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Versions of the configuration</source>
        <translation>Versiones de la configuración</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>What is shown of the version</source>
        <translation>Qué se muestra de la versión</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Revertir…</translation>
    </message>
    <message>
        <source>Make this version the newest again</source>
        <translation>Hacer de esta versión otra vez la más reciente</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the configuration as JSON</source>
        <translation>Copiar la configuración como JSON</translation>
    </message>
    <message>
        <source>This is the version that is shown: choose another one to compare</source>
        <translation>Esta es la versión que se muestra: elija otra para comparar</translation>
    </message>
</context>
<context>
    <name>wh::ui::ConfigurationView</name>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>The default</source>
        <translation>El valor predeterminado</translation>
    </message>
    <message>
        <source>The default is %1</source>
        <translation>El valor predeterminado es %1</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>none: it acts on what the market tells</source>
        <translation>ninguno: reacciona a lo que dice el mercado</translation>
    </message>
    <message>
        <source>Parameters of the strategy</source>
        <translation>Parámetros de la estrategia</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>None of its own</source>
        <translation>Ninguno propio</translation>
    </message>
    <message>
        <source>Simulated venue</source>
        <translation>Exchange simulado</translation>
    </message>
</context>
<context>
    <name>wh::ui::ConfirmDialog</name>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>There is nothing left to do it to.</source>
        <translation>Ya no queda nada a lo que aplicarlo.</translation>
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
        <source>Copy the recording&apos;s ID, as the command line takes it</source>
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
    <message>
        <source>%1 cannot be read.</source>
        <comment>recording</comment>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>The recordings cannot be read.</source>
        <translation>No se pueden leer las grabaciones.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>recordings that cannot be read</comment>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import again…</source>
        <translation>Importar de nuevo…</translation>
    </message>
    <message>
        <source>Remove the damaged recording…</source>
        <translation>Borrar la grabación dañada…</translation>
    </message>
    <message>
        <source>Remove damaged recording</source>
        <translation>Borrar grabación dañada</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Borrar %1?</translation>
    </message>
    <message>
        <source>All its files are removed from disk, also those that can still be read. This cannot be undone.</source>
        <translation>Se borrarán del disco todos sus archivos, también los que aún se pueden leer. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Borrar</translation>
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
        <source>Spread</source>
        <translation>Spread</translation>
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
        <source>%1 to %2 %3  (mean %4)</source>
        <comment>least, greatest, asset, mean</comment>
        <translation>%1 a %2 %3  (media %4)</translation>
    </message>
    <message>
        <source>Receive time − venue time of the quickest event: the latency as far as both clocks agree.</source>
        <translation>Hora de recepción − hora del exchange del evento más rápido: la latencia, en la medida en que ambos relojes coincidan.</translation>
    </message>
    <message>
        <source>unknown: the venue&apos;s clock leads by %1 or more</source>
        <translation>desconocida: el reloj del exchange va adelantado %1 o más</translation>
    </message>
    <message>
        <source>Receive time − venue time of the quickest event is %1: by the two clocks it was received before it happened. A backtest adds %2 to all receive times, so that nothing is known too early.</source>
        <translation>La hora de recepción − la hora del exchange del evento más rápido es %1: según ambos relojes, se recibió antes de ocurrir. Un backtest suma %2 a todas las horas de recepción, para que nada se conozca antes de tiempo.</translation>
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
    <message>
        <source>No recording matches</source>
        <translation>Ninguna grabación coincide</translation>
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
    <name>wh::ui::DifferenceView</name>
    <message>
        <source>What was changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Nothing was changed since.</source>
        <translation>No ha cambiado nada desde entonces.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Se está comparando…</translation>
    </message>
    <message numerus="yes">
        <source>%n more changed line(s) are not shown: there are too many.</source>
        <translation>
            <numerusform>No se muestra %n línea cambiada más: son demasiadas.</numerusform>
            <numerusform>No se muestran %n líneas cambiadas más: son demasiadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::DifferencesModel</name>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before, its value after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>What is other</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>In version %1</source>
        <translation>En la versión %1</translation>
    </message>
</context>
<context>
    <name>wh::ui::DistributionPane</name>
    <message>
        <source>Profit per trade</source>
        <translation>Beneficio por operación</translation>
    </message>
    <message>
        <source>The trades could not be read.</source>
        <translation>No se pudieron leer las operaciones.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No trades</source>
        <translation>Sin operaciones</translation>
    </message>
    <message>
        <source>A trade is a position that was opened and closed. This run has none.</source>
        <translation>Una operación es una posición que se abrió y se cerró. Esta ejecución no tiene ninguna.</translation>
    </message>
    <message>
        <source>Reading trades</source>
        <translation>Leyendo operaciones</translation>
    </message>
</context>
<context>
    <name>wh::ui::DockTitle</name>
    <message>
        <source>Put it back into the window</source>
        <translation>Devolverlo a la ventana</translation>
    </message>
    <message>
        <source>Make it a window of its own; drag the title to move it</source>
        <translation>Convertirlo en una ventana propia; arrastrar el título para moverlo</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>wh::ui::EditorPage</name>
    <message numerus="yes">
        <source>%n file(s) that were not saved are here again.</source>
        <translation>
            <numerusform>Se recuperó %n archivo que no estaba guardado.</numerusform>
            <numerusform>Se recuperaron %n archivos que no estaban guardados.</numerusform>
        </translation>
    </message>
    <message>
        <source>No scripts yet</source>
        <translation>Aún no hay scripts</translation>
    </message>
    <message>
        <source>A strategy of your own is a script in JavaScript. Begin with one that runs as it is: change it, run it on a market with F5, and see what it did beside the code.</source>
        <translation>Una estrategia propia es un script en JavaScript. Empiece con uno que funciona tal cual: cámbielo, ejecútelo en un mercado con F5 y vea junto al código lo que hizo.</translation>
    </message>
    <message>
        <source>New script…</source>
        <translation>Nuevo script…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Abrir una carpeta…</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>Ningún archivo abierto</translation>
    </message>
    <message>
        <source>Choose one on the left.</source>
        <translation>Elija uno a la izquierda.</translation>
    </message>
    <message>
        <source>Open the folder of a script</source>
        <translation>Abrir la carpeta de un script</translation>
    </message>
    <message>
        <source>The folder has no script.</source>
        <translation>La carpeta no contiene ningún script.</translation>
    </message>
    <message>
        <source>Add a file to %1</source>
        <translation>Añadir un archivo a %1</translation>
    </message>
    <message>
        <source>Its path in the script: lib/levels.js, main.test.js</source>
        <translation>Su ruta en el script: lib/levels.js, main.test.js</translation>
    </message>
    <message>
        <source>The file was not made.</source>
        <translation>No se creó el archivo.</translation>
    </message>
    <message>
        <source>Rename the script</source>
        <translation>Renombrar el script</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Rename the file</source>
        <translation>Renombrar el archivo</translation>
    </message>
    <message>
        <source>Its path in the script</source>
        <translation>Su ruta en el script</translation>
    </message>
    <message>
        <source>The file was not renamed.</source>
        <translation>No se renombró el archivo.</translation>
    </message>
    <message>
        <source>The script was not renamed.</source>
        <translation>No se renombró el script.</translation>
    </message>
    <message>
        <source>%1 was not saved.</source>
        <translation>No se guardó %1.</translation>
    </message>
    <message>
        <source>The version was not kept.</source>
        <translation>No se guardó la versión.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
    <message>
        <source>%1 is not saved.</source>
        <translation>%1 no está guardado.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Dejar abierto</translation>
    </message>
    <message>
        <source>The script cannot be run.</source>
        <translation>El script no se puede ejecutar.</translation>
    </message>
    <message>
        <source>The run has failed.</source>
        <translation>La ejecución falló.</translation>
    </message>
    <message>
        <source>The script could not be run.</source>
        <translation>No se pudo ejecutar el script.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) of the script went wrong.</source>
        <translation>
            <numerusform>Falló %n llamada del script.</numerusform>
            <numerusform>Fallaron %n llamadas del script.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report was not written.</source>
        <translation>No se escribió el informe.</translation>
    </message>
    <message>
        <source>The report is %1</source>
        <translation>El informe está en %1</translation>
    </message>
    <message>
        <source>The script cannot be compared.</source>
        <translation>El script no se puede comparar.</translation>
    </message>
    <message>
        <source>The version was not restored.</source>
        <translation>No se restauró la versión.</translation>
    </message>
    <message>
        <source>Version %1 is in the editor. Save it to keep it; undo brings back what was there.</source>
        <translation>La versión %1 está en el editor. Guárdela para conservarla; deshacer recupera lo que había.</translation>
    </message>
    <message>
        <source>Go to a line</source>
        <translation>Ir a una línea</translation>
    </message>
    <message>
        <source>Line, 1 to %1</source>
        <translation>Línea, de 1 a %1</translation>
    </message>
    <message>
        <source>Nothing is known of it.</source>
        <translation>No se sabe nada de este nombre.</translation>
    </message>
    <message>
        <source>The file is not as it should be.</source>
        <translation>El archivo no está como debería.</translation>
    </message>
    <message>
        <source>Scripts can be written here, and not run.</source>
        <translation>Aquí se pueden escribir scripts, pero no ejecutarlos.</translation>
    </message>
    <message>
        <source>The validation of %1 was cancelled</source>
        <translation>Se canceló la validación de %1</translation>
    </message>
    <message>
        <source>%1 may go live</source>
        <translation>%1 puede operar en vivo</translation>
    </message>
    <message>
        <source>%1 has failed a check</source>
        <translation>%1 no superó una comprobación</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>&amp;New script…</source>
        <translation>&amp;Nuevo script…</translation>
    </message>
    <message>
        <source>Begin a script with a template or an example</source>
        <translation>Empezar un script con una plantilla o un ejemplo</translation>
    </message>
    <message>
        <source>&amp;Open a folder…</source>
        <translation>&amp;Abrir una carpeta…</translation>
    </message>
    <message>
        <source>Show a script that lies in another folder</source>
        <translation>Mostrar un script que está en otra carpeta</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>Añadir un arc&amp;hivo…</translation>
    </message>
    <message>
        <source>Add a file to the script, for import or with tests</source>
        <translation>Añadir un archivo al script, para importarlo o con pruebas</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>Reno&amp;mbrar…</translation>
    </message>
    <message>
        <source>Give the script, or the file that is chosen, another name</source>
        <translation>Dar otro nombre al script o al archivo elegido</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Write the file, and keep a version of what can be run</source>
        <translation>Escribir el archivo y guardar una versión de lo que se puede ejecutar</translation>
    </message>
    <message>
        <source>Save a&amp;ll</source>
        <translation>Guardar &amp;todo</translation>
    </message>
    <message>
        <source>Write all files that are not saved</source>
        <translation>Escribir todos los archivos sin guardar</translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation>&amp;Cerrar el archivo</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Cerrar la pestaña</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Ejec&amp;utar</translation>
    </message>
    <message>
        <source>Run the script on the chosen market</source>
        <translation>Ejecutar el script en el mercado elegido</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>End what is run or validated</source>
        <translation>Terminar lo que se está ejecutando o validando</translation>
    </message>
    <message>
        <source>&amp;Validate</source>
        <translation>Vali&amp;dar</translation>
    </message>
    <message>
        <source>Check all that a script must pass before it may go live</source>
        <translation>Comprobar todo lo que un script debe superar antes de operar en vivo</translation>
    </message>
    <message>
        <source>Whole re&amp;port</source>
        <translation>In&amp;forme completo</translation>
    </message>
    <message>
        <source>Open the report of the last run as a page</source>
        <translation>Abrir como página el informe de la última ejecución</translation>
    </message>
    <message>
        <source>Next pro&amp;blem</source>
        <translation>&amp;Problema siguiente</translation>
    </message>
    <message>
        <source>Go to the next thing that is wrong</source>
        <translation>Ir al siguiente problema</translation>
    </message>
    <message>
        <source>Problem before</source>
        <translation>Problema anterior</translation>
    </message>
    <message>
        <source>Go to the thing before that is wrong</source>
        <translation>Ir al problema anterior</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find words or an expression in the file</source>
        <translation>Buscar palabras o una expresión en el archivo</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>&amp;Reemplazar…</translation>
    </message>
    <message>
        <source>Find and replace in the file</source>
        <translation>Buscar y reemplazar en el archivo</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Go to the next place that was found</source>
        <translation>Ir a la siguiente coincidencia</translation>
    </message>
    <message>
        <source>Find before</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Go to the place before that was found</source>
        <translation>Ir a la coincidencia anterior</translation>
    </message>
    <message>
        <source>&amp;Go to a line…</source>
        <translation>&amp;Ir a una línea…</translation>
    </message>
    <message>
        <source>Go to a line by its number</source>
        <translation>Ir a una línea por su número</translation>
    </message>
    <message>
        <source>&amp;What fits here</source>
        <translation>&amp;Qué encaja aquí</translation>
    </message>
    <message>
        <source>List what can be written at the caret</source>
        <translation>Listar lo que se puede escribir donde está el cursor</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>E&amp;xplicar</translation>
    </message>
    <message>
        <source>Tell what the name at the caret is</source>
        <translation>Mostrar qué es el nombre donde está el cursor</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <translation>Dar f&amp;ormato</translation>
    </message>
    <message>
        <source>Indent all lines by their brackets</source>
        <translation>Sangrar todas las líneas según sus paréntesis y llaves</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentar</translation>
    </message>
    <message>
        <source>Make the chosen lines comments, or no longer</source>
        <translation>Comentar las líneas elegidas o dejar de hacerlo</translation>
    </message>
    <message>
        <source>Add the next place</source>
        <translation>Añadir la siguiente aparición</translation>
    </message>
    <message>
        <source>Choose the next place with the same words too</source>
        <translation>Elegir también la siguiente aparición de las mismas palabras</translation>
    </message>
    <message>
        <source>Caret above</source>
        <translation>Cursor encima</translation>
    </message>
    <message>
        <source>Write in the line above too</source>
        <translation>Escribir también en la línea de encima</translation>
    </message>
    <message>
        <source>Caret below</source>
        <translation>Cursor debajo</translation>
    </message>
    <message>
        <source>Write in the line below too</source>
        <translation>Escribir también en la línea de debajo</translation>
    </message>
    <message>
        <source>Vers&amp;ions…</source>
        <translation>Ver&amp;siones…</translation>
    </message>
    <message>
        <source>Compare with what was kept, name it, have it back</source>
        <translation>Comparar con lo guardado, darle nombre, recuperarlo</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Parte siguiente</translation>
    </message>
    <message>
        <source>From the code to the list below, the market and the files</source>
        <translation>Del código a la lista de abajo, al mercado y a los archivos</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the scripts</source>
        <translation>Filtrar scripts</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Scripts</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Archivos abiertos</translation>
    </message>
    <message>
        <source>The line of the order is not known.</source>
        <translation>No se conoce la línea de la orden.</translation>
    </message>
    <message>
        <source>It is run as soon as the validation has ended</source>
        <translation>Se ejecuta en cuanto termine la validación</translation>
    </message>
    <message>
        <source>Validating, then a run…</source>
        <translation>Validando; después se ejecuta…</translation>
    </message>
    <message>
        <source>Validating…</source>
        <translation>Validando…</translation>
    </message>
    <message>
        <source>%1 is published</source>
        <translation>%1 está publicado</translation>
    </message>
    <message>
        <source>P&amp;ublish…</source>
        <translation>Publ&amp;icar…</translation>
    </message>
    <message>
        <source>Check it on an engine, and let bots there run it</source>
        <translation>Comprobarlo en un motor y permitir que los bots de allí lo ejecuten</translation>
    </message>
    <message>
        <source>Next s&amp;tep</source>
        <translation>Paso siguien&amp;te</translation>
    </message>
    <message>
        <source>Go to the next call of the script in the last run</source>
        <translation>Ir a la siguiente llamada del script en la última ejecución</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Go to the call of the script before that</source>
        <translation>Ir a la llamada del script anterior a esa</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>Publicar %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not saved: %1. What is published is what is saved.</source>
        <translation>
            <numerusform>%n archivo no está guardado: %1. Se publica lo que está guardado.</numerusform>
            <numerusform>%n archivos no están guardados: %1. Se publica lo que está guardado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save and publish…</source>
        <translation>Guardar y publicar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Changed by another program, and loaded anew: %1</source>
        <translation>Cambiado por otro programa y vuelto a cargar: %1</translation>
    </message>
    <message>
        <source>The file was not loaded.</source>
        <translation>El archivo no se cargó.</translation>
    </message>
</context>
<context>
    <name>wh::ui::ElsewhereBar</name>
    <message>
        <source>Load it anew</source>
        <translation>Volver a cargar</translation>
    </message>
    <message>
        <source>Show what the other program wrote; undo brings back what was written here</source>
        <translation>Muestra lo que escribió el otro programa; deshacer trae de vuelta lo escrito aquí</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar lo mío</translation>
    </message>
    <message>
        <source>Save writes over what the other program wrote</source>
        <translation>Guardar sobrescribe lo que escribió el otro programa</translation>
    </message>
    <message>
        <source>Another program has changed %1, which has changes here that are not saved.</source>
        <translation>Otro programa ha cambiado %1, que aquí tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>Another program has removed %1. Save it to have it there again, or close it.</source>
        <translation>Otro programa ha quitado %1. Guárdelo para tenerlo allí de nuevo, o ciérrelo.</translation>
    </message>
</context>
<context>
    <name>wh::ui::EngineDialog</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Add an engine</source>
        <translation>Añadir un motor</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Host and port of wheelhouse-engine; 8420 where no port is named. Without encryption (ws://) on this computer only.</source>
        <translation>Host y puerto de wheelhouse-engine; 8420 si no se indica puerto. Sin cifrado (ws://) solo en este equipo.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>How lists call it</source>
        <translation>Cómo lo llaman las listas</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>the one in the keychain</source>
        <translation>el del llavero</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>What “wheelhouse-engine token create” printed on the server</source>
        <translation>Lo que «wheelhouse-engine token create» mostró en el servidor</translation>
    </message>
    <message>
        <source>&amp;Keep the token in the keychain of this computer</source>
        <translation>&amp;Guardar el token en el llavero de este equipo</translation>
    </message>
    <message>
        <source>Te&amp;st the connection</source>
        <translation>&amp;Probar la conexión</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>A&amp;ccept this certificate</source>
        <translation>&amp;Aceptar este certificado</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <source>Connected; asking what it is…</source>
        <translation>Conectado; consultando qué es…</translation>
    </message>
    <message>
        <source>Connected: version %1 on %2.</source>
        <translation>Conectado: versión %1 en %2.</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Nada responde en %1.</translation>
    </message>
    <message>
        <source>An engine answers at %1, but not to this token.</source>
        <translation>Un motor responde en %1, pero no a este token.</translation>
    </message>
    <message>
        <source>Something answers with a certificate that has never been seen here. Nothing has been sent yet.</source>
        <translation>Algo responde con un certificado que no se había visto nunca aquí. Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Something answers with another certificate than the one you accepted. Nothing has been sent.</source>
        <translation>Algo responde con un certificado distinto del que usted aceptó. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>An engine answers at %1, and wants a token: enter it above.</source>
        <translation>Un motor responde en %1 y pide un token: introdúzcalo arriba.</translation>
    </message>
    <message>
        <source>asked for at each start, in use now</source>
        <translation>se pide en cada inicio, en uso ahora</translation>
    </message>
    <message>
        <source>asked for at each start</source>
        <translation>se pide en cada inicio</translation>
    </message>
    <message>
        <source>given, not accepted yet</source>
        <translation>indicado, aún no aceptado</translation>
    </message>
</context>
<context>
    <name>wh::ui::EngineLink</name>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>The token for %1 is a viewer&apos;s: this takes an administrator&apos;s.</source>
        <translation>El token de %1 es de observador: esto requiere uno de administrador.</translation>
    </message>
    <message>
        <source>The token for %1 is an operator&apos;s: this takes an administrator&apos;s.</source>
        <translation>El token de %1 es de operador: esto requiere uno de administrador.</translation>
    </message>
    <message>
        <source>The token for %1 is a viewer&apos;s: this takes an operator&apos;s.</source>
        <translation>El token de %1 es de observador: esto requiere uno de operador.</translation>
    </message>
    <message>
        <source>It is being tried now.</source>
        <translation>Se está intentando ahora.</translation>
    </message>
    <message>
        <source>Next attempt in %1.</source>
        <comment>a span of time</comment>
        <translation>Próximo intento en %1.</translation>
    </message>
    <message>
        <source>viewer: may look</source>
        <comment>what a token may do</comment>
        <translation>observador: puede mirar</translation>
    </message>
    <message>
        <source>operator: may start, pause and stop bots</source>
        <comment>what a token may do</comment>
        <translation>operador: puede iniciar, pausar y detener bots</translation>
    </message>
    <message>
        <source>administrator: may do everything</source>
        <comment>what a token may do</comment>
        <translation>administrador: puede hacerlo todo</translation>
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
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Go to the bot or the engine that it is about</source>
        <translation>Ir al bot o motor del que se trata</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>notices that wait</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::EnginePane</name>
    <message>
        <source>in the keychain of this computer</source>
        <translation>en el llavero de este equipo</translation>
    </message>
    <message>
        <source>asked for at each start</source>
        <translation>se pide en cada inicio</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Give the token…</source>
        <translation>Dar el token…</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation>Ver el certificado…</translation>
    </message>
    <message>
        <source>Give another token…</source>
        <translation>Dar otro token…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No engine selected</source>
        <translation>Ningún motor seleccionado</translation>
    </message>
    <message>
        <source>Select one to see how it does.</source>
        <translation>Seleccione uno para ver cómo está.</translation>
    </message>
    <message>
        <source>not accepted yet</source>
        <translation>aún no aceptado</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <comment>a moment, a span of time</comment>
        <translation>%1, hace %2</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Última señal</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Bots running</source>
        <translation>Bots en marcha</translation>
    </message>
    <message>
        <source>Jobs at a time</source>
        <translation>Tareas a la vez</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>no se guardan</translation>
    </message>
    <message>
        <source>This engine keeps no bots.</source>
        <translation>Este motor no guarda bots.</translation>
    </message>
    <message>
        <source>Being asked for…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>As it was %1 ago.</source>
        <comment>a span of time</comment>
        <translation>Como estaba hace %1.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>given, not accepted yet</source>
        <translation>indicado, aún no aceptado</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>of a token</comment>
        <translation>Rol</translation>
    </message>
</context>
<context>
    <name>wh::ui::EnginesPage</name>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Connect to the selected engine, now and at each start</source>
        <translation>Conectar con el motor seleccionado, ahora y en cada inicio</translation>
    </message>
    <message>
        <source>Leave the selected engine, until it is connected again; its bots go on</source>
        <translation>Dejar el motor seleccionado hasta que se vuelva a conectar; sus bots siguen</translation>
    </message>
    <message>
        <source>Remove engine</source>
        <translation>Quitar el motor</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>This window forgets it, and its token is removed from the keychain. The engine itself and its bots go on.</source>
        <translation>Esta ventana lo olvida, y su token se borra del llavero. El propio motor y sus bots siguen.</translation>
    </message>
    <message>
        <source>This window forgets it. The engine itself and its bots go on.</source>
        <translation>Esta ventana lo olvida. El propio motor y sus bots siguen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Add an engine…</source>
        <translation>Añadir un motor…</translation>
    </message>
    <message>
        <source>Attach an engine that runs on a server, by its address and token</source>
        <translation>Conectar un motor que funciona en un servidor, con su dirección y token</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change name, address or token of the selected engine</source>
        <translation>Cambiar nombre, dirección o token del motor seleccionado</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Look at its certificate, or give the token that it asks for</source>
        <translation>Ver su certificado o dar el token que pide</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Forget the selected engine; it goes on by itself</source>
        <translation>Olvidar el motor seleccionado; sigue por sí solo</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Motores</translation>
    </message>
    <message>
        <source>No engine on a server yet</source>
        <translation>Aún no hay ningún motor en un servidor</translation>
    </message>
    <message>
        <source>Bots on a server go on when this computer is off. Start wheelhouse-engine there, and attach it here by its address and a token: its bots stand beside yours.</source>
        <translation>Los bots de un servidor siguen aunque este equipo esté apagado. Inicie allí wheelhouse-engine y conéctelo aquí con su dirección y un token: los bots de allí aparecen junto a los de aquí.</translation>
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
    <name>wh::ui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Distinguir mayús&amp;culas</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>Pala&amp;bras completas</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>E&amp;xpresión regular</translation>
    </message>
    <message>
        <source>The place before (Shift+F3)</source>
        <translation>Coincidencia anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>The next place (F3)</source>
        <translation>Coincidencia siguiente (F3)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Reemplazar &amp;todo</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>no expression</source>
        <translation>expresión no válida</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>más de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n coincidencia</numerusform>
            <numerusform>%n coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n reemplazada</numerusform>
            <numerusform>%n reemplazadas</numerusform>
        </translation>
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
    <name>wh::ui::FleetPage</name>
    <message>
        <source>No bot matches</source>
        <translation>Ningún bot coincide</translation>
    </message>
    <message>
        <source>No bot has all words of the filter.</source>
        <translation>Ningún bot tiene todas las palabras del filtro.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Reading the bots</source>
        <translation>Leyendo los bots</translation>
    </message>
    <message>
        <source>The bots could not be read.</source>
        <translation>No se pudieron leer los bots.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Motores</translation>
    </message>
    <message>
        <source>No engine is connected.</source>
        <translation>Ningún motor está conectado.</translation>
    </message>
    <message>
        <source>Bots live on engines, in this program or on servers.</source>
        <translation>Los bots están en motores, en este programa o en servidores.</translation>
    </message>
    <message>
        <source>No bots yet</source>
        <translation>Aún no hay bots</translation>
    </message>
    <message>
        <source>A bot trades one strategy on a live market, by itself, until it is stopped. Here you start, watch and stop as many as you like.</source>
        <translation>Un bot opera una estrategia en un mercado en vivo, por sí solo, hasta que se detiene. Aquí se inician, vigilan y detienen tantos como se quiera.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Filter bots ( / )</source>
        <translation>Filtrar bots ( / )</translation>
    </message>
    <message>
        <source>Filter bots</source>
        <translation>Filtrar bots</translation>
    </message>
    <message>
        <source>Shows bots that have every word in name, strategy, market, tags, state or engine</source>
        <translation>Muestra los bots que contienen todas las palabras en nombre, estrategia, mercado, etiquetas, estado o motor</translation>
    </message>
    <message>
        <source>Group the bots</source>
        <translation>Agrupar los bots</translation>
    </message>
    <message>
        <source>Put bots that belong together under one heading, with their sums</source>
        <translation>Poner los bots relacionados bajo un mismo título, con sus sumas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>Elegir las columnas de la tabla</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>What else can be done with the selected bots</source>
        <translation>Qué más se puede hacer con los bots seleccionados</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the selected bots: choose what becomes of their orders and positions</source>
        <translation>Detener los bots seleccionados: elegir qué ocurre con sus órdenes y posiciones</translation>
    </message>
    <message>
        <source>Select bots to start, pause or stop them</source>
        <translation>Seleccione bots para iniciarlos, pausarlos o detenerlos</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected</source>
        <translation>
            <numerusform>%1 seleccionado</numerusform>
            <numerusform>%1 seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2:</source>
        <extracomment>what was asked, and of which bot: &quot;Stop btc-2:&quot;</extracomment>
        <translation>%1 %2:</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiquetar</translation>
    </message>
    <message>
        <source>Tags changed.</source>
        <translation>Etiquetas cambiadas.</translation>
    </message>
    <message>
        <source>Export bots</source>
        <translation>Exportar bots</translation>
    </message>
    <message>
        <source>JSON documents (*.json)</source>
        <translation>Documentos JSON (*.json)</translation>
    </message>
    <message>
        <source>The bots could not be exported.</source>
        <translation>No se pudieron exportar los bots.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 bot(s) exported to %2.</source>
        <translation>
            <numerusform>%1 bot exportado a %2.</numerusform>
            <numerusform>%1 bots exportados a %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import bots</source>
        <translation>Importar bots</translation>
    </message>
    <message>
        <source>JSON documents (*.json);;All files (*)</source>
        <translation>Documentos JSON (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The bots could not be imported.</source>
        <translation>No se pudieron importar los bots.</translation>
    </message>
    <message>
        <source>There is no engine to import to.</source>
        <translation>No hay ningún motor al que importar.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message numerus="yes">
        <source>%1 bot(s) imported.</source>
        <translation>
            <numerusform>%1 bot importado.</numerusform>
            <numerusform>%1 bots importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>New bot…</source>
        <translation>Nuevo bot…</translation>
    </message>
    <message>
        <source>There is no engine for a new bot.</source>
        <translation>No hay ningún motor para un nuevo bot.</translation>
    </message>
    <message>
        <source>The configuration could not be read.</source>
        <translation>No se pudo leer la configuración.</translation>
    </message>
    <message>
        <source>%1 selected: commands go to %2</source>
        <extracomment>%1 is a row that is the second market of the bot %2</extracomment>
        <translation>%1 seleccionado: las órdenes van a %2</translation>
    </message>
</context>
<context>
    <name>wh::ui::FleetView</name>
    <message>
        <source>As at first</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <source>It stands above each group, as long as the bots are grouped by it</source>
        <translation>Figura sobre cada grupo mientras los bots se agrupen así</translation>
    </message>
</context>
<context>
    <name>wh::ui::FreedesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>wh::ui::GaugePanel</name>
    <message>
        <source>No values in this time</source>
        <translation>Sin valores en este tiempo</translation>
    </message>
    <message>
        <source>Gauges: %1</source>
        <translation>Indicadores: %1</translation>
    </message>
    <message>
        <source>Take %1 off this chart</source>
        <translation>Quitar %1 de este gráfico</translation>
    </message>
</context>
<context>
    <name>wh::ui::GaugeTile</name>
    <message>
        <source>Gauge %1: %2</source>
        <translation>Indicador %1: %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>Drag it to another chart; Enter opens what can be done</source>
        <translation>Arrástrelo a otro gráfico; Intro abre lo que se puede hacer</translation>
    </message>
    <message>
        <source>Drag it to the charts, or press Enter</source>
        <translation>Arrástrelo a los gráficos o pulse Intro</translation>
    </message>
    <message>
        <source>In scripts and exports: %1</source>
        <translation>En scripts y exportaciones: %1</translation>
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
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Lowest %1, highest %2, last %3 (%4).</source>
        <comment>prices, change</comment>
        <translation>Mínimo %1, máximo %2, último %3 (%4).</translation>
    </message>
    <message>
        <source>Shown is the beginning, %1 of it: the market goes on from there.</source>
        <comment>time</comment>
        <translation>Se muestra el comienzo (%1): el mercado continúa a partir de ahí.</translation>
    </message>
</context>
<context>
    <name>wh::ui::HealthView</name>
    <message>
        <source>New orders</source>
        <translation>Órdenes nuevas</translation>
    </message>
    <message>
        <source>✓ are placed</source>
        <translation>✓ se colocan</translation>
    </message>
    <message>
        <source>✕ none are placed</source>
        <translation>✕ no se colocan</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>✓ is written</source>
        <translation>✓ se escribe</translation>
    </message>
    <message>
        <source>Rows waiting</source>
        <translation>Filas en espera</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>%1 placed, %2 refused, %3 fills</source>
        <comment>since the engine was started</comment>
        <translation>%1 colocadas, %2 denegadas, %3 fills</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Mercados</translation>
    </message>
    <message>
        <source>%1 open, %2 events</source>
        <translation>%1 abiertos, %2 eventos</translation>
    </message>
    <message>
        <source>Live channels</source>
        <translation>Canales en vivo</translation>
    </message>
    <message>
        <source>%1 subscribers, %2 rows lost to slow ones</source>
        <translation>%1 suscriptores, %2 filas perdidas por los lentos</translation>
    </message>
    <message numerus="yes">
        <source>%n subscriber(s)</source>
        <translation>
            <numerusform>%n suscriptor</numerusform>
            <numerusform>%n suscriptores</numerusform>
        </translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
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
    <name>wh::ui::HistoryDialog</name>
    <message>
        <source>&amp;Name it…</source>
        <translation>Poner &amp;nombre…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Versions of %1</source>
        <translation>Versiones de %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What was changed since</source>
        <translation>Qué ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Puts its texts into the editor as changes that are not saved yet</source>
        <translation>Lleva sus textos al editor como cambios aún sin guardar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>(as now)</source>
        <translation>(como ahora)</translation>
    </message>
    <message>
        <source>There are none yet: a version is kept at each save of a script that can be run.</source>
        <translation>Aún no hay ninguna: se guarda una versión cada vez que se guarda un script que se puede ejecutar.</translation>
    </message>
    <message>
        <source>The version cannot be read.</source>
        <translation>No se puede leer la versión.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Name version %1</source>
        <translation>Nombrar la versión %1</translation>
    </message>
    <message>
        <source>What it is: &quot;went live&quot;, &quot;before the new stop&quot;</source>
        <translation>Qué es: «puesta en vivo», «antes del nuevo stop»</translation>
    </message>
    <message>
        <source>The name was not kept.</source>
        <translation>No se guardó el nombre.</translation>
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
    <message>
        <source>stop at the first</source>
        <translation>detenerse en la primera</translation>
    </message>
    <message>
        <source>The content of %1 does not tell it: choose one, or remove the file.</source>
        <translation>El contenido de %1 no lo indica: elija uno o quite el archivo.</translation>
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
    <message>
        <source>… and more, which were not looked at</source>
        <translation>… y más, sin examinar</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <comment>in an archive</comment>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
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
    <message>
        <source>Import again…</source>
        <translation>Importar de nuevo…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Remove the damaged recording from disk</source>
        <translation>Borrar del disco la grabación dañada</translation>
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
    <message>
        <source>A folder of recordings cannot be read.</source>
        <translation>No se puede leer una carpeta de grabaciones.</translation>
    </message>
    <message>
        <source>%1 cannot be read and is not in the list.</source>
        <comment>recording</comment>
        <translation>%1 no se puede leer y no está en la lista.</translation>
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
        <source>took %1</source>
        <translation>tardó %1</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Check of the history</source>
        <translation>Comprobación del historial</translation>
    </message>
    <message>
        <source>Export of the history</source>
        <translation>Exportación del historial</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publicación</translation>
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
    <name>wh::ui::LifeReport</name>
    <message>
        <source>Show own fills in the price chart</source>
        <translation>Mostrar los fills propios en el gráfico de precios</translation>
    </message>
    <message>
        <source>Own fills</source>
        <translation>Fills propios</translation>
    </message>
    <message>
        <source>Gauges</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Choose which of the strategy&apos;s gauges have a chart</source>
        <translation>Elegir qué indicadores de la estrategia tienen gráfico</translation>
    </message>
    <message>
        <source>Show the whole period in all charts</source>
        <translation>Mostrar todo el periodo en todos los gráficos</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Fills</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Profits</source>
        <translation>Beneficios</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Details of the report</source>
        <translation>Detalles del informe</translation>
    </message>
    <message>
        <source>Zoom in to see own quotes</source>
        <translation>Acerque para ver las cotizaciones propias</translation>
    </message>
    <message>
        <source>Show where own orders stood</source>
        <translation>Mostrar dónde estaban las órdenes propias</translation>
    </message>
    <message>
        <source>Own quotes</source>
        <translation>Cotizaciones propias</translation>
    </message>
</context>
<context>
    <name>wh::ui::LiveCharts</name>
    <message>
        <source>Show the last %1, up to now</source>
        <comment>a span of time</comment>
        <translation>Mostrar lo último (%1), hasta ahora</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Back to the present, and along with it</source>
        <translation>Volver al presente y seguirlo</translation>
    </message>
    <message>
        <source>Show where own orders stand and stood</source>
        <translation>Mostrar dónde están y estaban las órdenes propias</translation>
    </message>
    <message>
        <source>Own orders</source>
        <translation>Órdenes propias</translation>
    </message>
    <message>
        <source>Show own fills</source>
        <translation>Mostrar los fills propios</translation>
    </message>
    <message>
        <source>Own fills</source>
        <translation>Fills propios</translation>
    </message>
    <message>
        <source>No market in this time</source>
        <translation>Sin mercado en este tiempo</translation>
    </message>
    <message>
        <source>Drop it here for a chart of its own</source>
        <translation>Suéltelo aquí para darle su propio gráfico</translation>
    </message>
    <message>
        <source>On a chart of its own</source>
        <translation>En un gráfico propio</translation>
    </message>
    <message>
        <source>Together with %1</source>
        <comment>names of gauges</comment>
        <translation>Junto con %1</translation>
    </message>
    <message>
        <source>Off the chart</source>
        <translation>Fuera del gráfico</translation>
    </message>
</context>
<context>
    <name>wh::ui::LivePrice</name>
    <message>
        <source>Mid</source>
        <translation>Mid</translation>
    </message>
    <message>
        <source>Own orders</source>
        <translation>Órdenes propias</translation>
    </message>
    <message>
        <source>Own fills</source>
        <translation>Fills propios</translation>
    </message>
    <message>
        <source>%1 at %2 %3</source>
        <comment>quantity with unit, price, its unit</comment>
        <translation>%1 a %2 %3</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Own orders are drawn from %1 on</source>
        <comment>time</comment>
        <translation>Las órdenes propias se dibujan desde %1</translation>
    </message>
    <message>
        <source>The mid is drawn from %1 on</source>
        <comment>time</comment>
        <translation>El mid se dibuja desde %1</translation>
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
    <message>
        <source>A change of the engine&apos;s was lost; the list has been read anew. %1</source>
        <translation>Se perdió un cambio del motor; la lista se ha leído de nuevo. %1</translation>
    </message>
    <message>
        <source>What is changed in the settings and in the layout lasts until the window is closed: %1 cannot be written. Give yourself the right to write it.</source>
        <translation>Los cambios en los ajustes y la disposición duran hasta que se cierre la ventana: no se puede escribir %1. Obtenga permiso de escritura.</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Seguir trabajando</translation>
    </message>
    <message>
        <source>What is changed in the settings and in the layout lasts until the window is closed: %1 cannot be written. Make room on its disk.</source>
        <translation>Los cambios en los ajustes y la disposición duran hasta que se cierre la ventana: no se puede escribir %1. Libere espacio en su disco.</translation>
    </message>
    <message>
        <source>The token of %1 is not kept, and is asked for at the next start. %2</source>
        <translation>El token de %1 no se guarda y se pedirá en el próximo inicio. %2</translation>
    </message>
    <message>
        <source>Tokens of engines are not kept, and are asked for at each start. %1</source>
        <translation>Los tokens de los motores no se guardan y se pedirán en cada inicio. %1</translation>
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
        <source>Reading the recording…</source>
        <translation>Leyendo la grabación…</translation>
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
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Begin of the replay, in %1; empty: where the recording begins, %2</source>
        <translation>Inicio de la reproducción, en %1; vacío: donde empieza la grabación, %2</translation>
    </message>
    <message>
        <source>End of the replay, in %1; empty: where the recording ends, %2</source>
        <translation>Fin de la reproducción, en %1; vacío: donde termina la grabación, %2</translation>
    </message>
</context>
<context>
    <name>wh::ui::MarketStep</name>
    <message>
        <source>Reading the markets</source>
        <translation>Leyendo los mercados</translation>
    </message>
    <message>
        <source>The markets could not be read.</source>
        <translation>No se pudieron leer los mercados.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Generado</translation>
    </message>
    <message>
        <source>Recording, replayed</source>
        <translation>Grabación reproducida</translation>
    </message>
    <message>
        <source>Another process</source>
        <translation>Otro proceso</translation>
    </message>
    <message>
        <source>The engine has no markets.</source>
        <translation>El motor no tiene mercados.</translation>
    </message>
    <message>
        <source>No market matches</source>
        <translation>Ningún mercado coincide</translation>
    </message>
    <message>
        <source>No market has all words of the filter.</source>
        <translation>Ningún mercado tiene todas las palabras del filtro.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Filter markets</source>
        <translation>Filtrar mercados</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
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
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Mercados</translation>
    </message>
    <message>
        <source>&amp;Second market</source>
        <translation>&amp;Segundo mercado</translation>
    </message>
    <message>
        <source>The strategy trades two markets: choose the first in the list, the second below it.</source>
        <translation>La estrategia opera en dos mercados: elija el primero en la lista y el segundo debajo.</translation>
    </message>
    <message>
        <source>The bot has funds, orders and a position of its own there</source>
        <translation>El bot tiene allí fondos, órdenes y una posición propios</translation>
    </message>
</context>
<context>
    <name>wh::ui::MessageModel</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>wh::ui::MessagesPane</name>
    <message>
        <source>Filter messages</source>
        <translation>Filtrar mensajes</translation>
    </message>
    <message>
        <source>Messages of the strategy</source>
        <translation>Mensajes de la estrategia</translation>
    </message>
    <message>
        <source>The messages could not be read.</source>
        <translation>No se pudieron leer los mensajes.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Sin mensajes</translation>
    </message>
    <message>
        <source>The strategy said nothing.</source>
        <translation>La estrategia no comunicó nada.</translation>
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
    <name>wh::ui::MetricModel</name>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
</context>
<context>
    <name>wh::ui::MetricText</name>
    <message>
        <source>bps</source>
        <translation>bps</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>por día</translation>
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
    <name>wh::ui::MetricsPane</name>
    <message>
        <source>Filter metrics</source>
        <translation>Filtrar métricas</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Choose a metric to read how it is computed.</source>
        <translation>Elija una métrica para leer cómo se calcula.</translation>
    </message>
</context>
<context>
    <name>wh::ui::NewScriptDialog</name>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>New script</source>
        <translation>Nuevo script</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Begins &amp;with</source>
        <translation>Empieza &amp;con</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Go to the bot or the engine that it is about (Enter)</source>
        <translation>Ir al bot o motor del que se trata (Intro)</translation>
    </message>
</context>
<context>
    <name>wh::ui::OutcomesDialog</name>
    <message numerus="yes">
        <source>%1: not done for %2 of %3 bot(s).</source>
        <extracomment>a command, how many bots refused it, of how many: &quot;Stop: not done for 3 of 12 bots.&quot;</extracomment>
        <translation>
            <numerusform>%1: no se hizo en %2 de %3 bot.</numerusform>
            <numerusform>%1: no se hizo en %2 de %3 bots.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Bots that it was not done for</source>
        <translation>Bots en los que no se hizo</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Try again for these</source>
        <translation>Reintentar con estos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%1 imported bot(s) cannot start yet.</source>
        <extracomment>of bots that were imported</extracomment>
        <translation>
            <numerusform>%1 bot importado aún no se puede iniciar.</numerusform>
            <numerusform>%1 bots importados aún no se pueden iniciar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the bot</source>
        <translation>Abrir el bot</translation>
    </message>
</context>
<context>
    <name>wh::ui::ParallelChart</name>
    <message>
        <source>Empty chart</source>
        <translation>Gráfico vacío</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>Punto %1</translation>
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
    <name>wh::ui::PriceFeed</name>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Mid price</source>
        <translation>Precio mid</translation>
    </message>
    <message>
        <source>Own quotes</source>
        <translation>Cotizaciones propias</translation>
    </message>
    <message>
        <source>Best bid</source>
        <translation>Mejor bid</translation>
    </message>
    <message>
        <source>Best ask</source>
        <translation>Mejor ask</translation>
    </message>
    <message>
        <source>Trades of the market</source>
        <translation>Operaciones del mercado</translation>
    </message>
    <message>
        <source>Own fills</source>
        <translation>Fills propios</translation>
    </message>
    <message>
        <source>%1 %2 at %3 %4</source>
        <comment>quantity, its unit, price, its unit</comment>
        <translation>%1 %2 a %3 %4</translation>
    </message>
</context>
<context>
    <name>wh::ui::PrintLayer</name>
    <message>
        <source>● Market bought</source>
        <translation>● Compra del mercado</translation>
    </message>
    <message>
        <source>○ Market sold</source>
        <translation>○ Venta del mercado</translation>
    </message>
</context>
<context>
    <name>wh::ui::PromoteDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Promote bots</source>
        <translation>Promover bots</translation>
    </message>
    <message>
        <source>Let bots run version %2 of %1 on %3</source>
        <extracomment>%1 is a script&apos;s name, %2 its version, %3 an engine&apos;s name</extracomment>
        <translation>Hacer que los bots ejecuten la versión %2 de %1 en %3</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Runs version</source>
        <translation>Ejecuta versión</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Admisión</translation>
    </message>
    <message>
        <source>Bots that run another version</source>
        <translation>Bots que ejecutan otra versión</translation>
    </message>
    <message>
        <source>In force between two ticks, as a new version of each bot&apos;s configuration.</source>
        <translation>Surte efecto entre dos ticks, como nueva versión de la configuración de cada bot.</translation>
    </message>
    <message>
        <source>The code of %1 cannot be shown.</source>
        <translation>No se puede mostrar el código de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) take up version %1 of %2</source>
        <translation>
            <numerusform>%n bot adopta la versión %1 de %2</numerusform>
            <numerusform>%n bots adoptan la versión %1 de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No bot of this engine runs another version of it.</source>
        <translation>Ningún bot de este motor ejecuta otra versión del script.</translation>
    </message>
    <message>
        <source>Done: version %1 of its configuration</source>
        <translation>Hecho: versión %1 de su configuración</translation>
    </message>
    <message>
        <source>is being judged…</source>
        <translation>se está evaluando…</translation>
    </message>
    <message>
        <source>Not admitted: %1</source>
        <translation>No admitido: %1</translation>
    </message>
    <message>
        <source>Admitted: %1 orders, %2 refused, %3 fills in a simulation of %4</source>
        <translation>Admitido: %1 órdenes, %2 denegadas, %3 fills en una simulación de %4</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admitido</translation>
    </message>
    <message>
        <source>The code, from version %1 to %2:</source>
        <translation>El código, de la versión %1 a la %2:</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>Promover</translation>
    </message>
    <message numerus="yes">
        <source>Promote %n bot(s)</source>
        <translation>
            <numerusform>Promover %n bot</numerusform>
            <numerusform>Promover %n bots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::PublishDialog</name>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publicar</translation>
    </message>
    <message>
        <source>Start as &amp;bot…</source>
        <translation>Iniciar como &amp;bot…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>Publicar %1</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>none: give meta a version, such as version: &apos;1.0&apos;</source>
        <translation>ninguna: dé a meta una versión, como version: &apos;1.0&apos;</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What is new, for whoever looks at this version later</source>
        <translation>Qué hay de nuevo, para quien vea esta versión más adelante</translation>
    </message>
    <message>
        <source>The engine checks it first. What passes is kept as a version that never changes, and bots of the engine can run it.</source>
        <translation>El motor lo comprueba primero. Lo que supera las comprobaciones se guarda como una versión que no cambia nunca, y los bots del motor pueden ejecutarla.</translation>
    </message>
    <message>
        <source>No engine is there to publish it to.</source>
        <translation>No hay ningún motor en el que publicarlo.</translation>
    </message>
    <message>
        <source>It was not published.</source>
        <translation>No se publicó.</translation>
    </message>
    <message>
        <source>The engine reads it…</source>
        <translation>El motor lo está leyendo…</translation>
    </message>
    <message>
        <source>Checking: %1</source>
        <translation>Comprobando: %1</translation>
    </message>
    <message>
        <source>It was cancelled, and nothing was published.</source>
        <translation>Se canceló y no se publicó nada.</translation>
    </message>
    <message>
        <source>%1 is published on %2.</source>
        <translation>%1 está publicado en %2.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Promote %n bot(s)…</source>
        <translation>
            <numerusform>Promover %n bot…</numerusform>
            <numerusform>Promover %n bots…</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of the script have changed since this was opened. Close it and publish once more, to see what is published.</source>
        <translation>Los archivos del script han cambiado desde que se abrió esto. Ciérrelo y publique de nuevo, para ver qué se publica.</translation>
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
    <name>wh::ui::QuoteLayer</name>
    <message>
        <source>Own bid</source>
        <translation>Bid propio</translation>
    </message>
    <message>
        <source>Own ask</source>
        <translation>Ask propio</translation>
    </message>
</context>
<context>
    <name>wh::ui::ReportCharts</name>
    <message>
        <source>Equity</source>
        <translation>Patrimonio</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Drawdown</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventario</translation>
    </message>
    <message>
        <source>Nothing to draw</source>
        <translation>Nada que dibujar</translation>
    </message>
</context>
<context>
    <name>wh::ui::ReportExport</name>
    <message>
        <source>it is no file that could be replaced</source>
        <translation>no es un archivo que se pueda reemplazar</translation>
    </message>
    <message>
        <source>HTML documents (*.html)</source>
        <translation>Documentos HTML (*.html)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>JSON documents (*.json)</source>
        <translation>Documentos JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tablas CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportar el informe</translation>
    </message>
    <message>
        <source>The report could not be made: %1</source>
        <translation>No se pudo crear el informe: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing is left behind there; choose another folder, or make room on the disk.</source>
        <translation>No se pudo escribir %1: %2. No queda nada allí; elija otra carpeta o libere espacio en el disco.</translation>
    </message>
</context>
<context>
    <name>wh::ui::ReportHeader</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write the report as a document, a picture or a table</source>
        <translation>Escribir el informe como documento, imagen o tabla</translation>
    </message>
    <message>
        <source>Copy the code and the context, for a report</source>
        <translation>Copiar el código y el contexto, para un informe de error</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <comment>from a moment to another, zone</comment>
        <translation>%1 a %2 %3</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>clock offset +%1</source>
        <translation>desfase de reloj +%1</translation>
    </message>
    <message>
        <source>Moments are by the bot&apos;s clock: when an event was received. The setup has the period as it was chosen, by the recording&apos;s own times.</source>
        <translation>Los momentos son según el reloj del bot: cuándo se recibió un evento. La configuración muestra el periodo tal como se eligió, según las horas propias de la grabación.</translation>
    </message>
</context>
<context>
    <name>wh::ui::ReportPage</name>
    <message>
        <source>The run was deleted.</source>
        <translation>La ejecución se eliminó.</translation>
    </message>
    <message>
        <source>Opening the run</source>
        <translation>Abriendo la ejecución</translation>
    </message>
    <message>
        <source>The run could not be opened.</source>
        <translation>No se pudo abrir la ejecución.</translation>
    </message>
    <message>
        <source>To the runs</source>
        <translation>A las ejecuciones</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Aún no iniciada</translation>
    </message>
    <message>
        <source>This run is a draft: its settings are kept, and it has no report.</source>
        <translation>Esta ejecución es un borrador: se conservan sus ajustes y no tiene informe.</translation>
    </message>
    <message>
        <source>Open in the form</source>
        <translation>Abrir en el formulario</translation>
    </message>
    <message>
        <source>The run was interrupted.</source>
        <translation>La ejecución se interrumpió.</translation>
    </message>
    <message>
        <source>The program ended while it was under way.</source>
        <translation>El programa terminó mientras estaba en curso.</translation>
    </message>
    <message>
        <source>Its settings are kept.</source>
        <translation>Se conservan sus ajustes.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Iníciela de nuevo.</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>Configurar de nuevo</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>La ejecución falló.</translation>
    </message>
    <message>
        <source>No report is open</source>
        <translation>Ningún informe abierto</translation>
    </message>
    <message>
        <source>A report shows what a run did: its curves, its fills, and the book at every moment. Run a backtest, or choose one that has ended.</source>
        <translation>Un informe muestra lo que hizo una ejecución: sus curvas, sus fills y el libro en cada momento. Ejecute un backtest o elija uno ya terminado.</translation>
    </message>
    <message>
        <source>To the backtests</source>
        <translation>A los backtests</translation>
    </message>
    <message>
        <source>Reading the report</source>
        <translation>Leyendo el informe</translation>
    </message>
    <message>
        <source>It was cancelled before there was anything to report. Its settings are kept.</source>
        <translation>Se canceló antes de que hubiera algo de lo que informar. Se conservan sus ajustes.</translation>
    </message>
    <message>
        <source>The report could not be read.</source>
        <translation>No se pudo leer el informe.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The recording %1 is no longer there. The report is complete; candles, single events and the book need it.</source>
        <translation>La grabación %1 ya no existe. El informe está completo; las velas, los eventos individuales y el libro la necesitan.</translation>
    </message>
    <message>
        <source>The recording %1 was changed since this run. The report is complete; candles, single events and the book would show another market, so they are left out.</source>
        <translation>La grabación %1 cambió después de esta ejecución. El informe está completo; las velas, los eventos individuales y el libro mostrarían otro mercado, por lo que se omiten.</translation>
    </message>
    <message>
        <source>The run was cancelled: the report covers what was replayed, up to %1.</source>
        <translation>La ejecución se canceló: el informe abarca lo reproducido, hasta %1.</translation>
    </message>
    <message>
        <source>Reading the sweep</source>
        <translation>Leyendo el barrido</translation>
    </message>
    <message>
        <source>The sweep could not be read.</source>
        <translation>No se pudo leer el barrido.</translation>
    </message>
    <message>
        <source>%1, point %2</source>
        <comment>a sweep&apos;s name and a number</comment>
        <translation>%1, punto %2</translation>
    </message>
    <message>
        <source>The point could not be run: %1</source>
        <translation>No se pudo ejecutar el punto: %1</translation>
    </message>
    <message>
        <source>Open the form with the settings of this run</source>
        <translation>Abrir el formulario con los ajustes de esta ejecución</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Show the recording of this run</source>
        <translation>Mostrar la grabación de esta ejecución</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show the whole run in all charts</source>
        <translation>Mostrar toda la ejecución en todos los gráficos</translation>
    </message>
    <message>
        <source>Candles</source>
        <translation>Velas</translation>
    </message>
    <message>
        <source>Draw the price as candles</source>
        <translation>Dibujar el precio como velas</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Draw the price as a line</source>
        <translation>Dibujar el precio como línea</translation>
    </message>
    <message>
        <source>Own quotes</source>
        <translation>Cotizaciones propias</translation>
    </message>
    <message>
        <source>Show where own orders stood</source>
        <translation>Mostrar dónde estaban las órdenes propias</translation>
    </message>
    <message>
        <source>Own fills</source>
        <translation>Fills propios</translation>
    </message>
    <message>
        <source>Show own fills in the price chart</source>
        <translation>Mostrar los fills propios en el gráfico de precios</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Al inicio</translation>
    </message>
    <message>
        <source>Bring the player to the run&apos;s first moment</source>
        <translation>Llevar el reproductor al primer momento de la ejecución</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Paso atrás</translation>
    </message>
    <message>
        <source>Go back by one message of the market</source>
        <translation>Retroceder un mensaje del mercado</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Paso adelante</translation>
    </message>
    <message>
        <source>Go on by one message of the market</source>
        <translation>Avanzar un mensaje del mercado</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>Bring the player to the run&apos;s last moment</source>
        <translation>Llevar el reproductor al último momento de la ejecución</translation>
    </message>
    <message>
        <source>HTML…</source>
        <translation>HTML…</translation>
    </message>
    <message>
        <source>Write the report as one HTML document</source>
        <translation>Escribir el informe como un solo documento HTML</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Write the report on pages of A4</source>
        <translation>Escribir el informe en páginas A4</translation>
    </message>
    <message>
        <source>Picture of the page…</source>
        <translation>Imagen de la página…</translation>
    </message>
    <message>
        <source>Write this page as a PNG at twice its size</source>
        <translation>Escribir esta página como PNG al doble de su tamaño</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>Write the whole report for other programs</source>
        <translation>Escribir el informe completo para otros programas</translation>
    </message>
    <message>
        <source>Fills as CSV…</source>
        <translation>Fills como CSV…</translation>
    </message>
    <message>
        <source>Write all fills as a table</source>
        <translation>Escribir todos los fills como tabla</translation>
    </message>
    <message>
        <source>Trades as CSV…</source>
        <translation>Operaciones como CSV…</translation>
    </message>
    <message>
        <source>Write all trades as a table</source>
        <translation>Escribir todas las operaciones como tabla</translation>
    </message>
    <message>
        <source>Equity as CSV…</source>
        <translation>Patrimonio como CSV…</translation>
    </message>
    <message>
        <source>Write the equity curve as a table</source>
        <translation>Escribir la curva de patrimonio como tabla</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Stop the player at this moment</source>
        <translation>Detener el reproductor en este momento</translation>
    </message>
    <message>
        <source>Play the recording from this moment on</source>
        <translation>Reproducir la grabación a partir de este momento</translation>
    </message>
    <message>
        <source>The run could not be cancelled.</source>
        <translation>No se pudo cancelar la ejecución.</translation>
    </message>
    <message>
        <source>A chart could not be read: %1</source>
        <translation>No se pudo leer un gráfico: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Fills</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Zoom in to see own quotes</source>
        <translation>Acerque para ver las cotizaciones propias</translation>
    </message>
    <message>
        <source>Single events</source>
        <translation>Eventos individuales</translation>
    </message>
    <message>
        <source>Gauges</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Choose which of the strategy&apos;s gauges have a chart</source>
        <translation>Elegir qué indicadores de la estrategia tienen gráfico</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Profits</source>
        <translation>Beneficios</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Details of the report</source>
        <translation>Detalles del informe</translation>
    </message>
</context>
<context>
    <name>wh::ui::ReportPaper</name>
    <message>
        <source>%1 to %2  ·  seed %3  ·  %4 events</source>
        <translation>%1 a %2  ·  semilla %3  ·  %4 eventos</translation>
    </message>
    <message>
        <source>Cancelled: the report covers what was replayed until then.</source>
        <translation>Cancelada: el informe abarca lo reproducido hasta entonces.</translation>
    </message>
    <message>
        <source>Mid price</source>
        <translation>Precio mid</translation>
    </message>
    <message>
        <source>Own fills</source>
        <translation>Fills propios</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Patrimonio</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Drawdown</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventario</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>Market and engine</source>
        <translation>Mercado y motor</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
</context>
<context>
    <name>wh::ui::ReportProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>End the run now: its report covers what was replayed</source>
        <translation>Terminar ahora la ejecución: su informe abarca lo reproducido</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Equity so far</source>
        <translation>Patrimonio hasta ahora</translation>
    </message>
    <message>
        <source>The first figures come in a moment</source>
        <translation>Las primeras cifras llegan en un momento</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Esperando su turno</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 eventos/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a span of time</comment>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Patrimonio</translation>
    </message>
    <message>
        <source>Marked to the mid price</source>
        <translation>Valorado al precio mid</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Held now</source>
        <translation>Mantenida ahora</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Fills</translation>
    </message>
    <message>
        <source>Own fills so far</source>
        <translation>Fills propios hasta ahora</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Orders placed so far</source>
        <translation>Órdenes colocadas hasta ahora</translation>
    </message>
</context>
<context>
    <name>wh::ui::ReportRows</name>
    <message>
        <source>Both sides</source>
        <translation>Ambos lados</translation>
    </message>
    <message>
        <source>▲ Buys</source>
        <translation>▲ Compras</translation>
    </message>
    <message>
        <source>▼ Sells</source>
        <translation>▼ Ventas</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Fills</translation>
    </message>
    <message>
        <source>No fills</source>
        <translation>Sin fills</translation>
    </message>
    <message>
        <source>No order was met by the market.</source>
        <translation>El mercado no atendió ninguna orden.</translation>
    </message>
    <message numerus="yes">
        <source>%n fill(s)</source>
        <translation>
            <numerusform>%n fill</numerusform>
            <numerusform>%n fills</numerusform>
        </translation>
    </message>
    <message>
        <source>Maker or taker</source>
        <translation>Maker o taker</translation>
    </message>
    <message>
        <source>Maker and taker</source>
        <translation>Maker y taker</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Maker</translation>
    </message>
    <message>
        <source>Taker</source>
        <translation>Taker</translation>
    </message>
    <message>
        <source>▲ Long</source>
        <translation>▲ Long</translation>
    </message>
    <message>
        <source>▼ Short</source>
        <translation>▼ Short</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>No trades</source>
        <translation>Sin operaciones</translation>
    </message>
    <message>
        <source>A trade is a position that was opened and closed. There is none.</source>
        <translation>Una operación es una posición que se abrió y se cerró. No hay ninguna.</translation>
    </message>
    <message numerus="yes">
        <source>%n trade(s)</source>
        <translation>
            <numerusform>%n operación</numerusform>
            <numerusform>%n operaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Won and lost</source>
        <translation>Ganadas y perdidas</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganadas</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidas</translation>
    </message>
</context>
<context>
    <name>wh::ui::ResultPane</name>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Fills</translation>
    </message>
    <message>
        <source>Gauges</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>Sin problemas.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Aún sin ejecutar</translation>
    </message>
    <message>
        <source>F5 runs the script on the market that is chosen beside it. Its figures, log, fills and gauges stand here.</source>
        <translation>F5 ejecuta el script en el mercado elegido al lado. Aquí aparecen sus cifras, registro, fills e indicadores.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>La ejecución se canceló.</translation>
    </message>
    <message>
        <source>The run has failed.</source>
        <translation>La ejecución falló.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Patrimonio</translation>
    </message>
    <message>
        <source>%1 of market time</source>
        <translation>%1 de tiempo de mercado</translation>
    </message>
    <message>
        <source>%1 of processor time</source>
        <translation>%1 de tiempo de procesador</translation>
    </message>
    <message>
        <source>cancelled: what was replayed until then</source>
        <translation>cancelada: lo reproducido hasta entonces</translation>
    </message>
    <message>
        <source>new orders were stopped: %1</source>
        <translation>se detuvieron las órdenes nuevas: %1</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Depuración</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ buy</source>
        <translation>▲ compra</translation>
    </message>
    <message>
        <source>▼ sell</source>
        <translation>▼ venta</translation>
    </message>
    <message>
        <source>maker</source>
        <translation>maker</translation>
    </message>
    <message>
        <source>taker</source>
        <translation>taker</translation>
    </message>
    <message>
        <source>bot.gauge.set() draws here</source>
        <translation>bot.gauge.set() dibuja aquí</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>under way…</source>
        <translation>en curso…</translation>
    </message>
    <message>
        <source>Not validated yet</source>
        <translation>Aún sin validar</translation>
    </message>
    <message>
        <source>What a script must pass before it may go live: Validate runs it all.</source>
        <translation>Lo que un script debe superar antes de operar en vivo: Validar lo ejecuta todo.</translation>
    </message>
    <message>
        <source>A click goes to the line that placed the order: the run is repeated up to it</source>
        <translation>Un clic lleva a la línea que colocó la orden: la ejecución se repite hasta ella</translation>
    </message>
    <message numerus="yes">
        <source>Checks (%n failed)</source>
        <translation>
            <numerusform>Comprobaciones (%n fallida)</numerusform>
            <numerusform>Comprobaciones (%n fallidas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message numerus="yes">
        <source>Checks (earlier text: %n failed)</source>
        <translation>
            <numerusform>Comprobaciones (texto anterior: %n fallida)</numerusform>
            <numerusform>Comprobaciones (texto anterior: %n fallidas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks (earlier text)</source>
        <translation>Comprobaciones (texto anterior)</translation>
    </message>
    <message>
        <source>The script was changed since: Validate again</source>
        <translation>El script ha cambiado desde entonces: valídelo de nuevo</translation>
    </message>
    <message>
        <source>Result of %1</source>
        <translation>Resultado de %1</translation>
    </message>
    <message>
        <source>Of the last run, which was one of %1</source>
        <translation>De la última ejecución, que fue una de %1</translation>
    </message>
</context>
<context>
    <name>wh::ui::ReviewStep</name>
    <message>
        <source>What the bot will be</source>
        <translation>Cómo será el bot</translation>
    </message>
    <message>
        <source>What has to be mended</source>
        <translation>Qué hay que corregir</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simular</translation>
    </message>
    <message>
        <source>Let the same bot run over some minutes of its market, and tell what it does</source>
        <translation>Ejecutar el mismo bot sobre unos minutos de su mercado e informar de lo que hace</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Aún no hay cambios</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>a value before and after a change</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>as the strategy has it</source>
        <translation>como lo tiene la estrategia</translation>
    </message>
    <message>
        <source>none: it acts on what the market tells</source>
        <translation>ninguno: reacciona a lo que dice el mercado</translation>
    </message>
    <message>
        <source>Funds</source>
        <extracomment>&quot;10,000 USDT, account paper&quot;
----------
&quot;10,000 USDT, 1 BTC, account paper&quot;</extracomment>
        <translation>Fondos</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4, account %5</source>
        <translation>%1 %2, %3 %4, cuenta %5</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>cotización</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>When it stops</source>
        <translation>Al detenerse</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Reinicios</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>up to %1 in a row</source>
        <translation>hasta %1 seguidos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Parameters: all at their defaults</source>
        <translation>Parámetros: todos en sus valores predeterminados</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Risk limits: all at their defaults</source>
        <translation>Límites de riesgo: todos en sus valores predeterminados</translation>
    </message>
    <message>
        <source>Risk limits</source>
        <translation>Límites de riesgo</translation>
    </message>
    <message>
        <source>Simulated venue</source>
        <translation>Exchange simulado</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Ir a: %1</translation>
    </message>
    <message>
        <source>Nothing to object to: the bot may start.</source>
        <translation>Nada que objetar: el bot puede iniciarse.</translation>
    </message>
    <message>
        <source>Nothing to object to. Nothing is changed yet.</source>
        <translation>Nada que objetar. Aún no hay cambios.</translation>
    </message>
    <message>
        <source>Nothing to object to: it takes effect between two ticks of the bot, and orders that it would still place stay.</source>
        <translation>Nada que objetar: surte efecto entre dos ticks del bot, y las órdenes que aún colocaría se quedan.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to be mended before it can be applied: choose one to go there.</source>
        <translation>
            <numerusform>Hay que corregir %n punto antes de poder aplicar: elíjalo para ir allí.</numerusform>
            <numerusform>Hay que corregir %n puntos antes de poder aplicar: elija uno para ir allí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to be mended before it can start: choose one to go there.</source>
        <translation>
            <numerusform>Hay que corregir %n punto antes de poder iniciar: elíjalo para ir allí.</numerusform>
            <numerusform>Hay que corregir %n puntos antes de poder iniciar: elija uno para ir allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be checked. %1</source>
        <translation>No se pudo comprobar. %1</translation>
    </message>
    <message>
        <source>Being simulated…</source>
        <translation>Simulando…</translation>
    </message>
    <message>
        <source>In %1 of its market: %2 orders, %3 refused, %4 fills, at most %5 orders a second, profit %6 %7.</source>
        <translation>En %1 de su mercado: %2 órdenes, %3 denegadas, %4 fills, como máximo %5 órdenes por segundo, beneficio %6 %7.</translation>
    </message>
    <message>
        <source>Leave out what is unknown</source>
        <translation>Omitir lo desconocido</translation>
    </message>
    <message>
        <source>Forget the parameters and limits that have no field here</source>
        <translation>Olvidar los parámetros y límites que no tienen campo aquí</translation>
    </message>
    <message>
        <source>%1 %2, account %3</source>
        <translation>%1 %2, cuenta %3</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Mercados</translation>
    </message>
    <message>
        <source>On the second market</source>
        <translation>En el segundo mercado</translation>
    </message>
</context>
<context>
    <name>wh::ui::RowColumns</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>When the bot learned of it</source>
        <translation>Cuándo lo supo el bot</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>▲ Buy</source>
        <translation>▲ Compra</translation>
    </message>
    <message>
        <source>▼ Sell</source>
        <translation>▼ Venta</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Maker</translation>
    </message>
    <message>
        <source>Taker</source>
        <translation>Taker</translation>
    </message>
    <message>
        <source>Whether the order rested in the book or took from it</source>
        <translation>Si la orden estaba en el libro o tomó de él</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>After 1 s, bps</source>
        <translation>Tras 1 s, bps</translation>
    </message>
    <message>
        <source>How far the mid price went for us (+) or against us (−) within 1 s after the fill</source>
        <translation>Cuánto se movió el precio mid a favor (+) o en contra (−) en el plazo de 1 s tras el fill</translation>
    </message>
    <message>
        <source>After 5 s, bps</source>
        <translation>Tras 5 s, bps</translation>
    </message>
    <message>
        <source>How far the mid price went for us (+) or against us (−) within 5 s after the fill</source>
        <translation>Cuánto se movió el precio mid a favor (+) o en contra (−) en el plazo de 5 s tras el fill</translation>
    </message>
    <message>
        <source>After 30 s, bps</source>
        <translation>Tras 30 s, bps</translation>
    </message>
    <message>
        <source>How far the mid price went for us (+) or against us (−) within 30 s after the fill</source>
        <translation>Cuánto se movió el precio mid a favor (+) o en contra (−) en el plazo de 30 s tras el fill</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>From the order&apos;s acceptance to the fill</source>
        <translation>Desde la aceptación de la orden hasta el fill</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>After the fill</source>
        <translation>Después del fill</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>▲ Long</source>
        <translation>▲ Long</translation>
    </message>
    <message>
        <source>▼ Short</source>
        <translation>▼ Short</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Beneficio</translation>
    </message>
    <message>
        <source>Net of fees</source>
        <translation>Neto de comisiones</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Comisiones</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Peor</translation>
    </message>
    <message>
        <source>The worst mark while it was open</source>
        <translation>La peor valoración mientras estuvo abierta</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>The best mark while it was open</source>
        <translation>La mejor valoración mientras estuvo abierta</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierta</translation>
    </message>
</context>
<context>
    <name>wh::ui::RowsPane</name>
    <message>
        <source>In view</source>
        <translation>A la vista</translation>
    </message>
    <message>
        <source>Only rows of the time that the charts show</source>
        <translation>Solo filas del periodo que muestran los gráficos</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>No se pudo leer la lista.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
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
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
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
        <comment>a run&apos;s title, a recording</comment>
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
    <name>wh::ui::RunSetupPane</name>
    <message>
        <source>What the run was made with</source>
        <translation>Con qué se hizo la ejecución</translation>
    </message>
    <message>
        <source>The default</source>
        <translation>El valor predeterminado</translation>
    </message>
    <message>
        <source>The default is %1</source>
        <translation>El valor predeterminado es %1</translation>
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
        <source>Span</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Trades of the market</source>
        <translation>Operaciones del mercado</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Checksum</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Hecha con</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Strategy: %1</source>
        <translation>Estrategia: %1</translation>
    </message>
    <message>
        <source>Market and engine</source>
        <translation>Mercado y motor</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Colocadas</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Modificadas</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Completadas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegadas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducadas</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Comisiones</translation>
    </message>
    <message>
        <source>Gauges, last value</source>
        <translation>Indicadores, último valor</translation>
    </message>
    <message>
        <source>From %1 to %2, on average %3</source>
        <translation>De %1 a %2, en promedio %3</translation>
    </message>
    <message>
        <source>As it was chosen, by the times at which the recording was received.</source>
        <translation>Tal como se eligió, según las horas de recepción de la grabación.</translation>
    </message>
    <message>
        <source>Period from, as recorded</source>
        <translation>Periodo desde, según grabación</translation>
    </message>
    <message>
        <source>Period to, as recorded</source>
        <translation>Periodo hasta, según grabación</translation>
    </message>
    <message>
        <source>Clock offset</source>
        <translation>Desfase de reloj</translation>
    </message>
    <message>
        <source>The venue&apos;s clock was ahead of the recorder&apos;s: some events would have been received before they happened. The run adds this to all recorded receive times; its own times are later by as much.</source>
        <translation>El reloj del exchange iba adelantado respecto al del grabador: algunos eventos se habrían recibido antes de ocurrir. La ejecución suma este valor a todas las horas de recepción grabadas; sus propias horas son posteriores en la misma medida.</translation>
    </message>
    <message>
        <source>By the clock of the bot, as all moments of the report: when an event was received. A period is chosen by the recording&apos;s own times, so the two differ where the bot&apos;s clock was corrected, or where the feed&apos;s latency is not the recorded one.</source>
        <translation>Según el reloj del bot, como todos los momentos del informe: cuándo se recibió un evento. Un periodo se elige según las horas propias de la grabación, así que ambos difieren si se corrigió el reloj del bot o si la latencia del feed no es la grabada.</translation>
    </message>
    <message>
        <source>From, bot&apos;s clock</source>
        <translation>Desde, reloj del bot</translation>
    </message>
    <message>
        <source>To, bot&apos;s clock</source>
        <translation>Hasta, reloj del bot</translation>
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
    <message>
        <source>Set one up on the left and press Run. All runs are kept here.</source>
        <translation>Configure una a la izquierda y pulse Ejecutar. Todas las ejecuciones se guardan aquí.</translation>
    </message>
</context>
<context>
    <name>wh::ui::SandboxPane</name>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>CPU time of a call</source>
        <translation>Tiempo de CPU por llamada</translation>
    </message>
    <message>
        <source>Orders a second</source>
        <translation>Órdenes por segundo</translation>
    </message>
    <message>
        <source>Log lines a second</source>
        <translation>Líneas de registro por segundo</translation>
    </message>
    <message>
        <source>Gauges a second</source>
        <translation>Indicadores por segundo</translation>
    </message>
    <message>
        <source>Events a second</source>
        <translation>Eventos por segundo</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Strikes</source>
        <translation>Faltas</translation>
    </message>
    <message>
        <source>Not at work</source>
        <translation>No está activo</translation>
    </message>
    <message>
        <source>What the script takes of its process is shown while the bot works.</source>
        <translation>Lo que el script consume de su proceso se muestra mientras el bot está activo.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 in memory, with what processes share. At the limit the process ends.</source>
        <translation>%1 en memoria, incluido lo que comparten los procesos. Al llegar al límite, el proceso termina.</translation>
    </message>
    <message>
        <source>99 % within %1, the last %2; %3 is a strike, at %4 it is ended</source>
        <translation>El 99 % en menos de %1, la última %2; %3 es una falta, a %4 se le pone fin</translation>
    </message>
    <message>
        <source>From the call to its end, what it asked for included; %1 calls, %2 of them too long</source>
        <translation>Desde la llamada hasta su fin, incluido lo que pidió; %1 llamadas, %2 de ellas demasiado largas</translation>
    </message>
    <message>
        <source>The last strike: %1</source>
        <translation>La última falta: %1</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>Proceso %1</translation>
    </message>
    <message>
        <source>%1 CPU time in all</source>
        <translation>%1 de tiempo de CPU en total</translation>
    </message>
    <message>
        <source>%1 outputs held back</source>
        <translation>%1 salidas retenidas</translation>
    </message>
    <message>
        <source>%1 orders held back</source>
        <translation>%1 órdenes retenidas</translation>
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
    <message>
        <source>Of everything but what was written by hand: names, tags, notes.</source>
        <translation>De todo salvo lo escrito a mano: nombres, etiquetas, notas.</translation>
    </message>
    <message>
        <source>change of what closing does</source>
        <translation>cambio de la acción al cerrar</translation>
    </message>
    <message>
        <source>change of notifications</source>
        <translation>cambio de las notificaciones</translation>
    </message>
    <message>
        <source>Bots and engines</source>
        <translation>Bots y motores</translation>
    </message>
    <message>
        <source>When the window is &amp;closed</source>
        <translation>Al ce&amp;rrar la ventana</translation>
    </message>
    <message>
        <source>What becomes of bots that are at work in this window&apos;s own engine.</source>
        <translation>Qué ocurre con los bots activos en el propio motor de esta ventana.</translation>
    </message>
    <message>
        <source>N&amp;otifications</source>
        <translation>N&amp;otificaciones</translation>
    </message>
    <message>
        <source>Of failures and limits, while you look elsewhere. The window lists them in any case.</source>
        <translation>De fallos y límites, mientras mira a otra parte. La ventana los muestra en cualquier caso.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>They go on in the background</source>
        <translation>Siguen en segundo plano</translation>
    </message>
    <message>
        <source>Stop them and quit</source>
        <translation>Detenerlos y salir</translation>
    </message>
    <message>
        <source>In the window and by the desktop</source>
        <translation>En la ventana y en el escritorio</translation>
    </message>
    <message>
        <source>In the window alone</source>
        <translation>Solo en la ventana</translation>
    </message>
    <message>
        <source>Like the language</source>
        <translation>Como el idioma</translation>
    </message>
    <message>
        <source>change of the memory of scripts</source>
        <translation>cambio de la memoria de los scripts</translation>
    </message>
    <message>
        <source>change of the processor time of scripts</source>
        <translation>cambio del tiempo de procesador de los scripts</translation>
    </message>
    <message>
        <source>change of the strikes of scripts</source>
        <translation>cambio de las faltas de los scripts</translation>
    </message>
    <message>
        <source>change of the orders of scripts</source>
        <translation>cambio de las órdenes de los scripts</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Scripts</translation>
    </message>
    <message>
        <source>M&amp;emory of a script</source>
        <translation>M&amp;emoria de un script</translation>
    </message>
    <message>
        <source>Of bots in this window&apos;s own engine and in the editor; so the next ones, from the next start on.</source>
        <translation>De los bots en el motor de esta ventana y en el editor; la tendrán los siguientes, desde el próximo inicio.</translation>
    </message>
    <message>
        <source>&amp;Processor time of a call</source>
        <translation>Tiempo de &amp;procesador de una llamada</translation>
    </message>
    <message>
        <source>More is a strike.</source>
        <translation>Más es una falta.</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation>Como m&amp;áximo</translation>
    </message>
    <message>
        <source>Then the call is ended. Never less than the time above.</source>
        <translation>Entonces se termina la llamada. Nunca menos que el tiempo de arriba.</translation>
    </message>
    <message>
        <source>Stri&amp;kes</source>
        <translation>&amp;Faltas</translation>
    </message>
    <message>
        <source>Errors and exceeded limits until a script&apos;s bot has failed.</source>
        <translation>Errores y límites superados hasta que el bot de un script ha fallado.</translation>
    </message>
    <message>
        <source>O&amp;rders a second</source>
        <translation>Ó&amp;rdenes por segundo</translation>
    </message>
    <message>
        <source>That a script places or amends; it may always cancel.</source>
        <translation>Las que un script coloca o modifica; cancelar puede siempre.</translation>
    </message>
    <message>
        <source> MiB</source>
        <comment>mebibytes</comment>
        <translation> MiB</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds</comment>
        <translation> ms</translation>
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
        <source>Sweep…</source>
        <translation>Barrido…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>wh::ui::ShardRows</name>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>A thread with its own journal, markets and bots</source>
        <translation>Un hilo con su propio diario, mercados y bots</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>That are at work on it</source>
        <translation>Que están activos en él</translation>
    </message>
    <message>
        <source>Lag p50</source>
        <translation>Retraso p50</translation>
    </message>
    <message>
        <source>How late ticks begin: half of them no later than this</source>
        <translation>Con cuánto retraso empiezan los ticks: la mitad, no más que esto</translation>
    </message>
    <message>
        <source>Lag p99</source>
        <translation>Retraso p99</translation>
    </message>
    <message>
        <source>How late ticks begin: 99 % of them no later than this</source>
        <translation>Con cuánto retraso empiezan los ticks: el 99 %, no más que esto</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Ticks that were overrun by the one before, and left out</source>
        <translation>Ticks que el anterior pisó y que se omitieron</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reacción</translation>
    </message>
    <message>
        <source>From an event of the market to the order that answers it: 99 % within this</source>
        <translation>De un evento del mercado a la orden que le responde: el 99 % en menos de esto</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Entries that were written before they took effect; or why nothing can be written</source>
        <translation>Entradas que se escribieron antes de surtir efecto; o por qué no se puede escribir nada</translation>
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
    <message numerus="yes">
        <source>%n engine(s)</source>
        <translation>
            <numerusform>%n motor</numerusform>
            <numerusform>%n motores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n engine(s)</source>
        <comment>connected</comment>
        <translation>
            <numerusform>%1 de %n motor</numerusform>
            <numerusform>%1 de %n motores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 en marcha</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 con fallo</translation>
    </message>
    <message numerus="yes">
        <source>%1 bot(s), on all engines</source>
        <translation>
            <numerusform>%1 bot, en todos los motores</numerusform>
            <numerusform>%1 bots, en todos los motores</numerusform>
        </translation>
    </message>
    <message>
        <source>Net profit: %1</source>
        <translation>Beneficio neto: %1</translation>
    </message>
    <message>
        <source>%1 not answering</source>
        <translation>%1 sin respuesta</translation>
    </message>
</context>
<context>
    <name>wh::ui::StepsPane</name>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
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
        <source>Did</source>
        <translation>Hizo</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>The step that is chosen</source>
        <translation>El paso elegido</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>The steps before these</source>
        <translation>Los pasos anteriores a estos</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>The steps after these</source>
        <translation>Los pasos posteriores a estos</translation>
    </message>
    <message>
        <source>Step through a run</source>
        <translation>Recorrer una ejecución</translation>
    </message>
    <message>
        <source>Each call of the script: what it was given, what it did, and what it left. F10 goes to the next one.</source>
        <translation>Cada llamada del script: qué recibió, qué hizo y qué dejó. F10 va a la siguiente.</translation>
    </message>
    <message>
        <source>Step through it</source>
        <translation>Recorrerla</translation>
    </message>
    <message>
        <source>The run is repeated…</source>
        <translation>La ejecución se repite…</translation>
    </message>
    <message>
        <source>There are no steps.</source>
        <translation>No hay pasos.</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <translation>%1: rechazada</translation>
    </message>
    <message>
        <source>threw %1</source>
        <translation>lanzó %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1: %2 at %3</source>
        <translation>Paso %1: %2 a las %3</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Recibió</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>returned %1</source>
        <translation>devolvió %1</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Gauges</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>State after it</source>
        <translation>Estado después</translation>
    </message>
    <message>
        <source>It did more than is kept of one step.</source>
        <translation>Hizo más de lo que se conserva de un paso.</translation>
    </message>
</context>
<context>
    <name>wh::ui::StopDialog</name>
    <message>
        <source>Stop %1?</source>
        <comment>a bot</comment>
        <translation>¿Detener %1?</translation>
    </message>
    <message>
        <source>%1 (as it is configured)</source>
        <translation>%1 (según su configuración)</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Dejar que siga</translation>
    </message>
    <message>
        <source>Stop the bot</source>
        <translation>Detener el bot</translation>
    </message>
    <message>
        <source>No order is open.</source>
        <translation>No hay ninguna orden abierta.</translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s) are cancelled.</source>
        <translation>
            <numerusform>Se cancela %n orden abierta.</numerusform>
            <numerusform>Se cancelan %n órdenes abiertas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s) stay at the venue, and may be filled.</source>
        <translation>
            <numerusform>%n orden abierta se queda en el exchange y puede completarse.</numerusform>
            <numerusform>%n órdenes abiertas se quedan en el exchange y pueden completarse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>No hay posición.</translation>
    </message>
    <message>
        <source>The position of %1 stays.</source>
        <translation>La posición de %1 se queda.</translation>
    </message>
    <message>
        <source>Then %1 are bought at the market, at whatever price there is.</source>
        <translation>Después se compran %1 a mercado, al precio que haya.</translation>
    </message>
    <message>
        <source>Then %1 are sold at the market, at whatever price there is.</source>
        <translation>Después se venden %1 a mercado, al precio que haya.</translation>
    </message>
</context>
<context>
    <name>wh::ui::StoppingDialog</name>
    <message>
        <source>Quit at once</source>
        <translation>Salir ya</translation>
    </message>
    <message>
        <source>Keep the window</source>
        <translation>Mantener la ventana</translation>
    </message>
    <message>
        <source>Stopping bots</source>
        <translation>Deteniendo bots</translation>
    </message>
    <message>
        <source>What is still at work stays as it is, and is taken up at the next start</source>
        <translation>Lo que sigue activo se queda como está y se retoma en el próximo inicio</translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) have not stopped: %1.</source>
        <translation>
            <numerusform>%n bot no se ha detenido: %1.</numerusform>
            <numerusform>%n bots no se han detenido: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) are still at work: %1.</source>
        <translation>
            <numerusform>%n bot sigue activo: %1.</numerusform>
            <numerusform>%n bots siguen activos: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are still out.</source>
        <translation>
            <numerusform>%n orden sigue en el mercado.</numerusform>
            <numerusform>%n órdenes siguen en el mercado.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you quit now they stay as they are, and are taken up at the next start.</source>
        <translation>Si sale ahora, se quedan como están y se retoman en el próximo inicio.</translation>
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
    <name>wh::ui::StrategyStep</name>
    <message>
        <source>Strategies</source>
        <translation>Estrategias</translation>
    </message>
    <message>
        <source>Description of the strategy</source>
        <translation>Descripción de la estrategia</translation>
    </message>
    <message>
        <source>It places no orders.</source>
        <translation>No coloca órdenes.</translation>
    </message>
</context>
<context>
    <name>wh::ui::StreamColumns</name>
    <message>
        <source>Trace</source>
        <translation>Traza</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Depuración</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>▲ Buy</source>
        <translation>▲ Compra</translation>
    </message>
    <message>
        <source>▼ Sell</source>
        <translation>▼ Venta</translation>
    </message>
    <message>
        <source>Intended</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>Completada en parte</translation>
    </message>
    <message>
        <source>Being changed</source>
        <translation>Modificándose</translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <translation>Cancelándose</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Refused by a limit</source>
        <translation>Denegada por un límite</translation>
    </message>
    <message>
        <source>Rejected by the venue</source>
        <translation>Rechazada por el exchange</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Stop market</source>
        <translation>Stop de mercado</translation>
    </message>
    <message>
        <source>Stop limit</source>
        <translation>Stop límite</translation>
    </message>
    <message>
        <source>Trailing stop</source>
        <translation>Trailing stop</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>When the bot wrote it</source>
        <translation>Cuándo lo escribió el bot</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Cuándo ocurrió</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What is to be said of it</source>
        <translation>Qué hay que decir de él</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
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
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>When the order became what the line says</source>
        <translation>Cuándo pasó la orden a lo que dice la línea</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Its number, unique for the bot</source>
        <translation>Su número, único para el bot</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>When the bot learned of the fill</source>
        <translation>Cuándo supo el bot del fill</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Maker</translation>
    </message>
    <message>
        <source>Taker</source>
        <translation>Taker</translation>
    </message>
    <message>
        <source>Whether the order stood in the book, or took from it</source>
        <translation>Si la orden estaba en el libro o tomó de él</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Profit that the fill realised, before fees</source>
        <translation>Beneficio que realizó el fill, antes de comisiones</translation>
    </message>
    <message>
        <source>In exports and programs: %1</source>
        <translation>En exportaciones y programas: %1</translation>
    </message>
</context>
<context>
    <name>wh::ui::StreamModel</name>
    <message>
        <source>Loading lines that were skipped …</source>
        <translation>Cargando líneas omitidas…</translation>
    </message>
    <message>
        <source>Lines that were skipped could not be loaded; try again. %1</source>
        <translation>No se pudieron cargar las líneas omitidas; reintente. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were skipped; load them</source>
        <translation>
            <numerusform>Se omitió %n línea; cargarla</numerusform>
            <numerusform>Se omitieron %n líneas; cargarlas</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines were skipped; load them</source>
        <translation>Se omitieron líneas; cargarlas</translation>
    </message>
</context>
<context>
    <name>wh::ui::StreamPane</name>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>%n línea copiada</numerusform>
            <numerusform>%n líneas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <source>Debug and above</source>
        <translation>Depuración y superiores</translation>
    </message>
    <message>
        <source>Info and above</source>
        <translation>Info y superiores</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Advertencias y errores</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Least level that is shown</source>
        <translation>Nivel mínimo que se muestra</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>Últimos 5 minutos</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Lo que muestra el gráfico</translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation>Tiempo que se muestra</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Load older lines from the history</source>
        <translation>Cargar del historial líneas anteriores</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>Mantener a la vista la línea más reciente</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all that are shown</source>
        <translation>Copiar las líneas elegidas, o todas las que se muestran</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>loading older lines …</source>
        <translation>cargando líneas anteriores…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>The lines could not be read.</source>
        <translation>No se pudieron leer las líneas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>Ninguna línea coincide</translation>
    </message>
    <message>
        <source>Nothing is like this in the history either.</source>
        <translation>Tampoco hay nada así en el historial.</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Mostrar todas las líneas</translation>
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
    <name>wh::ui::SweepModel</name>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Beneficio neto</translation>
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
        <source>Trades</source>
        <translation>Operaciones</translation>
    </message>
</context>
<context>
    <name>wh::ui::SweepPane</name>
    <message>
        <source>Points of the sweep</source>
        <translation>Puntos del barrido</translation>
    </message>
    <message>
        <source>All points</source>
        <translation>Todos los puntos</translation>
    </message>
    <message>
        <source>No point has a result</source>
        <translation>Ningún punto tiene resultado</translation>
    </message>
    <message>
        <source>Choose two different axes</source>
        <translation>Elija dos ejes distintos</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Open as a backtest</source>
        <translation>Abrir como backtest</translation>
    </message>
    <message>
        <source>Runs the chosen point alone, with all its curves and fills (Enter)</source>
        <translation>Ejecuta solo el punto elegido, con todas sus curvas y fills (Intro)</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallido</numerusform>
            <numerusform>%n fallidos</numerusform>
        </translation>
    </message>
    <message>
        <source>objective: %1, the lowest is the best</source>
        <translation>métrica: %1, el valor más bajo es el mejor</translation>
    </message>
    <message>
        <source>objective: %1, the highest is the best</source>
        <translation>métrica: %1, el valor más alto es el mejor</translation>
    </message>
    <message>
        <source>Colours by</source>
        <translation>Color según</translation>
    </message>
    <message>
        <source>The figure that colours the lines and fills the heat map</source>
        <translation>La cifra que da color a las líneas y rellena el mapa de calor</translation>
    </message>
    <message>
        <source>%1 is not available at any point of this sweep</source>
        <translation>%1 no está disponible en ningún punto de este barrido</translation>
    </message>
</context>
<context>
    <name>wh::ui::TagDialog</name>
    <message>
        <source>Tag</source>
        <translation>Etiquetar</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Etiquetas de %1</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %1 bot(s)</source>
        <translation>
            <numerusform>Etiquetas de %1 bot</numerusform>
            <numerusform>Etiquetas de %1 bots</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 have it</source>
        <translation>%1 de %2 la tienen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>New tags, separated by commas</source>
        <translation>Etiquetas nuevas, separadas por comas</translation>
    </message>
    <message>
        <source>New tags</source>
        <translation>Etiquetas nuevas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
    <name>wh::ui::TokenDialog</name>
    <message>
        <source>Token of %1</source>
        <translation>Token de %1</translation>
    </message>
    <message>
        <source>So it is asked for at each start of Wheelhouse, and kept nowhere.</source>
        <translation>Por eso se pide en cada inicio de Wheelhouse y no se guarda.</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keychain of this computer</source>
        <translation>&amp;Guardarlo en el llavero de este equipo</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo que se escribe</translation>
    </message>
</context>
<context>
    <name>wh::ui::TotalsBar</name>
    <message>
        <source>Order held while the pointer is here</source>
        <translation>Orden fijo mientras el puntero esté aquí</translation>
    </message>
    <message numerus="yes">
        <source>%1 bot(s)</source>
        <translation>
            <numerusform>%1 bot</numerusform>
            <numerusform>%1 bots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 bot(s)</source>
        <translation>
            <numerusform>%1 de %2 bot</numerusform>
            <numerusform>%1 de %2 bots</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 en marcha</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 con fallo</translation>
    </message>
    <message numerus="yes">
        <source>%1 open order(s)</source>
        <translation>
            <numerusform>%1 orden abierta</numerusform>
            <numerusform>%1 órdenes abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not answering</source>
        <translation>%1 sin respuesta</translation>
    </message>
</context>
<context>
    <name>wh::ui::TrialPane</name>
    <message>
        <source>&amp;Market</source>
        <translation>&amp;Mercado</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>De&amp;sde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>&amp;Span</source>
        <translation>Peri&amp;odo</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>&amp;Semilla</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>su inicio</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>su fin</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>A script&apos;s parameters stand here as soon as it can be read.</source>
        <translation>Los parámetros de un script aparecen aquí en cuanto se puede leer.</translation>
    </message>
    <message>
        <source>Generated: %1</source>
        <translation>Generado: %1</translation>
    </message>
    <message>
        <source>This script has no parameters.</source>
        <translation>Este script no tiene parámetros.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n fill(s)</source>
        <translation>
            <numerusform>%1, %n fill</numerusform>
            <numerusform>%1, %n fills</numerusform>
        </translation>
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
        <source>To the tutorial&apos;s first page</source>
        <translation>A la primera página del tutorial</translation>
    </message>
</context>
<context>
    <name>wh::ui::VersionsModel</name>
    <message>
        <source>works by it</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>la más reciente</translation>
    </message>
    <message>
        <source>brings back %1</source>
        <comment>number of a version</comment>
        <translation>recupera la %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
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
        <source>In the currency of the market&apos;s prices</source>
        <translation>En la moneda de los precios del mercado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
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
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>New bot…</source>
        <translation>Nuevo bot…</translation>
    </message>
    <message>
        <source>Let a strategy trade a live market by itself</source>
        <translation>Dejar que una estrategia opere por sí sola en un mercado en vivo</translation>
    </message>
    <message>
        <source>To the fleet</source>
        <translation>A la flota</translation>
    </message>
    <message>
        <source>All bots on all engines: how they stand, what they earn</source>
        <translation>Todos los bots en todos los motores: cómo están, qué ganan</translation>
    </message>
    <message>
        <source>Write a strategy…</source>
        <translation>Escribir una estrategia…</translation>
    </message>
    <message>
        <source>Begin a script of your own, with a template that runs as it is</source>
        <translation>Empezar un script propio con una plantilla que funciona tal cual</translation>
    </message>
</context>
</TS>
