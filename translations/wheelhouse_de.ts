<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New backtest</source>
        <translation>&amp;Neuer Backtest</translation>
    </message>
    <message>
        <source>Choose a recording and a strategy, and run it</source>
        <translation>Aufzeichnung und Strategie wählen und ausführen</translation>
    </message>
    <message>
        <source>&amp;Import recordings…</source>
        <translation>Aufzeichnungen &amp;importieren…</translation>
    </message>
    <message>
        <source>Bring recorded markets from files into the catalogue</source>
        <translation>Aufgezeichnete Märkte aus Dateien in den Katalog übernehmen</translation>
    </message>
    <message>
        <source>&amp;Generate a market…</source>
        <translation>Markt &amp;erzeugen…</translation>
    </message>
    <message>
        <source>Make a market from a model, for experiments without data</source>
        <translation>Markt aus einem Modell erzeugen, für Experimente ohne Daten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window; what runs is cancelled and noted as such</source>
        <translation>Fenster schließen; Laufendes wird abgebrochen und so vermerkt</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Zurückgenommene Änderung erneut ausführen</translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation>Diese Seite &amp;filtern</translation>
    </message>
    <message>
        <source>Go to the field that narrows the list on this page</source>
        <translation>Zum Filterfeld der Liste auf dieser Seite</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>Überall &amp;suchen…</translation>
    </message>
    <message>
        <source>Find actions, pages, strategies, recordings and runs by a few letters</source>
        <translation>Aktionen, Seiten, Strategien, Aufzeichnungen und Läufe mit wenigen Buchstaben finden</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>To the page before</source>
        <translation>Zur vorherigen Seite</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>To the page that was left by going back</source>
        <translation>Zur Seite, die mit „Zurück“ verlassen wurde</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Jobs</translation>
    </message>
    <message>
        <source>Show or hide what runs, waits and has ended</source>
        <translation>Laufende, wartende und beendete Jobs ein- oder ausblenden</translation>
    </message>
    <message>
        <source>N&amp;otices</source>
        <translation>&amp;Meldungen</translation>
    </message>
    <message>
        <source>Show or hide what the studio had to say</source>
        <translation>Meldungen des Studios ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Compact sidebar</source>
        <translation>&amp;Kompakte Seitenleiste</translation>
    </message>
    <message>
        <source>Show the pages as icons alone</source>
        <translation>Seiten nur als Symbole zeigen</translation>
    </message>
    <message>
        <source>Switch between &amp;dark and light</source>
        <translation>Zwischen &amp;dunkel und hell wechseln</translation>
    </message>
    <message>
        <source>Use the other theme from now on</source>
        <translation>Ab jetzt das andere Design verwenden</translation>
    </message>
    <message>
        <source>Switch between &amp;UTC and local time</source>
        <translation>Zwischen &amp;UTC und Ortszeit wechseln</translation>
    </message>
    <message>
        <source>Write all times in the other zone from now on</source>
        <translation>Ab jetzt alle Zeiten in der anderen Zone angeben</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>Use the whole screen, or no longer</source>
        <translation>Vollbild ein- oder ausschalten</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>&amp;Layout zurücksetzen</translation>
    </message>
    <message>
        <source>Put the docks back where they were at first</source>
        <translation>Andockfenster an ihren ursprünglichen Platz setzen</translation>
    </message>
    <message>
        <source>&amp;Tutorial</source>
        <translation>&amp;Tutorial</translation>
    </message>
    <message>
        <source>Your first backtest, step by step</source>
        <translation>Der erste Backtest, Schritt für Schritt</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Tastatur&amp;kürzel</translation>
    </message>
    <message>
        <source>List every shortcut</source>
        <translation>Alle Tastaturkürzel auflisten</translation>
    </message>
    <message>
        <source>&amp;About Wheelhouse</source>
        <translation>Ü&amp;ber Wheelhouse</translation>
    </message>
    <message>
        <source>Version, licence and what it is built from</source>
        <translation>Version, Lizenz und verwendete Bestandteile</translation>
    </message>
</context>
<context>
    <name>BacktestSetup</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Chance and sampling</source>
        <translation>Zufall und Abtastung</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>Of the notional, for an order that rested; negative is a rebate. Empty with the one below: what the recording says, else 10.</source>
        <translation>Vom Nominalwert, für eine Order, die im Buch lag; negativ ist eine Rückvergütung. Leer, zusammen mit dem Feld darunter: laut Aufzeichnung, sonst 10.</translation>
    </message>
    <message>
        <source>Of the notional, for an order that met a resting one. Empty with the one above: what the recording says, else 10.</source>
        <translation>Vom Nominalwert, für eine Order, die auf eine ruhende traf. Leer, zusammen mit dem Feld darüber: laut Aufzeichnung, sonst 10.</translation>
    </message>
    <message>
        <source>What fees are paid in: quote, received (what the fill brings), or another asset at a price, as in BNB@600.</source>
        <translation>Worin Gebühren gezahlt werden: quote, received (was der Fill einbringt) oder ein anderes Asset zu einem Kurs, z. B. BNB@600.</translation>
    </message>
    <message>
        <source>Instead of maker and taker: 30-day volume, maker, taker; as in 0:1:5;1000000:0.5:4.</source>
        <translation>Statt Maker und Taker: 30-Tage-Volumen, Maker, Taker; z. B. 0:1:5;1000000:0.5:4.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Risk limits</source>
        <translation>Risikolimits</translation>
    </message>
</context>
<context>
    <name>DatasetColumns</name>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>What the last verification found</source>
        <translation>Ergebnis der letzten Prüfung</translation>
    </message>
    <message>
        <source>Verified %1</source>
        <translation>Geprüft am %1</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Events, or candles</source>
        <translation>Ereignisse oder Kerzen</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Holes that the recording itself tells of</source>
        <translation>Lücken, die die Aufzeichnung selbst meldet</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>The format it was imported from, or how it was generated</source>
        <translation>Importformat oder Art der Erzeugung</translation>
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
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Long silences</source>
        <translation>Lange Pausen</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Falsche Reihenfolge</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Crossed book</source>
        <translation>Gekreuztes Buch</translation>
    </message>
    <message>
        <source>Prices of zero</source>
        <translation>Preise von null</translation>
    </message>
    <message>
        <source>Candles whose open or close is not within low and high</source>
        <translation>Kerzen mit Eröffnung oder Schluss außerhalb von Tief und Hoch</translation>
    </message>
    <message>
        <source>Starts without a snapshot: far levels are unknown until they change</source>
        <translation>Beginnt ohne Snapshot: ferne Levels sind unbekannt, bis sie sich ändern</translation>
    </message>
    <message>
        <source>Damaged blocks</source>
        <translation>Beschädigte Blöcke</translation>
    </message>
    <message>
        <source>Damaged files</source>
        <translation>Beschädigte Dateien</translation>
    </message>
    <message>
        <source>Candles, %1</source>
        <comment>length of a candle</comment>
        <translation>Kerzen, %1</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <source>Order by order</source>
        <translation>Order für Order</translation>
    </message>
    <message>
        <source>Order book</source>
        <translation>Orderbuch</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Linear contract</source>
        <translation>Linearer Kontrakt</translation>
    </message>
    <message>
        <source>Inverse contract</source>
        <translation>Inverser Kontrakt</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>first and last moment</comment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>Generating %1</source>
        <translation>Erzeugung von %1</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <translation>Prüfung von %1</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>the engine cannot offer its interface: {reason}</source>
        <translation>die Engine kann ihre Schnittstelle nicht bereitstellen: {reason}</translation>
    </message>
    <message>
        <source>{field} cannot be "{value}"</source>
        <translation>{field} darf nicht „{value}“ sein</translation>
    </message>
    <message>
        <source>{dataset} never shows both a bid and an ask in this span</source>
        <translation>{dataset} zeigt in diesem Zeitraum nie Bid und Ask zugleich</translation>
    </message>
    <message>
        <source>{field} {value} is not possible</source>
        <translation>{field} {value} ist nicht möglich</translation>
    </message>
    <message>
        <source>an amount of the run is too large to be exact: {value}</source>
        <translation>ein Betrag des Laufs ist zu groß, um exakt zu sein: {value}</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{value} is not a value for {option}: {reason}</source>
        <translation>{value} ist kein Wert für {option}: {reason}</translation>
    </message>
    <message>
        <source>{what} is missing</source>
        <translation>{what} fehlt</translation>
    </message>
    <message>
        <source>{option} cannot write "{path}": {reason}</source>
        <translation>{option} kann „{path}“ nicht schreiben: {reason}</translation>
    </message>
    <message>
        <source>there is no command "{value}"</source>
        <translation>es gibt keinen Befehl „{value}“</translation>
    </message>
    <message>
        <source>there is no option {value}</source>
        <translation>es gibt keine Option {value}</translation>
    </message>
    <message>
        <source>the engine answered with something that cannot be read: {reason}</source>
        <translation>die Antwort der Engine ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>what was asked for is not there ({path})</source>
        <translation>das Angeforderte ist nicht vorhanden ({path})</translation>
    </message>
    <message>
        <source>{field} is given more than once</source>
        <translation>{field} ist mehrfach angegeben</translation>
    </message>
    <message>
        <source>it is no JSON that can be read: column {column}: {reason}</source>
        <translation>kein lesbares JSON: Spalte {column}: {reason}</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>{field} fehlt</translation>
    </message>
    <message>
        <source>there is no key "{field}"</source>
        <translation>es gibt keinen Schlüssel „{field}“</translation>
    </message>
    <message>
        <source>{field} cannot be {value}</source>
        <translation>{field} darf nicht {value} sein</translation>
    </message>
    <message>
        <source>"{dataset}" may mean any of {candidates}</source>
        <translation>„{dataset}“ ist mehrdeutig; möglich sind {candidates}</translation>
    </message>
    <message>
        <source>the bar of {value} is there twice</source>
        <translation>die Kerze {value} ist doppelt vorhanden</translation>
    </message>
    <message>
        <source>the bar's {field} {value} does not go with open {open} and close {close}</source>
        <translation>{field} {value} der Kerze passt nicht zu Eröffnung {open} und Schluss {close}</translation>
    </message>
    <message>
        <source>the interval of the bars is not known</source>
        <translation>das Intervall der Kerzen ist nicht bekannt</translation>
    </message>
    <message>
        <source>the bar of {value} begins before the one of {before} ends ({interval})</source>
        <translation>die Kerze {value} beginnt, bevor die Kerze {before} endet ({interval})</translation>
    </message>
    <message>
        <source>{folder} cannot be a catalogue: {reason}</source>
        <translation>{folder} ist als Katalog nicht verwendbar: {reason}</translation>
    </message>
    <message>
        <source>nothing can be written into {folder}: {reason}</source>
        <translation>in {folder} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>the recording {value} is not what it was</source>
        <translation>die Aufzeichnung {value} hat sich geändert</translation>
    </message>
    <message>
        <source>block {block} is damaged: its checksum does not match</source>
        <translation>Block {block} ist beschädigt: die Prüfsumme stimmt nicht</translation>
    </message>
    <message>
        <source>the {part} is damaged: {reason}</source>
        <translation>{part} ist beschädigt: {reason}</translation>
    </message>
    <message>
        <source>{dataset} is being changed by {holder}</source>
        <translation>{dataset} wird gerade geändert (durch {holder})</translation>
    </message>
    <message>
        <source>there are no events</source>
        <translation>es gibt keine Ereignisse</translation>
    </message>
    <message>
        <source>the format is not known</source>
        <translation>das Format ist nicht bekannt</translation>
    </message>
    <message>
        <source>the recording {value} is being read</source>
        <translation>die Aufzeichnung {value} wird gerade gelesen</translation>
    </message>
    <message>
        <source>{dataset} has the {field} {existing}, not {value}</source>
        <translation>{dataset}: {field} ist {existing}, nicht {value}</translation>
    </message>
    <message>
        <source>no file is named</source>
        <translation>keine Datei angegeben</translation>
    </message>
    <message>
        <source>there is no format "{value}"</source>
        <translation>es gibt kein Format „{value}“</translation>
    </message>
    <message>
        <source>no temporary folder can be made in {path}: {reason}</source>
        <translation>in {path} kann kein temporärer Ordner angelegt werden: {reason}</translation>
    </message>
    <message>
        <source>it is not a recording of the catalogue</source>
        <translation>keine Aufzeichnung des Katalogs</translation>
    </message>
    <message>
        <source>the files of {dataset} do not belong together: {reason}</source>
        <translation>die Dateien von {dataset} gehören nicht zusammen: {reason}</translation>
    </message>
    <message>
        <source>there is no dataset "{dataset}"</source>
        <translation>es gibt keinen Datensatz „{dataset}“</translation>
    </message>
    <message>
        <source>the order {value} leaves without having joined</source>
        <translation>die Order {value} verlässt das Buch, ohne eingestellt worden zu sein</translation>
    </message>
    <message>
        <source>the {field} {value} is before {before}, which came earlier</source>
        <translation>{field} {value} liegt vor {before}, kommt aber danach</translation>
    </message>
    <message>
        <source>{dataset} holds data up to {end} already, and this begins at {value}</source>
        <translation>{dataset} enthält bereits Daten bis {end}, und diese beginnen bei {value}</translation>
    </message>
    <message>
        <source>the {field} {value} is not above 0</source>
        <translation>{field} {value} ist nicht größer als 0</translation>
    </message>
    <message>
        <source>the {field} {value} is not a multiple of the tick {tick}: it lies between {below} and {above}</source>
        <translation>{field} {value} ist kein Vielfaches des Ticks {tick}: der Wert liegt zwischen {below} und {above}</translation>
    </message>
    <message>
        <source>the {field} {value} is too large for the tick {tick} (at most {limit})</source>
        <translation>{field} {value} ist zu groß für den Tick {tick} (höchstens {limit})</translation>
    </message>
    <message>
        <source>the {field} {value} is negative</source>
        <translation>{field} {value} ist negativ</translation>
    </message>
    <message>
        <source>the {field} {value} is not a multiple of the lot {lot}</source>
        <translation>{field} {value} ist kein Vielfaches des Lots {lot}</translation>
    </message>
    <message>
        <source>the {field} {value} is too large (at most {limit})</source>
        <translation>{field} {value} ist zu groß (höchstens {limit})</translation>
    </message>
    <message>
        <source>the {field} is 0</source>
        <translation>{field} ist 0</translation>
    </message>
    <message>
        <source>the receive time {value} steps back behind {before} by more than {limit}</source>
        <translation>die Empfangszeit {value} springt um mehr als {limit} hinter {before} zurück</translation>
    </message>
    <message>
        <source>the {field} {value} is not in {limit}</source>
        <translation>{field} {value} liegt nicht in {limit}</translation>
    </message>
    <message>
        <source>there are more than {limit} bars, newest first</source>
        <translation>es gibt mehr als {limit} Kerzen, neueste zuerst</translation>
    </message>
    <message>
        <source>more than {limit} orders stand at once</source>
        <translation>mehr als {limit} Orders stehen gleichzeitig im Buch</translation>
    </message>
    <message>
        <source>tick and lot could not be found from the data</source>
        <translation>Tick und Lot ließen sich nicht aus den Daten ermitteln</translation>
    </message>
    <message>
        <source>{folder} cannot be read: {reason}</source>
        <translation>{folder} kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>prices or quantities do not fit the tick {tick} and the lot {lot}</source>
        <translation>Preise oder Mengen passen nicht zu Tick {tick} und Lot {lot}</translation>
    </message>
    <message>
        <source>the venue's time {value} steps back behind {before} by more than {limit}</source>
        <translation>die Börsenzeit {value} springt um mehr als {limit} hinter {before} zurück</translation>
    </message>
    <message>
        <source>it has version {version}; this program knows version {known}</source>
        <translation>Version {version}; dieses Programm kennt Version {known}</translation>
    </message>
    <message>
        <source>{dataset} holds {kind}, not {wanted}</source>
        <translation>{dataset} enthält {kind}, nicht {wanted}</translation>
    </message>
    <message>
        <source>{value} cannot be divided by 0</source>
        <translation>{value} kann nicht durch 0 geteilt werden</translation>
    </message>
    <message>
        <source>"{value}" is not a number</source>
        <translation>„{value}“ ist keine Zahl</translation>
    </message>
    <message>
        <source>{value} is not a multiple of {unit}</source>
        <translation>{value} ist kein Vielfaches von {unit}</translation>
    </message>
    <message>
        <source>{value} is not a finite number</source>
        <translation>{value} ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>{value} is too large</source>
        <translation>{value} ist zu groß</translation>
    </message>
    <message>
        <source>{value} has more than 18 digits after the point</source>
        <translation>{value} hat mehr als 18 Nachkommastellen</translation>
    </message>
    <message>
        <source>"{value}" is not a span of time</source>
        <translation>„{value}“ ist keine Zeitdauer</translation>
    </message>
    <message>
        <source>there is no export format "{value}"</source>
        <translation>es gibt kein Exportformat „{value}“</translation>
    </message>
    <message>
        <source>{dataset} cannot be written as {format}: {reason}</source>
        <translation>{dataset} kann nicht als {format} geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be created: {reason}</source>
        <translation>{path} kann nicht angelegt werden: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be locked: {reason}</source>
        <translation>{path} kann nicht gesperrt werden: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}</source>
        <translation>{path} kann nicht geöffnet werden: {reason}</translation>
    </message>
    <message>
        <source>{path} is larger than {limit}</source>
        <translation>{path} ist größer als {limit}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>{path} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>{field} {value} is too large</source>
        <translation>{field} {value} ist zu groß</translation>
    </message>
    <message>
        <source>{field} {value} is less than a lot</source>
        <translation>{field} {value} ist kleiner als ein Lot</translation>
    </message>
    <message>
        <source>{dataset} is there already</source>
        <translation>{dataset} ist bereits vorhanden</translation>
    </message>
    <message>
        <source>{field} {value} does not go with the other parameters</source>
        <translation>{field} {value} passt nicht zu den anderen Parametern</translation>
    </message>
    <message>
        <source>{field} {value} is not a multiple of the tick</source>
        <translation>{field} {value} ist kein Vielfaches des Ticks</translation>
    </message>
    <message>
        <source>there is no model "{value}"</source>
        <translation>es gibt kein Modell „{value}“</translation>
    </message>
    <message>
        <source>{field} {value} asks for the other kind of tape</source>
        <translation>{field} {value} verlangt die andere Art von Aufzeichnung</translation>
    </message>
    <message>
        <source>the line is not valid JSON ({reason}): {value}</source>
        <translation>die Zeile ist kein gültiges JSON ({reason}): {value}</translation>
    </message>
    <message>
        <source>the line cannot be read ({reason}): {value}</source>
        <translation>die Zeile ist nicht lesbar ({reason}): {value}</translation>
    </message>
    <message>
        <source>it is not such an array: {reason}</source>
        <translation>es ist kein solches Array: {reason}</translation>
    </message>
    <message>
        <source>{value} is not a value for the setting {option}</source>
        <translation>{value} ist kein Wert für die Einstellung {option}</translation>
    </message>
    <message>
        <source>the {field} "{value}" cannot be read</source>
        <translation>{field} „{value}“ ist nicht lesbar</translation>
    </message>
    <message>
        <source>the row has {found} columns, not {expected} (from {field} on): {value}</source>
        <translation>die Zeile hat {found} Spalten, nicht {expected} (ab {field}): {value}</translation>
    </message>
    <message>
        <source>there is no column for {column}</source>
        <translation>es gibt keine Spalte für {column}</translation>
    </message>
    <message>
        <source>the columns stand in the order {found}</source>
        <translation>die Spalten stehen in der Reihenfolge {found}</translation>
    </message>
    <message>
        <source>there is no column {value} for {option} (the header is {header})</source>
        <translation>es gibt keine Spalte {value} für {option} (die Kopfzeile ist {header})</translation>
    </message>
    <message>
        <source>the day of {value} is not known</source>
        <translation>der Tag zu {value} ist nicht bekannt</translation>
    </message>
    <message>
        <source>the {side} price {value} is there twice in one book</source>
        <translation>der Preis {value} ({side}) steht doppelt in einem Buch</translation>
    </message>
    <message>
        <source>{format} cannot be read: {reason}</source>
        <translation>{format} kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>nothing in it could be read</source>
        <translation>nichts darin ist lesbar</translation>
    </message>
    <message>
        <source>the format has no setting "{option}" (it knows: {known})</source>
        <translation>das Format hat keine Einstellung „{option}“ (bekannt: {known})</translation>
    </message>
    <message>
        <source>it holds {value} besides {expected}</source>
        <translation>{value} ist neben {expected} enthalten</translation>
    </message>
    <message>
        <source>row {row} is longer than {limit}</source>
        <translation>Zeile {row} ist länger als {limit}</translation>
    </message>
    <message>
        <source>the JSON is cut short in row {row}</source>
        <translation>das JSON bricht in Zeile {row} ab</translation>
    </message>
    <message>
        <source>the array is cut short at row {row} of {rows}</source>
        <translation>das Array bricht bei Zeile {row} von {rows} ab</translation>
    </message>
    <message>
        <source>a quoted field has no end: {value}</source>
        <translation>ein Feld in Anführungszeichen endet nicht: {value}</translation>
    </message>
    <message>
        <source>it is text in UTF-16</source>
        <translation>der Text ist in UTF-16 kodiert</translation>
    </message>
    <message>
        <source>the file is damaged: {reason}</source>
        <translation>die Datei ist beschädigt: {reason}</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the line is longer than {limit}</source>
        <translation>die Zeile ist länger als {limit}</translation>
    </message>
    <message>
        <source>the input cannot be {value}</source>
        <translation>die Eingabe darf nicht {value} sein</translation>
    </message>
    <message>
        <source>the file cannot be opened: {reason}</source>
        <translation>die Datei kann nicht geöffnet werden: {reason}</translation>
    </message>
    <message>
        <source>the file cannot be read: {reason}</source>
        <translation>die Datei kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>the file is cut short at byte {byte}</source>
        <translation>die Datei bricht bei Byte {byte} ab</translation>
    </message>
    <message>
        <source>the {field} "{value}" is not valid</source>
        <translation>{field} „{value}“ ist ungültig</translation>
    </message>
    <message>
        <source>"{value}" is not an instrument</source>
        <translation>„{value}“ ist kein Instrument</translation>
    </message>
    <message>
        <source>{price} is not a multiple of the tick {tick}: it lies between {below} and {above}</source>
        <translation>{price} ist kein Vielfaches des Ticks {tick}: der Wert liegt zwischen {below} und {above}</translation>
    </message>
    <message>
        <source>{price} is too large for the tick {tick}</source>
        <translation>{price} ist zu groß für den Tick {tick}</translation>
    </message>
    <message>
        <source>{quantity} is not a multiple of the lot {lot}</source>
        <translation>{quantity} ist kein Vielfaches des Lots {lot}</translation>
    </message>
    <message>
        <source>{quantity} is too large for the lot {lot}</source>
        <translation>{quantity} ist zu groß für das Lot {lot}</translation>
    </message>
    <message>
        <source>the program failed: {reason}</source>
        <translation>Programmfehler: {reason}</translation>
    </message>
    <message>
        <source>the machine has no more memory</source>
        <translation>der Arbeitsspeicher ist erschöpft</translation>
    </message>
    <message>
        <source>there is no job {value}</source>
        <translation>es gibt keinen Job {value}</translation>
    </message>
    <message>
        <source>the row "{value}" of the latencies cannot be read</source>
        <translation>die Zeile „{value}“ der Latenzen ist nicht lesbar</translation>
    </message>
    <message>
        <source>there is no metric "{value}"</source>
        <translation>es gibt keine Kennzahl „{value}“</translation>
    </message>
    <message>
        <source>{field} knows no model "{value}"</source>
        <translation>{field} kennt kein Modell „{value}“</translation>
    </message>
    <message>
        <source>the bot has stopped and places no more orders</source>
        <translation>der Bot wurde angehalten und stellt keine Orders mehr ein</translation>
    </message>
    <message>
        <source>the list cannot go on from "{value}"</source>
        <translation>die Liste kann ab „{value}“ nicht fortgesetzt werden</translation>
    </message>
    <message>
        <source>{field} is given twice</source>
        <translation>{field} ist doppelt angegeben</translation>
    </message>
    <message>
        <source>{field} {value} is above {other} {limit}</source>
        <translation>{field} {value} liegt über {other} {limit}</translation>
    </message>
    <message>
        <source>{field} {value} is out of range</source>
        <translation>{field} {value} liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>there is no parameter "{field}"</source>
        <translation>es gibt keinen Parameter „{field}“</translation>
    </message>
    <message>
        <source>the run {value} is under way</source>
        <translation>der Lauf {value} ist im Gange</translation>
    </message>
    <message>
        <source>the run {value} left nothing behind</source>
        <translation>der Lauf {value} hat nichts hinterlassen</translation>
    </message>
    <message>
        <source>the run {value} was started already</source>
        <translation>der Lauf {value} wurde bereits gestartet</translation>
    </message>
    <message>
        <source>there is no run {value}</source>
        <translation>es gibt keinen Lauf {value}</translation>
    </message>
    <message>
        <source>the journal {path} is damaged: {reason}</source>
        <translation>das Journal {path} ist beschädigt: {reason}</translation>
    </message>
    <message>
        <source>the entry "{value}" of a journal cannot be read</source>
        <translation>der Eintrag „{value}“ eines Journals ist nicht lesbar</translation>
    </message>
    <message>
        <source>the journal {path} cannot be opened: {reason}</source>
        <translation>das Journal {path} kann nicht geöffnet werden: {reason}</translation>
    </message>
    <message>
        <source>the journal {path} has a version that this program does not know</source>
        <translation>das Journal {path} hat eine Version, die dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>the journal cannot be written: {reason}</source>
        <translation>das Journal kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>the store {path} is damaged: {reason}</source>
        <translation>die Datenbank {path} ist beschädigt: {reason}</translation>
    </message>
    <message>
        <source>the store {path} cannot be written: the disk is full</source>
        <translation>die Datenbank {path} kann nicht geschrieben werden: der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the store {path} is in use ({holder})</source>
        <translation>die Datenbank {path} ist in Gebrauch ({holder})</translation>
    </message>
    <message>
        <source>an entry of the store cannot be read: {reason}</source>
        <translation>ein Eintrag der Datenbank ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>the store {path} cannot be opened: {reason}</source>
        <translation>die Datenbank {path} kann nicht geöffnet werden: {reason}</translation>
    </message>
    <message>
        <source>the store {path} was damaged ({reason}); it is kept as {moved_to}, and a new one was begun</source>
        <translation>die Datenbank {path} war beschädigt ({reason}); sie bleibt als {moved_to} erhalten, eine neue wurde angelegt</translation>
    </message>
    <message>
        <source>the store {path} has version {version}; this program knows version {known}</source>
        <translation>die Datenbank {path} hat Version {version}; dieses Programm kennt Version {known}</translation>
    </message>
    <message>
        <source>the store {path} cannot be written: {reason}</source>
        <translation>die Datenbank {path} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>there is no strategy "{value}"</source>
        <translation>es gibt keine Strategie „{value}“</translation>
    </message>
    <message>
        <source>there is no axis "{value}"</source>
        <translation>es gibt keine Achse „{value}“</translation>
    </message>
    <message>
        <source>--vary cannot be "{value}"</source>
        <translation>--vary darf nicht „{value}“ sein</translation>
    </message>
    <message>
        <source>--objective knows no metric "{value}"</source>
        <translation>--objective kennt keine Kennzahl „{value}“</translation>
    </message>
    <message>
        <source>interrupted; nothing was changed</source>
        <translation>unterbrochen; es wurde nichts geändert</translation>
    </message>
    <message>
        <source>"{value}" is not a time</source>
        <translation>„{value}“ ist keine Zeitangabe</translation>
    </message>
    <message>
        <source>%1, line %2: </source>
        <translation>%1, Zeile %2: </translation>
    </message>
    <message>
        <source>; did you mean “%1”?</source>
        <translation>; war „%1“ gemeint?</translation>
    </message>
    <message>
        <source>no temporary file can be made in {path} for the run's fills and trades: {reason}</source>
        <translation>in {path} kann keine temporäre Datei für Fills und Trades des Laufs angelegt werden: {reason}</translation>
    </message>
    <message>
        <source>the run's fills and trades cannot be written to a temporary file in {path}: {reason}</source>
        <translation>Fills und Trades des Laufs können nicht in eine temporäre Datei in {path} geschrieben werden: {reason}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Begin here: a first backtest, the tutorial, recent runs</source>
        <translation>Hier beginnen: erster Backtest, Tutorial, letzte Läufe</translation>
    </message>
    <message>
        <source>Backtest</source>
        <translation>Backtest</translation>
    </message>
    <message>
        <source>Set up a strategy, run it on a recording, compare runs</source>
        <translation>Strategie einrichten, auf einer Aufzeichnung ausführen, Läufe vergleichen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Recorded markets: import, verify, generate</source>
        <translation>Aufgezeichnete Märkte: importieren, prüfen, erzeugen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Theme, fonts, language, numbers, times and folders</source>
        <translation>Design, Schriften, Sprache, Zahlen, Zeiten und Ordner</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>Tutorial</translation>
    </message>
    <message>
        <source>Your first backtest, step by step</source>
        <translation>Der erste Backtest, Schritt für Schritt</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
</context>
<context>
    <name>ParameterForm</name>
    <message>
        <source>Write a whole number</source>
        <translation>Ganze Zahl eingeben</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>Zahl eingeben</translation>
    </message>
    <message>
        <source>Write a number with at most 18 digits after the point</source>
        <translation>Zahl mit höchstens 18 Nachkommastellen eingeben</translation>
    </message>
    <message>
        <source>Write a number with one of the units ns, us, ms, s, m, h, d</source>
        <translation>Zahl mit einer der Einheiten ns, us, ms, s, m, h, d eingeben</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>above %1, at most %2</source>
        <translation>über %1, höchstens %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>Range: %1.</source>
        <translation>Bereich: %1.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Standard: %1.</translation>
    </message>
    <message>
        <source>Not above: %1.</source>
        <translation>Nicht über: %1.</translation>
    </message>
    <message>
        <source>Example: %1.</source>
        <translation>Beispiel: %1.</translation>
    </message>
    <message>
        <source>In files and on the command line: %1</source>
        <translation>In Dateien und auf der Befehlszeile: %1</translation>
    </message>
    <message>
        <source>Out of range: give a value %1.</source>
        <translation>Außerhalb des Bereichs; erlaubt: %1.</translation>
    </message>
    <message>
        <source>%1, as in %2.</source>
        <translation>%1, z. B. %2.</translation>
    </message>
    <message>
        <source>Not above %1, which is %2.</source>
        <translation>Nicht über %1 (%2).</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>A sweep: many backtests</source>
        <translation>Ein Sweep: viele Backtests</translation>
    </message>
    <message>
        <source>Sweep of %1</source>
        <translation>Sweep: %1</translation>
    </message>
    <message>
        <source>Name of run %1</source>
        <translation>Name von Lauf %1</translation>
    </message>
    <message>
        <source>Tags of run %1</source>
        <translation>Tags von Lauf %1</translation>
    </message>
    <message>
        <source>Note of run %1</source>
        <translation>Notiz zu Lauf %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <source>Wheelhouse cannot start.</source>
        <translation>Wheelhouse kann nicht starten.</translation>
    </message>
</context>
<context>
    <name>wh::studio::Studio</name>
    <message>
        <source>There is no run %1.</source>
        <translation>Es gibt keinen Lauf %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>wh::ui</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Number of the run; the newest has the highest.</source>
        <translation>Nummer des Laufs; der neueste hat die höchste.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Your name for it: F2 or a double click changes it.</source>
        <translation>Frei wählbarer Name; ändern mit F2 oder Doppelklick.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Nettogewinn</translation>
    </message>
    <message>
        <source>Equity at the end less equity at the beginning, fees paid, in the settle asset.</source>
        <translation>Equity am Ende minus Equity am Anfang, nach Gebühren, im Abrechnungs-Asset.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rendite</translation>
    </message>
    <message>
        <source>Sharpe</source>
        <translation>Sharpe</translation>
    </message>
    <message>
        <source>Max drawdown</source>
        <translation>Max. Drawdown</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Fills</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Separated by commas; F2 or a double click changes them.</source>
        <translation>Durch Kommas getrennt; ändern mit F2 oder Doppelklick.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>F2 or a double click changes it.</source>
        <translation>Ändern mit F2 oder Doppelklick.</translation>
    </message>
</context>
<context>
    <name>wh::ui::BacktestPage</name>
    <message>
        <source>The change was not kept.</source>
        <translation>Die Änderung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The run could not be cancelled.</source>
        <translation>Der Lauf konnte nicht abgebrochen werden.</translation>
    </message>
    <message>
        <source>The engine does not answer.</source>
        <translation>Die Engine antwortet nicht.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Asking the engine what it can do</source>
        <translation>Funktionen der Engine werden abgefragt</translation>
    </message>
    <message>
        <source>The recordings cannot be read.</source>
        <translation>Die Aufzeichnungen sind nicht lesbar.</translation>
    </message>
    <message>
        <source>No recordings yet</source>
        <translation>Noch keine Aufzeichnungen</translation>
    </message>
    <message>
        <source>A backtest replays a recording of a market. Generate one to begin with, or import your own on the data page.</source>
        <translation>Ein Backtest spielt die Aufzeichnung eines Marktes ab. Zum Einstieg einen Markt erzeugen oder eigene Daten auf der Seite „Daten“ importieren.</translation>
    </message>
    <message>
        <source>Generate a market</source>
        <translation>Markt erzeugen</translation>
    </message>
    <message>
        <source>Run #%1 cannot be prepared.</source>
        <translation>Lauf #%1 kann nicht vorbereitet werden.</translation>
    </message>
    <message>
        <source>The run could not be started.</source>
        <translation>Der Lauf konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Run %1 failed.</source>
        <translation>Lauf %1 ist gescheitert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a run, its status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Sta&amp;rten</translation>
    </message>
    <message>
        <source>Run the backtest as it is set up</source>
        <translation>Backtest wie eingerichtet ausführen</translation>
    </message>
    <message>
        <source>&amp;Sweep …</source>
        <translation>S&amp;weep …</translation>
    </message>
    <message>
        <source>Run many backtests over ranges of parameters</source>
        <translation>Viele Backtests über Parameterbereiche ausführen</translation>
    </message>
    <message>
        <source>&amp;Cancel the run</source>
        <translation>Lauf abbre&amp;chen</translation>
    </message>
    <message>
        <source>End the run; its report covers what was replayed</source>
        <translation>Lauf beenden; der Bericht umfasst, was abgespielt wurde</translation>
    </message>
    <message>
        <source>&amp;Open the report</source>
        <translation>B&amp;ericht öffnen</translation>
    </message>
    <message>
        <source>Open the report of the selected run</source>
        <translation>Bericht des ausgewählten Laufs öffnen</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>Wiederh&amp;olen</translation>
    </message>
    <message>
        <source>Run the same settings once more, as a new run</source>
        <translation>Gleiche Einstellungen noch einmal ausführen, als neuer Lauf</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Du&amp;plizieren</translation>
    </message>
    <message>
        <source>Make a draft with the same settings</source>
        <translation>Entwurf mit denselben Einstellungen anlegen</translation>
    </message>
    <message>
        <source>&amp;Prepare one like it</source>
        <translation>Als Vorlage neh&amp;men</translation>
    </message>
    <message>
        <source>Fill the form with what the run was made with</source>
        <translation>Formular mit den Einstellungen des Laufs füllen</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Ver&amp;gleichen</translation>
    </message>
    <message>
        <source>Show two to four selected runs beside one another</source>
        <translation>Zwei bis vier ausgewählte Läufe nebeneinander zeigen</translation>
    </message>
    <message>
        <source>De&amp;lete …</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Delete the selected runs with their reports</source>
        <translation>Ausgewählte Läufe mit ihren Berichten löschen</translation>
    </message>
    <message>
        <source>E&amp;xport the configuration …</source>
        <translation>Konfiguration e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Write the settings as a file that the command line reads</source>
        <translation>Einstellungen als Datei für die Befehlszeile schreiben</translation>
    </message>
</context>
<context>
    <name>wh::ui::CandleLayer</name>
    <message>
        <source>Open</source>
        <translation>Eröffnung</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Tief</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schluss</translation>
    </message>
</context>
<context>
    <name>wh::ui::ChartWidget</name>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be written to %1</source>
        <translation>Das Bild konnte nicht nach %1 geschrieben werden</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
</context>
<context>
    <name>wh::ui::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Action, page, strategy, recording or run</source>
        <translation>Aktion, Seite, Strategie, Aufzeichnung oder Lauf</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Nothing has these letters in this order.</source>
        <translation>Kein Treffer für diese Buchstaben in dieser Reihenfolge.</translation>
    </message>
</context>
<context>
    <name>wh::ui::ComparePane</name>
    <message>
        <source>The runs cannot be compared.</source>
        <translation>Die Läufe können nicht verglichen werden.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Reading the reports</source>
        <translation>Berichte werden gelesen</translation>
    </message>
    <message>
        <source>They have no moment in common: all begin with the first one.</source>
        <translation>Kein gemeinsamer Zeitpunkt: alle beginnen mit dem ersten Lauf.</translation>
    </message>
    <message>
        <source>Comparing %1</source>
        <translation>Vergleich von %1</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Back to the runs (Esc)</source>
        <translation>Zurück zu den Läufen (Esc)</translation>
    </message>
    <message>
        <source>Change of equity</source>
        <translation>Änderung der Equity</translation>
    </message>
    <message>
        <source>Change in percent</source>
        <translation>Änderung in Prozent</translation>
    </message>
    <message>
        <source>Unit of the curves</source>
        <translation>Einheit der Kurven</translation>
    </message>
    <message>
        <source>What the curves show, from the start of each run</source>
        <translation>Was die Kurven zeigen, ab dem Beginn jedes Laufs</translation>
    </message>
    <message>
        <source>Only what &amp;differs</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>All settings are the same</source>
        <translation>Alle Einstellungen sind gleich</translation>
    </message>
    <message>
        <source>One setting differs</source>
        <translation>Eine Einstellung weicht ab</translation>
    </message>
    <message numerus="yes">
        <source>%1 settings differ</source>
        <translation>
            <numerusform>%1 Einstellung weicht ab</numerusform>
            <numerusform>%1 Einstellungen weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Equity of the runs over one another</source>
        <translation>Equity der Läufe übereinander</translation>
    </message>
    <message>
        <source>There are no curves to compare</source>
        <translation>Keine Kurven zum Vergleichen vorhanden</translation>
    </message>
    <message>
        <source>Metrics side by side</source>
        <translation>Kennzahlen im Vergleich</translation>
    </message>
    <message>
        <source>Settings side by side</source>
        <translation>Einstellungen im Vergleich</translation>
    </message>
</context>
<context>
    <name>wh::ui::DataPage</name>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Import recordings…</source>
        <translation>Aufzeichnungen importieren…</translation>
    </message>
    <message>
        <source>Read files of trades, books or candles into the catalogue</source>
        <translation>Dateien mit Trades, Orderbüchern oder Kerzen in den Katalog einlesen</translation>
    </message>
    <message>
        <source>Generate a market…</source>
        <translation>Markt erzeugen…</translation>
    </message>
    <message>
        <source>Make a recording from a model, with its path in view</source>
        <translation>Aufzeichnung aus einem Modell erzeugen, mit Vorschau des Verlaufs</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Read the whole recording and look for gaps, duplicates and damage</source>
        <translation>Ganze Aufzeichnung lesen und nach Lücken, Duplikaten und Schäden suchen</translation>
    </message>
    <message>
        <source>Backtest this</source>
        <translation>Für Backtest nutzen</translation>
    </message>
    <message>
        <source>Open the form of a new backtest on this recording</source>
        <translation>Formular eines neuen Backtests mit dieser Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Copy the recording's ID, as the command line takes it</source>
        <translation>ID der Aufzeichnung kopieren, wie die Befehlszeile sie erwartet</translation>
    </message>
    <message>
        <source>Delete recording…</source>
        <translation>Aufzeichnung löschen…</translation>
    </message>
    <message>
        <source>Remove the recording from disk</source>
        <translation>Aufzeichnung vom Datenträger entfernen</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation>Zum Importieren ablegen</translation>
    </message>
    <message>
        <source>The recordings cannot be listed.</source>
        <translation>Die Aufzeichnungen können nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>They were not changed.</source>
        <translation>Sie wurden nicht verändert.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Looking for recordings…</source>
        <translation>Aufzeichnungen werden gesucht…</translation>
    </message>
    <message>
        <source>No recording of the catalogue can be read.</source>
        <translation>Keine Aufzeichnung des Katalogs ist lesbar.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>No recordings yet</source>
        <translation>Noch keine Aufzeichnungen</translation>
    </message>
    <message>
        <source>A recording is what a strategy is tested on: trades, order books or candles of a market. Drop files here, import them, or generate a market.</source>
        <translation>An einer Aufzeichnung wird eine Strategie getestet: Trades, Orderbücher oder Kerzen eines Marktes. Dateien hier ablegen, importieren oder einen Markt erzeugen.</translation>
    </message>
    <message>
        <source>A recording cannot be read and is not in the list.</source>
        <translation>Eine Aufzeichnung ist nicht lesbar und fehlt in der Liste.</translation>
    </message>
    <message>
        <source>%1: cancelled; nothing was changed</source>
        <translation>%1: abgebrochen; es wurde nichts geändert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>recording, what was found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Importiert: %1</translation>
    </message>
    <message>
        <source>Generated: %1</source>
        <translation>Erzeugt: %1</translation>
    </message>
    <message>
        <source>The recording could not be verified.</source>
        <translation>Die Aufzeichnung konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>%1 events from %2 are removed from disk (%3). This cannot be undone.</source>
        <translation>%1 Ereignisse aus %2 werden vom Datenträger entfernt (%3). Dies kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) made with it stay, with their reports, but cannot be repeated.</source>
        <translation>
            <numerusform>%n damit ausgeführter Lauf bleibt samt Bericht erhalten, kann aber nicht wiederholt werden.</numerusform>
            <numerusform>%n damit ausgeführte Läufe bleiben samt Berichten erhalten, können aber nicht wiederholt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete recording</source>
        <translation>Aufzeichnung löschen</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Gelöscht: %1</translation>
    </message>
    <message>
        <source>%1 was not deleted</source>
        <translation>%1 wurde nicht gelöscht</translation>
    </message>
</context>
<context>
    <name>wh::ui::DatasetPanel</name>
    <message>
        <source>This recording was deleted</source>
        <translation>Diese Aufzeichnung wurde gelöscht</translation>
    </message>
    <message>
        <source>No recording selected</source>
        <translation>Keine Aufzeichnung ausgewählt</translation>
    </message>
    <message>
        <source>Select one to see its price, its figures and its quality.</source>
        <translation>Eine auswählen, um Preis, Kennzahlen und Qualität zu sehen.</translation>
    </message>
    <message>
        <source>Reading the recording…</source>
        <translation>Aufzeichnung wird gelesen…</translation>
    </message>
    <message>
        <source>The recording cannot be read.</source>
        <translation>Die Aufzeichnung ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>Sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing was traded.</source>
        <translation>Es wurde nichts gehandelt.</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>Preis von %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Candles</source>
        <translation>Kerzen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Tick</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>%1 contracts</source>
        <translation>%1 Kontrakte</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Kontrakt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kind of contract, multiplier</comment>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Speicherplatz</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation>
            <numerusform>%1 in %n Datei</numerusform>
            <numerusform>%1 in %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <source>%1  (%2 bought, %3 sold)</source>
        <translation>%1  (%2 gekauft, %3 verkauft)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <comment>lowest, highest, asset</comment>
        <translation>%1 bis %2 %3</translation>
    </message>
    <message>
        <source>First, last</source>
        <translation>Erster, letzter</translation>
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
        <translation>%1 bis %2, Mittel %3 %4</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>Feed-Latenz</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>: whether anything is missing or wrong has not been looked at yet.</source>
        <translation>: Ob etwas fehlt oder falsch ist, wurde noch nicht untersucht.</translation>
    </message>
    <message>
        <source>, verified %1</source>
        <comment>moment</comment>
        <translation>, geprüft am %1</translation>
    </message>
    <message>
        <source>Backtest this</source>
        <translation>Für Backtest nutzen</translation>
    </message>
    <message>
        <source>Open the form of a new backtest on this recording (Enter)</source>
        <translation>Formular eines neuen Backtests mit dieser Aufzeichnung öffnen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Read the whole recording and look for gaps, silences, duplicates and damage</source>
        <translation>Ganze Aufzeichnung lesen und nach Lücken, Pausen, Duplikaten und Schäden suchen</translation>
    </message>
</context>
<context>
    <name>wh::ui::DatasetTable</name>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n Aufzeichnung</numerusform>
            <numerusform>%n Aufzeichnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n recording(s)</source>
        <translation>
            <numerusform>%1 von %n Aufzeichnung</numerusform>
            <numerusform>%1 von %n Aufzeichnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter recordings   /</source>
        <translation>Aufzeichnungen filtern   /</translation>
    </message>
    <message>
        <source>Filter recordings</source>
        <translation>Aufzeichnungen filtern</translation>
    </message>
    <message>
        <source>Shows the rows in which all the words are found</source>
        <translation>Zeigt die Zeilen, die alle Wörter enthalten</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufzeichnungen</translation>
    </message>
</context>
<context>
    <name>wh::ui::DepthChart</name>
    <message>
        <source>No book at this moment</source>
        <translation>Kein Orderbuch zu diesem Zeitpunkt</translation>
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
        <translation>Bis hier</translation>
    </message>
    <message>
        <source>From the mid</source>
        <translation>Vom Mid</translation>
    </message>
    <message>
        <source>bp</source>
        <translation>bp</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Best bid %1. </source>
        <translation>Bester Bid %1. </translation>
    </message>
    <message>
        <source>Best ask %1. </source>
        <translation>Bester Ask %1. </translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Bei %1</translation>
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
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Copy the code and the context, for a report</source>
        <translation>Code und Kontext kopieren, für einen Fehlerbericht</translation>
    </message>
    <message>
        <source>Close; it stays in the list of notices</source>
        <translation>Schließen; bleibt in der Liste der Meldungen</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>wh::ui::FillLayer</name>
    <message>
        <source>▲ Bought</source>
        <translation>▲ Gekauft</translation>
    </message>
    <message>
        <source>▼ Sold</source>
        <translation>▼ Verkauft</translation>
    </message>
</context>
<context>
    <name>wh::ui::FindingsView</name>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>What the verification found</source>
        <translation>Befunde der Prüfung</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n Fall</numerusform>
            <numerusform>%n Fälle</numerusform>
        </translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
</context>
<context>
    <name>wh::ui::GenerateDialog</name>
    <message>
        <source>Generate a market</source>
        <translation>Markt erzeugen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>VENUE:BASE/QUOTE, as in sim:BTC/USDT</source>
        <translation>BÖRSE:BASIS/QUOTE, z. B. sim:BTC/USDT</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>The same seed and parameters make the same market, to the byte</source>
        <translation>Gleicher Seed und gleiche Parameter ergeben denselben Markt, Byte für Byte</translation>
    </message>
    <message>
        <source>Another seed: another path of the same market</source>
        <translation>Anderer Seed: anderer Verlauf desselben Marktes</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Anderer Seed</translation>
    </message>
    <message>
        <source>Find a parameter</source>
        <translation>Parameter suchen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>All parameters back to their defaults; can be undone</source>
        <translation>Alle Parameter auf Standardwerte; kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Preview of the price</source>
        <translation>Vorschau des Preises</translation>
    </message>
    <message>
        <source>The path of the price, as soon as the settings allow one.</source>
        <translation>Der Preisverlauf, sobald die Einstellungen einen zulassen.</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>Vorhandenes ersetzen</translation>
    </message>
    <message>
        <source>A recording of the same instrument and kind goes</source>
        <translation>Eine Aufzeichnung gleicher Art desselben Instruments wird entfernt</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Komprimieren</translation>
    </message>
    <message>
        <source>Takes less room on disk and more time to read</source>
        <translation>Braucht weniger Speicherplatz, aber mehr Zeit zum Lesen</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Write VENUE:BASE/QUOTE, as in sim:BTC/USDT.</source>
        <translation>BÖRSE:BASIS/QUOTE eingeben, z. B. sim:BTC/USDT.</translation>
    </message>
    <message>
        <source>Write a whole number, 0 or more.</source>
        <translation>Ganze Zahl ab 0 eingeben.</translation>
    </message>
    <message>
        <source>Already there: %1. The same kind is only generated again if it is replaced.</source>
        <translation>Bereits vorhanden: %1. Gleiche Art wird nur neu erzeugt, wenn ersetzt wird.</translation>
    </message>
    <message>
        <source>The path is drawn again when all settings are possible.</source>
        <translation>Der Verlauf wird neu gezeichnet, sobald alle Einstellungen möglich sind.</translation>
    </message>
    <message>
        <source>%1 from %2. Lowest %3, highest %4, last %5 (%6).</source>
        <comment>length, first moment, prices, change</comment>
        <translation>%1 ab %2. Tiefster %3, höchster %4, letzter %5 (%6).</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
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
        <translation>kein Ergebnis</translation>
    </message>
    <message>
        <source>Empty chart</source>
        <translation>Leeres Diagramm</translation>
    </message>
    <message>
        <source>%1 over %2 and %3. Best %4 at %5 and %6</source>
        <translation>%1 über %2 und %3. Bestwert %4 bei %5 und %6</translation>
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
        <translation>unter %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from a value up to another</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Empty chart</source>
        <translation>Leeres Diagramm</translation>
    </message>
    <message>
        <source>%1 values. Most of them, %2, at %3</source>
        <translation>%1 Werte. Die meisten, %2, bei %3</translation>
    </message>
    <message>
        <source>%1 values, %2</source>
        <translation>%1 Werte, %2</translation>
    </message>
</context>
<context>
    <name>wh::ui::ImportDialog</name>
    <message>
        <source>Import recordings</source>
        <translation>Aufzeichnungen importieren</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Tick</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Kontrakt</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>Multiplikator</translation>
    </message>
    <message>
        <source>Bad lines</source>
        <translation>Fehlerzeilen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>VENUE:BASE/QUOTE, as in binance:BTC/USDT</source>
        <translation>BÖRSE:BASIS/QUOTE, z. B. binance:BTC/USDT</translation>
    </message>
    <message>
        <source>found from the data</source>
        <translation>aus den Daten ermittelt</translation>
    </message>
    <message>
        <source>The smallest step of the price, in the quote asset</source>
        <translation>Kleinster Preisschritt, im Quote-Asset</translation>
    </message>
    <message>
        <source>The smallest step of the quantity, in the base asset, or in contracts where they are inverse</source>
        <translation>Kleinster Mengenschritt, im Basis-Asset oder bei inversen Kontrakten in Kontrakten</translation>
    </message>
    <message>
        <source>What one contract is worth: base for linear, quote for inverse contracts</source>
        <translation>Wert eines Kontrakts: Basis bei linearen, Quote bei inversen Kontrakten</translation>
    </message>
    <message>
        <source>for example time=0, price=1</source>
        <translation>z. B. time=0, price=1</translation>
    </message>
    <message>
        <source>Settings of the format, mostly which column is which, separated by commas</source>
        <translation>Einstellungen des Formats, meist die Zuordnung der Spalten, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Leave out up to so many bad lines and tell them; 0 stops at the first</source>
        <translation>Bis zu so viele fehlerhafte Zeilen auslassen und melden; 0 hält bei der ersten an</translation>
    </message>
    <message>
        <source>leave out up to </source>
        <comment>before a number of lines</comment>
        <translation>auslassen: bis zu </translation>
    </message>
    <message>
        <source>Told by the data</source>
        <translation>Laut Daten</translation>
    </message>
    <message>
        <source>Round prices to the tick</source>
        <translation>Preise auf den Tick runden</translation>
    </message>
    <message>
        <source>Else a price off the tick is refused</source>
        <translation>Sonst wird ein Preis neben dem Tick abgelehnt</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>Vorhandenes ersetzen</translation>
    </message>
    <message>
        <source>Else this is appended to the recording of the same instrument and kind</source>
        <translation>Sonst wird an die Aufzeichnung gleicher Art desselben Instruments angehängt</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Komprimieren</translation>
    </message>
    <message>
        <source>Takes less room on disk and more time to read</source>
        <translation>Braucht weniger Speicherplatz, aber mehr Zeit zum Lesen</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Told by the content</source>
        <translation>Laut Inhalt</translation>
    </message>
    <message>
        <source>Write VENUE:BASE/QUOTE, as in binance:BTC/USDT.</source>
        <translation>BÖRSE:BASIS/QUOTE eingeben, z. B. binance:BTC/USDT.</translation>
    </message>
    <message>
        <source>Give a number above 0, or nothing.</source>
        <translation>Zahl über 0 eingeben oder leer lassen.</translation>
    </message>
    <message>
        <source>The content does not tell it: choose one.</source>
        <translation>Aus dem Inhalt nicht erkennbar: bitte wählen.</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>kind of recording, moment</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>VENUE:BASE/QUOTE, in any spelling that you like to find it by.</source>
        <translation>BÖRSE:BASIS/QUOTE, in beliebiger Schreibweise zum Wiederfinden.</translation>
    </message>
    <message>
        <source>Already there: %1. The same kind is appended to, or replaced.</source>
        <translation>Bereits vorhanden: %1. An gleiche Art wird angehängt, oder sie wird ersetzt.</translation>
    </message>
    <message>
        <source>Guessed from the name of the file: look whether it is right.</source>
        <translation>Aus dem Dateinamen abgeleitet: bitte prüfen.</translation>
    </message>
</context>
<context>
    <name>wh::ui::ImportFiles</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Files to import, in the order of time</source>
        <translation>Zu importierende Dateien, in zeitlicher Reihenfolge</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Files can be dropped here too</source>
        <translation>Dateien können auch hier abgelegt werden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the selected file off the list</source>
        <translation>Ausgewählte Datei aus der Liste nehmen</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Zu importierende Dateien</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>archive, file in it</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Drop files here, or add them.</source>
        <translation>Dateien hier ablegen oder hinzufügen.</translation>
    </message>
    <message>
        <source>First rows of %1</source>
        <translation>Erste Zeilen von %1</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>This is no text.</source>
        <translation>Dies ist kein Text.</translation>
    </message>
</context>
<context>
    <name>wh::ui::JobRow</name>
    <message>
        <source>waiting for its turn</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes done, all bytes</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 Ereignisse/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
    <message>
        <source>%1 was not imported</source>
        <translation>%1 wurde nicht importiert</translation>
    </message>
    <message>
        <source>%1 was not generated</source>
        <translation>%1 wurde nicht erzeugt</translation>
    </message>
    <message>
        <source>%1 could not be verified</source>
        <translation>%1 konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 was imported</source>
        <translation>%1 wurde importiert</translation>
    </message>
    <message numerus="yes">
        <source>%n bad line(s) left out:</source>
        <translation>
            <numerusform>%n fehlerhafte Zeile ausgelassen:</numerusform>
            <numerusform>%n fehlerhafte Zeilen ausgelassen:</numerusform>
        </translation>
    </message>
    <message>
        <source>To be known:</source>
        <translation>Zu beachten:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change and try again…</source>
        <translation>Ändern und erneut versuchen…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Copy the code and the context, for a report</source>
        <translation>Code und Kontext kopieren, für einen Fehlerbericht</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Lines that were left out</source>
        <translation>Ausgelassene Zeilen</translation>
    </message>
</context>
<context>
    <name>wh::ui::JobStrip</name>
    <message>
        <source>The job could not be cancelled.</source>
        <translation>Der Job konnte nicht abgebrochen werden.</translation>
    </message>
    <message>
        <source>Imports and other work</source>
        <translation>Importe und andere Arbeiten</translation>
    </message>
</context>
<context>
    <name>wh::ui::JobsView</name>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the run or the recording that came of it</source>
        <translation>Daraus entstandenen Lauf oder Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>End the selected job now; what it has done so far is kept where it is of use</source>
        <translation>Ausgewählten Job jetzt beenden; Bisheriges bleibt erhalten, soweit es brauchbar ist</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Copy the code and the context of the failure, for a report</source>
        <translation>Code und Kontext des Fehlers kopieren, für einen Fehlerbericht</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Events/s</source>
        <translation>Ereignisse/s</translation>
    </message>
    <message>
        <source>Events of the market that were worked through in a second</source>
        <translation>Verarbeitete Marktereignisse pro Sekunde</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>An estimate while it runs; afterwards how long it took</source>
        <translation>Während des Laufs geschätzt; danach die benötigte Zeit</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Backtest</source>
        <translation>Backtest</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Sweep</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Erzeugung</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>Dauer: %1</translation>
    </message>
</context>
<context>
    <name>wh::ui::LadderModel</name>
    <message>
        <source>Bid %1 %2 at %3</source>
        <translation>Bid %1 %2 zu %3</translation>
    </message>
    <message>
        <source>Ask %1 %2 at %3</source>
        <translation>Ask %1 %2 zu %3</translation>
    </message>
    <message>
        <source>My bids</source>
        <translation>Eigene Bids</translation>
    </message>
    <message>
        <source>▲ Bids</source>
        <translation>▲ Bids</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>▼ Asks</source>
        <translation>▼ Asks</translation>
    </message>
    <message>
        <source>My asks</source>
        <translation>Eigene Asks</translation>
    </message>
</context>
<context>
    <name>wh::ui::LadderView</name>
    <message>
        <source>Depth ladder</source>
        <translation>Preisleiter</translation>
    </message>
</context>
<context>
    <name>wh::ui::MainWindow</name>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>Wieder&amp;herstellen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>The engine could not be started.</source>
        <translation>Die Engine konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The settings could not be read and start anew. The damaged file is kept as %1.</source>
        <translation>Die Einstellungen waren nicht lesbar und beginnen neu. Die beschädigte Datei bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>%1 – Wheelhouse</source>
        <translation>%1 – Wheelhouse</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Quit Wheelhouse?</source>
        <translation>Wheelhouse beenden?</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are under way and will be cancelled.</source>
        <translation>
            <numerusform>%n Job läuft und wird abgebrochen.</numerusform>
            <numerusform>%n Jobs laufen und werden abgebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs that have ended are kept. You can start the others again.</source>
        <translation>Beendete Läufe bleiben erhalten. Die anderen können neu gestartet werden.</translation>
    </message>
    <message>
        <source>Cancel jobs and quit</source>
        <translation>Jobs abbrechen und beenden</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Actions of the page</source>
        <translation>Aktionen der Seite</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Find anything   %1</source>
        <translation>Überall suchen   %1</translation>
    </message>
</context>
<context>
    <name>wh::ui::MarketPicker</name>
    <message>
        <source>Choose recording %1</source>
        <translation>Aufzeichnung %1 wählen</translation>
    </message>
    <message>
        <source>Choose the period</source>
        <translation>Zeitraum wählen</translation>
    </message>
    <message>
        <source>Reading the recording …</source>
        <translation>Aufzeichnung wird gelesen …</translation>
    </message>
    <message>
        <source>Choose a recording to see its price</source>
        <translation>Aufzeichnung wählen, um den Preis zu sehen</translation>
    </message>
    <message>
        <source>The price cannot be shown: %1</source>
        <translation>Der Preis kann nicht gezeigt werden: %1</translation>
    </message>
    <message>
        <source>There are no prices in it</source>
        <translation>Keine Preise enthalten</translation>
    </message>
    <message>
        <source>Write a time as in %1</source>
        <translation>Zeit eingeben, z. B. %1</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>endet vor dem Beginn</translation>
    </message>
    <message>
        <source>whole span, %1</source>
        <translation>gesamter Zeitraum, %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <comment>of a recording</comment>
        <translation>
            <numerusform>%1 Ereignis</numerusform>
            <numerusform>%1 Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>This recording is not there any more</source>
        <translation>Diese Aufzeichnung ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>b&amp;is</translation>
    </message>
    <message>
        <source>Begin of the replay, in %1; empty: where the recording begins</source>
        <translation>Beginn der Wiedergabe, in %1; leer: Beginn der Aufzeichnung</translation>
    </message>
    <message>
        <source>End of the replay, in %1; empty: where the recording ends</source>
        <translation>Ende der Wiedergabe, in %1; leer: Ende der Aufzeichnung</translation>
    </message>
    <message>
        <source>Re&amp;cording</source>
        <translation>Au&amp;fzeichnung</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Search a recording</source>
        <translation>Aufzeichnung suchen</translation>
    </message>
    <message>
        <source>The market that is replayed; type to search</source>
        <translation>Der abgespielte Markt; zum Suchen tippen</translation>
    </message>
    <message>
        <source>Whole span</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Replay all of the recording</source>
        <translation>Ganze Aufzeichnung abspielen</translation>
    </message>
    <message>
        <source>Begin of the period</source>
        <translation>Beginn des Zeitraums</translation>
    </message>
    <message>
        <source>End of the period</source>
        <translation>Ende des Zeitraums</translation>
    </message>
    <message>
        <source>Drag to choose the period</source>
        <translation>Ziehen, um den Zeitraum zu wählen</translation>
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
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>difference to a run</comment>
        <translation>ggü. %1</translation>
    </message>
    <message>
        <source>%1, bps</source>
        <translation>%1, bps</translation>
    </message>
    <message>
        <source>%1, per day</source>
        <translation>%1, pro Tag</translation>
    </message>
</context>
<context>
    <name>wh::ui::NoticeBar</name>
    <message>
        <source>Copy the details, for a report</source>
        <translation>Details kopieren, für einen Fehlerbericht</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>wh::ui::NoticeLog</name>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>wh::ui::NoticesView</name>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected notice with its details</source>
        <translation>Ausgewählte Meldung mit Details kopieren</translation>
    </message>
</context>
<context>
    <name>wh::ui::ParameterForm</name>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all parameters</source>
        <translation>Alle Parameter zurücksetzen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n changed)</source>
        <comment>group of parameters</comment>
        <translation>
            <numerusform>%1 (%n geändert)</numerusform>
            <numerusform>%1 (%n geändert)</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>%1 aufklappen</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>%1 zuklappen</translation>
    </message>
</context>
<context>
    <name>wh::ui::ParameterRow</name>
    <message>
        <source>%1 in %2</source>
        <comment>parameter, unit</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Back to nothing</source>
        <translation>Eingabe leeren</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Auf Standard zurück: %1</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>z. B. %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>wh::ui::QualityBook</name>
    <message>
        <source>Not verified</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Being verified</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Changed since verified</source>
        <translation>Seit der Prüfung geändert</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>In Ordnung</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::RunCommands</name>
    <message>
        <source>Run %1 could not be repeated.</source>
        <translation>Lauf %1 konnte nicht wiederholt werden.</translation>
    </message>
    <message>
        <source>Repeat run %1</source>
        <translation>Lauf %1 wiederholen</translation>
    </message>
    <message>
        <source>The recording of run %1 is not the same as when it was made.</source>
        <translation>Die Aufzeichnung von Lauf %1 hat sich seit dem Lauf geändert.</translation>
    </message>
    <message>
        <source>A new run on the recording as it is now can be made, but its result cannot be compared with the old one. The old run stays as it is.</source>
        <translation>Ein neuer Lauf mit der jetzigen Aufzeichnung ist möglich, sein Ergebnis ist aber nicht mit dem alten vergleichbar. Der alte Lauf bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Run on the present recording</source>
        <translation>Mit jetziger Aufzeichnung ausführen</translation>
    </message>
    <message>
        <source>Run %1 could not be duplicated.</source>
        <translation>Lauf %1 konnte nicht dupliziert werden.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>Delete run %1?</source>
        <translation>Lauf %1 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 runs?</source>
        <translation>
            <numerusform>%1 Lauf löschen?</numerusform>
            <numerusform>%1 Läufe löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They have no report.</source>
        <translation>
            <numerusform>Es ist kein Bericht vorhanden.</numerusform>
            <numerusform>Es sind keine Berichte vorhanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>One report goes with it and cannot be brought back.</source>
        <translation>Ein Bericht wird mitgelöscht und kann nicht wiederhergestellt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 reports go with them and cannot be brought back.</source>
        <translation>
            <numerusform>%1 Bericht wird mitgelöscht und kann nicht wiederhergestellt werden.</numerusform>
            <numerusform>%1 Berichte werden mitgelöscht und können nicht wiederhergestellt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete runs</source>
        <translation>Läufe löschen</translation>
    </message>
    <message>
        <source>Recordings stay.</source>
        <translation>Aufzeichnungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Run %1 could not be deleted.</source>
        <translation>Lauf %1 konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Export the configuration of run %1</source>
        <translation>Konfiguration von Lauf %1 exportieren</translation>
    </message>
    <message>
        <source>Bot configuration (*.json)</source>
        <translation>Bot-Konfiguration (*.json)</translation>
    </message>
    <message>
        <source>Configuration of run %1 written to %2</source>
        <translation>Konfiguration von Lauf %1 nach %2 geschrieben</translation>
    </message>
    <message>
        <source>The configuration could not be exported.</source>
        <translation>Die Konfiguration konnte nicht exportiert werden.</translation>
    </message>
</context>
<context>
    <name>wh::ui::RunProgress</name>
    <message>
        <source>Cancelling …</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>waits for another job</source>
        <translation>wartet auf einen anderen Job</translation>
    </message>
    <message>
        <source>%1 of %2 backtests</source>
        <translation>%1 von %2 Backtests</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 Ereignisse/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a run's title, a recording</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Equity</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Fills</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Equity so far</source>
        <translation>Bisherige Equity</translation>
    </message>
    <message>
        <source>The curve begins with the first results</source>
        <translation>Die Kurve beginnt mit den ersten Ergebnissen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ends the run; its report covers what was replayed</source>
        <translation>Beendet den Lauf; der Bericht umfasst, was abgespielt wurde</translation>
    </message>
</context>
<context>
    <name>wh::ui::RunsPane</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Filter runs ( / )</source>
        <translation>Läufe filtern ( / )</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>Läufe filtern</translation>
    </message>
    <message>
        <source>Shows runs that hold every word: in number, name, strategy, recording, tags, note…</source>
        <translation>Zeigt Läufe, die jedes Wort enthalten: in Nummer, Name, Strategie, Aufzeichnung, Tags, Notiz…</translation>
    </message>
    <message>
        <source>The runs could not be read.</source>
        <translation>Die Läufe konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading the runs</source>
        <translation>Läufe werden gelesen</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Noch keine Läufe</translation>
    </message>
    <message>
        <source>A run replays a recording through a strategy and ends with a report. All runs are kept here, to be opened, compared and repeated.</source>
        <translation>Ein Lauf spielt einer Strategie eine Aufzeichnung vor und endet mit einem Bericht. Alle Läufe werden hier aufbewahrt und lassen sich öffnen, vergleichen und wiederholen.</translation>
    </message>
    <message>
        <source>Run a backtest</source>
        <translation>Backtest ausführen</translation>
    </message>
    <message>
        <source>No run matches</source>
        <translation>Kein passender Lauf</translation>
    </message>
    <message>
        <source>No run holds all words of the filter.</source>
        <translation>Kein Lauf enthält alle Wörter des Filters.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>wh::ui::SettingsModel</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
</context>
<context>
    <name>wh::ui::SettingsPage</name>
    <message>
        <source>change of the theme</source>
        <translation>Design ändern</translation>
    </message>
    <message>
        <source>change of the font</source>
        <translation>Schrift ändern</translation>
    </message>
    <message>
        <source>change of the monospaced font</source>
        <translation>Festbreitenschrift ändern</translation>
    </message>
    <message>
        <source>change of the language</source>
        <translation>Sprache ändern</translation>
    </message>
    <message>
        <source>change of the number format</source>
        <translation>Zahlenformat ändern</translation>
    </message>
    <message>
        <source>change of the time zone</source>
        <translation>Zeitzone ändern</translation>
    </message>
    <message>
        <source>change of the font size</source>
        <translation>Schriftgröße ändern</translation>
    </message>
    <message>
        <source>change of the data folder</source>
        <translation>Datenordner ändern</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Language and region</source>
        <translation>Sprache und Region</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>D&amp;esign</translation>
    </message>
    <message>
        <source>The system’s follows its switch between light and dark.</source>
        <translation>„Wie das System“ folgt dessen Wechsel zwischen hell und dunkel.</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>Schri&amp;ft</translation>
    </message>
    <message>
        <source>Where digits differ in width, a font with equal ones stands in.</source>
        <translation>Bei ungleich breiten Ziffern springt eine Schrift mit gleich breiten ein.</translation>
    </message>
    <message>
        <source>&amp;Monospaced font</source>
        <translation>Festbreitensch&amp;rift</translation>
    </message>
    <message>
        <source>For logs, code and price ladders.</source>
        <translation>Für Protokolle, Code und Preisleitern.</translation>
    </message>
    <message>
        <source>Font &amp;size</source>
        <translation>Schrift&amp;größe</translation>
    </message>
    <message>
        <source>Of ordinary text; headings and hints keep their proportion.</source>
        <translation>Für normalen Text; Überschriften und Hinweise behalten ihr Verhältnis.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Descriptions of strategies and parameters stay in English.</source>
        <translation>Beschreibungen von Strategien und Parametern bleiben auf Englisch.</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Zahlen</translation>
    </message>
    <message>
        <source>How decimals and thousands are set apart.</source>
        <translation>Trennung von Dezimalstellen und Tausendern.</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Ze&amp;itzone</translation>
    </message>
    <message>
        <source>Also by a click on the clock below right.</source>
        <translation>Auch per Klick auf die Uhr unten rechts.</translation>
    </message>
    <message>
        <source>Data f&amp;older</source>
        <translation>Daten&amp;ordner</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Keep recordings and runs in another folder, from the next start on</source>
        <translation>Aufzeichnungen und Läufe ab dem nächsten Start in einem anderen Ordner ablegen</translation>
    </message>
    <message>
        <source>Use the usual one</source>
        <translation>Standard verwenden</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels</comment>
        <translation> px</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Alle Einstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>Set everything on this page as it was at first</source>
        <translation>Alles auf dieser Seite auf den ursprünglichen Stand setzen</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time (%1)</source>
        <translation>Ortszeit (%1)</translation>
    </message>
    <message>
        <source>Recordings and runs are kept here.</source>
        <translation>Aufzeichnungen und Läufe werden hier abgelegt.</translation>
    </message>
    <message>
        <source>Named on the command line for this start; the choice here counts for starts without --data-dir.</source>
        <translation>Für diesen Start auf der Befehlszeile angegeben; die Wahl hier gilt für Starts ohne --data-dir.</translation>
    </message>
    <message>
        <source>From the next start on: %1</source>
        <translation>Ab dem nächsten Start: %1</translation>
    </message>
    <message>
        <source>Sample of fonts, numbers and times</source>
        <translation>Muster von Schriften, Zahlen und Zeiten</translation>
    </message>
    <message>
        <source>reset of all settings</source>
        <translation>Alle Einstellungen zurücksetzen</translation>
    </message>
</context>
<context>
    <name>wh::ui::SetupPane</name>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>All parameters at their defaults</source>
        <translation>Alle Parameter auf Standardwerten</translation>
    </message>
    <message>
        <source>One setting has to be mended before it can run.</source>
        <translation>Vor dem Start ist eine Einstellung zu korrigieren.</translation>
    </message>
    <message numerus="yes">
        <source>%1 settings have to be mended before it can run.</source>
        <translation>
            <numerusform>Vor dem Start ist %1 Einstellung zu korrigieren.</numerusform>
            <numerusform>Vor dem Start sind %1 Einstellungen zu korrigieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Name des Laufs</translation>
    </message>
    <message>
        <source>What the run is called in the list; can be changed later</source>
        <translation>Name des Laufs in der Liste; kann später geändert werden</translation>
    </message>
    <message>
        <source>Run  F5</source>
        <translation>Starten  F5</translation>
    </message>
    <message>
        <source>Run draft %1  F5</source>
        <translation>Entwurf %1 starten  F5</translation>
    </message>
    <message>
        <source>Sweep …</source>
        <translation>Sweep …</translation>
    </message>
</context>
<context>
    <name>wh::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastaturkürzel</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Lists and charts</source>
        <translation>Listen und Diagramme</translation>
    </message>
    <message>
        <source>Next and previous row</source>
        <translation>Nächste und vorherige Zeile</translation>
    </message>
    <message>
        <source>J and K, or Down and Up</source>
        <translation>J und K oder Pfeil ab und auf</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Zeile öffnen</translation>
    </message>
    <message>
        <source>Back to where you came from</source>
        <translation>Zurück zum Ausgangspunkt</translation>
    </message>
    <message>
        <source>Zoom a chart in and out</source>
        <translation>Diagramm vergrößern und verkleinern</translation>
    </message>
    <message>
        <source>+ and −, or the wheel</source>
        <translation>+ und − oder Mausrad</translation>
    </message>
    <message>
        <source>Move a chart</source>
        <translation>Diagramm verschieben</translation>
    </message>
    <message>
        <source>Left and Right, or drag</source>
        <translation>Pfeil links und rechts oder ziehen</translation>
    </message>
    <message>
        <source>About Wheelhouse</source>
        <translation>Über Wheelhouse</translation>
    </message>
    <message>
        <source>Version %1
Qt %2 on %3</source>
        <translation>Version %1
Qt %2 auf %3</translation>
    </message>
    <message>
        <source>A studio for a fleet of crypto trading bots.

%1

Free software under the GNU General Public License, version 3 or later. It comes without any warranty. A backtest is a measurement with a model in it, and a profitable one is no promise.</source>
        <translation>Ein Studio für eine Flotte von Krypto-Trading-Bots.

%1

Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung. Ein Backtest ist eine Messung, in der ein Modell steckt, und ein profitabler ist kein Versprechen.</translation>
    </message>
    <message>
        <source>Copy version</source>
        <translation>Version kopieren</translation>
    </message>
</context>
<context>
    <name>wh::ui::StatePane</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Copy the code and the context, for a report</source>
        <translation>Code und Kontext kopieren, für einen Fehlerbericht</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
</context>
<context>
    <name>wh::ui::StatusLine</name>
    <message>
        <source>Progress of the running job</source>
        <translation>Fortschritt des laufenden Jobs</translation>
    </message>
    <message>
        <source>Click to switch between UTC and local time</source>
        <translation>Klicken, um zwischen UTC und Ortszeit zu wechseln</translation>
    </message>
    <message>
        <source>Show or hide the jobs</source>
        <translation>Jobs ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Engine starting</source>
        <translation>Engine startet</translation>
    </message>
    <message>
        <source>The store of runs is being opened and checked.</source>
        <translation>Die Datenbank der Läufe wird geöffnet und geprüft.</translation>
    </message>
    <message>
        <source>No engine</source>
        <translation>Keine Engine</translation>
    </message>
    <message>
        <source>Engine ready</source>
        <translation>Engine bereit</translation>
    </message>
    <message>
        <source>Version %1, in this process
Recordings: %2
Runs: %3</source>
        <translation>Version %1, in diesem Prozess
Aufzeichnungen: %2
Läufe: %3</translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>Keine Jobs</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n Job</numerusform>
            <numerusform>%n Jobs</numerusform>
        </translation>
    </message>
    <message>
        <source>Clock: %1</source>
        <translation>Uhr: %1</translation>
    </message>
</context>
<context>
    <name>wh::ui::StrategyPicker</name>
    <message>
        <source>Choose %1</source>
        <translation>%1 wählen</translation>
    </message>
    <message>
        <source>All parameters at their defaults</source>
        <translation>Alle Parameter auf Standardwerten</translation>
    </message>
    <message>
        <source>&amp;Strategy</source>
        <translation>S&amp;trategie</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>What it does, its formulas and where they come from</source>
        <translation>Was sie tut, ihre Formeln und deren Herkunft</translation>
    </message>
    <message>
        <source>About the strategy</source>
        <translation>Über die Strategie</translation>
    </message>
    <message>
        <source>Description of the strategy</source>
        <translation>Beschreibung der Strategie</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Ausgehen von</translation>
    </message>
    <message>
        <source>Fills the parameters with an example</source>
        <translation>Füllt die Parameter mit einem Beispiel</translation>
    </message>
</context>
<context>
    <name>wh::ui::SweepDialog</name>
    <message>
        <source>Vary &amp;another parameter</source>
        <translation>&amp;Weiteren Parameter variieren</translation>
    </message>
    <message>
        <source>Only points drawn by &amp;chance:</source>
        <translation>Nur &amp;zufällig gezogene Punkte:</translation>
    </message>
    <message>
        <source>Sweep of %1</source>
        <translation>Sweep: %1</translation>
    </message>
    <message>
        <source>Runs one backtest for each combination of values, on %1, with everything else as it is set. Values are a range, from:to:step, or a list, a,b,c.</source>
        <translation>Führt je Kombination von Werten einen Backtest aus, auf %1, alles Übrige wie eingestellt. Werte sind ein Bereich, von:bis:Schritt, oder eine Liste, a,b,c.</translation>
    </message>
    <message>
        <source>least: %1</source>
        <translation>Minimum: %1</translation>
    </message>
    <message>
        <source>&amp;Look for the best</source>
        <translation>&amp;Optimieren nach</translation>
    </message>
    <message>
        <source>Number of points drawn by chance</source>
        <translation>Anzahl zufällig gezogener Punkte</translation>
    </message>
    <message>
        <source>Start the sweep</source>
        <translation>Sweep starten</translation>
    </message>
    <message>
        <source>Parameter to vary</source>
        <translation>Zu variierender Parameter</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>from:to:step or a,b,c</source>
        <translation>von:bis:Schritt oder a,b,c</translation>
    </message>
    <message>
        <source>Do not vary this parameter</source>
        <translation>Diesen Parameter nicht variieren</translation>
    </message>
    <message numerus="yes">
        <source>%1 values</source>
        <comment>of an axis</comment>
        <translation>
            <numerusform>%1 Wert</numerusform>
            <numerusform>%1 Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>How many backtests that makes cannot be told yet.</source>
        <translation>Die Anzahl der Backtests steht noch nicht fest.</translation>
    </message>
    <message>
        <source>%1 of %2 combinations, drawn by chance.</source>
        <translation>%1 von %2 Kombinationen, zufällig gezogen.</translation>
    </message>
    <message>
        <source>%1 = %2 backtests.</source>
        <translation>%1 = %2 Backtests.</translation>
    </message>
    <message numerus="yes">
        <source>%1 backtests.</source>
        <translation>
            <numerusform>%1 Backtest.</numerusform>
            <numerusform>%1 Backtests.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::TimeChart</name>
    <message>
        <source>Empty chart</source>
        <translation>Leeres Diagramm</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>%1 between %2 and %3</source>
        <comment>name of a curve, lowest, highest</comment>
        <translation>%1 zwischen %2 und %3</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Bei %1</translation>
    </message>
    <message>
        <source>%1 candles of %2 bars</source>
        <translation>Kerzen zu %1 aus Kerzen zu %2</translation>
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
        <translation>Anfang</translation>
    </message>
    <message>
        <source>To the tutorial's first page</source>
        <translation>Zur ersten Seite des Tutorials</translation>
    </message>
</context>
<context>
    <name>wh::ui::WelcomePage</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Welcome to Wheelhouse</source>
        <translation>Willkommen bei Wheelhouse</translation>
    </message>
    <message>
        <source>Let a strategy trade a recorded or generated market by the road that live orders take, and read why it earned what it earned.</source>
        <translation>Eine Strategie einen aufgezeichneten oder erzeugten Markt handeln lassen, auf demselben Weg wie Live-Orders, und nachlesen, warum sie verdient hat, was sie verdient hat.</translation>
    </message>
    <message>
        <source>Nothing at hand yet? One hour of a generated BTC/USDT market, traded by a market maker (Avellaneda–Stoikov), takes a few seconds.</source>
        <translation>Noch keine Daten zur Hand? Eine Stunde eines erzeugten BTC/USDT-Marktes, gehandelt von einem Market Maker (Avellaneda–Stoikov), dauert wenige Sekunden.</translation>
    </message>
    <message>
        <source>Generate a market and run a backtest</source>
        <translation>Markt erzeugen und Backtest ausführen</translation>
    </message>
    <message>
        <source>Make one hour of a market, run a market maker on it, and show the report</source>
        <translation>Eine Stunde Markt erzeugen, einen Market Maker darauf ausführen und den Bericht zeigen</translation>
    </message>
    <message>
        <source>Import a recording…</source>
        <translation>Aufzeichnung importieren…</translation>
    </message>
    <message>
        <source>Bring a recorded market from files into the catalogue</source>
        <translation>Aufgezeichneten Markt aus Dateien in den Katalog übernehmen</translation>
    </message>
    <message>
        <source>Open the tutorial</source>
        <translation>Tutorial öffnen</translation>
    </message>
    <message>
        <source>Your first backtest, step by step</source>
        <translation>Der erste Backtest, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>Letzte Läufe</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Nettogewinn</translation>
    </message>
    <message>
        <source>In the currency of the market's prices</source>
        <translation>In der Währung der Marktpreise</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Generating the market…</source>
        <translation>Markt wird erzeugt…</translation>
    </message>
    <message>
        <source>Running the backtest…</source>
        <translation>Backtest wird ausgeführt…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>None yet. Every run is kept here with its settings and its report, and can be opened, compared and repeated.</source>
        <translation>Noch keine. Jeder Lauf wird hier mit Einstellungen und Bericht aufbewahrt und kann geöffnet, verglichen und wiederholt werden.</translation>
    </message>
</context>
</TS>
