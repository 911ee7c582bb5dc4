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
    <message>
        <source>End the program; asks what becomes of bots and jobs that are at work</source>
        <translation>Programm beenden; fragt, was aus aktiven Bots und laufenden Jobs wird</translation>
    </message>
    <message>
        <source>&amp;New bot…</source>
        <translation>&amp;Neuer Bot…</translation>
    </message>
    <message>
        <source>Choose strategy, market and limits of a new bot</source>
        <translation>Strategie, Markt und Limits eines neuen Bots wählen</translation>
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
        <translation>Worin Gebühren gezahlt werden: quote, received (was der Fill einbringt) oder ein anderes Asset zu einem Kurs, z.&#xa0;B. BNB@600.</translation>
    </message>
    <message>
        <source>Instead of maker and taker: 30-day volume, maker, taker; as in 0:1:5;1000000:0.5:4.</source>
        <translation>Statt Maker und Taker: 30-Tage-Volumen, Maker, Taker; z.&#xa0;B. 0:1:5;1000000:0.5:4.</translation>
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
    <name>BotCommand</name>
    <message numerus="yes">
        <source>%1 bot(s)</source>
        <comment>stop, start, pause</comment>
        <extracomment>%1 is the number, as the country writes it</extracomment>
        <translation>
            <numerusform>%1 Bot</numerusform>
            <numerusform>%1 Bots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 order(s)</source>
        <comment>to cancel, to keep</comment>
        <translation>
            <numerusform>%1 Order</numerusform>
            <numerusform>%1 Orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 market(s)</source>
        <comment>on</comment>
        <translation>
            <numerusform>%1 Markt</numerusform>
            <numerusform>%1 Märkten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 position(s)</source>
        <comment>to close</comment>
        <translation>
            <numerusform>%1 Position</numerusform>
            <numerusform>%1 Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop %1, keep %2 on %3, keep positions.</source>
        <translation>%1 anhalten, %2 auf %3 behalten, Positionen behalten.</translation>
    </message>
    <message>
        <source>Stop %1, keep positions; there are no orders to keep.</source>
        <translation>%1 anhalten, Positionen behalten; es gibt keine Orders zu behalten.</translation>
    </message>
    <message>
        <source>Stop %1, cancel %2 on %3; there are no positions to close.</source>
        <translation>%1 anhalten, %2 auf %3 abbrechen; es gibt keine Positionen zu schließen.</translation>
    </message>
    <message>
        <source>Stop %1; there are no orders to cancel and no positions to close.</source>
        <translation>%1 anhalten; es gibt keine Orders abzubrechen und keine Positionen zu schließen.</translation>
    </message>
    <message>
        <source>Stop %1, cancel %2 on %3, close %4 at the market.</source>
        <translation>%1 anhalten, %2 auf %3 abbrechen, %4 zum Marktpreis schließen.</translation>
    </message>
    <message>
        <source>Stop %1, close %2 at the market; there are no orders to cancel.</source>
        <translation>%1 anhalten, %2 zum Marktpreis schließen; es gibt keine Orders abzubrechen.</translation>
    </message>
    <message>
        <source>Stop %1, cancel %2 on %3, keep positions.</source>
        <translation>%1 anhalten, %2 auf %3 abbrechen, Positionen behalten.</translation>
    </message>
    <message>
        <source>Stop %1, keep positions; there are no orders to cancel.</source>
        <translation>%1 anhalten, Positionen behalten; es gibt keine Orders abzubrechen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected bot(s) at work already: nothing changes there.</source>
        <translation>
            <numerusform>%1 ausgewählter Bot ist bereits aktiv: dort ändert sich nichts.</numerusform>
            <numerusform>%1 ausgewählte Bots sind bereits aktiv: dort ändert sich nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 selected bot(s) not running: nothing changes there.</source>
        <translation>
            <numerusform>%1 ausgewählter Bot läuft nicht: dort ändert sich nichts.</numerusform>
            <numerusform>%1 ausgewählte Bots laufen nicht: dort ändert sich nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 selected bot(s) not paused: nothing changes there.</source>
        <translation>
            <numerusform>%1 ausgewählter Bot ist nicht pausiert: dort ändert sich nichts.</numerusform>
            <numerusform>%1 ausgewählte Bots sind nicht pausiert: dort ändert sich nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 selected bot(s) not at work: nothing changes there.</source>
        <translation>
            <numerusform>%1 ausgewählter Bot ist nicht aktiv: dort ändert sich nichts.</numerusform>
            <numerusform>%1 ausgewählte Bots sind nicht aktiv: dort ändert sich nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 selected bot(s) at work: they stay. Stop them first.</source>
        <translation>
            <numerusform>%1 ausgewählter Bot ist aktiv: er bleibt. Zuerst anhalten.</numerusform>
            <numerusform>%1 ausgewählte Bots sind aktiv: sie bleiben. Zuerst anhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start %1?</source>
        <translation>%1 starten?</translation>
    </message>
    <message>
        <source>Pause %1?</source>
        <translation>%1 pausieren?</translation>
    </message>
    <message>
        <source>Resume %1?</source>
        <translation>%1 fortsetzen?</translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <translation>%1 anhalten?</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Start %1 on %2, with %3.</source>
        <translation>%1 auf %2 starten, mit %3.</translation>
    </message>
    <message>
        <source>Pause %1, cancel %2 on %3, keep positions.</source>
        <translation>%1 pausieren, %2 auf %3 abbrechen, Positionen behalten.</translation>
    </message>
    <message>
        <source>Pause %1, keep positions; there are no orders to cancel.</source>
        <translation>%1 pausieren, Positionen behalten; es gibt keine Orders abzubrechen.</translation>
    </message>
    <message>
        <source>Resume %1: they place orders again on %2.</source>
        <translation>%1 fortsetzen: auf %2 werden wieder Orders platziert.</translation>
    </message>
    <message>
        <source>Remove %1 with their configurations. What they did stays in the history as long as the engine keeps it.</source>
        <translation>%1 samt Konfiguration entfernen. Was bisher geschah, bleibt in der Historie, solange die Engine sie aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected bot(s) on engines that do not answer: they are not asked.</source>
        <translation>
            <numerusform>%1 ausgewählter Bot auf einer Engine, die nicht antwortet: er wird nicht gefragt.</numerusform>
            <numerusform>%1 ausgewählte Bots auf Engines, die nicht antworten: sie werden nicht gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%1 bot(s) started.</source>
        <translation>
            <numerusform>%1 Bot gestartet.</numerusform>
            <numerusform>%1 Bots gestartet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bot(s) paused.</source>
        <translation>
            <numerusform>%1 Bot pausiert.</numerusform>
            <numerusform>%1 Bots pausiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bot(s) resumed.</source>
        <translation>
            <numerusform>%1 Bot fortgesetzt.</numerusform>
            <numerusform>%1 Bots fortgesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bot(s) told to stop.</source>
        <translation>
            <numerusform>%1 Bot wird angehalten.</numerusform>
            <numerusform>%1 Bots werden angehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bot(s) removed.</source>
        <translation>
            <numerusform>%1 Bot entfernt.</numerusform>
            <numerusform>%1 Bots entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start %1 on %2.</source>
        <translation>%1 auf %2 starten.</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected bot(s): the token for %2 is a viewer&apos;s.</source>
        <translation>
            <numerusform>%1 gewählter Bot: das Token für %2 ist das eines Betrachters.</numerusform>
            <numerusform>%1 gewählte Bots: das Token für %2 ist das eines Betrachters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 selected bot(s): the token for %2 is an operator&apos;s.</source>
        <translation>
            <numerusform>%1 gewählter Bot: das Token für %2 ist das eines Operators.</numerusform>
            <numerusform>%1 gewählte Bots: das Token für %2 ist das eines Operators.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the second market of %2: the bot is asked, and does it on both markets.</source>
        <translation>%1 ist der zweite Markt von %2: Der Bot wird gebeten und tut es auf beiden Märkten.</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected row(s) are second markets: their bots are asked, and do it on both markets.</source>
        <translation>
            <numerusform>%1 gewählte Zeile ist ein zweiter Markt: Ihr Bot wird gebeten und tut es auf beiden Märkten.</numerusform>
            <numerusform>%1 gewählte Zeilen sind zweite Märkte: Ihre Bots werden gebeten und tun es auf beiden Märkten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BotForms</name>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Funds and timing</source>
        <translation>Mittel und Taktung</translation>
    </message>
    <message>
        <source>Risk limits</source>
        <translation>Risikolimits</translation>
    </message>
    <message>
        <source>Stop, restart, tags</source>
        <translation>Anhalten, Neustart, Tags</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Taktung</translation>
    </message>
    <message>
        <source>Simulated venue</source>
        <translation>Simulierte Börse</translation>
    </message>
    <message>
        <source>For people; up to 2000 characters.</source>
        <translation>Für Menschen; bis zu 2000 Zeichen.</translation>
    </message>
    <message>
        <source>When it stops</source>
        <translation>Beim Anhalten</translation>
    </message>
    <message>
        <source>How it is found</source>
        <translation>Wie er gefunden wird</translation>
    </message>
    <message>
        <source>Funds on the second market</source>
        <translation>Mittel auf dem zweiten Markt</translation>
    </message>
</context>
<context>
    <name>Bots</name>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Zugelassen</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Hält an</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Cancel orders, keep the position</source>
        <translation>Orders abbrechen, Position behalten</translation>
    </message>
    <message>
        <source>Keep orders and position</source>
        <translation>Orders und Position behalten</translation>
    </message>
    <message>
        <source>Cancel orders, close the position at the market</source>
        <translation>Orders abbrechen, Position zum Marktpreis schließen</translation>
    </message>
    <message>
        <source>%1 %2 · replay</source>
        <extracomment>a recorded market that is played as if it were live</extracomment>
        <translation>%1 %2 · Wiedergabe</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>Nicht zugelassen</translation>
    </message>
    <message>
        <source>Configured</source>
        <translation>Konfiguriert</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Restarted</source>
        <translation>Neu gestartet</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Venue lost</source>
        <translation>Börse verloren</translation>
    </message>
    <message>
        <source>Venue back</source>
        <translation>Börse wieder da</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Fill</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Zeilen ausgelassen</translation>
    </message>
    <message>
        <source>Change of an order refused</source>
        <translation>Änderung einer Order verweigert</translation>
    </message>
    <message>
        <source>Fills differ from the venue&apos;s</source>
        <translation>Fills weichen von der Börse ab</translation>
    </message>
    <message>
        <source>Unknown order at the venue</source>
        <translation>Unbekannte Order an der Börse</translation>
    </message>
    <message>
        <source>Order refused</source>
        <translation>Order verweigert</translation>
    </message>
    <message>
        <source>Order rejected</source>
        <translation>Order abgelehnt</translation>
    </message>
    <message>
        <source>Ended order at the venue</source>
        <translation>Beendete Order an der Börse</translation>
    </message>
    <message>
        <source>State differs from the venue&apos;s</source>
        <translation>Status weicht von der Börse ab</translation>
    </message>
    <message>
        <source>Terms differ from the venue&apos;s</source>
        <translation>Bedingungen weichen von der Börse ab</translation>
    </message>
    <message>
        <source>Unexplained fill</source>
        <translation>Unerklärter Fill</translation>
    </message>
    <message>
        <source>Order unknown to the venue</source>
        <translation>Order der Börse unbekannt</translation>
    </message>
    <message>
        <source>Cost budget used up</source>
        <translation>Kostenbudget aufgebraucht</translation>
    </message>
    <message>
        <source>Adv. MM</source>
        <translation>Adv. MM</translation>
    </message>
    <message>
        <source>A–S</source>
        <translation>A–S</translation>
    </message>
    <message>
        <source>Basic MM</source>
        <translation>Einf. MM</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
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
            <numerusform>%n Order</numerusform>
            <numerusform>%n Orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s): %1 cancelled, positions kept.</source>
        <translation>
            <numerusform>%n Bot: %1 abgebrochen, Positionen behalten.</numerusform>
            <numerusform>%n Bots: %1 abgebrochen, Positionen behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s): %1 and positions kept.</source>
        <translation>
            <numerusform>%n Bot: %1 und Positionen behalten.</numerusform>
            <numerusform>%n Bots: %1 und Positionen behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s): %1 cancelled, positions closed at the market.</source>
        <translation>
            <numerusform>%n Bot: %1 abgebrochen, Positionen zum Marktpreis geschlossen.</numerusform>
            <numerusform>%n Bots: %1 abgebrochen, Positionen zum Marktpreis geschlossen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfigurationText</name>
    <message>
        <source>%1 (default)</source>
        <extracomment>of a parameter that nothing is said of: &quot;1.0 (default)&quot;</extracomment>
        <translation>%1 (Standard)</translation>
    </message>
</context>
<context>
    <name>ConfigurationView</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Märkte</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Between ticks</source>
        <translation>Zwischen Ticks</translation>
    </message>
    <message>
        <source>When it stops</source>
        <translation>Beim Anhalten</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Restarts after failures</source>
        <translation>Neustarts nach Fehlern</translation>
    </message>
    <message>
        <source>Cash on the second market</source>
        <translation>Geld auf dem zweiten Markt</translation>
    </message>
    <message>
        <source>Base on the second market</source>
        <translation>Basis auf dem zweiten Markt</translation>
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
    <name>Engine</name>
    <message>
        <source>(E1/E0)^(1/years) − 1 with years of 365.25 days; not available for runs shorter than one day, where it would only magnify noise, or when equity ends at 0 or less</source>
        <translation>(E1/E0)^(1/Jahre) − 1 mit Jahren zu 365.25 Tagen; nicht verfügbar für Läufe unter einem Tag, bei denen es nur Rauschen vergrößern würde, oder wenn die Equity bei 0 oder darunter endet</translation>
    </message>
    <message>
        <source>... 95 % from</source>
        <translation>... 95 % von</translation>
    </message>
    <message>
        <source>... 95 % to</source>
        <translation>... 95 % bis</translation>
    </message>
    <message>
        <source>... amended</source>
        <translation>... geändert</translation>
    </message>
    <message>
        <source>... as maker</source>
        <translation>... als Maker</translation>
    </message>
    <message>
        <source>... as taker</source>
        <translation>... als Taker</translation>
    </message>
    <message>
        <source>... cancelled</source>
        <translation>... abgebrochen</translation>
    </message>
    <message>
        <source>... expired</source>
        <translation>... verfallen</translation>
    </message>
    <message>
        <source>... its profit</source>
        <translation>... deren Gewinn</translation>
    </message>
    <message>
        <source>... of taker fills</source>
        <translation>... der Taker-Fills</translation>
    </message>
    <message>
        <source>... outside market</source>
        <translation>... außerhalb des Marktes</translation>
    </message>
    <message>
        <source>... p-value</source>
        <translation>... p-Wert</translation>
    </message>
    <message>
        <source>... refused</source>
        <translation>... verweigert</translation>
    </message>
    <message>
        <source>... rejected</source>
        <translation>... abgelehnt</translation>
    </message>
    <message>
        <source>... standard error</source>
        <translation>... Standardfehler</translation>
    </message>
    <message>
        <source>99th percentile of it</source>
        <translation>99. Perzentil davon</translation>
    </message>
    <message>
        <source>A dashboard</source>
        <translation>Ein Dashboard</translation>
    </message>
    <message>
        <source>A ladder that widens with volatility, leans against inventory in price and size, and steps aside in trends.</source>
        <translation>Eine Leiter, die sich mit der Volatilität weitet, sich in Preis und Größe gegen den Bestand lehnt und in Trends zur Seite tritt.</translation>
    </message>
    <message>
        <source>A limit may lie this far from the mid and no further, on either side; where the instrument has a band of its own, the narrower holds. Without a live book with both sides nothing is sent, since there is nothing to measure by. Stop prices are not measured: a stop belongs far from the market, and its limit is measured from the stop.</source>
        <translation>Ein Limit darf auf beiden Seiten höchstens so weit vom Mid entfernt liegen; hat das Instrument ein eigenes Band, gilt das engere. Ohne ein aktuelles Buch mit beiden Seiten wird nichts gesendet, da es keinen Maßstab gibt. Stop-Preise werden nicht gemessen: Ein Stop gehört weit weg vom Markt, und sein Limit wird vom Stop aus gemessen.</translation>
    </message>
    <message>
        <source>A log of the day</source>
        <translation>Ein Protokoll des Tages</translation>
    </message>
    <message>
        <source>A time in which the venue answers nothing but refusals: FROM..TO. Repeatable.</source>
        <translation>Eine Zeit, in der die Börse nur mit Ablehnungen antwortet: FROM..TO. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>A: market orders per second and side that reach the mid.</source>
        <translation>A: Market-Orders pro Sekunde und Seite, die das Mid erreichen.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Advanced market maker</source>
        <translation>Fortgeschrittener Market Maker</translation>
    </message>
    <message>
        <source>Adverse selection</source>
        <translation>Adverse Selection</translation>
    </message>
    <message>
        <source>After a fill no new order is shown for this long.</source>
        <translation>Nach einem Fill wird so lange keine neue Order gezeigt.</translation>
    </message>
    <message>
        <source>All in</source>
        <translation>Alles investiert</translation>
    </message>
    <message>
        <source>Allow short</source>
        <translation>Short erlauben</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>An order not further than this from its new price stays and keeps its queue place.</source>
        <translation>Eine Order, die höchstens so weit von ihrem neuen Preis entfernt ist, bleibt stehen und behält ihren Platz in der Warteschlange.</translation>
    </message>
    <message>
        <source>An order that would meet an own resting limit order on the other side is refused: cancel that one first. An own order whose cancel has been sent does not count, since the cancel reaches the venue first, and the venue&apos;s own prevention stands behind. A market order meets what lies within the levels that it would reach; stops are left to the venue.</source>
        <translation>Eine Order, die auf eine eigene ruhende Limit-Order der Gegenseite träfe, wird verweigert: zuerst jene abbrechen. Eine eigene Order, deren Abbruch gesendet ist, zählt nicht, da der Abbruch die Börse zuerst erreicht und deren eigene Verhinderung dahintersteht. Eine Market-Order trifft auf alles innerhalb der Stufen, die sie erreichen würde; Stops bleiben der Börse überlassen.</translation>
    </message>
    <message>
        <source>Annualised volatility of the fundamental price; a year has 365.25 days.</source>
        <translation>Annualisierte Volatilität des Fundamentalpreises; ein Jahr hat 365.25 Tage.</translation>
    </message>
    <message>
        <source>Arrival rate</source>
        <translation>Ankunftsrate</translation>
    </message>
    <message>
        <source>As soon as the market is tradable, buys with market orders until the position is worth `share` of equity,
and then does nothing more. On contracts the position is `share` times the equity long. A spot account keeps back half
a percent and the fee, so that the order is not refused for want of cash. With `sell_at_end` the position is sold when
the run ends.</source>
        <translation>Sobald der Markt handelbar ist, wird mit Market-Orders gekauft, bis die Position `share` der Equity wert ist,
danach geschieht nichts mehr. Bei Kontrakten ist die Position `share` mal die Equity long. Ein Spot-Konto hält ein halbes
Prozent und die Gebühr zurück, damit die Order nicht mangels Guthaben abgelehnt wird. Mit `sell_at_end` wird die Position
verkauft, wenn der Lauf endet.</translation>
    </message>
    <message>
        <source>At the close of each bar the means of the last `fast` and `slow` closes are compared. When the fast one
rises above the slow one, the bot buys with a market order until the position is worth `share` of equity; when it
falls below, it sells everything, or goes as far short on contracts with `allow_short`. Equal averages change nothing.
An order that was not filled at once is tried again at the next bar. The slower period is always taken as the slow
one.</source>
        <translation>Am Schluss jeder Kerze werden die Mittelwerte der letzten `fast` und `slow` Schlusskurse verglichen. Steigt der schnelle
über den langsamen, kauft der Bot mit einer Market-Order, bis die Position `share` der Equity wert ist; fällt er
darunter, verkauft er alles oder geht bei Kontrakten mit `allow_short` ebenso weit short. Gleiche Mittelwerte ändern nichts.
Eine nicht sofort ausgeführte Order wird bei der nächsten Kerze erneut versucht. Als langsame Periode gilt immer die
längere.</translation>
    </message>
    <message>
        <source>Avellaneda–Stoikov market maker</source>
        <translation>Market Maker nach Avellaneda–Stoikov</translation>
    </message>
    <message>
        <source>Average loss</source>
        <translation>Durchschnittlicher Verlust</translation>
    </message>
    <message>
        <source>Average win</source>
        <translation>Durchschnittlicher Gewinn</translation>
    </message>
    <message>
        <source>Backlog, as a share of the day&apos;s target, beyond which orders cross the spread.</source>
        <translation>Rückstand, als Anteil am Tagesziel, ab dem Orders den Spread überqueren.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Bar interval</source>
        <translation>Kerzenintervall</translation>
    </message>
    <message>
        <source>Bar queue share</source>
        <translation>Warteschlangenanteil je Kerze</translation>
    </message>
    <message>
        <source>Bar steps</source>
        <translation>Schritte je Kerze</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Kerzen</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Base spread</source>
        <translation>Basis-Spread</translation>
    </message>
    <message>
        <source>Basic market maker</source>
        <translation>Einfacher Market Maker</translation>
    </message>
    <message>
        <source>Begin of the span, by receive time (ISO 8601, UTC).</source>
        <translation>Beginn des Zeitraums, nach Empfangszeit (ISO 8601, UTC).</translation>
    </message>
    <message>
        <source>Behind limit</source>
        <translation>Rückstandsgrenze</translation>
    </message>
    <message>
        <source>Best trade</source>
        <translation>Bester Trade</translation>
    </message>
    <message>
        <source>Binance aggregated trades in CSV (data.binance.vision)</source>
        <translation>Binance: aggregierte Trades in CSV (data.binance.vision)</translation>
    </message>
    <message>
        <source>Binance candles: 12 CSV columns or REST JSON arrays, ms or us</source>
        <translation>Binance-Kerzen: 12 CSV-Spalten oder REST-JSON-Arrays, ms oder us</translation>
    </message>
    <message>
        <source>Binance futures T_DEPTH history (snapshot and update CSV)</source>
        <translation>Binance Futures: T_DEPTH-Historie (CSV mit Snapshots und Updates)</translation>
    </message>
    <message>
        <source>Binance raw feed (hftbacktest collector): depth, trades, tickers, snapshots</source>
        <translation>Binance-Rohfeed (Collector von hftbacktest): Tiefe, Trades, Ticker, Snapshots</translation>
    </message>
    <message>
        <source>Binance trades in CSV (data.binance.vision)</source>
        <translation>Binance-Trades in CSV (data.binance.vision)</translation>
    </message>
    <message>
        <source>Book update</source>
        <translation>Buchaktualisierung</translation>
    </message>
    <message>
        <source>Bound orders by what is shown at the best prices.</source>
        <translation>Orders durch das begrenzen, was zu den besten Preisen gezeigt wird.</translation>
    </message>
    <message>
        <source>Budget of cost for a day as a share of equity, where `daily_cost` is 0.</source>
        <translation>Kostenbudget eines Tages als Anteil der Equity, wenn `daily_cost` 0 ist.</translation>
    </message>
    <message>
        <source>Budget of cost for a day; 0: by `daily_cost_share`.</source>
        <translation>Kostenbudget eines Tages; 0: nach `daily_cost_share`.</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Burst</translation>
    </message>
    <message>
        <source>Buy and hold</source>
        <translation>Buy and Hold</translation>
    </message>
    <message>
        <source>Buyers less sellers among the uninformed market orders, as a share.</source>
        <translation>Käufer abzüglich Verkäufer unter den uninformierten Market-Orders, als Anteil.</translation>
    </message>
    <message>
        <source>Buys once at the start and holds: the yardstick for every other strategy.</source>
        <translation>Kauft einmal zu Beginn und hält: der Maßstab für jede andere Strategie.</translation>
    </message>
    <message>
        <source>By how much of the first order each further level is larger.</source>
        <translation>Um wie viel der ersten Order jede weitere Stufe größer ist.</translation>
    </message>
    <message>
        <source>Bybit v5 messages: ob500 history or hftbacktest collector</source>
        <translation>Bybit-v5-Nachrichten: ob500-Historie oder Collector von hftbacktest</translation>
    </message>
    <message>
        <source>CAGR</source>
        <translation>CAGR</translation>
    </message>
    <message>
        <source>CAGR ÷ max drawdown</source>
        <translation>CAGR ÷ maximaler Drawdown</translation>
    </message>
    <message>
        <source>CSV: request_ns,venue_ns,response_ns, ascending.</source>
        <translation>CSV: request_ns,venue_ns,response_ns, aufsteigend.</translation>
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
        <translation>Ruhig und tief</translation>
    </message>
    <message>
        <source>Calmar</source>
        <translation>Calmar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancels per fill</source>
        <translation>Abbrüche je Fill</translation>
    </message>
    <message>
        <source>Cap on the size of a market order.</source>
        <translation>Obergrenze der Größe einer Market-Order.</translation>
    </message>
    <message>
        <source>Caps new orders and amendments per second by a bucket of tokens: `burst` may go at once, and `max_per_second` come back each second. What another rule refuses takes no token, and a cancel needs none.</source>
        <translation>Begrenzt neue Orders und Änderungen pro Sekunde über einen Token-Bucket: `burst` dürfen auf einmal gesendet werden, und `max_per_second` kommen je Sekunde zurück. Was eine andere Regel verweigert, verbraucht kein Token, und ein Abbruch braucht keines.</translation>
    </message>
    <message>
        <source>Caps the number of live orders; one whose cancel is under way still counts. An amendment adds none.</source>
        <translation>Begrenzt die Zahl der offenen Orders; eine, deren Abbruch läuft, zählt noch mit. Eine Änderung fügt keine hinzu.</translation>
    </message>
    <message>
        <source>Caps the position that would stand if this order and every open one on its side were filled, and none on the other. An order that does not make the position larger than it is passes whatever the limit. A reduce-only order may not be larger than what it closes.</source>
        <translation>Begrenzt die Position, die entstünde, wenn diese Order und alle offenen ihrer Seite ausgeführt würden und keine der anderen. Eine Order, die die Position nicht vergrößert, wird unabhängig vom Limit zugelassen. Eine Reduce-only-Order darf nicht größer sein als das, was sie schließt.</translation>
    </message>
    <message>
        <source>Caps the quantity and the notional of one order. An amended order counts with its new total. A market order is valued at the touch that it would take, a stop at its trigger.</source>
        <translation>Begrenzt Menge und Nominalwert einer Order. Eine geänderte Order zählt mit ihrer neuen Gesamtmenge. Eine Market-Order wird zum besten Preis bewertet, den sie nähme, ein Stop zu seinem Auslösepreis.</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Chance that levels over which the price moves are bought or sold out instead of cancelled: the source of adverse selection.</source>
        <translation>Wahrscheinlichkeit, dass Stufen, über die sich der Preis hinwegbewegt, durch Käufe oder Verkäufe aufgezehrt statt abgebrochen werden: die Quelle der Adverse Selection.</translation>
    </message>
    <message>
        <source>Churn rate</source>
        <translation>Umschlagrate</translation>
    </message>
    <message>
        <source>Coinbase Advanced Trade candles in JSON</source>
        <translation>Coinbase-Advanced-Trade-Kerzen in JSON</translation>
    </message>
    <message>
        <source>Contracts only: how many times its margin a position may be worth.</source>
        <translation>Nur Kontrakte: das Wievielfache ihrer Margin eine Position wert sein darf.</translation>
    </message>
    <message>
        <source>Cover fees</source>
        <translation>Gebühren decken</translation>
    </message>
    <message>
        <source>Crash activity</source>
        <translation>Crash-Aktivität</translation>
    </message>
    <message>
        <source>Crash at</source>
        <translation>Crash-Zeitpunkt</translation>
    </message>
    <message>
        <source>Crash depth</source>
        <translation>Crash-Tiefe</translation>
    </message>
    <message>
        <source>Crash duration</source>
        <translation>Crash-Dauer</translation>
    </message>
    <message>
        <source>Crash liquidity</source>
        <translation>Crash-Liquidität</translation>
    </message>
    <message>
        <source>CryptoDataDownload candles, every layout since 2017</source>
        <translation>CryptoDataDownload-Kerzen, alle Formate seit 2017</translation>
    </message>
    <message>
        <source>Daily cost</source>
        <translation>Tageskosten</translation>
    </message>
    <message>
        <source>Daily cost share</source>
        <translation>Tageskostenanteil</translation>
    </message>
    <message>
        <source>Daily target</source>
        <translation>Tagesziel</translation>
    </message>
    <message>
        <source>Daily target share</source>
        <translation>Tageszielanteil</translation>
    </message>
    <message>
        <source>Dense at the touch</source>
        <translation>Dicht an den besten Preisen</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Depth growth</source>
        <translation>Tiefenwachstum</translation>
    </message>
    <message>
        <source>Depth noise</source>
        <translation>Tiefenrauschen</translation>
    </message>
    <message>
        <source>Depth profile</source>
        <translation>Tiefenprofil</translation>
    </message>
    <message>
        <source>Depth share</source>
        <translation>Tiefenanteil</translation>
    </message>
    <message>
        <source>Deviation of a log jump, δ.</source>
        <translation>Standardabweichung eines Log-Sprungs, δ.</translation>
    </message>
    <message>
        <source>Deviation of the feed latency, which is latency - jitter plus an exponential; at most the latency.</source>
        <translation>Streuung der Feed-Latenz; diese ist Latenz - Jitter plus eine Exponentialverteilung; höchstens die Latenz.</translation>
    </message>
    <message>
        <source>Distance between levels, of the start price; rounded to whole ticks, at least one.</source>
        <translation>Abstand zwischen Stufen, bezogen auf den Startpreis; auf ganze Ticks gerundet, mindestens einer.</translation>
    </message>
    <message>
        <source>Distance between levels.</source>
        <translation>Abstand zwischen Stufen.</translation>
    </message>
    <message>
        <source>Distance between the best prices when both are there, of the start price; rounded to whole ticks, at least one.</source>
        <translation>Abstand der besten Preise, wenn beide vorhanden sind, bezogen auf den Startpreis; auf ganze Ticks gerundet, mindestens einer.</translation>
    </message>
    <message>
        <source>Distance from the first to the last level.</source>
        <translation>Abstand von der ersten zur letzten Stufe.</translation>
    </message>
    <message>
        <source>Distance of the base share from its target at which one side&apos;s size reaches 0 and the other&apos;s doubles.</source>
        <translation>Abstand des Basisanteils vom Ziel, bei dem die Größe der einen Seite 0 erreicht und sich die der anderen verdoppelt.</translation>
    </message>
    <message>
        <source>Distance of the base share from its target at which the side that adds to it is no longer shown.</source>
        <translation>Abstand des Basisanteils vom Ziel, ab dem die Seite, die ihn vergrößert, nicht mehr gezeigt wird.</translation>
    </message>
    <message>
        <source>Distance of the base share from its target at which the skews are full.</source>
        <translation>Abstand des Basisanteils vom Ziel, bei dem der Skew voll wirkt.</translation>
    </message>
    <message>
        <source>Distance of the first level from the mid, on each side.</source>
        <translation>Abstand der ersten Stufe vom Mid, je Seite.</translation>
    </message>
    <message>
        <source>Do not buy while the market has been silent for this long, or for three times its usual pause where that is longer.</source>
        <translation>Nicht kaufen, wenn der Markt so lange still war, oder dreimal so lange wie seine übliche Pause, falls das länger ist.</translation>
    </message>
    <message>
        <source>Do not show the side that would trade against a trend.</source>
        <translation>Die Seite nicht zeigen, die gegen einen Trend handeln würde.</translation>
    </message>
    <message>
        <source>Down drift</source>
        <translation>Abwärtsdrift</translation>
    </message>
    <message>
        <source>Drawdown duration</source>
        <translation>Drawdown-Dauer</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Drift added in the falling state.</source>
        <translation>Zusätzlicher Drift im fallenden Zustand.</translation>
    </message>
    <message>
        <source>Drift added in the rising state.</source>
        <translation>Zusätzlicher Drift im steigenden Zustand.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Each way takes its own fixed time.</source>
        <translation>Jeder Weg braucht seine eigene feste Zeit.</translation>
    </message>
    <message>
        <source>End of the span, exclusive.</source>
        <translation>Ende des Zeitraums, nicht eingeschlossen.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Even and cheap</source>
        <translation>Gleichmäßig und günstig</translation>
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
        <translation>Alle `interval` meldet der Bot diese Messwerte; einer, der noch nicht bekannt sein kann, entfällt und ist nie 0.

| Messwert | Einheit | Bedeutung |
|---|---|---|
| `base_balance`, `quote_balance` | Basis, Quote | Gesamtbestand des jeweiligen Assets; bei Kontrakten Position und Abrechnungs-Asset |
| `total_value` | Abrechnungs-Asset | Equity zum Mid |
| `base_share` | Anteil | in Basis gehaltener Wert ÷ Equity; bei Kontrakten Exposure ÷ Equity |
| `inventory_skew` | Anteil | Basisanteil minus `target_base_share` (bei Kontrakten ist 0.5 neutral, wie bei den Market Makern) |
| `mid`, `micro_price` | Quote | Mid; Mid, gewichtet mit den besten Mengen der Gegenseite |
| `spread`, `spread_bps` | Quote, bps | bester Ask − bester Bid |
| `volatility_1m`, `_5m`, `_60m` | Anteil pro Jahr | realisiert über Mids im Sekundenabstand, ab der ersten vollen Minute |
| `depth_bid_1pct`, `_2pct`, `_5pct`, `depth_ask_…` | Basis | Menge innerhalb dieses Abstands vom Mid (Kontrakte bei inversen Instrumenten) |
| `imbalance` | | (Bid − Ask) ÷ (Bid + Ask) der besten Mengen, −1 bis 1 |
| `trade_rate` | 1/s | Trades, mit einem Gedächtnis von `flow_half_life` |
| `taker_buy_share` | Anteil | von Takern gekaufte Menge ÷ gehandelte Menge, mit demselben Gedächtnis |
| `feed_latency_p50`, `_p99` | ms | Empfangszeit − Börsenzeit der letzten 2000 Nachrichten |
| `staleness` | ms | Zeit seit der letzten Nachricht |</translation>
    </message>
    <message>
        <source>Every quote stands further from the mid by the maker fee, so that distances and spreads are what is earned after fees; a maker that quotes nearer than its fee loses on every round trip.</source>
        <translation>Jeder Quote steht um die Maker-Gebühr weiter vom Mid entfernt, sodass Abstände und Spreads das sind, was nach Gebühren verdient wird; ein Maker, der näher quotiert als seine Gebühr, verliert bei jedem Roundtrip.</translation>
    </message>
    <message>
        <source>Every second, with a short memory.</source>
        <translation>Jede Sekunde, mit kurzem Gedächtnis.</translation>
    </message>
    <message>
        <source>Expectancy</source>
        <translation>Erwartungswert</translation>
    </message>
    <message>
        <source>Expectancy in R</source>
        <translation>Erwartungswert in R</translation>
    </message>
    <message>
        <source>Expected growth of the fundamental price, continuously compounded.</source>
        <translation>Erwartetes Wachstum des Fundamentalpreises, stetig verzinst.</translation>
    </message>
    <message>
        <source>Exponent of the power law: P(size &gt; x) = (minimum/x)^alpha.</source>
        <translation>Exponent des Potenzgesetzes: P(Größe &gt; x) = (Minimum/x)^alpha.</translation>
    </message>
    <message>
        <source>Exponent: the higher, the more cancellations are thought to come from behind us.</source>
        <translation>Exponent: Je höher, desto mehr Abbrüche werden hinter der eigenen Order angenommen.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Factor on the rate of market orders in the fall; most of them sell.</source>
        <translation>Faktor auf die Rate der Market-Orders im Fall; die meisten davon verkaufen.</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
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
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Fees in bps: MAKER,TAKER or maker=M,taker=T,currency=quote|received|ASSET@PRICE or tiers=...</source>
        <translation>Gebühren in bps: MAKER,TAKER oder maker=M,taker=T,currency=quote|received|ASSET@PRICE oder tiers=...</translation>
    </message>
    <message>
        <source>Fifty thousand a day in small passive orders; crossing only when far behind.</source>
        <translation>Fünfzigtausend am Tag in kleinen passiven Orders; der Spread wird nur bei großem Rückstand überquert.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Fill delay</source>
        <translation>Pause nach Fill</translation>
    </message>
    <message>
        <source>Fill ratio</source>
        <translation>Fill-Quote</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Fills</translation>
    </message>
    <message>
        <source>Final equity</source>
        <translation>End-Equity</translation>
    </message>
    <message>
        <source>Five growing levels that start 10 bps from the mid and are renewed every 15 seconds: for pairs that move slowly.</source>
        <translation>Fünf wachsende Stufen, die 10 bps vom Mid beginnen und alle 15 Sekunden erneuert werden: für Paare, die sich langsam bewegen.</translation>
    </message>
    <message>
        <source>Fixed times, and a venue that refuses new and amended orders with a probability that grows with the event rate.</source>
        <translation>Feste Zeiten und eine Börse, die neue und geänderte Orders mit einer Wahrscheinlichkeit ablehnt, die mit der Ereignisrate wächst.</translation>
    </message>
    <message>
        <source>Flash crash</source>
        <translation>Flash-Crash</translation>
    </message>
    <message>
        <source>Flat by the hour</source>
        <translation>Stündlich flat</translation>
    </message>
    <message>
        <source>Flow half life</source>
        <translation>Fluss-Halbwertszeit</translation>
    </message>
    <message>
        <source>Freqtrade candles in JSON (.json, .json.gz)</source>
        <translation>Freqtrade-Kerzen in JSON (.json, .json.gz)</translation>
    </message>
    <message>
        <source>Freqtrade trades in JSON (.json, .json.gz)</source>
        <translation>Freqtrade-Trades in JSON (.json, .json.gz)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From the venue to us: acknowledgement, fill, refusal.</source>
        <translation>Von der Börse zum Bot: Bestätigung, Fill, Ablehnung.</translation>
    </message>
    <message>
        <source>From us to the venue, for a cancel.</source>
        <translation>Vom Bot zur Börse, für einen Abbruch.</translation>
    </message>
    <message>
        <source>From us to the venue, for a change.</source>
        <translation>Vom Bot zur Börse, für eine Änderung.</translation>
    </message>
    <message>
        <source>From us to the venue, for a new order.</source>
        <translation>Vom Bot zur Börse, für eine neue Order.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Volllast ab</translation>
    </message>
    <message>
        <source>Fundamental price at the start.</source>
        <translation>Fundamentalpreis zu Beginn.</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Further distance of each level after the first.</source>
        <translation>Zusätzlicher Abstand jeder Stufe nach der ersten.</translation>
    </message>
    <message>
        <source>Garch</source>
        <translation>Garch</translation>
    </message>
    <message>
        <source>Garch alpha</source>
        <translation>Garch Alpha</translation>
    </message>
    <message>
        <source>Garch beta</source>
        <translation>Garch Beta</translation>
    </message>
    <message>
        <source>Garch interval</source>
        <translation>Garch-Intervall</translation>
    </message>
    <message>
        <source>Geometric random walk: the plainest market.</source>
        <translation>Geometrischer Random Walk: der einfachste Markt.</translation>
    </message>
    <message>
        <source>Go short on a downward cross, where the instrument is a contract.</source>
        <translation>Bei einer Kreuzung nach unten short gehen, wenn das Instrument ein Kontrakt ist.</translation>
    </message>
    <message>
        <source>Golden cross</source>
        <translation>Golden Cross</translation>
    </message>
    <message>
        <source>Greatest distance of the holding from where it was at the start, as a share of equity.</source>
        <translation>Größter Abstand des Bestands vom Anfangsbestand, als Anteil der Equity.</translation>
    </message>
    <message>
        <source>Greatest share of the thinner side&apos;s best quantity.</source>
        <translation>Größter Anteil an der besten Menge der dünneren Seite.</translation>
    </message>
    <message>
        <source>Greatest total spread.</source>
        <translation>Größter Gesamt-Spread.</translation>
    </message>
    <message>
        <source>Greatest value of an order as a share of equity.</source>
        <translation>Größter Wert einer Order als Anteil der Equity.</translation>
    </message>
    <message>
        <source>Greatest value of an order; 0: by `max_order_share`.</source>
        <translation>Größter Wert einer Order; 0: nach `max_order_share`.</translation>
    </message>
    <message>
        <source>Grid of the equity curve; 0s: 1h, or 1d beyond 90 days.</source>
        <translation>Raster der Equity-Kurve; 0s: 1h, oder 1d ab mehr als 90 Tagen.</translation>
    </message>
    <message>
        <source>Half and half</source>
        <translation>Halb und halb</translation>
    </message>
    <message>
        <source>Half life</source>
        <translation>Halbwertszeit</translation>
    </message>
    <message>
        <source>Half the equity long or short on a perpetual contract.</source>
        <translation>Die halbe Equity long oder short in einem Perpetual-Kontrakt.</translation>
    </message>
    <message>
        <source>Half-life of the exponential weights, or the time that the bars span.</source>
        <translation>Halbwertszeit der exponentiellen Gewichte oder die Zeit, die die Kerzen umfassen.</translation>
    </message>
    <message>
        <source>Half-life or window of the volatility.</source>
        <translation>Halbwertszeit oder Fenster der Volatilität.</translation>
    </message>
    <message>
        <source>Half-spread without volatility.</source>
        <translation>Halber Spread ohne Volatilität.</translation>
    </message>
    <message>
        <source>Half-width of the uniform factor on each drawn quantity.</source>
        <translation>Halbe Breite des gleichverteilten Faktors auf jede gezogene Menge.</translation>
    </message>
    <message>
        <source>Highest probability of a refusal.</source>
        <translation>Höchste Wahrscheinlichkeit einer Ablehnung.</translation>
    </message>
    <message>
        <source>Holding at the start, in the base asset (none for linear contracts).</source>
        <translation>Anfangsbestand im Basis-Asset (keiner bei linearen Kontrakten).</translation>
    </message>
    <message>
        <source>Holding, longest</source>
        <translation>Haltedauer, längste</translation>
    </message>
    <message>
        <source>Holding, mean</source>
        <translation>Haltedauer, Mittelwert</translation>
    </message>
    <message>
        <source>Holding, median</source>
        <translation>Haltedauer, Median</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizont</translation>
    </message>
    <message>
        <source>Horizon mode</source>
        <translation>Horizontmodus</translation>
    </message>
    <message>
        <source>Hourly, both ways</source>
        <translation>Stündlich, beide Richtungen</translation>
    </message>
    <message>
        <source>How far a full skew shifts the centre of the quotes.</source>
        <translation>Wie weit ein voller Skew das Zentrum der Quotes verschiebt.</translation>
    </message>
    <message>
        <source>How far it falls, as a share of the price.</source>
        <translation>Wie weit er fällt, als Anteil des Preises.</translation>
    </message>
    <message>
        <source>How long an order waits at its own side&apos;s best price.</source>
        <translation>Wie lange eine Order am besten Preis der eigenen Seite wartet.</translation>
    </message>
    <message>
        <source>How long it falls.</source>
        <translation>Wie lange er fällt.</translation>
    </message>
    <message>
        <source>How long it stays silent.</source>
        <translation>Wie lange er still bleibt.</translation>
    </message>
    <message>
        <source>How long the recovery takes.</source>
        <translation>Wie lange die Erholung dauert.</translation>
    </message>
    <message>
        <source>How many feed latencies one way takes.</source>
        <translation>Wie viele Feed-Latenzen ein Weg dauert.</translation>
    </message>
    <message>
        <source>How many may go at once after a pause.</source>
        <translation>Wie viele nach einer Pause auf einmal gesendet werden dürfen.</translation>
    </message>
    <message>
        <source>How market data reaches the bot: recorded, or a fixed latency.</source>
        <translation>Wie Marktdaten den Bot erreichen: wie aufgezeichnet oder mit fester Latenz.</translation>
    </message>
    <message>
        <source>How much a full skew takes from one side&apos;s sizes and adds to the other&apos;s.</source>
        <translation>Wie viel ein voller Skew von den Größen der einen Seite nimmt und der anderen hinzufügt.</translation>
    </message>
    <message>
        <source>How much of the expected volatility is added to the half-spread.</source>
        <translation>Wie viel der erwarteten Volatilität zum halben Spread addiert wird.</translation>
    </message>
    <message>
        <source>How often the gauges are reported.</source>
        <translation>Wie oft die Messwerte gemeldet werden.</translation>
    </message>
    <message>
        <source>How often the price moves and the venue publishes its book.</source>
        <translation>Wie oft sich der Preis bewegt und die Börse ihr Buch veröffentlicht.</translation>
    </message>
    <message>
        <source>How often the quotes are renewed.</source>
        <translation>Wie oft die Quotes erneuert werden.</translation>
    </message>
    <message>
        <source>How often the variance is renewed; at least the step.</source>
        <translation>Wie oft die Varianz erneuert wird; mindestens der Schritt.</translation>
    </message>
    <message>
        <source>How the mean quantity goes from the best level to the furthest.</source>
        <translation>Wie die mittlere Menge von der besten zur entferntesten Stufe verläuft.</translation>
    </message>
    <message>
        <source>How the target is spread over the day.</source>
        <translation>Wie das Ziel über den Tag verteilt wird.</translation>
    </message>
    <message>
        <source>How volatility is forecast.</source>
        <translation>Wie die Volatilität prognostiziert wird.</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation>Ungleichgewicht</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Markteinfluss</translation>
    </message>
    <message>
        <source>Informed share</source>
        <translation>Informierter Anteil</translation>
    </message>
    <message>
        <source>Initial equity</source>
        <translation>Anfangs-Equity</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Inventory half-life</source>
        <translation>Bestands-Halbwertszeit</translation>
    </message>
    <message>
        <source>Inventory range</source>
        <translation>Bestandsspanne</translation>
    </message>
    <message>
        <source>Inventory shift</source>
        <translation>Bestandsverschiebung</translation>
    </message>
    <message>
        <source>Inventory skew</source>
        <translation>Bestands-Skew</translation>
    </message>
    <message>
        <source>Jump deviation</source>
        <translation>Sprungstreuung</translation>
    </message>
    <message>
        <source>Jump diffusion</source>
        <translation>Sprungdiffusion</translation>
    </message>
    <message>
        <source>Jump mean</source>
        <translation>Sprungmittel</translation>
    </message>
    <message>
        <source>Jump rate</source>
        <translation>Sprungrate</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>Kurtosis</source>
        <translation>Kurtosis</translation>
    </message>
    <message>
        <source>Larger orders when behind the plan, up to twofold.</source>
        <translation>Größere Orders bei Rückstand auf den Plan, bis zum Doppelten.</translation>
    </message>
    <message>
        <source>Largest distance of a limit from the mid, as a share of the mid; 0 for none.</source>
        <translation>Größter Abstand eines Limits vom Mid, als Anteil des Mid; 0 für keine Grenze.</translation>
    </message>
    <message>
        <source>Largest notional of one order, in the settle asset; 0 for no limit.</source>
        <translation>Größter Nominalwert einer Order, im Abrechnungs-Asset; 0 für keine Grenze.</translation>
    </message>
    <message>
        <source>Largest position either way, in the base asset (inverse contracts: in contracts); 0 for no limit.</source>
        <translation>Größte Position in beide Richtungen, im Basis-Asset (inverse Kontrakte: in Kontrakten); 0 für keine Grenze.</translation>
    </message>
    <message>
        <source>Largest quantity of one order, in the base asset (inverse contracts: in contracts); 0 for no limit.</source>
        <translation>Größte Menge einer Order, im Basis-Asset (inverse Kontrakte: in Kontrakten); 0 für keine Grenze.</translation>
    </message>
    <message>
        <source>Largest value of the position at the mid, in the settle asset; 0 for no limit.</source>
        <translation>Größter Wert der Position zum Mid, im Abrechnungs-Asset; 0 für keine Grenze.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Latency jitter</source>
        <translation>Latenz-Jitter</translation>
    </message>
    <message>
        <source>Latency of orders: MODEL or MODEL:key=value,...</source>
        <translation>Latenz der Orders: MODEL oder MODEL:key=value,...</translation>
    </message>
    <message>
        <source>Least half-spread: distance of the first level from the centre.</source>
        <translation>Kleinster halber Spread: Abstand der ersten Stufe vom Zentrum.</translation>
    </message>
    <message>
        <source>Least size of a market order; sizes above follow a power law.</source>
        <translation>Kleinste Größe einer Market-Order; größere folgen einem Potenzgesetz.</translation>
    </message>
    <message>
        <source>Least total spread.</source>
        <translation>Kleinster Gesamt-Spread.</translation>
    </message>
    <message>
        <source>Least value of an order as a share of equity.</source>
        <translation>Kleinster Wert einer Order als Anteil der Equity.</translation>
    </message>
    <message>
        <source>Least value of an order, where the instrument states none.</source>
        <translation>Kleinster Wert einer Order, wenn das Instrument keinen nennt.</translation>
    </message>
    <message>
        <source>Least value of an order; 0: by `min_order_share`.</source>
        <translation>Kleinster Wert einer Order; 0: nach `min_order_share`.</translation>
    </message>
    <message>
        <source>Length of a bar for `garman_klass`.</source>
        <translation>Länge einer Kerze für `garman_klass`.</translation>
    </message>
    <message>
        <source>Length of a bar.</source>
        <translation>Länge einer Kerze.</translation>
    </message>
    <message>
        <source>Length of a candle; with it the tape holds candles made from the price directly. 0s: events.</source>
        <translation>Länge einer Kerze; damit enthält die Aufzeichnung direkt aus dem Preis erzeugte Kerzen. 0s: Ereignisse.</translation>
    </message>
    <message>
        <source>Level step</source>
        <translation>Stufenabstand</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Hebel</translation>
    </message>
    <message>
        <source>Long while the fast simple average of closes is above the slow one: the yardstick among trend followers.</source>
        <translation>Long, solange der schnelle einfache Durchschnitt der Schlusskurse über dem langsamen liegt: der Maßstab unter den Trendfolgern.</translation>
    </message>
    <message>
        <source>Longest loss streak</source>
        <translation>Längste Verlustserie</translation>
    </message>
    <message>
        <source>Longest win streak</source>
        <translation>Längste Gewinnserie</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Verlierer</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>MAE, mean</source>
        <translation>MAE, Mittelwert</translation>
    </message>
    <message>
        <source>MAE, worst</source>
        <translation>MAE, schlechteste</translation>
    </message>
    <message>
        <source>MFE, best</source>
        <translation>MFE, beste</translation>
    </message>
    <message>
        <source>MFE, mean</source>
        <translation>MFE, Mittelwert</translation>
    </message>
    <message>
        <source>Market making</source>
        <translation>Market Making</translation>
    </message>
    <message>
        <source>Market metrics monitor</source>
        <translation>Marktkennzahlen-Monitor</translation>
    </message>
    <message>
        <source>Market order rate</source>
        <translation>Market-Order-Rate</translation>
    </message>
    <message>
        <source>Market return</source>
        <translation>Marktrendite</translation>
    </message>
    <message>
        <source>Max count</source>
        <translation>Max. Anzahl</translation>
    </message>
    <message>
        <source>Max distance</source>
        <translation>Max. Abstand</translation>
    </message>
    <message>
        <source>Max drawdown</source>
        <translation>Max. Drawdown</translation>
    </message>
    <message>
        <source>Max inventory</source>
        <translation>Max. Bestand</translation>
    </message>
    <message>
        <source>Max notional</source>
        <translation>Max. Nominalwert</translation>
    </message>
    <message>
        <source>Max open orders</source>
        <translation>Max. offene Orders</translation>
    </message>
    <message>
        <source>Max order</source>
        <translation>Max. Order</translation>
    </message>
    <message>
        <source>Max order share</source>
        <translation>Max. Orderanteil</translation>
    </message>
    <message>
        <source>Max per second</source>
        <translation>Max. pro Sekunde</translation>
    </message>
    <message>
        <source>Max quantity</source>
        <translation>Max. Menge</translation>
    </message>
    <message>
        <source>Max request rate</source>
        <translation>Max. Anfragerate</translation>
    </message>
    <message>
        <source>Max spread</source>
        <translation>Max. Spread</translation>
    </message>
    <message>
        <source>Mean down</source>
        <translation>Mittlere Dauer fallend</translation>
    </message>
    <message>
        <source>Mean feed latency, venue time to receive time.</source>
        <translation>Mittlere Feed-Latenz, von der Börsenzeit zur Empfangszeit.</translation>
    </message>
    <message>
        <source>Mean number of jumps, λ.</source>
        <translation>Mittlere Zahl der Sprünge, λ.</translation>
    </message>
    <message>
        <source>Mean number of orders in a new level (level 3).</source>
        <translation>Mittlere Zahl der Orders in einer neuen Stufe (Level 3).</translation>
    </message>
    <message>
        <source>Mean number of uninformed market orders (Poisson).</source>
        <translation>Mittlere Zahl der uninformierten Market-Orders (Poisson).</translation>
    </message>
    <message>
        <source>Mean of a log jump, m.</source>
        <translation>Mittelwert eines Log-Sprungs, m.</translation>
    </message>
    <message>
        <source>Mean price</source>
        <translation>Mittelpreis</translation>
    </message>
    <message>
        <source>Mean quantity of the best level.</source>
        <translation>Mittlere Menge der besten Stufe.</translation>
    </message>
    <message>
        <source>Mean quantity of the furthest level as a multiple of the best level&apos;s.</source>
        <translation>Mittlere Menge der entferntesten Stufe als Vielfaches der besten Stufe.</translation>
    </message>
    <message>
        <source>Mean reversion</source>
        <translation>Mean Reversion</translation>
    </message>
    <message>
        <source>Mean stay in the falling state.</source>
        <translation>Mittlere Verweildauer im fallenden Zustand.</translation>
    </message>
    <message>
        <source>Mean stay in the rising state.</source>
        <translation>Mittlere Verweildauer im steigenden Zustand.</translation>
    </message>
    <message>
        <source>Mean up</source>
        <translation>Mittlere Dauer steigend</translation>
    </message>
    <message>
        <source>Measured rows of request, venue and response time, linearly interpolated, clamped at the edges.</source>
        <translation>Gemessene Zeilen aus Anfrage-, Börsen- und Antwortzeit, linear interpoliert, an den Rändern begrenzt.</translation>
    </message>
    <message>
        <source>Measures the market and the account, and never trades.</source>
        <translation>Misst Markt und Konto und handelt nie.</translation>
    </message>
    <message>
        <source>Medians per way with a log-normal spread: rare slow messages.</source>
        <translation>Mediane je Weg mit lognormaler Streuung: seltene langsame Nachrichten.</translation>
    </message>
    <message>
        <source>Memory of the estimate of κ and A.</source>
        <translation>Gedächtnis der Schätzung von κ und A.</translation>
    </message>
    <message>
        <source>Memory of the trade rate and the taker buy share.</source>
        <translation>Gedächtnis der Trade-Rate und des Taker-Kaufanteils.</translation>
    </message>
    <message>
        <source>Mid against us 1 s</source>
        <translation>Mid gegen uns 1 s</translation>
    </message>
    <message>
        <source>Mid against us 30 s</source>
        <translation>Mid gegen uns 30 s</translation>
    </message>
    <message>
        <source>Mid against us 5 s</source>
        <translation>Mid gegen uns 5 s</translation>
    </message>
    <message>
        <source>Min notional</source>
        <translation>Min. Nominalwert</translation>
    </message>
    <message>
        <source>Min order</source>
        <translation>Min. Order</translation>
    </message>
    <message>
        <source>Min order share</source>
        <translation>Min. Orderanteil</translation>
    </message>
    <message>
        <source>Min spread</source>
        <translation>Min. Spread</translation>
    </message>
    <message>
        <source>Most live orders at a time; 0 for no limit.</source>
        <translation>Höchstzahl gleichzeitig offener Orders; 0 für keine Grenze.</translation>
    </message>
    <message>
        <source>Movement over the window that counts as a trend.</source>
        <translation>Bewegung über das Fenster, die als Trend gilt.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Nettogewinn</translation>
    </message>
    <message>
        <source>New orders and amends that the venue allows; 0: no limit.</source>
        <translation>Neue Orders und Änderungen, die die Börse erlaubt; 0: keine Grenze.</translation>
    </message>
    <message>
        <source>No asks while the mid is at or below this; 0: no floor.</source>
        <translation>Keine Asks, solange das Mid auf oder unter diesem Wert liegt; 0: keine Untergrenze.</translation>
    </message>
    <message>
        <source>No bids while the mid is at or above this; 0: no ceiling.</source>
        <translation>Keine Bids, solange das Mid auf oder über diesem Wert liegt; 0: keine Obergrenze.</translation>
    </message>
    <message>
        <source>No new order while the spread is wider than this.</source>
        <translation>Keine neue Order, solange der Spread weiter ist als dies.</translation>
    </message>
    <message>
        <source>No trading while the market has been silent for this long, or for three times its usual pause where that is longer.</source>
        <translation>Kein Handel, wenn der Markt so lange still war, oder dreimal so lange wie seine übliche Pause, falls das länger ist.</translation>
    </message>
    <message>
        <source>Nothing is ordered that the account could not pay for if it and all open orders were filled. Spot: a buy needs its value in quote with the worst fee of the first tier (market orders: at the deepest level that they would reach), a sell needs the base asset. Contracts: the position that would stand if every open order on this side were filled, valued at the mid, may be `leverage` times the wallet with unrealised profit; reduce-only orders and orders that do not make the position larger are exempt.</source>
        <translation>Es wird nichts geordert, was das Konto nicht bezahlen könnte, wenn diese und alle offenen Orders ausgeführt würden. Spot: Ein Kauf braucht seinen Wert in Quote mit der ungünstigsten Gebühr der ersten Stufe (Market-Orders: zum tiefsten Preis, den sie erreichen würden), ein Verkauf das Basis-Asset. Kontrakte: Die Position, die entstünde, wenn jede offene Order dieser Seite ausgeführt würde, darf, zum Mid bewertet, das `leverage`-Fache des Wallets einschließlich unrealisierten Gewinns betragen; Reduce-only-Orders und Orders, die die Position nicht vergrößern, sind ausgenommen.</translation>
    </message>
    <message>
        <source>Nothing is shown while the annualised volatility is above this; 0: no cap.</source>
        <translation>Solange die annualisierte Volatilität darüber liegt, wird nichts gezeigt; 0: keine Obergrenze.</translation>
    </message>
    <message>
        <source>Number of orders on each side.</source>
        <translation>Zahl der Orders je Seite.</translation>
    </message>
    <message>
        <source>Offset direction</source>
        <translation>Abstandsrichtung</translation>
    </message>
    <message>
        <source>Offset distribution</source>
        <translation>Abstandsverteilung</translation>
    </message>
    <message>
        <source>Omega</source>
        <translation>Omega</translation>
    </message>
    <message>
        <source>On bars: share of the volume that reaches a resting order.</source>
        <translation>Bei Kerzen: Anteil des Volumens, der eine ruhende Order erreicht.</translation>
    </message>
    <message>
        <source>Once a minute, against an account that holds quote only.</source>
        <translation>Einmal pro Minute, gegen ein Konto, das nur Quote hält.</translation>
    </message>
    <message>
        <source>One level that leads the best price, with a narrow inventory range: for venues with a maker rebate.</source>
        <translation>Eine Stufe, die den besten Preis anführt, mit enger Bestandsspanne: für Börsen mit Maker-Rückvergütung.</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Offene Orders</translation>
    </message>
    <message>
        <source>Open profit</source>
        <translation>Offener Gewinn</translation>
    </message>
    <message>
        <source>Order flow</source>
        <translation>Orderfluss</translation>
    </message>
    <message>
        <source>Order optimisation</source>
        <translation>Orderoptimierung</translation>
    </message>
    <message>
        <source>Order p50</source>
        <translation>Order p50</translation>
    </message>
    <message>
        <source>Order p99</source>
        <translation>Order p99</translation>
    </message>
    <message>
        <source>Order rate</source>
        <translation>Orderrate</translation>
    </message>
    <message>
        <source>Order size</source>
        <translation>Ordergröße</translation>
    </message>
    <message>
        <source>Order size share</source>
        <translation>Ordergrößenanteil</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Orders and amendments a second in the long run; 0 for no limit.</source>
        <translation>Orders und Änderungen pro Sekunde auf Dauer; 0 für keine Grenze.</translation>
    </message>
    <message>
        <source>Orders and answers arrive at once.</source>
        <translation>Orders und Antworten kommen sofort an.</translation>
    </message>
    <message>
        <source>Orders further than this from the mid are refused; 0: none.</source>
        <translation>Orders, die weiter als dies vom Mid entfernt sind, werden abgelehnt; 0: keine.</translation>
    </message>
    <message>
        <source>Orders on each side.</source>
        <translation>Orders je Seite.</translation>
    </message>
    <message>
        <source>Orders per level</source>
        <translation>Orders je Stufe</translation>
    </message>
    <message>
        <source>Orders placed</source>
        <translation>Aufgegebene Orders</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>Outage at</source>
        <translation>Ausfallbeginn</translation>
    </message>
    <message>
        <source>Outage every</source>
        <translation>Ausfallabstand</translation>
    </message>
    <message>
        <source>Outage length</source>
        <translation>Ausfalldauer</translation>
    </message>
    <message>
        <source>Own impact on the market: eta=E,volatility=V,volume=Q,half_life=T. Empty: none.</source>
        <translation>Eigener Markteinfluss: eta=E,volatility=V,volume=Q,half_life=T. Leer: keiner.</translation>
    </message>
    <message>
        <source>P(behind) = 1 - (f/(f+b))^n.</source>
        <translation>P(dahinter) = 1 - (f/(f+b))^n.</translation>
    </message>
    <message>
        <source>P(behind) = b^n/(b+f)^n.</source>
        <translation>P(dahinter) = b^n/(b+f)^n.</translation>
    </message>
    <message>
        <source>P(behind) = b^n/(b^n + f^n), of the lots behind (b) and in front (f).</source>
        <translation>P(dahinter) = b^n/(b^n + f^n), aus den Lots dahinter (b) und davor (f).</translation>
    </message>
    <message>
        <source>P(behind) = ln(1+b)/(ln(1+b) + ln(1+f)).</source>
        <translation>P(dahinter) = ln(1+b)/(ln(1+b) + ln(1+f)).</translation>
    </message>
    <message>
        <source>P(behind) = ln(1+b)/ln(1+b+f).</source>
        <translation>P(dahinter) = ln(1+b)/ln(1+b+f).</translation>
    </message>
    <message>
        <source>Pacing</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Passive patience</source>
        <translation>Passive Wartezeit</translation>
    </message>
    <message>
        <source>Period of the fast average.</source>
        <translation>Periode des schnellen Durchschnitts.</translation>
    </message>
    <message>
        <source>Period of the slow average.</source>
        <translation>Periode des langsamen Durchschnitts.</translation>
    </message>
    <message>
        <source>Points of the price&apos;s path in a candle.</source>
        <translation>Punkte des Preispfads in einer Kerze.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Post only</source>
        <translation>Post-only</translation>
    </message>
    <message>
        <source>Price band</source>
        <translation>Preisband</translation>
    </message>
    <message>
        <source>Price ceiling</source>
        <translation>Preisobergrenze</translation>
    </message>
    <message>
        <source>Price floor</source>
        <translation>Preisuntergrenze</translation>
    </message>
    <message>
        <source>Price levels per side.</source>
        <translation>Preisstufen je Seite.</translation>
    </message>
    <message>
        <source>Price step of the instrument, where it is not known otherwise.</source>
        <translation>Preisschritt des Instruments, wenn nicht anderweitig bekannt.</translation>
    </message>
    <message>
        <source>Price that is pulled back to a mean (Ornstein-Uhlenbeck on the log price).</source>
        <translation>Preis, der zu einem Mittelwert zurückgezogen wird (Ornstein-Uhlenbeck auf dem Log-Preis).</translation>
    </message>
    <message>
        <source>Price to which it returns; 0: the start price. It grows by `drift`.</source>
        <translation>Preis, zu dem er zurückkehrt; 0: der Startpreis. Er wächst mit `drift`.</translation>
    </message>
    <message>
        <source>Prob. Sharpe &gt; 0</source>
        <translation>Wahrsch. Sharpe &gt; 0</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation>Profitfaktor</translation>
    </message>
    <message>
        <source>QuantConnect LEAN trade bars (zip)</source>
        <translation>QuantConnect LEAN: Handelskerzen (zip)</translation>
    </message>
    <message>
        <source>Quantity of newly quoted levels in the fall, of the usual.</source>
        <translation>Menge neu quotierter Stufen im Fall, bezogen auf die übliche.</translation>
    </message>
    <message>
        <source>Quantity of one order before skew, in base units (contracts for inverse instruments); 0 sizes by `order_size_share`.</source>
        <translation>Menge einer Order vor Skew, in Basiseinheiten (Kontrakte bei inversen Instrumenten); 0 bemisst nach `order_size_share`.</translation>
    </message>
    <message>
        <source>Quantity step of the instrument, where it is not known otherwise.</source>
        <translation>Mengenschritt des Instruments, wenn nicht anderweitig bekannt.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Queue position of resting orders: MODEL or MODEL:key=value,...</source>
        <translation>Warteschlangenposition ruhender Orders: MODEL oder MODEL:key=value,...</translation>
    </message>
    <message>
        <source>Queue wait, mean</source>
        <translation>Wartezeit, Mittelwert</translation>
    </message>
    <message>
        <source>Queue wait, median</source>
        <translation>Wartezeit, Median</translation>
    </message>
    <message>
        <source>Quote uptime</source>
        <translation>Quote-Präsenz</translation>
    </message>
    <message>
        <source>Quotes about a reservation price that leans against inventory, by risk aversion, volatility and order arrival.</source>
        <translation>Quotiert um einen Reservationspreis, der sich gegen den Bestand lehnt, nach Risikoaversion, Volatilität und Orderankunft.</translation>
    </message>
    <message>
        <source>Quotes are sent as post-only and kept off the other side&apos;s best, so that they never take.</source>
        <translation>Quotes werden als Post-only gesendet und vom besten Preis der Gegenseite ferngehalten, sodass sie nie Liquidität nehmen.</translation>
    </message>
    <message>
        <source>Quotes are withdrawn when the market has been silent for this long, or for three times its usual pause where that is longer.</source>
        <translation>Quotes werden zurückgezogen, wenn der Markt so lange still war, oder dreimal so lange wie seine übliche Pause, falls das länger ist.</translation>
    </message>
    <message>
        <source>Quotes levels at fixed distances on both sides of the mid and leans its sizes against its inventory.</source>
        <translation>Quotiert Stufen in festen Abständen beiderseits des Mid und lehnt seine Größen gegen den Bestand.</translation>
    </message>
    <message>
        <source>Random walk</source>
        <translation>Random Walk</translation>
    </message>
    <message>
        <source>Random walk whose drift switches between a rising and a falling state.</source>
        <translation>Random Walk, dessen Drift zwischen einem steigenden und einem fallenden Zustand wechselt.</translation>
    </message>
    <message>
        <source>Random walk whose feed falls silent; then a gap and a snapshot.</source>
        <translation>Random Walk, dessen Feed verstummt; danach eine Lücke und ein Snapshot.</translation>
    </message>
    <message>
        <source>Random walk with one sudden fall and a recovery.</source>
        <translation>Random Walk mit einem plötzlichen Fall und einer Erholung.</translation>
    </message>
    <message>
        <source>Random walk with sudden jumps (Merton 1976).</source>
        <translation>Random Walk mit plötzlichen Sprüngen (Merton 1976).</translation>
    </message>
    <message>
        <source>Random walk with volatility clusters (GARCH(1,1)).</source>
        <translation>Random Walk mit Volatilitätsclustern (GARCH(1,1)).</translation>
    </message>
    <message>
        <source>Rate at which a level that was traded into is quoted anew.</source>
        <translation>Rate, mit der eine Stufe, in die hinein gehandelt wurde, neu quotiert wird.</translation>
    </message>
    <message>
        <source>Rate at which any level changes its quantity without a trade.</source>
        <translation>Rate, mit der eine beliebige Stufe ihre Menge ohne Trade ändert.</translation>
    </message>
    <message>
        <source>Rate from which it refuses with the highest probability.</source>
        <translation>Rate, ab der sie mit der höchsten Wahrscheinlichkeit ablehnt.</translation>
    </message>
    <message>
        <source>Rate from which the venue begins to refuse.</source>
        <translation>Rate, ab der die Börse abzulehnen beginnt.</translation>
    </message>
    <message>
        <source>Real price-time priority, for tapes that hold single orders; on others as risk_averse.</source>
        <translation>Echte Preis-Zeit-Priorität, für Aufzeichnungen mit einzelnen Orders; bei anderen wie risk_averse.</translation>
    </message>
    <message>
        <source>Realised profit</source>
        <translation>Realisierter Gewinn</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Erholung</translation>
    </message>
    <message>
        <source>Recovery time</source>
        <translation>Erholungsdauer</translation>
    </message>
    <message>
        <source>Reference spread</source>
        <translation>Referenz-Spread</translation>
    </message>
    <message>
        <source>Refill rate</source>
        <translation>Auffüllrate</translation>
    </message>
    <message>
        <source>Refresh time</source>
        <translation>Erneuerungszeit</translation>
    </message>
    <message>
        <source>Refresh tolerance</source>
        <translation>Erneuerungstoleranz</translation>
    </message>
    <message>
        <source>Reset mode</source>
        <translation>Rücksetzmodus</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Resting orders that the venue allows.</source>
        <translation>Ruhende Orders, die die Börse erlaubt.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rendite</translation>
    </message>
    <message>
        <source>Returns sampled</source>
        <translation>Anzahl Renditen</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Risk aversion</source>
        <translation>Risikoaversion</translation>
    </message>
    <message>
        <source>SMA crossover</source>
        <translation>SMA-Kreuzung</translation>
    </message>
    <message>
        <source>SQN</source>
        <translation>SQN</translation>
    </message>
    <message>
        <source>Sample interval</source>
        <translation>Stichprobenintervall</translation>
    </message>
    <message>
        <source>Scale bid and ask sizes by the distance of inventory from its target.</source>
        <translation>Bid- und Ask-Größen nach dem Abstand des Bestands von seinem Ziel skalieren.</translation>
    </message>
    <message>
        <source>Scale by depth</source>
        <translation>Nach Tiefe skalieren</translation>
    </message>
    <message>
        <source>Scale by pace</source>
        <translation>Nach Tempo skalieren</translation>
    </message>
    <message>
        <source>Scale by spread</source>
        <translation>Nach Spread skalieren</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Seed of everything that is left to chance.</source>
        <translation>Seed für alles, was dem Zufall überlassen ist.</translation>
    </message>
    <message>
        <source>Self trade prevention</source>
        <translation>Verhinderung von Eigenhandel</translation>
    </message>
    <message>
        <source>Self-trade</source>
        <translation>Eigenhandel</translation>
    </message>
    <message>
        <source>Sell at end</source>
        <translation>Am Ende verkaufen</translation>
    </message>
    <message>
        <source>Sell everything when the run ends.</source>
        <translation>Alles verkaufen, wenn der Lauf endet.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Share of equity to hold in base. For contracts 0.5 is flat, 1 is long and 0 short for the whole equity.</source>
        <translation>Anteil der Equity, der in Basis zu halten ist. Bei Kontrakten ist 0.5 neutral, 1 long und 0 short mit der ganzen Equity.</translation>
    </message>
    <message>
        <source>Share of the (log) fall that is won back.</source>
        <translation>Anteil des (Log-)Falls, der zurückgewonnen wird.</translation>
    </message>
    <message>
        <source>Sharpe</source>
        <translation>Sharpe</translation>
    </message>
    <message>
        <source>Sharpe + 1.96 standard errors</source>
        <translation>Sharpe + 1.96 Standardfehler</translation>
    </message>
    <message>
        <source>Sharpe − 1.96 standard errors</source>
        <translation>Sharpe − 1.96 Standardfehler</translation>
    </message>
    <message>
        <source>Sigma</source>
        <translation>Sigma</translation>
    </message>
    <message>
        <source>Size alpha</source>
        <translation>Größen-Alpha</translation>
    </message>
    <message>
        <source>Size direction</source>
        <translation>Größenrichtung</translation>
    </message>
    <message>
        <source>Size distribution</source>
        <translation>Größenverteilung</translation>
    </message>
    <message>
        <source>Size growth</source>
        <translation>Größenwachstum</translation>
    </message>
    <message>
        <source>Size maximum</source>
        <translation>Maximale Größe</translation>
    </message>
    <message>
        <source>Size minimum</source>
        <translation>Minimale Größe</translation>
    </message>
    <message>
        <source>Size skew</source>
        <translation>Größen-Skew</translation>
    </message>
    <message>
        <source>Sizes that shrink with distance, fast refresh and a strong shift against inventory: for pairs with a tight spread.</source>
        <translation>Größen, die mit dem Abstand schrumpfen, schnelle Erneuerung und eine starke Verschiebung gegen den Bestand: für Paare mit engem Spread.</translation>
    </message>
    <message>
        <source>Skewness</source>
        <translation>Schiefe</translation>
    </message>
    <message>
        <source>Slippage cost</source>
        <translation>Slippage-Kosten</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Smaller orders when the spread is wide, down to a quarter.</source>
        <translation>Kleinere Orders bei weitem Spread, bis auf ein Viertel.</translation>
    </message>
    <message>
        <source>Sortino</source>
        <translation>Sortino</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Stufenabstand</translation>
    </message>
    <message>
        <source>Span of venue time that is generated.</source>
        <translation>Zeitraum der Börsenzeit, der erzeugt wird.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Spread capture</source>
        <translation>Spread-Ertrag</translation>
    </message>
    <message>
        <source>Spread up to which orders keep their size.</source>
        <translation>Spread, bis zu dem Orders ihre Größe behalten.</translation>
    </message>
    <message>
        <source>Stale after</source>
        <translation>Veraltet nach</translation>
    </message>
    <message>
        <source>Standard deviation of the logarithm.</source>
        <translation>Standardabweichung des Logarithmus.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Start price</source>
        <translation>Startpreis</translation>
    </message>
    <message>
        <source>Steady on a liquid pair</source>
        <translation>Stetig auf einem liquiden Paar</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>T of the finite horizon, begun anew when it ends.</source>
        <translation>T des endlichen Horizonts, der nach seinem Ende neu beginnt.</translation>
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
        <translation>Tardis trades</translation>
    </message>
    <message>
        <source>Target base share</source>
        <translation>Ziel-Basisanteil</translation>
    </message>
    <message>
        <source>The 50 and 200 day averages.</source>
        <translation>Die Durchschnitte über 50 und 200 Tage.</translation>
    </message>
    <message>
        <source>The base share that inventory is measured against.</source>
        <translation>Der Basisanteil, an dem der Bestand gemessen wird.</translation>
    </message>
    <message>
        <source>The finite horizon of an hour with fixed order flow and three levels: for pairs with few trades.</source>
        <translation>Der endliche Horizont von einer Stunde mit festem Orderfluss und drei Stufen: für Paare mit wenigen Trades.</translation>
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
        <translation>Der halbe Spread ist `max(min_spread, base_spread + volatility_factor·σ)`, wobei σ die über die Erneuerungszeit
erwartete Volatilität in Basispunkten ist: nach exponentiellen Gewichten über Mids (`ewma`) oder nach der Schätzung von
Garman und Klass aus der Spanne von Kerzen (`garman_klass`; bis genügend Kerzen vorliegen, ersteres).

`levels` Orders je Seite reichen vom halben Spread bis zum halben Spread plus `depth`. Abstände und Größen folgen einer
Verteilung mit den Gewichten 1 (`uniform`), i (`linear`) oder i² (`quadratic`), normiert, mit dem Abstand wachsend oder
schrumpfend. Die Größen einer Seite ergeben zusammen `levels` mal die eingestellte Order.

Sei x der Abstand des Basisanteils vom Ziel als Anteil von `inventory_range`, von −1 bis 1. Das Zentrum der
Quotes wird um `−inventory_shift·x·half-spread` verschoben, und Bids werden mit `1 − size_skew·x` skaliert, Asks mit `1 +
size_skew·x`.

Mit `trend_filter` wird die Kleinste-Quadrate-Steigung des Mid über `trend_window` beobachtet: Beträgt sie über das
Fenster mehr als `trend_threshold`, wird die Seite, die dagegen handeln würde, nicht gezeigt. Über `volatility_cap` wird
nichts gezeigt.

Quellen: RiskMetrics Technical Document (1996); Garman und Klass, *On the Estimation of Security Price Volatilities
from Historical Data*, Journal of Business 53(1), 1980.</translation>
    </message>
    <message>
        <source>The infinite horizon with online estimates and small orders that are renewed every two seconds.</source>
        <translation>Der unendliche Horizont mit laufenden Schätzungen und kleinen Orders, die alle zwei Sekunden erneuert werden.</translation>
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
        <translation>Der n-te Bid steht bei `mid·(1 − (spread + n·level_step))`, der n-te Ask bei `mid·(1 + (spread +
n·level_step))`, n ab 0, vom Mid weg auf ganze Ticks gerundet. Die n-te Order hat die Größe `order·(1 +
size_growth·n)`.

Mit `inventory_skew` folgen die Größen dem Bestand: Mit x als Abstand des Basisanteils von `target_base_share`, als
Anteil von `inventory_range`, von −1 bis 1, werden Bids mit `1 − x` und Asks mit `1 + x` skaliert, sodass sie an den
Enden der Spanne 0 und das Doppelte ihrer Größe erreichen. Ein Spot-Konto, das ohne Basis startet, beginnt daher mit Bids.

`price_floor` und `price_ceiling` begrenzen, wo der Bot handelt: Auf oder über der Obergrenze zeigt er keine Bids, auf
oder unter der Untergrenze keine Asks.

`order_optimisation` verschiebt die erste Stufe jeder Seite relativ zum besten Preis anderer: `retreat` holt eine
Order, die den Markt um mehr als einen Tick anführen würde, auf einen Tick vor dem Besten zurück; `lead` steht immer einen
Tick vor dem Besten. Keines von beiden erreicht je die Gegenseite.</translation>
    </message>
    <message>
        <source>The newest feed latency times a factor, plus an offset per way.</source>
        <translation>Die neueste Feed-Latenz mal einem Faktor, plus ein Versatz je Weg.</translation>
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
        <translation>Das Tagesziel wird gleichmäßig über den Tag verteilt (`constant`) oder nach dem eigenen Intraday-Profil des Marktes
in halben Stunden, das gelernt wird, während der Bot läuft (`profile`). Sobald das gehandelte Volumen um die Größe der
nächsten Order hinter dem erwarteten zurückliegt, handelt der Bot.

Diese Größe wird gleichverteilt zwischen `min_order` und `max_order` gezogen. Sie wächst mit dem Rückstand bis zum
Doppelten (`scale_by_pace`), schrumpft, wo der Spread weiter ist als `reference_spread` (`scale_by_spread`), und beträgt
höchstens `depth_share` dessen, was die dünnere Seite zu ihrem besten Preis zeigt (`scale_by_depth`). Die Seiten wechseln
sich ab, und die Seite, die den Bestand zu seinem Anfangswert zurückbringt, kommt zuerst, sodass er gleich bleibt.

Eine Order stellt sich zuerst als Maker an den besten Preis der eigenen Seite und wird nach `passive_patience`
zurückgenommen. Beträgt der Rückstand mehr als `behind_limit` des Tagesziels, überquert die Order den Spread sofort
(Immediate or Cancel zum besten Preis).

Gebühren und Fills, die schlechter sind als das Mid bei der Entscheidung, zählen gegen das Kostenbudget des Tages; was
ein passiver Fill gewinnt, wird gutgeschrieben. Ist es aufgebraucht, wartet der Bot auf den nächsten Tag. Ein Tag beginnt
um Mitternacht UTC, oder 24 Stunden nach dem Beginn des letzten (`from_start`), oder umfasst jederzeit die letzten 24
Stunden (`rolling_24h`, in Schritten von fünf Minuten). Die Zählung übersteht einen Neustart.

Der Bot handelt nur mit dem Markt: Eigene ruhende Orders, auf die eine Order träfe, werden zuerst abgebrochen, und die
Eigenhandelsverhinderung der Börse ist bei jeder Order gesetzt.</translation>
    </message>
    <message>
        <source>The whole account into base, as a yardstick for strategies that may hold anything.</source>
        <translation>Das ganze Konto in Basis, als Maßstab für Strategien, die beliebig viel halten dürfen.</translation>
    </message>
    <message>
        <source>The yardstick for a market maker that aims at a base share of one half.</source>
        <translation>Der Maßstab für einen Market Maker, der einen Basisanteil von einer Hälfte anstrebt.</translation>
    </message>
    <message>
        <source>Three times the equity a day after the market&apos;s own profile, counted over the last 24 hours.</source>
        <translation>Das Dreifache der Equity am Tag nach dem eigenen Profil des Marktes, gezählt über die letzten 24 Stunden.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Tick</translation>
    </message>
    <message>
        <source>Tight at the touch</source>
        <translation>Eng an den besten Preisen</translation>
    </message>
    <message>
        <source>Time from one outage to the next; 0s: only one.</source>
        <translation>Zeit von einem Ausfall zum nächsten; 0s: nur einer.</translation>
    </message>
    <message>
        <source>Time in position</source>
        <translation>Zeit in Position</translation>
    </message>
    <message>
        <source>Time in which a deviation halves on average.</source>
        <translation>Zeit, in der sich eine Abweichung im Mittel halbiert.</translation>
    </message>
    <message>
        <source>Time over which the trend is measured.</source>
        <translation>Zeit, über die der Trend gemessen wird.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Beste Preise</translation>
    </message>
    <message>
        <source>Traded value</source>
        <translation>Gehandelter Wert</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <source>Trades a daily volume with the market, paced over the day, within a budget of cost and without building inventory.</source>
        <translation>Handelt ein Tagesvolumen mit dem Markt, über den Tag verteilt, innerhalb eines Kostenbudgets und ohne Bestand aufzubauen.</translation>
    </message>
    <message>
        <source>Trades per day</source>
        <translation>Trades pro Tag</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Trend filter</source>
        <translation>Trendfilter</translation>
    </message>
    <message>
        <source>Trend threshold</source>
        <translation>Trendschwelle</translation>
    </message>
    <message>
        <source>Trend window</source>
        <translation>Trendfenster</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <source>Ulcer index</source>
        <translation>Ulcer-Index</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Unerklärt</translation>
    </message>
    <message>
        <source>Up drift</source>
        <translation>Aufwärtsdrift</translation>
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
        <translation>Wert einer Position als Anteil der Equity.</translation>
    </message>
    <message>
        <source>Value of one order before skew as a share of equity, where `order_size` is 0; raised to the venue&apos;s least order.</source>
        <translation>Wert einer Order vor Skew als Anteil der Equity, wenn `order_size` 0 ist; auf die Mindestorder der Börse angehoben.</translation>
    </message>
    <message>
        <source>Value of the position as a share of equity.</source>
        <translation>Wert der Position als Anteil der Equity.</translation>
    </message>
    <message>
        <source>Venue time of the first event (ISO 8601).</source>
        <translation>Börsenzeit des ersten Ereignisses (ISO 8601).</translation>
    </message>
    <message>
        <source>Volatile pair</source>
        <translation>Volatiles Paar</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>Volatilität</translation>
    </message>
    <message>
        <source>Volatility bar</source>
        <translation>Volatilitätskerze</translation>
    </message>
    <message>
        <source>Volatility cap</source>
        <translation>Volatilitätsgrenze</translation>
    </message>
    <message>
        <source>Volatility factor</source>
        <translation>Volatilitätsfaktor</translation>
    </message>
    <message>
        <source>Volatility method</source>
        <translation>Volatilitätsmethode</translation>
    </message>
    <message>
        <source>Volatility window</source>
        <translation>Volatilitätsfenster</translation>
    </message>
    <message>
        <source>Volume generator</source>
        <translation>Volumengenerator</translation>
    </message>
    <message>
        <source>Volume to trade in a day as a multiple of equity, where `daily_target` is 0.</source>
        <translation>Tagesvolumen als Vielfaches der Equity, wenn `daily_target` 0 ist.</translation>
    </message>
    <message>
        <source>Volume to trade in a day; 0: by `daily_target_share`.</source>
        <translation>Tagesvolumen; 0: nach `daily_target_share`.</translation>
    </message>
    <message>
        <source>We advance only by prints; cancellations are thought to come from behind us.</source>
        <translation>Die eigene Order rückt nur durch Trades vor; Abbrüche werden hinter ihr angenommen.</translation>
    </message>
    <message>
        <source>Weight of the last squared return, α.</source>
        <translation>Gewicht der letzten quadrierten Rendite, α.</translation>
    </message>
    <message>
        <source>Weight of the last variance, β; α + β below 1.</source>
        <translation>Gewicht der letzten Varianz, β; α + β unter 1.</translation>
    </message>
    <message>
        <source>Weights of the gaps between levels.</source>
        <translation>Gewichte der Abstände zwischen Stufen.</translation>
    </message>
    <message>
        <source>Weights of the sizes of levels.</source>
        <translation>Gewichte der Größen der Stufen.</translation>
    </message>
    <message>
        <source>What the account starts with, in the quote asset.</source>
        <translation>Womit das Konto beginnt, im Quote-Asset.</translation>
    </message>
    <message>
        <source>What the venue does if an order should meet another of this account after all.</source>
        <translation>Was die Börse tut, falls eine Order doch auf eine andere dieses Kontos trifft.</translation>
    </message>
    <message>
        <source>What the venue would refuse anyway is refused before it is sent: quantities outside the instrument&apos;s limits, a notional below its minimum (reduce-only orders are exempt, as at the venues), prices that are not positive, stops on the wrong side of the mid, and options that exclude each other. An amendment is checked as the order that it would make. The limits come from the instrument, so there is nothing to set.</source>
        <translation>Was die Börse ohnehin ablehnen würde, wird vor dem Senden verweigert: Mengen außerhalb der Limits des Instruments, ein Nominalwert unter dessen Minimum (Reduce-only-Orders sind ausgenommen, wie an den Börsen), Preise, die nicht positiv sind, Stops auf der falschen Seite des Mid und Optionen, die einander ausschließen. Eine Änderung wird als die Order geprüft, die aus ihr entstünde. Die Limits kommen vom Instrument, sodass nichts einzustellen ist.</translation>
    </message>
    <message>
        <source>When a day begins.</source>
        <translation>Wann ein Tag beginnt.</translation>
    </message>
    <message>
        <source>When the fall begins, from the start.</source>
        <translation>Wann der Fall beginnt, ab dem Start.</translation>
    </message>
    <message>
        <source>When the feed falls silent, from the start.</source>
        <translation>Wann der Feed verstummt, ab dem Start.</translation>
    </message>
    <message>
        <source>Where the first level stands relative to the best price of others.</source>
        <translation>Wo die erste Stufe relativ zum besten Preis anderer steht.</translation>
    </message>
    <message>
        <source>Where the profit comes from</source>
        <translation>Woher der Gewinn kommt</translation>
    </message>
    <message>
        <source>Whether the gaps grow or shrink with distance.</source>
        <translation>Ob die Abstände nach außen wachsen oder schrumpfen.</translation>
    </message>
    <message>
        <source>Whether the inventory has to be carried for ever or until the end of a horizon.</source>
        <translation>Ob der Bestand für immer oder bis zum Ende eines Horizonts getragen werden muss.</translation>
    </message>
    <message>
        <source>Whether the levels that a market order took change in the next message or in the same.</source>
        <translation>Ob sich die Stufen, die eine Market-Order genommen hat, in der nächsten oder in derselben Nachricht ändern.</translation>
    </message>
    <message>
        <source>Whether the sizes grow or shrink with distance.</source>
        <translation>Ob die Größen mit dem Abstand wachsen oder schrumpfen.</translation>
    </message>
    <message>
        <source>Whether the tape tells single orders (level 3) instead of levels.</source>
        <translation>Ob die Aufzeichnung einzelne Orders (Level 3) statt Stufen enthält.</translation>
    </message>
    <message>
        <source>Whether the venue also publishes its best prices (ticker).</source>
        <translation>Ob die Börse auch ihre besten Preise veröffentlicht (Ticker).</translation>
    </message>
    <message>
        <source>Whether κ and A are estimated from the market&apos;s trades or are as given.</source>
        <translation>Ob κ und A aus den Trades des Marktes geschätzt werden oder wie angegeben gelten.</translation>
    </message>
    <message>
        <source>Wide, quadratic ladder with Garman–Klass volatility from 5-minute bars and a low cap.</source>
        <translation>Weite, quadratische Leiter mit Garman–Klass-Volatilität aus 5-Minuten-Kerzen und niedriger Obergrenze.</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Gewinner</translation>
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
        <translation>Mit Mid s, Bestand q (in Orders, relativ zum Ziel), Risikoaversion γ, Volatilität σ und Orderankunft
`λ(δ) = A·e^(−κδ)` quotiert der endliche Horizont bei `r ± spread/2` mit `r = s − q·γ·σ²·(T−t)` und `spread =
γ·σ²·(T−t) + (2/γ)·ln(1 + γ/κ)`; T beginnt mit jedem `horizon` neu. Der unendliche Horizont (Guéant, Lehalle, Fernandez-Tapia)
quotiert bei `δ(q) = (1/γ)·ln(1 + γ/κ) ± ((2q ± 1)/2)·√((σ²γ)/(2κA)·(1 + γ/κ)^(1 + κ/γ))` vom Mid.

Die Einheit des Preises ist ein Basispunkt des Mid, die der Zeit eine Sekunde; γ und κ bedeuten daher bei jedem
Instrument dasselbe. σ wird aus Mids im Sekundenabstand geschätzt. A und κ werden aus den Trades des Marktes geschätzt:
wie viele Market-Orders pro Sekunde jede Tiefe vom Mid aus erreicht haben, mit gewichteten kleinsten Quadraten des
Logarithmus über der Tiefe; bis genügend vorliegen, treten `kappa` und `arrival_rate` an ihre Stelle.

Der Spread wird zwischen `min_spread` und `max_spread` gehalten, und kein Quote steht näher am Mid als der halbe
`min_spread`, wie groß der Bestand auch ist. Bei `max_inventory` wird die Seite, die ihn vergrößern würde, nicht gezeigt.

Quellen: Avellaneda und Stoikov, *High-frequency trading in a limit order book*, Quantitative Finance 8(3), 2008;
Guéant, Lehalle und Fernandez-Tapia, *Dealing with the inventory risk*, Mathematics and Financial Economics 7(4),
2013.</translation>
    </message>
    <message>
        <source>With the market&apos;s rhythm</source>
        <translation>Im Rhythmus des Marktes</translation>
    </message>
    <message>
        <source>Worst trade</source>
        <translation>Schlechtester Trade</translation>
    </message>
    <message>
        <source>amends that the venue confirmed</source>
        <translation>Änderungen, die die Börse bestätigt hat</translation>
    </message>
    <message>
        <source>best bid and ask as price_size (CryptoChassis)</source>
        <translation>bester Bid und Ask als price_size (CryptoChassis)</translation>
    </message>
    <message>
        <source>candles in CSV: known header names, or --column time=0 --column open=1 ...</source>
        <translation>Kerzen in CSV: bekannte Spaltennamen oder --column time=0 --column open=1 ...</translation>
    </message>
    <message>
        <source>cash + position at the first known mid</source>
        <translation>Guthaben + Position zum ersten bekannten Mid</translation>
    </message>
    <message>
        <source>cash + position at the last mid</source>
        <translation>Guthaben + Position zum letzten Mid</translation>
    </message>
    <message>
        <source>events as `data export` writes them</source>
        <translation>Ereignisse, wie `data export` sie schreibt</translation>
    </message>
    <message>
        <source>executions of own orders</source>
        <translation>Ausführungen eigener Orders</translation>
    </message>
    <message>
        <source>executions of resting orders</source>
        <translation>Ausführungen ruhender Orders</translation>
    </message>
    <message>
        <source>executions that took liquidity</source>
        <translation>Ausführungen, die Liquidität nahmen</translation>
    </message>
    <message>
        <source>expectancy ÷ R, R being the mean loss of the losing trades</source>
        <translation>Erwartungswert ÷ R, wobei R der mittlere Verlust der Verlust-Trades ist</translation>
    </message>
    <message>
        <source>feather, Parquet, HDF5: told apart and refused, with the way to convert them</source>
        <translation>feather, Parquet, HDF5: werden erkannt und abgelehnt, mit Hinweis zur Umwandlung</translation>
    </message>
    <message>
        <source>fills at a price that the market (prints, best bid and ask, levels that own takers walked to) never reached in the run: must be 0</source>
        <translation>Fills zu einem Preis, den der Markt (Trades, bester Bid und Ask, Stufen, zu denen eigene Taker vordrangen) im Lauf nie erreicht hat: muss 0 sein</translation>
    </message>
    <message>
        <source>final equity − initial equity, both by the ledger and marked to the mid</source>
        <translation>End-Equity − Anfangs-Equity, beide nach dem Kontobuch und zum Mid bewertet</translation>
    </message>
    <message>
        <source>hftbacktest event arrays (.npz, .npy), level 2 and 3</source>
        <translation>Ereignis-Arrays von hftbacktest (.npz, .npy), Level 2 und 3</translation>
    </message>
    <message>
        <source>its value at the last mid − at its fills&apos; prices − its fees</source>
        <translation>ihr Wert zum letzten Mid − zu den Preisen ihrer Fills − ihre Gebühren</translation>
    </message>
    <message>
        <source>largest fall of marked equity from its peak so far, as a share of that peak, over every change of the mid (not over closed trades only)</source>
        <translation>größter Rückgang der bewerteten Equity von ihrem bisherigen Hoch, als Anteil dieses Hochs, über jede Änderung des Mid (nicht nur über geschlossene Trades)</translation>
    </message>
    <message>
        <source>largest of that time</source>
        <translation>größte dieser Zeiten</translation>
    </message>
    <message>
        <source>largest profit of a trade</source>
        <translation>größter Gewinn eines Trades</translation>
    </message>
    <message>
        <source>last mid ÷ first mid − 1: what holding the base would have returned before fees</source>
        <translation>letztes Mid ÷ erstes Mid − 1: was das Halten der Basis vor Gebühren erbracht hätte</translation>
    </message>
    <message>
        <source>m3/m2^1.5 of returns, central moments over n</source>
        <translation>m3/m2^1.5 der Renditen, zentrale Momente mit Nenner n</translation>
    </message>
    <message>
        <source>m4/m2² of returns, central moments over n (3 for a normal distribution)</source>
        <translation>m4/m2² der Renditen, zentrale Momente mit Nenner n (3 bei einer Normalverteilung)</translation>
    </message>
    <message>
        <source>mean of that time</source>
        <translation>Mittelwert dieser Zeit</translation>
    </message>
    <message>
        <source>mean over trades of the best mark-to-market while open, never below 0, before fees</source>
        <translation>Mittelwert über Trades der besten Marktbewertung, solange offen, nie unter 0, vor Gebühren</translation>
    </message>
    <message>
        <source>mean over trades of the worst mark-to-market while open: at each mid in force and at the exit price, never above 0, before fees</source>
        <translation>Mittelwert über Trades der schlechtesten Marktbewertung, solange offen: zu jedem geltenden Mid und zum Ausstiegspreis, nie über 0, vor Gebühren</translation>
    </message>
    <message>
        <source>mean profit of a trade, net of its share of both fills&apos; fees</source>
        <translation>mittlerer Gewinn eines Trades, abzüglich seines Anteils an den Gebühren beider Fills</translation>
    </message>
    <message>
        <source>mean profit of the losing trades</source>
        <translation>mittlerer Gewinn der Verlust-Trades</translation>
    </message>
    <message>
        <source>mean profit of the winning trades</source>
        <translation>mittlerer Gewinn der Gewinn-Trades</translation>
    </message>
    <message>
        <source>mean time from a trade&apos;s opening fill to its closing fill</source>
        <translation>mittlere Zeit vom eröffnenden Fill eines Trades bis zu seinem schließenden</translation>
    </message>
    <message>
        <source>mean(r − rf)/stdev(r) × √(samples per year), of returns</source>
        <translation>mean(r − rf)/stdev(r) × √(Stichproben pro Jahr), der Renditen</translation>
    </message>
    <message>
        <source>mean(r − target)/√(Σ min(r − target, 0)²/n) × √(samples per year)</source>
        <translation>mean(r − Ziel)/√(Σ min(r − Ziel, 0)²/n) × √(Stichproben pro Jahr)</translation>
    </message>
    <message>
        <source>median of receive time − venue time of market events as the bot saw them (within 0.8 %); where the venue&apos;s clock leads, the receive times are first shifted by the clock offset that the setup states</source>
        <translation>Median von Empfangszeit − Börsenzeit der Marktereignisse, wie der Bot sie sah (auf 0.8 % genau); wo die Uhr der Börse vorgeht, werden die Empfangszeiten zuerst um den Uhrversatz verschoben, den die Einrichtung nennt</translation>
    </message>
    <message>
        <source>median of that time</source>
        <translation>Median dieser Zeit</translation>
    </message>
    <message>
        <source>median over maker fills of the time from acceptance to the fill</source>
        <translation>Median über Maker-Fills der Zeit von der Annahme bis zum Fill</translation>
    </message>
    <message>
        <source>median time from decision to acknowledgement (within 0.8 %)</source>
        <translation>Median der Zeit von der Entscheidung bis zur Bestätigung (auf 0.8 % genau)</translation>
    </message>
    <message>
        <source>most losing trades in a row, in the order of closing</source>
        <translation>die meisten Verlust-Trades in Folge, in der Reihenfolge des Schließens</translation>
    </message>
    <message>
        <source>most winning trades in a row, in the order of closing</source>
        <translation>die meisten Gewinn-Trades in Folge, in der Reihenfolge des Schließens</translation>
    </message>
    <message>
        <source>net profit ÷ initial equity</source>
        <translation>Nettogewinn ÷ Anfangs-Equity</translation>
    </message>
    <message>
        <source>net profit − (spread capture + adverse selection + inventory + fees); 0 exactly for whole lots</source>
        <translation>Nettogewinn − (Spread-Ertrag + Adverse Selection + Bestand + Gebühren); 0 exakt bei ganzen Lots</translation>
    </message>
    <message>
        <source>number n of simple returns between consecutive samples of equity on the grid (1 h, 1 day beyond 90 days, or as set; aligned to UTC)</source>
        <translation>Anzahl n einfacher Renditen zwischen aufeinanderfolgenden Stichproben der Equity auf dem Raster (1 h, 1 Tag ab mehr als 90 Tagen, oder wie eingestellt; an UTC ausgerichtet)</translation>
    </message>
    <message>
        <source>of the largest drawdown: time below the peak, up to the recovery or else the end of the run</source>
        <translation>des größten Drawdowns: Zeit unter dem Hoch, bis zur Erholung oder sonst bis zum Ende des Laufs</translation>
    </message>
    <message>
        <source>of the largest drawdown: time from its trough to the peak&apos;s level again; not available if that was not reached</source>
        <translation>des größten Drawdowns: Zeit vom Tief bis zurück zum Niveau des Hochs; nicht verfügbar, falls es nicht erreicht wurde</translation>
    </message>
    <message>
        <source>orders cancelled</source>
        <translation>abgebrochene Orders</translation>
    </message>
    <message>
        <source>orders cancelled ÷ fills</source>
        <translation>abgebrochene Orders ÷ Fills</translation>
    </message>
    <message>
        <source>orders that the risk gate refused</source>
        <translation>Orders, die das Risiko-Gate verweigert hat</translation>
    </message>
    <message>
        <source>orders that the strategy placed</source>
        <translation>Orders, die die Strategie aufgegeben hat</translation>
    </message>
    <message>
        <source>orders that the venue ended: time in force, self-trade prevention, one-cancels-other</source>
        <translation>Orders, die die Börse beendet hat: Gültigkeitsdauer, Eigenhandelsverhinderung, One-Cancels-Other</translation>
    </message>
    <message>
        <source>orders that the venue rejected</source>
        <translation>Orders, die die Börse abgelehnt hat</translation>
    </message>
    <message>
        <source>orders with at least one fill ÷ orders placed</source>
        <translation>Orders mit mindestens einem Fill ÷ aufgegebene Orders</translation>
    </message>
    <message>
        <source>profit of what was closed, by average cost, before fees</source>
        <translation>Gewinn des Geschlossenen, nach Durchschnittskosten, vor Gebühren</translation>
    </message>
    <message>
        <source>quantity of the fills that no later fill closed, signed; not in any trade</source>
        <translation>Menge der Fills, die kein späterer Fill geschlossen hat, mit Vorzeichen; in keinem Trade</translation>
    </message>
    <message>
        <source>round trips: a quantity opened by one fill and closed by a later one, first in first out; the initial holding takes no part</source>
        <translation>Roundtrips: eine von einem Fill eröffnete und von einem späteren geschlossene Menge, First in, first out; der Anfangsbestand nimmt nicht teil</translation>
    </message>
    <message>
        <source>sample standard deviation (n − 1) of returns × √(samples per year of 365.25 days)</source>
        <translation>Stichproben-Standardabweichung (n − 1) der Renditen × √(Stichproben pro Jahr zu 365.25 Tagen)</translation>
    </message>
    <message>
        <source>share of the run&apos;s time with a live bid and a live ask</source>
        <translation>Anteil der Laufzeit mit aktivem Bid und aktivem Ask</translation>
    </message>
    <message>
        <source>share of the run&apos;s time with a position of at least one lot</source>
        <translation>Anteil der Laufzeit mit einer Position von mindestens einem Lot</translation>
    </message>
    <message>
        <source>slippage cost of the taker fills alone</source>
        <translation>Slippage-Kosten allein der Taker-Fills</translation>
    </message>
    <message>
        <source>smallest profit of a trade</source>
        <translation>kleinster Gewinn eines Trades</translation>
    </message>
    <message>
        <source>spread capture of the maker fills</source>
        <translation>Spread-Ertrag der Maker-Fills</translation>
    </message>
    <message>
        <source>spread capture of the taker fills (what crossing the spread cost)</source>
        <translation>Spread-Ertrag der Taker-Fills (was das Überqueren des Spreads kostete)</translation>
    </message>
    <message>
        <source>the highest of those best marks</source>
        <translation>die höchste dieser besten Bewertungen</translation>
    </message>
    <message>
        <source>the lowest of those worst marks</source>
        <translation>die niedrigste dieser schlechtesten Bewertungen</translation>
    </message>
    <message>
        <source>the same after 30 s</source>
        <translation>dasselbe nach 30 s</translation>
    </message>
    <message>
        <source>the same after 5 s</source>
        <translation>dasselbe nach 5 s</translation>
    </message>
    <message>
        <source>the same over taker fills</source>
        <translation>dasselbe über Taker-Fills</translation>
    </message>
    <message>
        <source>time within which half of all opened quantity was closed again (first in first out); not available if less than half was</source>
        <translation>Zeit, in der die Hälfte der gesamten eröffneten Menge wieder geschlossen war (First in, first out); nicht verfügbar, wenn es weniger als die Hälfte war</translation>
    </message>
    <message>
        <source>traded value ÷ mean equity (of the samples; of the initial and final equity where there is none)</source>
        <translation>gehandelter Wert ÷ mittlere Equity (der Stichproben; ohne solche aus Anfangs- und End-Equity)</translation>
    </message>
    <message>
        <source>trades in CSV: known header names, or --column time=0 --column price=1 ...</source>
        <translation>Trades in CSV: bekannte Spaltennamen oder --column time=0 --column price=1 ...</translation>
    </message>
    <message>
        <source>trades with a profit after fees above 0</source>
        <translation>Trades mit einem Gewinn nach Gebühren über 0</translation>
    </message>
    <message>
        <source>trades with a profit after fees below 0</source>
        <translation>Trades mit einem Gewinn nach Gebühren unter 0</translation>
    </message>
    <message>
        <source>trades ÷ days of the run</source>
        <translation>Trades ÷ Tage des Laufs</translation>
    </message>
    <message>
        <source>two-sided p-value of SQN as Student&apos;s t with N − 1 degrees of freedom</source>
        <translation>zweiseitiger p-Wert von SQN als Students t mit N − 1 Freiheitsgraden</translation>
    </message>
    <message>
        <source>value of the final holding at the last mid − its average cost</source>
        <translation>Wert des Endbestands zum letzten Mid − seine Durchschnittskosten</translation>
    </message>
    <message>
        <source>wins ÷ trades</source>
        <translation>Gewinner ÷ Trades</translation>
    </message>
    <message>
        <source>Σ fees − rebates, each valued in the settle asset when it was charged</source>
        <translation>Σ Gebühren − Rückvergütungen, jede bei ihrer Berechnung im Abrechnungs-Asset bewertet</translation>
    </message>
    <message>
        <source>Σ funding paid; 0 for spot, which has none; not available for derivatives while tapes carry no funding rates</source>
        <translation>Σ gezahltes Funding; 0 bei Spot, wo es keines gibt; nicht verfügbar für Derivate, solange Aufzeichnungen keine Funding-Raten enthalten</translation>
    </message>
    <message>
        <source>Σ max(r, 0) ÷ Σ max(−r, 0)</source>
        <translation>Σ max(r, 0) ÷ Σ max(−r, 0)</translation>
    </message>
    <message>
        <source>Σ q·(u(last mid) − u(mid 5 s after)) + initial position·(u(last mid) − u(first mid)), and the change in value of fees paid in a moving asset</source>
        <translation>Σ q·(u(letztes Mid) − u(Mid 5 s danach)) + Anfangsposition·(u(letztes Mid) − u(erstes Mid)), und die Wertänderung von Gebühren, die in einem schwankenden Asset gezahlt wurden</translation>
    </message>
    <message>
        <source>Σ q·(u(mid 5 s after the fill, or the last) − u(mid at fill))</source>
        <translation>Σ q·(u(Mid 5 s nach dem Fill, oder das letzte) − u(Mid beim Fill))</translation>
    </message>
    <message>
        <source>Σ q·(u(mid at fill) − u(price)) ÷ Σ |q·u(mid at fill)| over maker fills</source>
        <translation>Σ q·(u(Mid beim Fill) − u(Preis)) ÷ Σ |q·u(Mid beim Fill)| über Maker-Fills</translation>
    </message>
    <message>
        <source>Σ q·(u(mid at fill) − u(price)): better than the mid when positive</source>
        <translation>Σ q·(u(Mid beim Fill) − u(Preis)): besser als das Mid, wenn positiv</translation>
    </message>
    <message>
        <source>Σ q·(u(price) − u(mid at decision)) over all fills, q signed: positive cost, negative earned</source>
        <translation>Σ q·(u(Preis) − u(Mid bei der Entscheidung)) über alle Fills, q mit Vorzeichen: positiv kostet, negativ verdient</translation>
    </message>
    <message>
        <source>Σ wins ÷ |Σ losses|; not available without a loss</source>
        <translation>Σ Gewinne ÷ |Σ Verluste|; nicht verfügbar ohne einen Verlust</translation>
    </message>
    <message>
        <source>Σ |q·u(price)| over all fills</source>
        <translation>Σ |q·u(Preis)| über alle Fills</translation>
    </message>
    <message>
        <source>Φ((SR − SR*)·√(n−1)/√(1 − skew·SR + (kurt−1)/4·SR²)), per-sample SR, SR* = 0 unless set (Bailey, López de Prado 2012)</source>
        <translation>Φ((SR − SR*)·√(n−1)/√(1 − skew·SR + (kurt−1)/4·SR²)), SR je Stichprobe, SR* = 0, wenn nicht anders eingestellt (Bailey, López de Prado 2012)</translation>
    </message>
    <message>
        <source>γ: the larger, the more quotes lean against inventory.</source>
        <translation>γ: Je größer, desto mehr lehnen sich die Quotes gegen den Bestand.</translation>
    </message>
    <message>
        <source>κ: how fast order arrival falls with depth.</source>
        <translation>κ: wie schnell die Orderankunft mit der Tiefe abnimmt.</translation>
    </message>
    <message>
        <source>σ by exponential weights (half-life `volatility_window`) or over a sliding window.</source>
        <translation>σ nach exponentiellen Gewichten (Halbwertszeit `volatility_window`) oder über ein gleitendes Fenster.</translation>
    </message>
    <message>
        <source>− fees</source>
        <translation>− Gebühren</translation>
    </message>
    <message>
        <source>− the mean of the ⌈0.01·n⌉ smallest returns; needs 100 returns</source>
        <translation>− der Mittelwert der ⌈0.01·n⌉ kleinsten Renditen; benötigt 100 Renditen</translation>
    </message>
    <message>
        <source>− the mean of the ⌈0.05·n⌉ smallest returns; needs 20 returns</source>
        <translation>− der Mittelwert der ⌈0.05·n⌉ kleinsten Renditen; benötigt 20 Renditen</translation>
    </message>
    <message>
        <source>− the ⌈0.01·n⌉-th smallest return, per sample; needs 100 returns</source>
        <translation>− die ⌈0.01·n⌉-kleinste Rendite, je Stichprobe; benötigt 100 Renditen</translation>
    </message>
    <message>
        <source>− the ⌈0.05·n⌉-th smallest return, per sample; needs 20 returns</source>
        <translation>− die ⌈0.05·n⌉-kleinste Rendite, je Stichprobe; benötigt 20 Renditen</translation>
    </message>
    <message>
        <source>− Σ q·(u(mid 1 s after) − u(mid at fill)) ÷ Σ |q·u(mid at fill)| over the maker fills with at least 1 s of run left; the mid in force, as received, counted from when we learned of the fill</source>
        <translation>− Σ q·(u(Mid 1 s danach) − u(Mid beim Fill)) ÷ Σ |q·u(Mid beim Fill)| über die Maker-Fills, nach denen der Lauf noch mindestens 1 s dauert; das geltende Mid, wie empfangen, gezählt ab der Kenntnis des Fills</translation>
    </message>
    <message>
        <source>√((1 + SR²/2 − skew·SR + (kurt−3)/4·SR²)/(n−1)) on the per-sample SR, × √(samples per year)</source>
        <translation>√((1 + SR²/2 − skew·SR + (kurt−3)/4·SR²)/(n−1)) auf die SR je Stichprobe, × √(Stichproben pro Jahr)</translation>
    </message>
    <message>
        <source>√(mean(dd²)), dd the share below the peak so far at each sample</source>
        <translation>√(mean(dd²)), dd der Anteil unter dem bisherigen Hoch bei jeder Stichprobe</translation>
    </message>
    <message>
        <source>√N·mean/stdev (N − 1) of the profits of N trades</source>
        <translation>√N·mean/stdev (N − 1) der Gewinne von N Trades</translation>
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
        <translation>nach Trade</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>Kerzen</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>bps</source>
        <translation>bps</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message>
        <source>equities</source>
        <translation>× Equity</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>events/s</source>
        <translation>Ereignisse/s</translation>
    </message>
    <message>
        <source>ewma</source>
        <translation>EWMA</translation>
    </message>
    <message>
        <source>expire both</source>
        <translation>beide verfallen</translation>
    </message>
    <message>
        <source>expire maker</source>
        <translation>Maker verfällt</translation>
    </message>
    <message>
        <source>expire taker</source>
        <translation>Taker verfällt</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>exponentiell</translation>
    </message>
    <message>
        <source>finite</source>
        <translation>endlich</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>flach</translation>
    </message>
    <message>
        <source>from start</source>
        <translation>ab Beginn</translation>
    </message>
    <message>
        <source>garman klass</source>
        <translation>Garman–Klass</translation>
    </message>
    <message>
        <source>growing</source>
        <translation>wachsend</translation>
    </message>
    <message>
        <source>half-spreads</source>
        <translation>halbe Spreads</translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>unendlich</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>anführen</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>per s</source>
        <translation>pro s</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>pro Jahr</translation>
    </message>
    <message>
        <source>per √year</source>
        <translation>pro √Jahr</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>quadratic</source>
        <translation>quadratisch</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>realised</source>
        <translation>realisiert</translation>
    </message>
    <message>
        <source>retreat</source>
        <translation>zurückziehen</translation>
    </message>
    <message>
        <source>rolling 24h</source>
        <translation>rollierend 24h</translation>
    </message>
    <message>
        <source>share per year</source>
        <translation>Anteil pro Jahr</translation>
    </message>
    <message>
        <source>shrinking</source>
        <translation>schrumpfend</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>gleichmäßig</translation>
    </message>
    <message>
        <source>utc midnight</source>
        <translation>UTC-Mitternacht</translation>
    </message>
    <message>
        <source>with trade</source>
        <translation>mit Trade</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>By which bots are grouped and found: a list.</source>
        <translation>Danach werden Bots gruppiert und gefunden: eine Liste.</translation>
    </message>
    <message>
        <source>How often in a row it is started again after a failure, later each time; 0: never.</source>
        <translation>Wie oft nacheinander er nach einem Fehler neu gestartet wird, jedes Mal später; 0: nie.</translation>
    </message>
    <message>
        <source>Its share of the account at the first start, in the quote asset.</source>
        <translation>Sein Anteil am Konto beim ersten Start, in der Quote-Währung.</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Märkte</translation>
    </message>
    <message>
        <source>Of a simulated venue: latency of orders, MODEL or MODEL:key=value,...</source>
        <translation>Einer simulierten Börse: Latenz der Orders, MODEL oder MODEL:key=value,...</translation>
    </message>
    <message>
        <source>Of a simulated venue: queue position of resting orders, MODEL or MODEL:key=value,...</source>
        <translation>Einer simulierten Börse: Platz ruhender Orders in der Schlange, MODEL oder MODEL:key=value,...</translation>
    </message>
    <message>
        <source>Orders and position when it stops. cancel: orders go, the position stays; keep: both stay; flatten: orders go, the position is closed at the market.</source>
        <translation>Orders und Position beim Anhalten. cancel: Orders gehen, die Position bleibt; keep: beides bleibt; flatten: Orders gehen, die Position wird zum Marktpreis geschlossen.</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Neustarts</translation>
    </message>
    <message>
        <source>Several of them, as a list, for a strategy that takes more than one.</source>
        <translation>Mehrere als Liste, für eine Strategie, die mehr als einen nimmt.</translation>
    </message>
    <message>
        <source>Stop policy</source>
        <translation>Anhalteregel</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>The live market that it trades.</source>
        <translation>Der Live-Markt, auf dem er handelt.</translation>
    </message>
    <message>
        <source>Time between ticks, 100ms to 1d, or event: none, it acts on what the market tells. Left out: as the strategy has it.</source>
        <translation>Zeit zwischen Ticks, 100ms bis 1d, oder event: keine, er handelt nach dem, was der Markt meldet. Weggelassen: wie die Strategie es hat.</translation>
    </message>
    <message>
        <source>What its profit is counted under.</source>
        <translation>Worunter sein Gewinn gezählt wird.</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>abbrechen</translation>
    </message>
    <message>
        <source>flatten</source>
        <translation>glattstellen</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>A linear contract whose volatility comes in clusters (GARCH), margined in quote.</source>
        <translation>Ein linearer Kontrakt, dessen Volatilität in Clustern auftritt (GARCH), mit Margin in Quote.</translation>
    </message>
    <message>
        <source>A price that is pulled back to its mean within half an hour or so: a market for makers.</source>
        <translation>Ein Preis, der binnen etwa einer halben Stunde zu seinem Mittelwert zurückgezogen wird: ein Markt für Maker.</translation>
    </message>
    <message>
        <source>A price that rises for hours and falls for hours: drift of either sign, switched by chance.</source>
        <translation>Ein Preis, der stundenlang steigt und stundenlang fällt: Drift mit wechselndem Vorzeichen, vom Zufall umgeschaltet.</translation>
    </message>
    <message>
        <source>A quiet random walk that tells every single order of its book (level 3), so that places in the queue are exact.</source>
        <translation>Ein ruhiger Random Walk, der jede einzelne Order seines Buchs meldet (Level 3), sodass Plätze in der Warteschlange exakt sind.</translation>
    </message>
    <message>
        <source>A random walk that loses a tenth within two minutes every three hours, and wins most of it back.</source>
        <translation>Ein Random Walk, der alle drei Stunden binnen zwei Minuten ein Zehntel verliert und das meiste davon zurückgewinnt.</translation>
    </message>
    <message>
        <source>A random walk whose feed falls silent for twenty seconds every half hour, and comes back with a gap.</source>
        <translation>Ein Random Walk, dessen Feed jede halbe Stunde zwanzig Sekunden lang verstummt und mit einer Lücke zurückkehrt.</translation>
    </message>
    <message>
        <source>A random walk with clusters of volatility (GARCH): quiet hours, then wild ones.</source>
        <translation>Ein Random Walk mit Volatilitätsclustern (GARCH): ruhige Stunden, dann wilde.</translation>
    </message>
    <message>
        <source>A random walk with sudden jumps up and down, a few in an hour (Merton).</source>
        <translation>Ein Random Walk mit plötzlichen Sprüngen nach oben und unten, einige pro Stunde (Merton).</translation>
    </message>
    <message>
        <source>A recorded book of %1 to %2, played over and over.</source>
        <translation>Ein aufgezeichnetes Buch von %1 bis %2, immer wieder abgespielt.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Recorded trades of %1 to %2, played over and over.</source>
        <translation>Aufgezeichnete Trades von %1 bis %2, immer wieder abgespielt.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>The plainest market: a geometric random walk with a deep book around it.</source>
        <translation>Der einfachste Markt: ein geometrischer Random Walk mit einem tiefen Buch darum.</translation>
    </message>
    <message>
        <source>Other base</source>
        <translation>Andere Basis</translation>
    </message>
    <message>
        <source>Other cash</source>
        <translation>Anderes Geld</translation>
    </message>
    <message>
        <source>What it has on its second market at the first start, in that one&apos;s quote asset.</source>
        <translation>Was er beim ersten Start auf seinem zweiten Markt hat, in dessen Notierungswährung.</translation>
    </message>
    <message>
        <source>What it holds on its second market at the first start.</source>
        <translation>Was er beim ersten Start auf seinem zweiten Markt hält.</translation>
    </message>
</context>
<context>
    <name>EngineColumns</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>How long a question and its answer are under way; measured every few seconds</source>
        <translation>Wie lange eine Frage und ihre Antwort unterwegs sind; alle paar Sekunden gemessen</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Since the engine was started</source>
        <translation>Seit dem Start der Engine</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>unverschlüsselt</translation>
    </message>
    <message>
        <source>not accepted yet</source>
        <translation>noch nicht akzeptiert</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate that you accepted</source>
        <translation>SHA-256 des akzeptierten Zertifikats</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>running bots, all bots</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>Running, and all</source>
        <translation>Laufende und alle</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>in this window&apos;s process</source>
        <translation>im Prozess dieses Fensters</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>the engine cannot offer its interface: {reason}</source>
        <translation>die Engine kann ihre Schnittstelle nicht bereitstellen: {reason}</translation>
    </message>
    <message>
        <source>{field} cannot be &quot;{value}&quot;</source>
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
        <source>{option} cannot write &quot;{path}&quot;: {reason}</source>
        <translation>{option} kann „{path}“ nicht schreiben: {reason}</translation>
    </message>
    <message>
        <source>there is no command &quot;{value}&quot;</source>
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
        <source>there is no key &quot;{field}&quot;</source>
        <translation>es gibt keinen Schlüssel „{field}“</translation>
    </message>
    <message>
        <source>{field} cannot be {value}</source>
        <translation>{field} darf nicht {value} sein</translation>
    </message>
    <message>
        <source>&quot;{dataset}&quot; may mean any of {candidates}</source>
        <translation>„{dataset}“ ist mehrdeutig; möglich sind {candidates}</translation>
    </message>
    <message>
        <source>the bar of {value} is there twice</source>
        <translation>die Kerze {value} ist doppelt vorhanden</translation>
    </message>
    <message>
        <source>the bar&apos;s {field} {value} does not go with open {open} and close {close}</source>
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
        <source>there is no format &quot;{value}&quot;</source>
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
        <source>there is no dataset &quot;{dataset}&quot;</source>
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
        <source>the venue&apos;s time {value} steps back behind {before} by more than {limit}</source>
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
        <source>&quot;{value}&quot; is not a number</source>
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
        <source>&quot;{value}&quot; is not a span of time</source>
        <translation>„{value}“ ist keine Zeitdauer</translation>
    </message>
    <message>
        <source>there is no export format &quot;{value}&quot;</source>
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
        <source>there is no model &quot;{value}&quot;</source>
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
        <source>the {field} &quot;{value}&quot; cannot be read</source>
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
        <source>the format has no setting &quot;{option}&quot; (it knows: {known})</source>
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
        <source>the {field} &quot;{value}&quot; is not valid</source>
        <translation>{field} „{value}“ ist ungültig</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not an instrument</source>
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
        <source>the row &quot;{value}&quot; of the latencies cannot be read</source>
        <translation>die Zeile „{value}“ der Latenzen ist nicht lesbar</translation>
    </message>
    <message>
        <source>there is no metric &quot;{value}&quot;</source>
        <translation>es gibt keine Kennzahl „{value}“</translation>
    </message>
    <message>
        <source>{field} knows no model &quot;{value}&quot;</source>
        <translation>{field} kennt kein Modell „{value}“</translation>
    </message>
    <message>
        <source>the bot has stopped and places no more orders</source>
        <translation>der Bot wurde angehalten und stellt keine Orders mehr ein</translation>
    </message>
    <message>
        <source>the list cannot go on from &quot;{value}&quot;</source>
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
        <source>there is no parameter &quot;{field}&quot;</source>
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
        <source>the entry &quot;{value}&quot; of a journal cannot be read</source>
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
        <source>there is no strategy &quot;{value}&quot;</source>
        <translation>es gibt keine Strategie „{value}“</translation>
    </message>
    <message>
        <source>there is no axis &quot;{value}&quot;</source>
        <translation>es gibt keine Achse „{value}“</translation>
    </message>
    <message>
        <source>interrupted; nothing was changed</source>
        <translation>unterbrochen; es wurde nichts geändert</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a time</source>
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
        <source>no temporary file can be made in {path} for the run&apos;s fills and trades: {reason}</source>
        <translation>in {path} kann keine temporäre Datei für Fills und Trades des Laufs angelegt werden: {reason}</translation>
    </message>
    <message>
        <source>the run&apos;s fills and trades cannot be written to a temporary file in {path}: {reason}</source>
        <translation>Fills und Trades des Laufs können nicht in eine temporäre Datei in {path} geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>there is no gauge &quot;{value}&quot;</source>
        <translation>es gibt keinen Messwert „{value}“</translation>
    </message>
    <message>
        <source>an axis cannot be &quot;{value}&quot;</source>
        <translation>eine Achse darf nicht „{value}“ sein</translation>
    </message>
    <message>
        <source>there is no metric &quot;{value}&quot; to look for</source>
        <translation>es gibt keine Kennzahl „{value}“ zum Optimieren</translation>
    </message>
    <message>
        <source>the store {path} cannot be read: {reason}</source>
        <translation>die Datenbank {path} kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>the engine tells of no more changes</source>
        <translation>die Engine meldet keine Änderungen mehr</translation>
    </message>
    <message>
        <source>depth messages older than the snapshot were left out: {count}</source>
        <translation>Tiefennachrichten, die älter als der Snapshot sind, wurden ausgelassen: {count}</translation>
    </message>
    <message>
        <source>rows that name the passive side of trades change no book and were left out: {count}</source>
        <translation>Zeilen, die die passive Seite von Trades nennen, ändern kein Buch und wurden ausgelassen: {count}</translation>
    </message>
    <message>
        <source>there is neither a snapshot nor a sequence that joins it to what ends at {end}: a gap was written, and the book is stale until the next snapshot</source>
        <translation>weder ein Snapshot noch eine Sequenz schließt an das an, was um {end} endet: eine Lücke wurde geschrieben, und das Buch ist bis zum nächsten Snapshot veraltet</translation>
    </message>
    <message>
        <source>the last line has no line break: where the file was cut off, the last value may be cut as well</source>
        <translation>die letzte Zeile hat keinen Zeilenumbruch: falls die Datei abgeschnitten ist, kann auch der letzte Wert abgeschnitten sein</translation>
    </message>
    <message>
        <source>the file does not begin with a snapshot: far levels are unknown until they change</source>
        <translation>die Datei beginnt nicht mit einem Snapshot: ferne Levels sind unbekannt, bis sie sich ändern</translation>
    </message>
    <message>
        <source>the file has no column of volumes: every candle has volume 0</source>
        <translation>die Datei hat keine Volumenspalte: jede Kerze hat Volumen 0</translation>
    </message>
    <message>
        <source>prices rounded to the tick {tick}: {count}</source>
        <translation>auf den Tick {tick} gerundete Preise: {count}</translation>
    </message>
    <message>
        <source>receive times that stepped back by up to a second were raised to the one before: {count}</source>
        <translation>Empfangszeiten, die um bis zu eine Sekunde zurücksprangen, wurden auf die jeweils vorige angehoben: {count}</translation>
    </message>
    <message>
        <source>rows of kinds that are not read: {count}</source>
        <translation>Zeilen von Arten, die nicht gelesen werden: {count}</translation>
    </message>
    <message>
        <source>breaks in the venue&apos;s sequence: {count}; the book is stale from there to the next snapshot</source>
        <translation>Brüche in der Sequenz der Börse: {count}; das Buch ist ab dort bis zum nächsten Snapshot veraltet</translation>
    </message>
    <message>
        <source>the file does not say who took: sides are inferred from the price (a higher one is a buy, a lower one a sell)</source>
        <translation>die Datei nennt den Taker nicht: die Seiten sind aus dem Preis abgeleitet (ein höherer ist ein Kauf, ein niedrigerer ein Verkauf)</translation>
    </message>
    <message>
        <source>trades that name no side got that of the trade before: {count}</source>
        <translation>Trades ohne Seite erhielten die des Trades davor: {count}</translation>
    </message>
    <message>
        <source>snapshots that brought nothing new or did not join the messages: {count}</source>
        <translation>Snapshots, die nichts Neues brachten oder nicht an die Nachrichten anschlossen: {count}</translation>
    </message>
    <message>
        <source>depth messages behind a break had no snapshot to stand on and were left out: {count}</source>
        <translation>Tiefennachrichten nach einem Bruch hatten keinen Snapshot als Grundlage und wurden ausgelassen: {count}</translation>
    </message>
    <message>
        <source>messages of streams that are not read: {count}</source>
        <translation>Nachrichten von Streams, die nicht gelesen werden: {count}</translation>
    </message>
    <message>
        <source>the recording is of {symbol} and was imported as {instrument}</source>
        <translation>die Aufzeichnung ist von {symbol} und wurde als {instrument} importiert</translation>
    </message>
    <message>
        <source>trades that were no market trades (insurance fund and the like) were left out: {count}</source>
        <translation>Trades, die keine Markttrades waren (Versicherungsfonds und Ähnliches), wurden ausgelassen: {count}</translation>
    </message>
    <message>
        <source>trades that are recorded on a second stream too were counted once: {count}</source>
        <translation>Trades, die auch in einem zweiten Stream aufgezeichnet sind, wurden einmal gezählt: {count}</translation>
    </message>
    <message>
        <source>depth messages that came twice were counted once: {count}</source>
        <translation>doppelt eingetroffene Tiefennachrichten wurden einmal gezählt: {count}</translation>
    </message>
    <message>
        <source>rows that repeat an event at the venue&apos;s time were counted once: {count}</source>
        <translation>Zeilen, die ein Ereignis zur Börsenzeit wiederholen, wurden einmal gezählt: {count}</translation>
    </message>
    <message>
        <source>volumes were rounded to the lot {lot}</source>
        <translation>Volumen wurden auf das Lot {lot} gerundet</translation>
    </message>
    <message>
        <source>choose another data folder in the settings</source>
        <translation>in den Einstellungen einen anderen Datenordner wählen</translation>
    </message>
    <message>
        <source>let yourself write into this folder, or choose another data folder in the settings</source>
        <translation>Schreibrecht für diesen Ordner einrichten oder in den Einstellungen einen anderen Datenordner wählen</translation>
    </message>
    <message>
        <source>import the recording again, or remove it</source>
        <translation>die Aufzeichnung erneut importieren oder entfernen</translation>
    </message>
    <message>
        <source>choose its format, if it is among those of the list</source>
        <translation>das Format wählen, falls es in der Liste steht</translation>
    </message>
    <message>
        <source>leave the field empty, or replace what is there</source>
        <translation>das Feld leer lassen oder Vorhandenes ersetzen</translation>
    </message>
    <message>
        <source>choose one of the list</source>
        <translation>aus der Liste wählen</translation>
    </message>
    <message>
        <source>choose one of the list of recordings</source>
        <translation>aus der Liste der Aufzeichnungen wählen</translation>
    </message>
    <message>
        <source>import only what follows its end, or replace what is there</source>
        <translation>nur importieren, was nach ihrem Ende folgt, oder Vorhandenes ersetzen</translation>
    </message>
    <message>
        <source>give a finer tick, round prices to the tick, or replace what is there</source>
        <translation>einen feineren Tick angeben, Preise auf den Tick runden oder Vorhandenes ersetzen</translation>
    </message>
    <message>
        <source>give a coarser tick, and round prices where they lie between</source>
        <translation>einen gröberen Tick angeben und dazwischenliegende Preise runden</translation>
    </message>
    <message>
        <source>give a finer lot, or replace what is there</source>
        <translation>ein feineres Lot angeben oder Vorhandenes ersetzen</translation>
    </message>
    <message>
        <source>give tick and lot</source>
        <translation>Tick und Lot angeben</translation>
    </message>
    <message>
        <source>let yourself read it, or choose another data folder in the settings</source>
        <translation>Leserecht dafür einrichten oder in den Einstellungen einen anderen Datenordner wählen</translation>
    </message>
    <message>
        <source>replace what is there, or give another instrument</source>
        <translation>Vorhandenes ersetzen oder ein anderes Instrument angeben</translation>
    </message>
    <message>
        <source>1 &lt;= minQuantity &lt;= maxQuantity, in lots</source>
        <translation>1 &lt;= minQuantity &lt;= maxQuantity, in Lots</translation>
    </message>
    <message>
        <source>the program sqlite3 may save runs from it, with its command .recover</source>
        <translation>das Programm sqlite3 kann mit seinem Befehl .recover vielleicht Läufe daraus retten</translation>
    </message>
    <message>
        <source>choose the format yourself; the list has all that can be read</source>
        <translation>das Format selbst wählen; die Liste enthält alles, was lesbar ist</translation>
    </message>
    <message>
        <source>a book shows each price once a side</source>
        <translation>ein Buch zeigt jeden Preis je Seite nur einmal</translation>
    </message>
    <message>
        <source>a candle is {start, low, high, open, close, volume}</source>
        <translation>eine Kerze ist {start, low, high, open, close, volume}</translation>
    </message>
    <message>
        <source>a recording holds one instrument: import the other one as its own</source>
        <translation>eine Aufzeichnung enthält ein Instrument: das andere als eigene importieren</translation>
    </message>
    <message>
        <source>a level holds too many lots: give less depth or a larger lot</source>
        <translation>eine Stufe enthält zu viele Lots: weniger Tiefe oder ein größeres Lot angeben</translation>
    </message>
    <message>
        <source>a line is a receive time in ns, us or ms, a space and a JSON message</source>
        <translation>eine Zeile besteht aus einer Empfangszeit in ns, us oder ms, einem Leerzeichen und einer JSON-Nachricht</translation>
    </message>
    <message>
        <source>a linear contract is margined in quote: give cash only</source>
        <translation>ein linearer Kontrakt hat seine Margin in Quote: nur Guthaben angeben</translation>
    </message>
    <message>
        <source>a market order has too many lots: give less or a larger lot</source>
        <translation>eine Market-Order hat zu viele Lots: weniger oder ein größeres Lot angeben</translation>
    </message>
    <message>
        <source>a newer Wheelhouse wrote it: use that one</source>
        <translation>ein neueres Wheelhouse hat sie geschrieben: dieses verwenden</translation>
    </message>
    <message>
        <source>a price must be above 0</source>
        <translation>ein Preis muss über 0 liegen</translation>
    </message>
    <message>
        <source>a price must be above 0: take the line out</source>
        <translation>ein Preis muss über 0 liegen: die Zeile herausnehmen</translation>
    </message>
    <message>
        <source>a recording holds one instrument: split the file</source>
        <translation>eine Aufzeichnung enthält ein Instrument: die Datei aufteilen</translation>
    </message>
    <message>
        <source>a single bar does not tell its interval: say it among the columns, as in interval=1m</source>
        <translation>eine einzelne Kerze lässt ihr Intervall nicht erkennen: bei den Spalten angeben, z. B. interval=1m</translation>
    </message>
    <message>
        <source>a stopped bot places no orders</source>
        <translation>ein angehaltener Bot stellt keine Orders ein</translation>
    </message>
    <message>
        <source>a trade needs timestamp, side, price and amount</source>
        <translation>ein Trade braucht timestamp, side, price und amount</translation>
    </message>
    <message>
        <source>add a unit: ns, us, ms, s, m, h or d</source>
        <translation>eine Einheit anfügen: ns, us, ms, s, m, h oder d</translation>
    </message>
    <message>
        <source>amounts are exact up to 10^20: give less cash or base, or smaller orders</source>
        <translation>Beträge sind bis 10^20 exakt: weniger Guthaben oder Basis oder kleinere Orders angeben</translation>
    </message>
    <message>
        <source>an order must join before it leaves</source>
        <translation>eine Order muss eingestellt sein, bevor sie das Buch verlässt</translation>
    </message>
    <message>
        <source>an outage ends after it begins</source>
        <translation>ein Ausfall endet nach seinem Beginn</translation>
    </message>
    <message>
        <source>another Wheelhouse has it open: use that one, or end it</source>
        <translation>ein anderes Wheelhouse hat sie geöffnet: dieses verwenden oder beenden</translation>
    </message>
    <message>
        <source>cancel the run first</source>
        <translation>zuerst den Lauf abbrechen</translation>
    </message>
    <message>
        <source>cancel the run that reads it first</source>
        <translation>zuerst den Lauf abbrechen, der sie liest</translation>
    </message>
    <message>
        <source>candles have no orders: leave out one of bars and orders</source>
        <translation>Kerzen haben keine Orders: bars oder orders weglassen</translation>
    </message>
    <message>
        <source>candles hold prices up to %1: use a larger tick</source>
        <translation>Kerzen fassen Preise bis %1: einen größeren Tick verwenden</translation>
    </message>
    <message>
        <source>check that the file is the text that it should be</source>
        <translation>prüfen, ob die Datei der Text ist, der sie sein soll</translation>
    </message>
    <message>
        <source>check the column and its unit</source>
        <translation>die Spalte und ihre Einheit prüfen</translation>
    </message>
    <message>
        <source>choose one of the formats in the list</source>
        <translation>eines der Formate aus der Liste wählen</translation>
    </message>
    <message>
        <source>choose one of metrics</source>
        <translation>eine der Kennzahlen wählen</translation>
    </message>
    <message>
        <source>choose one of the report&apos;s gauges</source>
        <translation>einen der Messwerte des Berichts wählen</translation>
    </message>
    <message>
        <source>choose one of: %1</source>
        <translation>zur Wahl stehen: %1</translation>
    </message>
    <message>
        <source>close the quoted field on the same line</source>
        <translation>das Feld in Anführungszeichen in derselben Zeile schließen</translation>
    </message>
    <message>
        <source>compare positions with the venue before trading on</source>
        <translation>vor dem Weiterhandeln die Positionen mit der Börse abgleichen</translation>
    </message>
    <message>
        <source>convert it to JSON first, with convert-data or convert-trade-data of freqtrade</source>
        <translation>zuerst in JSON umwandeln, mit convert-data oder convert-trade-data von freqtrade</translation>
    </message>
    <message>
        <source>convert it to JSON first, with convert-data of freqtrade, or to CSV with pandas</source>
        <translation>zuerst in JSON umwandeln, mit convert-data von freqtrade, oder in CSV mit pandas</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>war %1 gemeint?</translation>
    </message>
    <message>
        <source>did you mean %1? choose one of: %2</source>
        <translation>war %1 gemeint? Zur Wahl stehen: %2</translation>
    </message>
    <message>
        <source>durations reach to 292 years</source>
        <translation>Zeitdauern reichen bis 292 Jahre</translation>
    </message>
    <message>
        <source>end that one, or name another folder with --data-dir</source>
        <translation>das andere beenden oder mit --data-dir einen anderen Ordner angeben</translation>
    </message>
    <message>
        <source>end the program that has the file open, and try again</source>
        <translation>das Programm beenden, das die Datei geöffnet hat, und erneut versuchen</translation>
    </message>
    <message>
        <source>every candle needs this field, as a string</source>
        <translation>jede Kerze braucht dieses Feld, als Zeichenkette</translation>
    </message>
    <message>
        <source>every row must have the same columns; does a field hold a comma and no quotes?</source>
        <translation>jede Zeile muss dieselben Spalten haben; enthält ein Feld ein Komma ohne Anführungszeichen?</translation>
    </message>
    <message>
        <source>every row must have the same columns; is the line cut off?</source>
        <translation>jede Zeile muss dieselben Spalten haben; ist die Zeile abgeschnitten?</translation>
    </message>
    <message>
        <source>export it as csv</source>
        <translation>als csv exportieren</translation>
    </message>
    <message>
        <source>export its table to CSV, with sqlite3 for example</source>
        <translation>ihre Tabelle nach CSV exportieren, z. B. mit sqlite3</translation>
    </message>
    <message>
        <source>fetch the file again</source>
        <translation>die Datei erneut holen</translation>
    </message>
    <message>
        <source>garch_alpha + garch_beta must stay below 1, or the variance grows without end</source>
        <translation>garch_alpha + garch_beta muss unter 1 bleiben, sonst wächst die Varianz endlos</translation>
    </message>
    <message>
        <source>give 0 or more</source>
        <translation>0 oder mehr angeben</translation>
    </message>
    <message>
        <source>give 0 to %1</source>
        <translation>0 bis %1 angeben</translation>
    </message>
    <message>
        <source>give 1 to %1</source>
        <translation>1 bis %1 angeben</translation>
    </message>
    <message>
        <source>give 1ms or more, or 0s for events</source>
        <translation>mindestens 1ms angeben, oder 0s für Ereignisse</translation>
    </message>
    <message>
        <source>give 4 to %1</source>
        <translation>4 bis %1 angeben</translation>
    </message>
    <message>
        <source>give a file with data in it</source>
        <translation>eine Datei angeben, die Daten enthält</translation>
    </message>
    <message>
        <source>give a folder</source>
        <translation>einen Ordner angeben</translation>
    </message>
    <message>
        <source>give a header name or an index from 0</source>
        <translation>einen Namen aus der Kopfzeile oder einen Index ab 0 angeben</translation>
    </message>
    <message>
        <source>give a longer duration</source>
        <translation>eine längere Dauer angeben</translation>
    </message>
    <message>
        <source>give a longer one: the span would have more than 5000000 samples</source>
        <translation>ein längeres angeben: der Zeitraum hätte mehr als 5000000 Abtastwerte</translation>
    </message>
    <message>
        <source>give a lot above 0</source>
        <translation>ein Lot über 0 angeben</translation>
    </message>
    <message>
        <source>give a multiple of the tick %1 within the range of a tape</source>
        <translation>ein Vielfaches des Ticks %1 im Wertebereich einer Aufzeichnung angeben</translation>
    </message>
    <message>
        <source>give a multiplier above 0</source>
        <translation>einen Multiplikator über 0 angeben</translation>
    </message>
    <message>
        <source>give a number above 0</source>
        <translation>eine Zahl über 0 angeben</translation>
    </message>
    <message>
        <source>give a positive duration</source>
        <translation>eine positive Dauer angeben</translation>
    </message>
    <message>
        <source>give a rate above latency.threshold</source>
        <translation>eine Rate über latency.threshold angeben</translation>
    </message>
    <message>
        <source>give a rate in bps, from -1000 to 1000</source>
        <translation>einen Satz in bps angeben, von -1000 bis 1000</translation>
    </message>
    <message>
        <source>give a share from 0 to 1</source>
        <translation>einen Anteil von 0 bis 1 angeben</translation>
    </message>
    <message>
        <source>give a share from 0 to below 1</source>
        <translation>einen Anteil von 0 bis unter 1 angeben</translation>
    </message>
    <message>
        <source>give a step in which market_order_rate makes at most 100000 orders</source>
        <translation>einen Schritt angeben, in dem market_order_rate höchstens 100000 Orders ergibt</translation>
    </message>
    <message>
        <source>give a tick above 0</source>
        <translation>einen Tick über 0 angeben</translation>
    </message>
    <message>
        <source>choose one of the list of jobs</source>
        <translation>aus der Liste der Jobs wählen</translation>
    </message>
    <message>
        <source>give at least %1</source>
        <translation>mindestens %1 angeben</translation>
    </message>
    <message>
        <source>give at least %1 and at most %2</source>
        <translation>mindestens %1 und höchstens %2 angeben</translation>
    </message>
    <message>
        <source>give at least size_minimum</source>
        <translation>mindestens size_minimum angeben</translation>
    </message>
    <message>
        <source>give at least the lot %1</source>
        <translation>mindestens das Lot %1 angeben</translation>
    </message>
    <message>
        <source>give at least the step %1</source>
        <translation>mindestens den Schritt %1 angeben</translation>
    </message>
    <message>
        <source>give at most %1</source>
        <translation>höchstens %1 angeben</translation>
    </message>
    <message>
        <source>give at most %1, or raise %2</source>
        <translation>höchstens %1 angeben oder %2 erhöhen</translation>
    </message>
    <message>
        <source>give at most %1: more lots cannot be counted</source>
        <translation>höchstens %1 angeben: mehr Lots sind nicht zählbar</translation>
    </message>
    <message>
        <source>give at most 100000 values on one axis</source>
        <translation>höchstens 100000 Werte auf einer Achse angeben</translation>
    </message>
    <message>
        <source>give at most 1000000</source>
        <translation>höchstens 1000000 angeben</translation>
    </message>
    <message>
        <source>give at most the duration</source>
        <translation>höchstens die Dauer angeben</translation>
    </message>
    <message>
        <source>give at most the latency %1</source>
        <translation>höchstens die Latenz %1 angeben</translation>
    </message>
    <message>
        <source>give bars of one interval only</source>
        <translation>nur Kerzen eines einzigen Intervalls angeben</translation>
    </message>
    <message>
        <source>give it only once</source>
        <translation>nur einmal angeben</translation>
    </message>
    <message>
        <source>give less than the duration %1</source>
        <translation>weniger als die Dauer %1 angeben</translation>
    </message>
    <message>
        <source>give less: at the first price of %1 it is worth more than %2</source>
        <translation>weniger angeben: zum ersten Preis von %1 ist es mehr wert als %2</translation>
    </message>
    <message>
        <source>give more than %1</source>
        <translation>mehr als %1 angeben</translation>
    </message>
    <message>
        <source>give more than %1 and at most %2</source>
        <translation>mehr als %1 und höchstens %2 angeben</translation>
    </message>
    <message>
        <source>give more than outage_length, or 0s for one outage</source>
        <translation>mehr als outage_length angeben, oder 0s für einen einzigen Ausfall</translation>
    </message>
    <message>
        <source>give some cash, or some base: an empty account cannot trade</source>
        <translation>etwas Guthaben oder Basis angeben: ein leeres Konto kann nicht handeln</translation>
    </message>
    <message>
        <source>give the files in time order</source>
        <translation>die Dateien in zeitlicher Reihenfolge angeben</translation>
    </message>
    <message>
        <source>give the files in time order, and each part of the recording once</source>
        <translation>die Dateien in zeitlicher Reihenfolge angeben und jeden Teil der Aufzeichnung nur einmal</translation>
    </message>
    <message>
        <source>give the length of a candle</source>
        <translation>die Länge einer Kerze angeben</translation>
    </message>
    <message>
        <source>give the whole ID</source>
        <translation>die ganze ID angeben</translation>
    </message>
    <message>
        <source>import only what follows its end, or choose to replace the recording</source>
        <translation>nur importieren, was nach ihrem Ende folgt, oder das Ersetzen der Aufzeichnung wählen</translation>
    </message>
    <message>
        <source>import the recording again</source>
        <translation>die Aufzeichnung erneut importieren</translation>
    </message>
    <message>
        <source>import the recording again and replace this one, or delete it</source>
        <translation>die Aufzeichnung erneut importieren und diese ersetzen, oder sie löschen</translation>
    </message>
    <message>
        <source>install it; on Debian its package is libqt6sql6-sqlite</source>
        <translation>installieren; unter Debian heißt das Paket libqt6sql6-sqlite</translation>
    </message>
    <message>
        <source>it is no file that can be read</source>
        <translation>es ist keine lesbare Datei</translation>
    </message>
    <message>
        <source>it was removed, or never was</source>
        <translation>er wurde entfernt oder war nie vorhanden</translation>
    </message>
    <message>
        <source>known keys are: %1</source>
        <translation>bekannte Schlüssel sind: %1</translation>
    </message>
    <message>
        <source>known parameters are: %1</source>
        <translation>bekannte Parameter sind: %1</translation>
    </message>
    <message>
        <source>leave out bars for a tape of events</source>
        <translation>bars weglassen, für eine Aufzeichnung von Ereignissen</translation>
    </message>
    <message>
        <source>leave the option out, or choose to replace the recording</source>
        <translation>die Option weglassen oder das Ersetzen der Aufzeichnung wählen</translation>
    </message>
    <message>
        <source>let TMPDIR name a folder that can be written to</source>
        <translation>mit TMPDIR einen beschreibbaren Ordner angeben</translation>
    </message>
    <message>
        <source>let TMPDIR name a folder that can be written to and has room</source>
        <translation>mit TMPDIR einen beschreibbaren Ordner mit freiem Platz angeben</translation>
    </message>
    <message>
        <source>give yourself the right to read it, or choose another data folder in the settings</source>
        <translation>Leserecht dafür einrichten oder in den Einstellungen einen anderen Datenordner wählen</translation>
    </message>
    <message>
        <source>levels·spacing (each at least a tick) and the spread must stay within half of the start price</source>
        <translation>levels·spacing (jeweils mindestens ein Tick) und der Spread müssen innerhalb des halben Startpreises bleiben</translation>
    </message>
    <message>
        <source>save it as UTF-8 first</source>
        <translation>zuerst als UTF-8 speichern</translation>
    </message>
    <message>
        <source>make room on the disk</source>
        <translation>Speicherplatz freigeben</translation>
    </message>
    <message>
        <source>make room on the disk; what was kept before is safe</source>
        <translation>Speicherplatz freigeben; zuvor Gespeichertes ist sicher</translation>
    </message>
    <message>
        <source>say which column it is: %1=NAME or %1=INDEX</source>
        <translation>angeben, welche Spalte es ist: %1=NAME oder %1=INDEX</translation>
    </message>
    <message>
        <source>move it away</source>
        <translation>sie an einen anderen Ort verschieben</translation>
    </message>
    <message>
        <source>name a CSV file with the columns request_ns, venue_ns, response_ns</source>
        <translation>eine CSV-Datei mit den Spalten request_ns, venue_ns, response_ns angeben</translation>
    </message>
    <message>
        <source>choose a data folder in the settings</source>
        <translation>in den Einstellungen einen Datenordner wählen</translation>
    </message>
    <message>
        <source>name a metric of the report</source>
        <translation>eine Kennzahl des Berichts angeben</translation>
    </message>
    <message>
        <source>choose another data folder in the settings, or give yourself the right to write into this one</source>
        <translation>in den Einstellungen einen anderen Datenordner wählen oder Schreibrecht für diesen einrichten</translation>
    </message>
    <message>
        <source>name another one with --data-dir DIR</source>
        <translation>mit --data-dir DIR einen anderen angeben</translation>
    </message>
    <message>
        <source>name at least one file</source>
        <translation>mindestens eine Datei angeben</translation>
    </message>
    <message>
        <source>choose at least one parameter to vary</source>
        <translation>mindestens einen zu variierenden Parameter wählen</translation>
    </message>
    <message>
        <source>name each value once</source>
        <translation>jeden Wert nur einmal angeben</translation>
    </message>
    <message>
        <source>name one dataset, or files that exist</source>
        <translation>einen Datensatz oder vorhandene Dateien angeben</translation>
    </message>
    <message>
        <source>no row is that long; is this the right format?</source>
        <translation>keine Zeile ist so lang; ist dies das richtige Format?</translation>
    </message>
    <message>
        <source>open and close must lie between low and high: check the order of the columns</source>
        <translation>Eröffnung und Schluss müssen zwischen Tief und Hoch liegen: die Reihenfolge der Spalten prüfen</translation>
    </message>
    <message>
        <source>open it again</source>
        <translation>erneut öffnen</translation>
    </message>
    <message>
        <source>choose to replace it, or give another instrument</source>
        <translation>das Ersetzen wählen oder ein anderes Instrument angeben</translation>
    </message>
    <message>
        <source>give the tick and the lot</source>
        <translation>Tick und Lot angeben</translation>
    </message>
    <message>
        <source>give a coarser lot</source>
        <translation>ein gröberes Lot angeben</translation>
    </message>
    <message>
        <source>give the instrument&apos;s lot, or leave it out</source>
        <translation>das Lot des Instruments angeben oder es weglassen</translation>
    </message>
    <message>
        <source>give the instrument&apos;s tick, or leave it out</source>
        <translation>den Tick des Instruments angeben oder ihn weglassen</translation>
    </message>
    <message>
        <source>prices or quantities have too many digits for their size: give a coarser tick and round prices, or a coarser lot</source>
        <translation>Preise oder Mengen haben zu viele Stellen für ihre Größe: einen gröberen Tick angeben und Preise runden, oder ein gröberes Lot angeben</translation>
    </message>
    <message>
        <source>remove the dataset and import the recording again</source>
        <translation>den Datensatz entfernen und die Aufzeichnung erneut importieren</translation>
    </message>
    <message>
        <source>repeat the run, or duplicate it first</source>
        <translation>den Lauf wiederholen oder zuerst duplizieren</translation>
    </message>
    <message>
        <source>repeat the run; the others are not touched</source>
        <translation>den Lauf wiederholen; die anderen sind nicht betroffen</translation>
    </message>
    <message>
        <source>request &lt;= venue &lt;= response</source>
        <translation>request &lt;= venue &lt;= response</translation>
    </message>
    <message>
        <source>rows must ascend in request and venue time</source>
        <translation>Zeilen müssen nach Anfrage- und Börsenzeit aufsteigen</translation>
    </message>
    <message>
        <source>say how long a bar is, for example 1m</source>
        <translation>angeben, wie lang eine Kerze ist, z. B. 1m</translation>
    </message>
    <message>
        <source>sort the bars by time</source>
        <translation>die Kerzen nach Zeit sortieren</translation>
    </message>
    <message>
        <source>sort the file by time, oldest first</source>
        <translation>die Datei nach Zeit sortieren, älteste zuerst</translation>
    </message>
    <message>
        <source>sort the recording, or take the line out</source>
        <translation>die Aufzeichnung sortieren oder die Zeile herausnehmen</translation>
    </message>
    <message>
        <source>spot instruments have the multiplier 1</source>
        <translation>Spot-Instrumente haben den Multiplikator 1</translation>
    </message>
    <message>
        <source>start again: the file is then set aside, and a new one begun</source>
        <translation>neu starten: die Datei wird dann beiseitegelegt und eine neue angelegt</translation>
    </message>
    <message>
        <source>start in 1970 or later, and end before 2262</source>
        <translation>1970 oder später beginnen und vor 2262 enden</translation>
    </message>
    <message>
        <source>take the line out</source>
        <translation>die Zeile herausnehmen</translation>
    </message>
    <message>
        <source>the array must have ev, exch_ts, local_ts, px and qty, or six columns event, exch_ts, local_ts, side, px, qty</source>
        <translation>das Array muss ev, exch_ts, local_ts, px und qty haben, oder sechs Spalten event, exch_ts, local_ts, side, px, qty</translation>
    </message>
    <message>
        <source>the catalogue is empty: import a recording first</source>
        <translation>der Katalog ist leer: zuerst eine Aufzeichnung importieren</translation>
    </message>
    <message>
        <source>the columns are in Bitfinex&apos;s order: give them as time=0, open=1, close=2, high=3, low=4, volume=5</source>
        <translation>die Spalten stehen in der Reihenfolge von Bitfinex: als time=0, open=1, close=2, high=3, low=4, volume=5 angeben</translation>
    </message>
    <message>
        <source>the recording has this lot already: choose to replace it</source>
        <translation>die Aufzeichnung hat dieses Lot bereits: das Ersetzen wählen</translation>
    </message>
    <message>
        <source>the recording has this tick already: choose to replace it, or to round prices</source>
        <translation>die Aufzeichnung hat diesen Tick bereits: das Ersetzen oder das Runden der Preise wählen</translation>
    </message>
    <message>
        <source>the dataset is not what it was: allow changed data, and do not compare the figures</source>
        <translation>der Datensatz hat sich geändert: geänderte Daten zulassen und die Zahlen nicht vergleichen</translation>
    </message>
    <message>
        <source>the description of the instrument is damaged</source>
        <translation>die Beschreibung des Instruments ist beschädigt</translation>
    </message>
    <message>
        <source>the file ends inside the array; copy it again</source>
        <translation>die Datei endet innerhalb des Arrays; erneut kopieren</translation>
    </message>
    <message>
        <source>the file ends inside the JSON; download it again</source>
        <translation>die Datei endet innerhalb des JSON; erneut herunterladen</translation>
    </message>
    <message>
        <source>the file ends too early: fetch it again</source>
        <translation>die Datei endet zu früh: erneut holen</translation>
    </message>
    <message>
        <source>the file has no row of data; check that it was downloaded whole</source>
        <translation>die Datei hat keine Datenzeile; prüfen, ob sie vollständig heruntergeladen wurde</translation>
    </message>
    <message>
        <source>the file has no rows</source>
        <translation>die Datei hat keine Zeilen</translation>
    </message>
    <message>
        <source>the file must be an event array as hftbacktest writes it</source>
        <translation>die Datei muss ein Ereignis-Array sein, wie hftbacktest es schreibt</translation>
    </message>
    <message>
        <source>the file must hold one JSON array of rows</source>
        <translation>die Datei muss ein einziges JSON-Array von Zeilen enthalten</translation>
    </message>
    <message>
        <source>the file&apos;s name must begin with its day: 20221213_...</source>
        <translation>der Dateiname muss mit seinem Tag beginnen: 20221213_...</translation>
    </message>
    <message>
        <source>the first line must be the header of a Tardis book_snapshot or quotes file</source>
        <translation>die erste Zeile muss die Kopfzeile einer book_snapshot- oder quotes-Datei von Tardis sein</translation>
    </message>
    <message>
        <source>the grid has more points than can be counted: widen the steps</source>
        <translation>das Raster hat mehr Punkte, als zählbar sind: die Schritte vergrößern</translation>
    </message>
    <message>
        <source>the grid has more than 1000000 points: widen the steps, or draw some of them by chance</source>
        <translation>das Raster hat mehr als 1000000 Punkte: die Schritte vergrößern oder nur einige Punkte zufällig ziehen</translation>
    </message>
    <message>
        <source>the input holds nothing that could be imported</source>
        <translation>die Eingabe enthält nichts, was importiert werden könnte</translation>
    </message>
    <message>
        <source>the line is damaged or cut off; it can be skipped</source>
        <translation>die Zeile ist beschädigt oder abgeschnitten; sie kann übersprungen werden</translation>
    </message>
    <message>
        <source>the recording begins after</source>
        <translation>die Aufzeichnung beginnt danach</translation>
    </message>
    <message>
        <source>the recording ends before</source>
        <translation>die Aufzeichnung endet davor</translation>
    </message>
    <message>
        <source>the documentation lists the risk limits</source>
        <translation>die Dokumentation führt die Risikolimits auf</translation>
    </message>
    <message>
        <source>the row has no column of that index</source>
        <translation>die Zeile hat keine Spalte mit diesem Index</translation>
    </message>
    <message>
        <source>the row must be one flat JSON array of numbers and strings</source>
        <translation>die Zeile muss ein einziges flaches JSON-Array aus Zahlen und Zeichenketten sein</translation>
    </message>
    <message>
        <source>the span never shows a bid and an ask; choose another span or recording</source>
        <translation>der Zeitraum zeigt nie Bid und Ask zugleich; einen anderen Zeitraum oder eine andere Aufzeichnung wählen</translation>
    </message>
    <message>
        <source>there are no parameters</source>
        <translation>es gibt keine Parameter</translation>
    </message>
    <message>
        <source>this file has no volume column; use csv-bars</source>
        <translation>diese Datei hat keine Volumenspalte; csv-bars verwenden</translation>
    </message>
    <message>
        <source>write three whole numbers: request_ns, venue_ns, response_ns</source>
        <translation>drei ganze Zahlen eingeben: request_ns, venue_ns, response_ns</translation>
    </message>
    <message>
        <source>tick and lot together may have 17 fractional digits, so that values stay exact</source>
        <translation>Tick und Lot dürfen zusammen 17 Nachkommastellen haben, damit Werte exakt bleiben</translation>
    </message>
    <message>
        <source>use a larger tick</source>
        <translation>einen größeren Tick verwenden</translation>
    </message>
    <message>
        <source>use a whole number of nanoseconds</source>
        <translation>eine ganze Zahl von Nanosekunden verwenden</translation>
    </message>
    <message>
        <source>use csv or tardis</source>
        <translation>csv oder tardis verwenden</translation>
    </message>
    <message>
        <source>use epoch s, ms, us or ns, or ISO 8601 such as 2024-08-08T23:54:13Z</source>
        <translation>Epochenzeit in s, ms, us oder ns verwenden, oder ISO 8601, z. B. 2024-08-08T23:54:13Z</translation>
    </message>
    <message>
        <source>use one of the units ns, us, ms, s, m, h or d</source>
        <translation>eine der Einheiten ns, us, ms, s, m, h oder d verwenden</translation>
    </message>
    <message>
        <source>use one of: %1</source>
        <translation>möglich sind: %1</translation>
    </message>
    <message>
        <source>use spot, linear or inverse</source>
        <translation>spot, linear oder inverse verwenden</translation>
    </message>
    <message>
        <source>use the program that wrote it, or import again</source>
        <translation>das Programm verwenden, das sie geschrieben hat, oder erneut importieren</translation>
    </message>
    <message>
        <source>vary each parameter once</source>
        <translation>jeden Parameter nur einmal variieren</translation>
    </message>
    <message>
        <source>wait for the venue&apos;s answer</source>
        <translation>die Antwort der Börse abwarten</translation>
    </message>
    <message>
        <source>wait until it is done, or end it, and try again</source>
        <translation>warten, bis es fertig ist, oder es beenden, und erneut versuchen</translation>
    </message>
    <message>
        <source>what it points at is not in this list: begin without it</source>
        <translation>diese Angabe zeigt auf nichts in dieser Liste: ohne sie beginnen</translation>
    </message>
    <message>
        <source>write a decimal number, as in 0.01</source>
        <translation>eine Dezimalzahl eingeben, z. B. 0.01</translation>
    </message>
    <message>
        <source>write a decimal number with at most 18 fractional digits</source>
        <translation>eine Dezimalzahl mit höchstens 18 Nachkommastellen eingeben</translation>
    </message>
    <message>
        <source>write a decimal number with at most 18 fractional digits, as in %1</source>
        <translation>eine Dezimalzahl mit höchstens 18 Nachkommastellen eingeben, z. B. %1</translation>
    </message>
    <message>
        <source>write a length such as 1m, 4h or 1d</source>
        <translation>eine Länge eingeben, z. B. 1m, 4h oder 1d</translation>
    </message>
    <message>
        <source>write a moment as in 2024-08-08T23:54:13.5Z</source>
        <translation>einen Zeitpunkt eingeben, z. B. 2024-08-08T23:54:13.5Z</translation>
    </message>
    <message>
        <source>write a moment in UTC, as in 2024-08-08T23:54:13 or 2024-08-08</source>
        <translation>einen Zeitpunkt in UTC eingeben, z. B. 2024-08-08T23:54:13 oder 2024-08-08</translation>
    </message>
    <message>
        <source>write a number</source>
        <translation>eine Zahl eingeben</translation>
    </message>
    <message>
        <source>write a number and a unit, as in 250ms, 1.5s, 10us, 42ns, 5m, 4h, 1d</source>
        <translation>eine Zahl und eine Einheit eingeben, z. B. 250ms, 1.5s, 10us, 42ns, 5m, 4h, 1d</translation>
    </message>
    <message>
        <source>write a number with one of the units ns, us, ms, s, m, h, d</source>
        <translation>eine Zahl mit einer der Einheiten ns, us, ms, s, m, h, d eingeben</translation>
    </message>
    <message>
        <source>write a number with one of the units ns, us, ms, s, m, h, d, as in %1</source>
        <translation>eine Zahl mit einer der Einheiten ns, us, ms, s, m, h, d eingeben, z. B. %1</translation>
    </message>
    <message>
        <source>write a number, as in %1</source>
        <translation>eine Zahl eingeben, z. B. %1</translation>
    </message>
    <message>
        <source>write a plain number such as 61837.64</source>
        <translation>eine einfache Zahl eingeben, z. B. 61837.64</translation>
    </message>
    <message>
        <source>write a span of time as in 250ms</source>
        <translation>eine Zeitdauer eingeben, z. B. 250ms</translation>
    </message>
    <message>
        <source>write a text</source>
        <translation>einen Text eingeben</translation>
    </message>
    <message>
        <source>write a text, as in %1</source>
        <translation>einen Text eingeben, z. B. %1</translation>
    </message>
    <message>
        <source>write a whole number</source>
        <translation>eine ganze Zahl eingeben</translation>
    </message>
    <message>
        <source>write a whole number from 0 to %1</source>
        <translation>eine ganze Zahl von 0 bis %1 eingeben</translation>
    </message>
    <message>
        <source>write a smaller whole number</source>
        <translation>eine kleinere ganze Zahl eingeben</translation>
    </message>
    <message>
        <source>write a whole number, 0 or more</source>
        <translation>eine ganze Zahl ab 0 eingeben</translation>
    </message>
    <message>
        <source>write a whole number, as in %1</source>
        <translation>eine ganze Zahl eingeben, z. B. %1</translation>
    </message>
    <message>
        <source>write at most 18 digits after the point</source>
        <translation>höchstens 18 Nachkommastellen eingeben</translation>
    </message>
    <message>
        <source>write buy or sell (bid or ask)</source>
        <translation>buy oder sell (bid oder ask) eingeben</translation>
    </message>
    <message>
        <source>write FROM..TO, as in 2024-08-08T10:00..2024-08-08T10:05</source>
        <translation>FROM..TO eingeben, z. B. 2024-08-08T10:00..2024-08-08T10:05</translation>
    </message>
    <message>
        <source>write ISO 8601, as in 2024-01-01T00:00:00Z</source>
        <translation>ISO 8601 eingeben, z. B. 2024-01-01T00:00:00Z</translation>
    </message>
    <message>
        <source>write the rates of maker and taker in bps, as in 1,5, or as in maker=1,taker=5,currency=quote or tiers=0:1:5;1000000:0.5:4</source>
        <translation>die Sätze für Maker und Taker in bps eingeben, z. B. 1,5 oder maker=1,taker=5,currency=quote oder tiers=0:1:5;1000000:0.5:4</translation>
    </message>
    <message>
        <source>write a name, or a name with settings, as in NAME:key=value,key=value</source>
        <translation>einen Namen eingeben, oder einen Namen mit Einstellungen wie NAME:key=value,key=value</translation>
    </message>
    <message>
        <source>write a range as from:to:step, or values as a,b,c</source>
        <translation>einen Bereich als von:bis:Schritt eingeben, oder Werte als a,b,c</translation>
    </message>
    <message>
        <source>write a range as from:to:step, with a step that leads to its end, or values as a,b,c</source>
        <translation>einen Bereich als von:bis:Schritt eingeben, mit einem Schritt, der zu seinem Ende führt, oder Werte als a,b,c</translation>
    </message>
    <message>
        <source>write one JSON object; the documentation shows an example</source>
        <translation>ein einziges JSON-Objekt eingeben; die Dokumentation zeigt ein Beispiel</translation>
    </message>
    <message>
        <source>write open or close: the end of the bar that its time names</source>
        <translation>open oder close eingeben: den Rand der Kerze, den ihre Zeit bezeichnet</translation>
    </message>
    <message>
        <source>write quote, received or ASSET@PRICE with a price from 0.000001 to 1000000000000</source>
        <translation>quote, received oder ASSET@PRICE eingeben, mit einem Preis von 0.000001 bis 1000000000000</translation>
    </message>
    <message>
        <source>write recorded, or a latency such as 5ms</source>
        <translation>recorded eingeben, oder eine Latenz, z. B. 5ms</translation>
    </message>
    <message>
        <source>write true or false</source>
        <translation>true oder false eingeben</translation>
    </message>
    <message>
        <source>write true or false, as in %1</source>
        <translation>true oder false eingeben, z. B. %1</translation>
    </message>
    <message>
        <source>write VENUE:BASE/QUOTE, as in binance:BTC/USDT</source>
        <translation>BÖRSE:BASIS/QUOTE eingeben, z. B. binance:BTC/USDT</translation>
    </message>
    <message>
        <source>write VOLUME:MAKER:TAKER;..., from volume 0 upwards, as in 0:1:5;1000000:0.5:4</source>
        <translation>VOLUME:MAKER:TAKER;... eingeben, ab Volumen 0 aufsteigend, z. B. 0:1:5;1000000:0.5:4</translation>
    </message>
    <message>
        <source>there is no bot {value}</source>
        <translation>es gibt keinen Bot {value}</translation>
    </message>
    <message>
        <source>the journal {path} is in use ({holder})</source>
        <translation>das Journal {path} ist in Gebrauch ({holder})</translation>
    </message>
    <message>
        <source>bot {bot} would keep more than it may: {field} {wanted} of {limit}</source>
        <translation>Bot {bot} würde mehr aufbewahren, als er darf: {field} {wanted} von {limit}</translation>
    </message>
    <message>
        <source>the history cannot be asked so: {field}: {value}</source>
        <translation>so lässt sich die Historie nicht abfragen: {field}: {value}</translation>
    </message>
    <message>
        <source>the copy was cancelled</source>
        <translation>die Kopie wurde abgebrochen</translation>
    </message>
    <message>
        <source>{path} is a database of another program</source>
        <translation>{path} ist die Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>there is a bot called &quot;{name}&quot; already</source>
        <translation>einen Bot namens „{name}“ gibt es schon</translation>
    </message>
    <message>
        <source>too much waits to be written ({rows} rows): {reason}</source>
        <translation>zu viel wartet darauf, geschrieben zu werden ({rows} Zeilen): {reason}</translation>
    </message>
    <message>
        <source>the store {path} may not be written: {reason}</source>
        <translation>die Datenbank {path} darf nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>version {version} of bot {bot} is another configuration</source>
        <translation>Version {version} von Bot {bot} ist eine andere Konfiguration</translation>
    </message>
    <message>
        <source>a bot that is {value} cannot be asked to {field}</source>
        <translation>ein Bot im Zustand {value} kann nicht zu {field} aufgefordert werden</translation>
    </message>
    <message>
        <source>the engine shows another certificate ({fingerprint}) than before ({expected})</source>
        <translation>die Engine zeigt ein anderes Zertifikat ({fingerprint}) als zuvor ({expected})</translation>
    </message>
    <message>
        <source>the engine&apos;s certificate {fingerprint} is not known: {reason}</source>
        <translation>das Zertifikat {fingerprint} der Engine ist nicht bekannt: {reason}</translation>
    </message>
    <message>
        <source>the way to the engine has been closed</source>
        <translation>der Weg zur Engine wurde geschlossen</translation>
    </message>
    <message>
        <source>{url} is not encrypted, and would show the token to others</source>
        <translation>{url} ist nicht verschlüsselt und würde anderen das Token zeigen</translation>
    </message>
    <message>
        <source>the engine does not take the token: {reason}</source>
        <translation>die Engine nimmt das Token nicht an: {reason}</translation>
    </message>
    <message>
        <source>the engine does not answer: {reason}</source>
        <translation>die Engine antwortet nicht: {reason}</translation>
    </message>
    <message>
        <source>end that engine, or give this one a folder of its own</source>
        <translation>jene Engine beenden, oder dieser einen eigenen Ordner geben</translation>
    </message>
    <message>
        <source>let this user write the folder</source>
        <translation>diesem Benutzer erlauben, in den Ordner zu schreiben</translation>
    </message>
    <message>
        <source>look at the disk; orders can be cancelled meanwhile</source>
        <translation>den Datenträger prüfen; Orders können inzwischen storniert werden</translation>
    </message>
    <message>
        <source>make sure that the folder may be written</source>
        <translation>dafür sorgen, dass in den Ordner geschrieben werden darf</translation>
    </message>
    <message>
        <source>name another file</source>
        <translation>eine andere Datei nennen</translation>
    </message>
    <message>
        <source>this token is for other bots ({field} {value})</source>
        <translation>dieses Token ist für andere Bots ({field} {value})</translation>
    </message>
    <message>
        <source>in the simulation the bot fails: {reason}</source>
        <translation>in der Simulation scheitert der Bot: {reason}</translation>
    </message>
    <message>
        <source>in the simulation the bot is halted: {reason}</source>
        <translation>in der Simulation wird der Bot angehalten: {reason}</translation>
    </message>
    <message>
        <source>{levels} levels stand at the same price {value}, since a tick is {tick}</source>
        <translation>{levels} Stufen stehen auf demselben Preis {value}, da ein Tick {tick} ist</translation>
    </message>
    <message>
        <source>the strategy needs ticks, and {field} is {value}</source>
        <translation>die Strategie braucht Ticks, und {field} ist {value}</translation>
    </message>
    <message>
        <source>a bot cannot be called &quot;{value}&quot;</source>
        <translation>ein Bot darf nicht „{value}“ heißen</translation>
    </message>
    <message>
        <source>the market {market} is no longer what {bot} has traded on</source>
        <translation>der Markt {market} ist nicht mehr der, auf dem {bot} gehandelt hat</translation>
    </message>
    <message>
        <source>there is a bot called &quot;{value}&quot; already</source>
        <translation>einen Bot namens „{value}“ gibt es schon</translation>
    </message>
    <message>
        <source>{field} of {bot} cannot change while the bot is {value}</source>
        <translation>{field} von {bot} kann im Zustand {value} nicht geändert werden</translation>
    </message>
    <message>
        <source>nothing is kept of what {bot} did then</source>
        <translation>was {bot} damals tat, ist nicht aufbewahrt</translation>
    </message>
    <message>
        <source>there is no version {value}</source>
        <translation>es gibt keine Version {value}</translation>
    </message>
    <message>
        <source>{field} are {value}, and {limit} is the most</source>
        <translation>{field} ist {value}; höchstens {limit} ist erlaubt</translation>
    </message>
    <message>
        <source>a stream cannot go on from &quot;{value}&quot;</source>
        <translation>ein Stream kann ab „{value}“ nicht fortgesetzt werden</translation>
    </message>
    <message>
        <source>an address is host and port alone; the token has a field of its own</source>
        <translation>eine Adresse besteht nur aus Host und Port; das Token hat ein eigenes Feld</translation>
    </message>
    <message>
        <source>the address is missing</source>
        <translation>die Adresse fehlt</translation>
    </message>
    <message>
        <source>{value} is the address of {name} already</source>
        <translation>{value} ist bereits die Adresse von {name}</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not an address: write wss://host:port</source>
        <translation>„{value}“ ist keine Adresse: wss://host:port eingeben</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>der Name fehlt</translation>
    </message>
    <message>
        <source>there is an engine {value} already</source>
        <translation>es gibt bereits eine Engine {value}</translation>
    </message>
    <message>
        <source>{name} asks for a token</source>
        <translation>{name} verlangt ein Token</translation>
    </message>
    <message>
        <source>the engine is ending</source>
        <translation>die Engine wird beendet</translation>
    </message>
    <message>
        <source>the bots are being brought back</source>
        <translation>die Bots werden wiederhergestellt</translation>
    </message>
    <message>
        <source>the engine keeps no bots: {reason}</source>
        <translation>die Engine führt keine Bots: {reason}</translation>
    </message>
    <message>
        <source>the keychain of this computer was not opened</source>
        <translation>der Schlüsselbund dieses Computers wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>the keychain of this computer failed: {reason}</source>
        <translation>der Schlüsselbund dieses Computers ist gescheitert: {reason}</translation>
    </message>
    <message>
        <source>this computer has no keychain to keep a token in: {reason}</source>
        <translation>dieser Computer hat keinen Schlüsselbund für ein Token: {reason}</translation>
    </message>
    <message>
        <source>the market {value} happens in another process</source>
        <translation>der Markt {value} findet in einem anderen Prozess statt</translation>
    </message>
    <message>
        <source>there is no market &quot;{value}&quot;</source>
        <translation>es gibt keinen Markt „{value}“</translation>
    </message>
    <message>
        <source>the connection has ended: {reason}</source>
        <translation>die Verbindung ist beendet: {reason}</translation>
    </message>
    <message>
        <source>{host}:{port} cannot be reached: {reason}</source>
        <translation>{host}:{port} ist nicht erreichbar: {reason}</translation>
    </message>
    <message>
        <source>the venue has not taken the change of the order</source>
        <translation>die Börse hat die Änderung der Order nicht angenommen</translation>
    </message>
    <message>
        <source>the venue has answered to order {order} already: {status}</source>
        <translation>die Börse hat zu Order {order} bereits geantwortet: {status}</translation>
    </message>
    <message>
        <source>the bot is paused and places no orders</source>
        <translation>der Bot ist pausiert und platziert keine Orders</translation>
    </message>
    <message>
        <source>order {order} is being changed or cancelled already</source>
        <translation>Order {order} wird bereits geändert oder abgebrochen</translation>
    </message>
    <message>
        <source>the order never reached the venue</source>
        <translation>die Order hat die Börse nie erreicht</translation>
    </message>
    <message>
        <source>order {order} is not open</source>
        <translation>Order {order} ist nicht offen</translation>
    </message>
    <message>
        <source>the venue has an order {order} that is not ours to know; it is cancelled there</source>
        <translation>die Börse hat eine Order {order}, die hier unbekannt ist; sie wird dort abgebrochen</translation>
    </message>
    <message>
        <source>the venue has rejected the order</source>
        <translation>die Börse hat die Order abgelehnt</translation>
    </message>
    <message>
        <source>the venue has order {order} open, which had ended here; it is cancelled there</source>
        <translation>an der Börse ist Order {order} offen, die hier beendet war; sie wird dort abgebrochen</translation>
    </message>
    <message>
        <source>order {order} is {status} as far as we know, and {venue_status} at the venue</source>
        <translation>Order {order} ist hier {status} und an der Börse {venue_status}</translation>
    </message>
    <message>
        <source>order {order} has other terms at the venue; those are taken over</source>
        <translation>Order {order} hat an der Börse andere Bedingungen; diese werden übernommen</translation>
    </message>
    <message>
        <source>the venue tells of a fill of order {order} that cannot be: {reason}</source>
        <translation>die Börse meldet einen Fill von Order {order}, der nicht sein kann: {reason}</translation>
    </message>
    <message>
        <source>the venue does not know the order any more</source>
        <translation>die Börse kennt die Order nicht mehr</translation>
    </message>
    <message>
        <source>{field} {value} does not go with {other} {limit}</source>
        <translation>{field} {value} passt nicht zu {other} {limit}</translation>
    </message>
    <message>
        <source>an order cannot be made smaller than what has been filled: {quantity}, filled {filled}</source>
        <translation>eine Order kann nicht kleiner werden als das bereits Ausgeführte: {quantity}, ausgeführt {filled}</translation>
    </message>
    <message>
        <source>a market order cannot be changed</source>
        <translation>eine Market-Order kann nicht geändert werden</translation>
    </message>
    <message>
        <source>the account cannot pay: {required} needed, {available} there</source>
        <translation>das Konto kann nicht zahlen: {required} nötig, {available} vorhanden</translation>
    </message>
    <message>
        <source>the order book cannot be trusted at the moment</source>
        <translation>das Orderbuch ist derzeit nicht verlässlich</translation>
    </message>
    <message>
        <source>an order of {quantity} cannot show {display_quantity}</source>
        <translation>eine Order über {quantity} kann nicht {display_quantity} zeigen</translation>
    </message>
    <message>
        <source>the order would have ended before it was sent</source>
        <translation>die Order wäre vor dem Senden beendet gewesen</translation>
    </message>
    <message>
        <source>the margin does not suffice: {required} needed, {available} there</source>
        <translation>die Margin reicht nicht: {required} nötig, {available} vorhanden</translation>
    </message>
    <message>
        <source>an order of {notional} is above the limit of {limit}</source>
        <translation>eine Order über {notional} liegt über dem Limit von {limit}</translation>
    </message>
    <message>
        <source>an order of {notional} is below the market&apos;s minimum of {minimum}</source>
        <translation>eine Order über {notional} liegt unter dem Minimum des Marktes von {minimum}</translation>
    </message>
    <message>
        <source>{open} open are above the limit of {limit}</source>
        <translation>{open} offene Orders liegen über dem Limit von {limit}</translation>
    </message>
    <message>
        <source>orders come faster than the limit of {limit} allows</source>
        <translation>Orders kommen schneller, als das Limit von {limit} erlaubt</translation>
    </message>
    <message>
        <source>a position of {position} is above the limit of {limit}</source>
        <translation>eine Position von {position} liegt über dem Limit von {limit}</translation>
    </message>
    <message>
        <source>a position of {notional} is above the limit of {limit}</source>
        <translation>eine Position von {notional} liegt über dem Limit von {limit}</translation>
    </message>
    <message>
        <source>an order that may not take must be able to rest</source>
        <translation>eine Order, die nicht nehmen darf, muss im Buch ruhen können</translation>
    </message>
    <message>
        <source>a price of {price} is not possible</source>
        <translation>ein Preis von {price} ist nicht möglich</translation>
    </message>
    <message>
        <source>a price of {price} is out of range</source>
        <translation>ein Preis von {price} liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>a price of {price} is {distance} away, and {limit} is allowed</source>
        <translation>ein Preis von {price} liegt {distance} entfernt; erlaubt ist {limit}</translation>
    </message>
    <message>
        <source>an order of {quantity} is above the limit of {limit}</source>
        <translation>eine Order über {quantity} liegt über dem Limit von {limit}</translation>
    </message>
    <message>
        <source>an order of {quantity} is above the market&apos;s maximum of {maximum}</source>
        <translation>eine Order über {quantity} liegt über dem Maximum des Marktes von {maximum}</translation>
    </message>
    <message>
        <source>an order of {quantity} is below the market&apos;s minimum of {minimum}</source>
        <translation>eine Order über {quantity} liegt unter dem Minimum des Marktes von {minimum}</translation>
    </message>
    <message>
        <source>an order of {quantity} cannot be counted: {minimum} to {maximum} can</source>
        <translation>eine Order über {quantity} ist nicht zählbar: möglich ist {minimum} bis {maximum}</translation>
    </message>
    <message>
        <source>an order of {quantity} would do more than close the position of {position}</source>
        <translation>eine Order über {quantity} würde mehr als die Position von {position} schließen</translation>
    </message>
    <message>
        <source>an order at {price} would meet an own one at {own_price}</source>
        <translation>eine Order zu {price} würde auf eine eigene zu {own_price} treffen</translation>
    </message>
    <message>
        <source>a stop price of {stop_price} is not possible</source>
        <translation>ein Stop-Preis von {stop_price} ist nicht möglich</translation>
    </message>
    <message>
        <source>a stop at {stop_price} would trigger at once: the mid is {mid}</source>
        <translation>ein Stop bei {stop_price} würde sofort auslösen: das Mid ist {mid}</translation>
    </message>
    <message>
        <source>a trailing offset of {trailing_offset} is not possible</source>
        <translation>ein Trailing-Abstand von {trailing_offset} ist nicht möglich</translation>
    </message>
    <message>
        <source>an order of {quantity} at {price} is worth more than can be counted</source>
        <translation>eine Order über {quantity} zu {price} ist mehr wert, als zählbar ist</translation>
    </message>
    <message>
        <source>the bot&apos;s state cannot be taken up: {field} is {value}</source>
        <translation>der Zustand des Bots kann nicht übernommen werden: {field} ist {value}</translation>
    </message>
    <message>
        <source>{strategy} of {bot} failed: {reason}</source>
        <translation>{strategy} von {bot} ist gescheitert: {reason}</translation>
    </message>
    <message>
        <source>{market} at {venue} has other ticks and lots than here</source>
        <translation>{market} an der Börse {venue} hat andere Ticks und Lots als hier</translation>
    </message>
    <message>
        <source>a line is longer than {limit} bytes</source>
        <translation>eine Zeile ist länger als {limit} Bytes</translation>
    </message>
    <message>
        <source>a message cannot be read: {field} {reason}</source>
        <translation>eine Nachricht ist nicht lesbar: {field} {reason}</translation>
    </message>
    <message>
        <source>the venue {venue} cannot be reached: {reason}</source>
        <translation>die Börse {venue} ist nicht erreichbar: {reason}</translation>
    </message>
    <message>
        <source>what {bot} holds is not certain after a break: {reason}</source>
        <translation>was {bot} hält, ist nach einer Unterbrechung nicht sicher: {reason}</translation>
    </message>
    <message>
        <source>this program was built without the way to {url}</source>
        <translation>dieses Programm wurde ohne den Weg zu {url} gebaut</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {reason}</source>
        <translation>{folder} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>the venue keeps this client for another market: {reason}</source>
        <translation>die Börse hält diesen Client für einen anderen Markt vor: {reason}</translation>
    </message>
    <message>
        <source>the venue takes no more clients: {reason}</source>
        <translation>die Börse nimmt keine weiteren Clients an: {reason}</translation>
    </message>
    <message>
        <source>the venue does not know who speaks: {reason}</source>
        <translation>die Börse weiß nicht, wer spricht: {reason}</translation>
    </message>
    <message>
        <source>ask with a token that is for all bots</source>
        <translation>mit einem Token anfragen, das für alle Bots gilt</translation>
    </message>
    <message>
        <source>bring back an older copy of the bot&apos;s state</source>
        <translation>eine ältere Kopie des Bot-Zustands wiederherstellen</translation>
    </message>
    <message>
        <source>change the limit, or the parameters that lead to it; a backtest shows each case</source>
        <translation>das Limit ändern oder die Parameter, die dazu führen; ein Backtest zeigt jeden Fall</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>choose one of its versions, from 1</source>
        <translation>eine seiner Versionen wählen, ab 1</translation>
    </message>
    <message>
        <source>close the position by hand, or stop the bot again</source>
        <translation>die Position von Hand schließen oder den Bot erneut anhalten</translation>
    </message>
    <message>
        <source>compare its trades with the venue&apos;s; start it again when they agree</source>
        <translation>seine Trades mit denen der Börse abgleichen; den Bot neu starten, wenn sie übereinstimmen</translation>
    </message>
    <message>
        <source>give 0.01 to 50 events a second</source>
        <translation>0.01 bis 50 Ereignisse pro Sekunde angeben</translation>
    </message>
    <message>
        <source>give a cursor as the channel gave it, or none</source>
        <translation>einen Cursor so angeben, wie ihn der Kanal lieferte, oder keinen</translation>
    </message>
    <message>
        <source>give a duration between these, or event</source>
        <translation>eine Dauer zwischen diesen Werten angeben, oder event</translation>
    </message>
    <message>
        <source>give less cash or base, or smaller orders</source>
        <translation>weniger Guthaben oder Basis oder kleinere Orders angeben</translation>
    </message>
    <message>
        <source>give more than 0</source>
        <translation>mehr als 0 angeben</translation>
    </message>
    <message>
        <source>it happens in another process: open a line to it</source>
        <translation>er findet in einem anderen Prozess statt: eine Verbindung dorthin öffnen</translation>
    </message>
    <message>
        <source>its orders and its holding are counted in other ticks and lots: create another bot</source>
        <translation>seine Orders und sein Bestand sind in anderen Ticks und Lots gezählt: einen anderen Bot anlegen</translation>
    </message>
    <message>
        <source>leave it out: only a backtest takes it</source>
        <translation>weglassen: nur ein Backtest nimmt diese Angabe an</translation>
    </message>
    <message>
        <source>leave some out</source>
        <translation>einige weglassen</translation>
    </message>
    <message>
        <source>let the bot go on first</source>
        <translation>den Bot zuerst fortsetzen</translation>
    </message>
    <message>
        <source>list the bots: it may have been removed</source>
        <translation>die Bots auflisten: er wurde möglicherweise entfernt</translation>
    </message>
    <message>
        <source>look whether the venue&apos;s program runs; it is tried again all the time</source>
        <translation>prüfen, ob das Programm der Börse läuft; der Versuch wird laufend wiederholt</translation>
    </message>
    <message>
        <source>mend what was found, and start it again</source>
        <translation>die Befunde beheben und den Bot erneut starten</translation>
    </message>
    <message>
        <source>mend what was found, and try again</source>
        <translation>die Befunde beheben und erneut versuchen</translation>
    </message>
    <message>
        <source>name a market</source>
        <translation>einen Markt angeben</translation>
    </message>
    <message>
        <source>name one of the engine&apos;s markets</source>
        <translation>einen der Märkte der Engine angeben</translation>
    </message>
    <message>
        <source>name one, as in avellaneda_stoikov</source>
        <translation>eine angeben, z. B. avellaneda_stoikov</translation>
    </message>
    <message>
        <source>name one: the strategy trades one market</source>
        <translation>einen angeben: die Strategie handelt auf einem Markt</translation>
    </message>
    <message>
        <source>name the market that it is to trade, as in sim:BTC/USDT</source>
        <translation>den Markt angeben, auf dem gehandelt werden soll, z. B. sim:BTC/USDT</translation>
    </message>
    <message>
        <source>of a simulated venue, give latency, queue or fees</source>
        <translation>für eine simulierte Börse latency, queue oder fees angeben</translation>
    </message>
    <message>
        <source>renew quotes less often, or show fewer of them</source>
        <translation>Quotes seltener erneuern oder weniger davon zeigen</translation>
    </message>
    <message>
        <source>run the venue&apos;s program of the same version</source>
        <translation>das Programm der Börse in derselben Version ausführen</translation>
    </message>
    <message>
        <source>see what led to it in a backtest</source>
        <translation>in einem Backtest ansehen, was dazu führte</translation>
    </message>
    <message>
        <source>stop the bot, and wait until none of its orders is left</source>
        <translation>den Bot anhalten und warten, bis keine seiner Orders mehr übrig ist</translation>
    </message>
    <message>
        <source>stop the bot, configure it, and start it again</source>
        <translation>den Bot anhalten, konfigurieren und erneut starten</translation>
    </message>
    <message>
        <source>the engine goes on cancelling them; look at the venue too</source>
        <translation>die Engine bricht sie weiter ab; auch an der Börse nachsehen</translation>
    </message>
    <message>
        <source>the store is damaged: restore its last backup</source>
        <translation>die Datenbank ist beschädigt: ihre letzte Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>what it holds and owes was traded there: create another bot for another market</source>
        <translation>was er hält und schuldet, wurde dort gehandelt: für einen anderen Markt einen anderen Bot anlegen</translation>
    </message>
    <message>
        <source>write a duration such as 500ms, or event</source>
        <translation>eine Dauer eingeben, z. B. 500ms, oder event</translation>
    </message>
    <message>
        <source>write venue:HOST:PORT:SYMBOL, as in venue:127.0.0.1:7001:BTC/USDT</source>
        <translation>venue:HOST:PORT:SYMBOL eingeben, z. B. venue:127.0.0.1:7001:BTC/USDT</translation>
    </message>
    <message>
        <source>{field} has {value} characters, and {limit} is the most</source>
        <translation>{field} hat {value} Zeichen; höchstens {limit} sind erlaubt</translation>
    </message>
    <message>
        <source>no bot has the tag {value}</source>
        <translation>kein Bot ist mit {value} getaggt</translation>
    </message>
    <message>
        <source>this engine does not trade at venues on {value}</source>
        <translation>diese Engine handelt nicht an Börsen auf {value}</translation>
    </message>
    <message>
        <source>a file cannot be called &quot;{value}&quot;</source>
        <translation>eine Datei darf nicht „{value}“ heißen</translation>
    </message>
    <message>
        <source>there is a file called &quot;{value}&quot; already</source>
        <translation>eine Datei namens „{value}“ gibt es schon</translation>
    </message>
    <message>
        <source>the disk of {path} has {available} bytes left, and {needed} are needed</source>
        <translation>auf dem Datenträger von {path} sind noch {available} Bytes frei; {needed} sind nötig</translation>
    </message>
    <message>
        <source>choose a time at which it was at work</source>
        <translation>eine Zeit wählen, zu der er aktiv war</translation>
    </message>
    <message>
        <source>give at most 100 letters, digits, dots, dashes and underscores; it lands in a folder of the engine&apos;s</source>
        <translation>höchstens 100 Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche angeben; die Datei landet in einem Ordner der Engine</translation>
    </message>
    <message>
        <source>make room on the engine&apos;s disk</source>
        <translation>Speicherplatz auf dem Datenträger der Engine freigeben</translation>
    </message>
    <message>
        <source>name a market that the venue has</source>
        <translation>einen Markt angeben, den die Börse hat</translation>
    </message>
    <message>
        <source>name the host in the engine&apos;s settings (venue-host), or use a market of this one</source>
        <translation>den Host in den Einstellungen der Engine angeben (venue-host) oder einen Markt dieser Engine verwenden</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation>den Text kürzen</translation>
    </message>
    <message>
        <source>{bot} is {value}, but that is not written down, and the end of the engine would undo it: {reason}</source>
        <translation>{bot} ist {value}, doch das ist nicht aufgeschrieben, und das Ende der Engine würde es rückgängig machen: {reason}</translation>
    </message>
    <message>
        <source>in the simulation, {after} into it, the bot sends {count} orders in {span}: {value} a second, and the engine allows {limit}</source>
        <translation>in der Simulation sendet der Bot, {after} nach Beginn, {count} Orders in {span}: {value} pro Sekunde, und die Engine erlaubt {limit}</translation>
    </message>
    <message>
        <source>in the simulation {count} orders are refused, the first one {after} into it: {reason}</source>
        <translation>in der Simulation werden {count} Orders verweigert, die erste {after} nach Beginn: {reason}</translation>
    </message>
    <message>
        <source>nothing has come from {host}:{port} for {after}</source>
        <translation>von {host}:{port} kommt seit {after} nichts</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed</source>
        <translation>der SQLite-Treiber von Qt ist nicht installiert</translation>
    </message>
    <message>
        <source>Tardis has no file for this kind</source>
        <translation>Tardis hat keine Datei für diese Art</translation>
    </message>
    <message>
        <source>an earlier write failed</source>
        <translation>ein früheres Schreiben ist gescheitert</translation>
    </message>
    <message>
        <source>an event of the list of bots is missing</source>
        <translation>ein Ereignis der Liste der Bots fehlt</translation>
    </message>
    <message>
        <source>another engine has it open</source>
        <translation>eine andere Engine hat sie geöffnet</translation>
    </message>
    <message>
        <source>columns of events are missing</source>
        <translation>Spalten der Ereignisse fehlen</translation>
    </message>
    <message>
        <source>expects one JSON object a line</source>
        <translation>erwartet ein JSON-Objekt je Zeile</translation>
    </message>
    <message>
        <source>it breaks off, and another segment follows</source>
        <translation>es bricht ab, und ein weiteres Segment folgt</translation>
    </message>
    <message>
        <source>it has not answered yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>it is a database, but not of an engine</source>
        <translation>es ist eine Datenbank, aber nicht die einer Engine</translation>
    </message>
    <message>
        <source>it is a link</source>
        <translation>es ist ein Link</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>es ist kein Ordner</translation>
    </message>
    <message>
        <source>it is not needed any more</source>
        <translation>nicht mehr gebraucht</translation>
    </message>
    <message>
        <source>it is of another instrument</source>
        <translation>sie gehört zu einem anderen Instrument</translation>
    </message>
    <message>
        <source>it overlaps the file before</source>
        <translation>sie überschneidet sich mit der Datei davor</translation>
    </message>
    <message>
        <source>neither HOME nor another folder for it is known</source>
        <translation>weder HOME noch ein anderer Ordner dafür ist bekannt</translation>
    </message>
    <message>
        <source>no receive time</source>
        <translation>keine Empfangszeit</translation>
    </message>
    <message>
        <source>nobody has accepted it yet</source>
        <translation>es wurde noch von niemandem akzeptiert</translation>
    </message>
    <message>
        <source>not a trade</source>
        <translation>kein Trade</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>kein Objekt</translation>
    </message>
    <message>
        <source>the fleet has been closed</source>
        <translation>die Flotte ist geschlossen</translation>
    </message>
    <message>
        <source>the connection was cut off</source>
        <translation>die Verbindung wurde abgebrochen</translation>
    </message>
    <message>
        <source>the disk did not answer</source>
        <translation>der Datenträger hat nicht geantwortet</translation>
    </message>
    <message>
        <source>the disk is too slow</source>
        <translation>der Datenträger ist zu langsam</translation>
    </message>
    <message>
        <source>the order has ended</source>
        <translation>die Order ist beendet</translation>
    </message>
    <message>
        <source>the order is not known</source>
        <translation>die Order ist nicht bekannt</translation>
    </message>
    <message>
        <source>the subscription was refused</source>
        <translation>das Abonnement wurde verweigert</translation>
    </message>
    <message>
        <source>the venue is away</source>
        <translation>die Börse ist nicht da</translation>
    </message>
    <message>
        <source>there was no time for it</source>
        <translation>dafür war keine Zeit</translation>
    </message>
    <message>
        <source>this engine keeps no bots</source>
        <translation>diese Engine führt keine Bots</translation>
    </message>
    <message>
        <source>give a moment before the end</source>
        <translation>einen Zeitpunkt vor dem Ende angeben</translation>
    </message>
    <message>
        <source>the script&apos;s sandbox has gone: {reason}</source>
        <translation>die Sandbox des Skripts ist weg: {reason}</translation>
    </message>
    <message>
        <source>the script has broken the process that it ran in (signal {signal})</source>
        <translation>das Skript hat den Prozess, in dem es lief, zum Absturz gebracht (Signal {signal})</translation>
    </message>
    <message>
        <source>this loop never ends</source>
        <translation>diese Schleife endet nie</translation>
    </message>
    <message>
        <source>the script threw in {hook}: {message}</source>
        <translation>das Skript hat in {hook} eine Ausnahme ausgelöst: {message}</translation>
    </message>
    <message>
        <source>the script&apos;s process asked the system for something that it must not, and was ended</source>
        <translation>der Prozess des Skripts hat vom System etwas verlangt, was er nicht darf, und wurde beendet</translation>
    </message>
    <message>
        <source>the script cannot import &quot;{specifier}&quot;</source>
        <translation>das Skript kann „{specifier}“ nicht importieren</translation>
    </message>
    <message>
        <source>the script&apos;s limit &quot;{limit}&quot; of {allowed} is exceeded</source>
        <translation>das Limit „{limit}“ des Skripts von {allowed} ist überschritten</translation>
    </message>
    <message>
        <source>the script&apos;s {field} cannot be &quot;{value}&quot;</source>
        <translation>{field} des Skripts darf nicht „{value}“ sein</translation>
    </message>
    <message>
        <source>nothing keeps a script in here, so none is run: {missing}</source>
        <translation>nichts hält hier ein Skript eingeschlossen, daher wird keines ausgeführt: {missing}</translation>
    </message>
    <message>
        <source>the parameter {field} has no least and greatest value</source>
        <translation>der Parameter {field} hat keinen kleinsten und größten Wert</translation>
    </message>
    <message>
        <source>the script&apos;s run has not begun</source>
        <translation>der Lauf des Skripts hat noch nicht begonnen</translation>
    </message>
    <message>
        <source>{field} of an order cannot be &quot;{value}&quot;</source>
        <translation>{field} einer Order darf nicht „{value}“ sein</translation>
    </message>
    <message>
        <source>the script&apos;s project cannot be used: {field} {value}</source>
        <translation>das Projekt des Skripts ist nicht verwendbar: {field} {value}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path} kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>nobody waits for what {value} answers</source>
        <translation>niemand wartet auf die Antwort von {value}</translation>
    </message>
    <message>
        <source>the script&apos;s sandbox says what it must not: {reason}</source>
        <translation>die Sandbox des Skripts sagt, was sie nicht sagen darf: {reason}</translation>
    </message>
    <message>
        <source>the script&apos;s sandbox does not work: {reason}</source>
        <translation>die Sandbox des Skripts funktioniert nicht: {reason}</translation>
    </message>
    <message>
        <source>{path}, in which scripts run, is not there</source>
        <translation>{path}, worin Skripte laufen, ist nicht vorhanden</translation>
    </message>
    <message>
        <source>the script cannot be read: {message}</source>
        <translation>das Skript kann nicht gelesen werden: {message}</translation>
    </message>
    <message>
        <source>there is nothing called {value} here</source>
        <translation>hier gibt es nichts namens {value}</translation>
    </message>
    <message>
        <source>scripts have no {construct}</source>
        <translation>Skripte kennen {construct} nicht</translation>
    </message>
    <message>
        <source>a built-in did not come back: give sort, join, repeat, fill, JSON and regular expressions less</source>
        <translation>eine eingebaute Funktion kam nicht zurück: sort, join, repeat, fill, JSON und regulären Ausdrücken weniger geben</translation>
    </message>
    <message>
        <source>a script needs nothing of the system: take out what asks for it</source>
        <translation>ein Skript braucht nichts vom System: entfernen, was danach verlangt</translation>
    </message>
    <message>
        <source>call less deeply, and give a function fewer arguments at once</source>
        <translation>weniger tief verschachtelt aufrufen und einer Funktion weniger Argumente auf einmal geben</translation>
    </message>
    <message>
        <source>call the function plainly: everything here answers at once</source>
        <translation>die Funktion einfach aufrufen: hier antwortet alles sofort</translation>
    </message>
    <message>
        <source>call this from a hook: onStart, onTick …</source>
        <translation>dies aus einem Hook aufrufen: onStart, onTick …</translation>
    </message>
    <message>
        <source>clear timers that are not needed any more</source>
        <translation>Timer löschen, die nicht mehr gebraucht werden</translation>
    </message>
    <message>
        <source>delete what is not needed any more</source>
        <translation>löschen, was nicht mehr gebraucht wird</translation>
    </message>
    <message>
        <source>do less in one call: spread the work over several, or use the functions of ta</source>
        <translation>in einem Aufruf weniger tun: die Arbeit auf mehrere verteilen oder die Funktionen von ta verwenden</translation>
    </message>
    <message>
        <source>export const meta</source>
        <translation>export const meta</translation>
    </message>
    <message>
        <source>give it min and max, so that no form and no sweep leaves what is sensible</source>
        <translation>min und max angeben, damit kein Formular und kein Sweep den sinnvollen Bereich verlässt</translation>
    </message>
    <message>
        <source>install wheelhouse-sandbox beside Wheelhouse</source>
        <translation>wheelhouse-sandbox neben Wheelhouse installieren</translation>
    </message>
    <message>
        <source>keep less: drop what is old, or raise the limit</source>
        <translation>weniger aufbewahren: Altes verwerfen oder das Limit erhöhen</translation>
    </message>
    <message>
        <source>leave it with break or return, or count its turns</source>
        <translation>sie mit break oder return verlassen oder ihre Durchläufe zählen</translation>
    </message>
    <message>
        <source>look for what is very large: arrays, texts, expressions, arguments of a call</source>
        <translation>nach sehr Großem suchen: Arrays, Texte, Ausdrücke, Argumente eines Aufrufs</translation>
    </message>
    <message>
        <source>place and amend less often; cancelling is not counted</source>
        <translation>seltener Orders einstellen und ändern; Abbrechen wird nicht gezählt</translation>
    </message>
    <message>
        <source>run scripts on a Linux system that has seccomp</source>
        <translation>Skripte auf einem Linux-System mit seccomp ausführen</translation>
    </message>
    <message>
        <source>start it again</source>
        <translation>erneut starten</translation>
    </message>
    <message>
        <source>start it again; the script&apos;s last run is void</source>
        <translation>erneut starten; der letzte Lauf des Skripts ist ungültig</translation>
    </message>
    <message>
        <source>the machine is busy: try again, or raise the limit</source>
        <translation>der Rechner ist ausgelastet: erneut versuchen oder das Limit erhöhen</translation>
    </message>
    <message>
        <source>the sandbox does not answer: start it again</source>
        <translation>die Sandbox antwortet nicht: erneut starten</translation>
    </message>
    <message>
        <source>trade.roundPrice(price) gives one that is right</source>
        <translation>trade.roundPrice(price) liefert einen passenden</translation>
    </message>
    <message>
        <source>trade.roundQuantity(quantity) gives one that is right</source>
        <translation>trade.roundQuantity(quantity) liefert eine passende</translation>
    </message>
    <message>
        <source>this token has expired</source>
        <translation>dieses Token ist abgelaufen</translation>
    </message>
    <message>
        <source>it knows no such token</source>
        <translation>sie kennt kein solches Token</translation>
    </message>
    <message>
        <source>order {order} is filled by {venue_filled} at the venue, and by {filled} as far as we know</source>
        <translation>Order {order} ist an der Börse mit {venue_filled} ausgeführt, hier mit {filled}</translation>
    </message>
    <message>
        <source>a position of {position} could not be closed in {attempts} attempts: {reason}</source>
        <translation>Eine Position von {position} ließ sich in {attempts} Versuchen nicht schließen: {reason}</translation>
    </message>
    <message>
        <source>change its parameters, or the limit</source>
        <translation>Parameter oder Limit ändern</translation>
    </message>
    <message>
        <source>give a larger order size: the market takes no less</source>
        <translation>eine größere Ordergröße angeben: weniger nimmt der Markt nicht</translation>
    </message>
    <message>
        <source>give a smaller order size</source>
        <translation>eine kleinere Ordergröße angeben</translation>
    </message>
    <message>
        <source>give a smaller order size: the market takes no more</source>
        <translation>eine kleinere Ordergröße angeben: mehr nimmt der Markt nicht</translation>
    </message>
    <message>
        <source>give an order size within these</source>
        <translation>eine Ordergröße in diesen Grenzen angeben</translation>
    </message>
    <message>
        <source>give at least %1, or plan fewer or smaller orders</source>
        <translation>mindestens %1 angeben, oder weniger oder kleinere Orders planen</translation>
    </message>
    <message>
        <source>give more, or plan fewer or smaller orders, or raise the leverage</source>
        <translation>mehr angeben, weniger oder kleinere Orders planen oder den Hebel erhöhen</translation>
    </message>
    <message>
        <source>put more distance between levels, or show one of them: a tick is %1</source>
        <translation>mehr Abstand zwischen den Stufen lassen oder nur eine zeigen: ein Tick ist %1</translation>
    </message>
    <message>
        <source>quote nearer to the market</source>
        <translation>näher am Markt quotieren</translation>
    </message>
    <message>
        <source>raise it, or make orders smaller</source>
        <translation>erhöhen oder Orders verkleinern</translation>
    </message>
    <message>
        <source>raise it, or plan fewer or smaller orders</source>
        <translation>erhöhen oder weniger oder kleinere Orders planen</translation>
    </message>
    <message>
        <source>raise it, or plan fewer orders</source>
        <translation>erhöhen oder weniger Orders planen</translation>
    </message>
    <message>
        <source>widen it, or quote nearer to the mid</source>
        <translation>erweitern oder näher am Mittelkurs quotieren</translation>
    </message>
    <message>
        <source>{orders} orders of {bot} are still at the venue, and its position is {position}</source>
        <translation>{orders} Orders von {bot} liegen noch an der Börse, und seine Position ist {position}</translation>
    </message>
    <message>
        <source>something answers there, but it is no engine of Wheelhouse&apos;s: {reason}</source>
        <translation>dort antwortet etwas, aber keine Wheelhouse-Engine: {reason}</translation>
    </message>
    <message>
        <source>another program has changed {path} since</source>
        <translation>ein anderes Programm hat {path} inzwischen geändert</translation>
    </message>
    <message>
        <source>on {run} new orders were stopped: {reason}</source>
        <translation>auf {run} wurden neue Orders gestoppt: {reason}</translation>
    </message>
    <message>
        <source>on {run} the limit &quot;{limit}&quot; was reached {count} times</source>
        <translation>auf {run} wurde das Limit „{limit}“ {count}-mal erreicht</translation>
    </message>
    <message>
        <source>run twice on {run}, the script did not do the same</source>
        <translation>zweimal auf {run} ausgeführt, hat das Skript nicht dasselbe getan</translation>
    </message>
    <message>
        <source>on {run} {refused} of {orders} orders were refused, most with {code}</source>
        <translation>auf {run} wurden {refused} von {orders} Orders verweigert, die meisten mit {code}</translation>
    </message>
    <message>
        <source>there is already something called {value}</source>
        <translation>etwas namens {value} gibt es schon</translation>
    </message>
    <message>
        <source>a version cannot be called &quot;{value}&quot;</source>
        <translation>eine Version darf nicht „{value}“ heißen</translation>
    </message>
    <message>
        <source>there is no example &quot;{value}&quot;</source>
        <translation>es gibt kein Beispiel „{value}“</translation>
    </message>
    <message>
        <source>there is no recording to try it on</source>
        <translation>es gibt keine Aufzeichnung zum Erproben</translation>
    </message>
    <message>
        <source>the script has no tests of its own</source>
        <translation>das Skript hat keine eigenen Tests</translation>
    </message>
    <message>
        <source>version {value} cannot be used: {reason}</source>
        <translation>Version {value} ist nicht verwendbar: {reason}</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>it does not speak as an engine does</source>
        <translation>es antwortet nicht wie eine Engine</translation>
    </message>
    <message>
        <source>choose one that the list of versions has</source>
        <translation>eine aus der Liste der Versionen wählen</translation>
    </message>
    <message>
        <source>do less in each call, or less often</source>
        <translation>in jedem Aufruf weniger tun oder seltener aufrufen</translation>
    </message>
    <message>
        <source>export functions from a file whose name ends in .test.js; each fails by throwing</source>
        <translation>Funktionen aus einer Datei exportieren, deren Name auf .test.js endet; jede scheitert, indem sie eine Ausnahme auslöst</translation>
    </message>
    <message>
        <source>import a recording with a book, or generate one</source>
        <translation>eine Aufzeichnung mit Orderbuch importieren oder eine erzeugen</translation>
    </message>
    <message>
        <source>look at what place() answers, and do not ask again at once</source>
        <translation>die Antwort von place() beachten und nicht sofort erneut anfragen</translation>
    </message>
    <message>
        <source>save once more to write over it, or close the tab</source>
        <translation>zum Überschreiben noch einmal speichern oder den Tab schließen</translation>
    </message>
    <message>
        <source>take out what differs from one run to the next</source>
        <translation>entfernen, was sich von Lauf zu Lauf unterscheidet</translation>
    </message>
    <message>
        <source>write one line of at most 60 characters</source>
        <translation>eine Zeile mit höchstens 60 Zeichen eingeben</translation>
    </message>
    <message>
        <source>no line of the script is known for the order {value}</source>
        <translation>zum Auftrag {value} ist keine Zeile des Skripts bekannt</translation>
    </message>
    <message>
        <source>orders are traced that ctx.place() or bot.place() made in the script&apos;s own text</source>
        <translation>verfolgt werden Aufträge, die ctx.place() oder bot.place() im Text des Skripts selbst erteilt hat</translation>
    </message>
    <message>
        <source>the audit log {path} could not be written</source>
        <translation>das Prüfprotokoll {path} konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>{value} is the name of {named} and the ID of {numbered}</source>
        <translation>{value} ist der Name von {named} und die ID von {numbered}</translation>
    </message>
    <message>
        <source>there is no folder {value}</source>
        <translation>es gibt keinen Ordner {value}</translation>
    </message>
    <message>
        <source>the script runs live only: this run waits for nobody</source>
        <translation>das Skript läuft nur live: dieser Lauf wartet auf niemanden</translation>
    </message>
    <message>
        <source>the script cannot be published with {field} &quot;{value}&quot;</source>
        <translation>das Skript kann mit {field} „{value}“ nicht veröffentlicht werden</translation>
    </message>
    <message>
        <source>the published script {path} cannot be used: {reason}</source>
        <translation>das veröffentlichte Skript {path} kann nicht verwendet werden: {reason}</translation>
    </message>
    <message>
        <source>version {value} is published, with another text</source>
        <translation>Version {value} ist mit einem anderen Text veröffentlicht</translation>
    </message>
    <message>
        <source>the market shows nobody to trade with</source>
        <translation>der Markt zeigt niemanden, mit dem gehandelt werden kann</translation>
    </message>
    <message>
        <source>the order found nobody to trade with</source>
        <translation>der Auftrag fand niemanden, mit dem gehandelt werden kann</translation>
    </message>
    <message>
        <source>a published version stays as it is: raise the version in meta</source>
        <translation>eine veröffentlichte Version bleibt, wie sie ist: die Version in meta erhöhen</translation>
    </message>
    <message>
        <source>ctx.cancelAll() takes all orders back at once</source>
        <translation>ctx.cancelAll() nimmt alle Aufträge auf einmal zurück</translation>
    </message>
    <message>
        <source>do less in one call: more happens meanwhile than it can be told</source>
        <translation>in einem Aufruf weniger tun: währenddessen geschieht mehr, als ihm gesagt werden kann</translation>
    </message>
    <message>
        <source>give it a version, such as version: &apos;1.0&apos;</source>
        <translation>ihm eine Version geben, etwa version: &apos;1.0&apos;</translation>
    </message>
    <message>
        <source>name it with letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, up to 64 of them</source>
        <translation>mit Buchstaben, Ziffern, &apos;.&apos;, &apos;_&apos; und &apos;-&apos; benennen, höchstens 64</translation>
    </message>
    <message>
        <source>publish it again under another version; take this folder away</source>
        <translation>unter einer anderen Version neu veröffentlichen; diesen Ordner entfernen</translation>
    </message>
    <message>
        <source>scripts run live, or in a backtest of their own</source>
        <translation>Skripte laufen live oder in einem eigenen Backtest</translation>
    </message>
    <message>
        <source>Backing the store up</source>
        <translation>Das Sichern der Datenbank</translation>
    </message>
    <message>
        <source>Ending a job</source>
        <translation>Das Beenden eines Jobs</translation>
    </message>
    <message>
        <source>Ending a run</source>
        <translation>Das Beenden eines Laufs</translation>
    </message>
    <message>
        <source>Checking the store</source>
        <translation>Das Prüfen der Datenbank</translation>
    </message>
    <message>
        <source>Changing a bot</source>
        <translation>Das Ändern eines Bots</translation>
    </message>
    <message>
        <source>Making a bot</source>
        <translation>Das Erstellen eines Bots</translation>
    </message>
    <message>
        <source>Deleting a run</source>
        <translation>Das Löschen eines Laufs</translation>
    </message>
    <message>
        <source>Duplicating a run</source>
        <translation>Das Duplizieren eines Laufs</translation>
    </message>
    <message>
        <source>Exporting history</source>
        <translation>Das Exportieren der Historie</translation>
    </message>
    <message>
        <source>Generating a market</source>
        <translation>Das Erzeugen eines Marktes</translation>
    </message>
    <message>
        <source>Importing bots</source>
        <translation>Das Importieren von Bots</translation>
    </message>
    <message>
        <source>Importing recordings</source>
        <translation>Das Importieren von Aufzeichnungen</translation>
    </message>
    <message>
        <source>Pausing bots</source>
        <translation>Das Pausieren von Bots</translation>
    </message>
    <message>
        <source>Reading files to import</source>
        <translation>Das Lesen zu importierender Dateien</translation>
    </message>
    <message>
        <source>Removing bots</source>
        <translation>Das Entfernen von Bots</translation>
    </message>
    <message>
        <source>Removing a recording</source>
        <translation>Das Entfernen einer Aufzeichnung</translation>
    </message>
    <message>
        <source>Repeating a run</source>
        <translation>Das Wiederholen eines Laufs</translation>
    </message>
    <message>
        <source>Resuming bots</source>
        <translation>Das Fortsetzen von Bots</translation>
    </message>
    <message>
        <source>Rolling a bot back</source>
        <translation>Das Zurücksetzen eines Bots</translation>
    </message>
    <message>
        <source>Changing the tags of a bot</source>
        <translation>Das Ändern der Tags eines Bots</translation>
    </message>
    <message>
        <source>Changing how long gauges are kept</source>
        <translation>Das Ändern der Aufbewahrungsdauer von Messwerten</translation>
    </message>
    <message>
        <source>Changing how long history is kept</source>
        <translation>Das Ändern der Aufbewahrungsdauer der Historie</translation>
    </message>
    <message>
        <source>Naming a run</source>
        <translation>Das Benennen eines Laufs</translation>
    </message>
    <message>
        <source>Writing a note to a run</source>
        <translation>Das Schreiben einer Notiz zu einem Lauf</translation>
    </message>
    <message>
        <source>Changing the tags of a run</source>
        <translation>Das Ändern der Tags eines Laufs</translation>
    </message>
    <message>
        <source>Starting a backtest</source>
        <translation>Das Starten eines Backtests</translation>
    </message>
    <message>
        <source>Starting bots</source>
        <translation>Das Starten von Bots</translation>
    </message>
    <message>
        <source>Starting a run</source>
        <translation>Das Starten eines Laufs</translation>
    </message>
    <message>
        <source>Starting a sweep</source>
        <translation>Das Starten eines Sweeps</translation>
    </message>
    <message>
        <source>Stopping bots</source>
        <translation>Das Anhalten von Bots</translation>
    </message>
    <message>
        <source>Changing the tags of bots</source>
        <translation>Das Ändern der Tags von Bots</translation>
    </message>
    <message>
        <source>Checking a bot</source>
        <translation>Das Prüfen eines Bots</translation>
    </message>
    <message>
        <source>Verifying a recording</source>
        <translation>Das Prüfen einer Aufzeichnung</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>{field} needs a token of the role “{needed}”; this one is of the role “{role}”</source>
        <translation>{field} erfordert ein Token der Rolle „{needed}“; dieses hat die Rolle „{role}“</translation>
    </message>
    <message>
        <source>{strategy} trades two markets, and there is one</source>
        <translation>{strategy} handelt zwei Märkte, und es gibt nur einen</translation>
    </message>
    <message>
        <source>{strategy} trades one market, and there are two</source>
        <translation>{strategy} handelt einen Markt, und es gibt zwei</translation>
    </message>
    <message>
        <source>{value} does not run it, but {strategy}</source>
        <translation>{value} führt es nicht aus, sondern {strategy}</translation>
    </message>
    <message>
        <source>the engine&apos;s certificate is not the one that --pin names ({expected}): it has the fingerprint {fingerprint}</source>
        <translation>das Zertifikat der Engine ist nicht das mit --pin angegebene ({expected}): es hat den Fingerabdruck {fingerprint}</translation>
    </message>
    <message>
        <source>there is no host with the name {host}</source>
        <translation>es gibt keinen Host mit dem Namen {host}</translation>
    </message>
    <message>
        <source>{host} takes only encrypted connections on port {port}</source>
        <translation>{host} nimmt auf Port {port} nur verschlüsselte Verbindungen an</translation>
    </message>
    <message>
        <source>{host} takes no encrypted connections on port {port}</source>
        <translation>{host} nimmt auf Port {port} keine verschlüsselten Verbindungen an</translation>
    </message>
    <message>
        <source>nothing listens at {host} on port {port}</source>
        <translation>unter {host} lauscht nichts auf Port {port}</translation>
    </message>
    <message>
        <source>the script has not passed its checks: {value}</source>
        <translation>das Skript hat seine Prüfungen nicht bestanden: {value}</translation>
    </message>
    <message>
        <source>no script {value} has been published</source>
        <translation>es wurde kein Skript {value} veröffentlicht</translation>
    </message>
    <message>
        <source>{path}, in which scripts run, is of another version of Wheelhouse: it speaks version {found} and not {wanted}</source>
        <translation>{path}, worin Skripte laufen, gehört zu einer anderen Version von Wheelhouse: es spricht Version {found} und nicht {wanted}</translation>
    </message>
    <message>
        <source>this engine takes no scripts</source>
        <translation>diese Engine nimmt keine Skripte an</translation>
    </message>
    <message>
        <source>a promise was rejected, and nothing asks about it: {message}</source>
        <translation>ein Promise wurde abgelehnt, und nichts fängt es ab: {message}</translation>
    </message>
    <message>
        <source>the journal {path} is damaged at byte {offset} (line {line}): {reason}</source>
        <translation>das Journal {path} ist bei Byte {offset} (Zeile {line}) beschädigt: {reason}</translation>
    </message>
    <message>
        <source>the history is {records} records ahead of the journal {journal}, which ends with {after}</source>
        <translation>die Historie ist dem Journal {journal}, das mit {after} endet, um {records} Einträge voraus</translation>
    </message>
    <message>
        <source>what the bot {bot} holds cannot be told from its history: {reason}</source>
        <translation>was der Bot {bot} hält, ist aus seiner Historie nicht zu erkennen: {reason}</translation>
    </message>
    <message>
        <source>the end of the journal {journal} was cut off after entry {after}: {bytes} bytes that were not whole</source>
        <translation>das Ende des Journals {journal} wurde nach Eintrag {after} abgeschnitten: {bytes} Bytes, die unvollständig waren</translation>
    </message>
    <message>
        <source>it is a web server of another kind</source>
        <translation>es ist ein Webserver anderer Art</translation>
    </message>
    <message>
        <source>choose one of the list of scripts</source>
        <translation>aus der Liste der Skripte wählen</translation>
    </message>
    <message>
        <source>a script that trades two markets is tried on generated ones here</source>
        <translation>ein Skript, das zwei Märkte handelt, wird hier auf erzeugten erprobt</translation>
    </message>
    <message>
        <source>ask an engine that keeps bots</source>
        <translation>bei einer Engine anfragen, die Bots hält</translation>
    </message>
    <message>
        <source>compare its position with the venue&apos;s; put the journal back from a copy, or make a new bot that begins with what is held</source>
        <translation>seine Position mit der Börse vergleichen; das Journal aus einer Kopie zurückholen oder einen neuen Bot erstellen, der mit dem Gehaltenen beginnt</translation>
    </message>
    <message>
        <source>correct the name of the host, or give its address</source>
        <translation>den Namen des Hosts berichtigen oder seine Adresse angeben</translation>
    </message>
    <message>
        <source>end each chain of promises with catch()</source>
        <translation>jede Kette von Promises mit catch() abschließen</translation>
    </message>
    <message>
        <source>give 0 or more, and no more than can be counted</source>
        <translation>0 oder mehr angeben, und nicht mehr, als zählbar ist</translation>
    </message>
    <message>
        <source>give an ID as the list of scripts has it</source>
        <translation>eine ID aus der Liste der Skripte angeben</translation>
    </message>
    <message>
        <source>give each file once</source>
        <translation>jede Datei nur einmal angeben</translation>
    </message>
    <message>
        <source>give some cash: an empty account cannot trade</source>
        <translation>etwas Guthaben angeben: ein leeres Konto kann nicht handeln</translation>
    </message>
    <message>
        <source>give the script the name that it is published under</source>
        <translation>dem Skript den Namen geben, unter dem es veröffentlicht wird</translation>
    </message>
    <message>
        <source>install wheelhouse-sandbox and this program from the same release</source>
        <translation>wheelhouse-sandbox und dieses Programm aus demselben Release installieren</translation>
    </message>
    <message>
        <source>it trades two markets, and can be run in a terminal: wheelhouse-cli script run</source>
        <translation>es handelt zwei Märkte und kann in einem Terminal ausgeführt werden: wheelhouse-cli script run</translation>
    </message>
    <message>
        <source>keep it to 1000 characters</source>
        <translation>auf höchstens 1000 Zeichen kürzen</translation>
    </message>
    <message>
        <source>leave the other market out: it trades one</source>
        <translation>den anderen Markt weglassen: sie handelt nur einen</translation>
    </message>
    <message>
        <source>mend what the checks found; nothing has been published</source>
        <translation>beheben, was die Prüfungen fanden; nichts wurde veröffentlicht</translation>
    </message>
    <message>
        <source>name bots that run another version of it</source>
        <translation>Bots angeben, die eine andere Version davon ausführen</translation>
    </message>
    <message>
        <source>name files .js or .mjs, in no folder that begins with a dot</source>
        <translation>Dateien mit der Endung .js oder .mjs angeben, in keinem Ordner, der mit einem Punkt beginnt</translation>
    </message>
    <message>
        <source>none is needed: bots ask their venues</source>
        <translation>nichts nötig: Bots fragen ihre Börsen</translation>
    </message>
    <message>
        <source>none is needed: they were taken from the history, and bots ask their venues</source>
        <translation>nichts nötig: sie wurden der Historie entnommen, und Bots fragen ihre Börsen</translation>
    </message>
    <message>
        <source>put a whole copy of it back; without one move it and the later files of its name out of the folder, and what the history holds counts</source>
        <translation>eine vollständige Kopie davon zurücklegen; ohne eine solche diese Datei und die späteren ihres Namens aus dem Ordner verschieben, dann zählt, was die Historie enthält</translation>
    </message>
    <message>
        <source>put the missing segment back; without it move this file and the later ones of its name out of the folder, and what the history holds counts</source>
        <translation>das fehlende Segment zurücklegen; ohne es diese Datei und die späteren ihres Namens aus dem Ordner verschieben, dann zählt, was die Historie enthält</translation>
    </message>
    <message>
        <source>start the engine there, or correct the port: it tells its address when it starts</source>
        <translation>die Engine dort starten oder den Port berichtigen: sie nennt ihre Adresse beim Start</translation>
    </message>
    <message>
        <source>the two recordings have no moment in common</source>
        <translation>die beiden Aufzeichnungen haben keinen gemeinsamen Zeitpunkt</translation>
    </message>
    <message>
        <source>this is the first market again: give another one</source>
        <translation>dies ist noch einmal der erste Markt: einen anderen angeben</translation>
    </message>
    <message>
        <source>two markets are replayed event by event: give recordings of books or trades</source>
        <translation>zwei Märkte werden Ereignis für Ereignis abgespielt: Aufzeichnungen mit Orderbüchern oder Trades angeben</translation>
    </message>
    <message>
        <source>write http:// for an engine without a certificate on this machine; others need one</source>
        <translation>http:// für eine Engine ohne Zertifikat auf diesem Computer eingeben; andere brauchen eines</translation>
    </message>
    <message>
        <source>write https:// in place of http://</source>
        <translation>https:// statt http:// eingeben</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; names no version, and a bot runs one version of a script</source>
        <translation>„{value}“ nennt keine Version, und ein Bot führt eine Version eines Skripts aus</translation>
    </message>
    <message>
        <source>cancel them at the venue: the engine cannot reach them there</source>
        <translation>an der Börse stornieren: die Engine erreicht sie dort nicht</translation>
    </message>
    <message>
        <source>configure the bot with %1</source>
        <translation>den Bot mit %1 konfigurieren</translation>
    </message>
    <message>
        <source>the run has no step {value}</source>
        <translation>der Lauf hat keinen Schritt {value}</translation>
    </message>
    <message>
        <source>the newest backup needs more of the journal {journal} than the {bytes} bytes that are kept: what is older was deleted</source>
        <translation>das neueste Backup braucht mehr vom Journal {journal} als die {bytes} Bytes, die behalten werden: was älter ist, wurde gelöscht</translation>
    </message>
    <message>
        <source>the store is a backup of {copied}; {records} records of the journal are newer and were taken up</source>
        <translation>der Speicher ist ein Backup von {copied}; {records} Einträge des Journals sind neuer und wurden übernommen</translation>
    </message>
    <message>
        <source>the store is a backup of {copied}, and entries {from} to {to} of the journal {journal}, which it lacks, are not there</source>
        <translation>der Speicher ist ein Backup von {copied}, und die Einträge {from} bis {to} des Journals {journal}, die ihm fehlen, sind nicht da</translation>
    </message>
    <message>
        <source>the store is a backup of {copied}; of bots made since nothing is known but their IDs: {bots}</source>
        <translation>der Speicher ist ein Backup von {copied}; von seither angelegten Bots ist nur die Kennung bekannt: {bots}</translation>
    </message>
    <message>
        <source>back the store up again</source>
        <translation>sichern Sie den Speicher neu</translation>
    </message>
    <message>
        <source>compare what the bots hold with their venues: they stand as they stood in the backup</source>
        <translation>vergleichen Sie, was die Bots halten, mit ihren Börsen: sie stehen, wie sie im Backup standen</translation>
    </message>
    <message>
        <source>create them anew; look at their venues for orders that they have left there</source>
        <translation>legen Sie sie neu an; sehen Sie an ihren Börsen nach Orders, die sie dort gelassen haben</translation>
    </message>
    <message>
        <source>give at least %1, the market&apos;s lot, or none: less cannot be held</source>
        <translation>geben Sie mindestens %1 an, das Lot des Markts, oder nichts: weniger kann nicht gehalten werden</translation>
    </message>
    <message>
        <source>step through a run whose script exports hooks, such as onTick</source>
        <translation>gehen Sie durch einen Lauf, dessen Skript Hooks exportiert, etwa onTick</translation>
    </message>
    <message>
        <source>write it with letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, such as 1.2.0 or 2.0-rc.1, up to 64 of them</source>
        <translation>schreiben Sie sie mit Buchstaben, Ziffern, &apos;.&apos;, &apos;_&apos; und &apos;-&apos;, etwa 1.2.0 oder 2.0-rc.1, bis zu 64 davon</translation>
    </message>
    <message>
        <source>the engine wants a token, and none was given</source>
        <translation>die Engine verlangt ein Token, und es wurde keines angegeben</translation>
    </message>
    <message>
        <source>the bot cannot work like this ({findings} in all): {reason}</source>
        <translation>der Bot kann so nicht arbeiten ({findings} insgesamt): {reason}</translation>
    </message>
    <message>
        <source>the export {value} cannot be run as a test</source>
        <translation>der Export {value} kann nicht als Test laufen</translation>
    </message>
    <message>
        <source>export functions alone, and none with a star</source>
        <translation>exportieren Sie nur Funktionen, und keine mit Stern</translation>
    </message>
    <message>
        <source>it is a link, and those are not followed: put the file itself there</source>
        <translation>es ist eine Verknüpfung, und denen wird nicht gefolgt: legen Sie die Datei selbst dorthin</translation>
    </message>
    <message>
        <source>name another parameter</source>
        <translation>nennen Sie einen anderen Parameter</translation>
    </message>
    <message>
        <source>name each choice once</source>
        <translation>nennen Sie jede Auswahl nur einmal</translation>
    </message>
    <message>
        <source>order {order}, which it names as its alternative, is {status}</source>
        <translation>Order {order}, die sie als Alternative nennt, ist {status}</translation>
    </message>
    <message>
        <source>no sandbox can be split off, so that each takes longer to start: {reason}</source>
        <translation>es kann keine Sandbox abgezweigt werden, daher dauert jeder Start länger: {reason}</translation>
    </message>
    <message>
        <source>name an order that is open and has not filled</source>
        <translation>nennen Sie eine offene Order ohne Ausführung</translation>
    </message>
    <message>
        <source>none is needed: sandboxes are started directly meanwhile</source>
        <translation>nichts zu tun: Sandboxes werden einstweilen direkt gestartet</translation>
    </message>
    <message>
        <source>a token is needed here, and {path} has none that counts</source>
        <translation>hier ist ein Token nötig, und {path} hat keines, das gilt</translation>
    </message>
    <message>
        <source>the market {value} is named twice</source>
        <translation>der Markt {value} ist zweimal genannt</translation>
    </message>
    <message>
        <source>{bot} is the second market of {leader}, and nothing is asked of it alone</source>
        <translation>{bot} ist der zweite Markt von {leader}, und von ihm allein wird nichts verlangt</translation>
    </message>
    <message>
        <source>the second market of {bot} failed: {reason}</source>
        <translation>der zweite Markt von {bot} ist gescheitert: {reason}</translation>
    </message>
    <message>
        <source>the second market of {bot} is missing</source>
        <translation>der zweite Markt von {bot} fehlt</translation>
    </message>
    <message>
        <source>{market}, where {bot} trades too, is away: {reason}</source>
        <translation>{market}, wo {bot} auch handelt, ist fort: {reason}</translation>
    </message>
    <message>
        <source>{field} are {value}, and {limit} is the least</source>
        <translation>{field}: {value}, und {limit} ist das Wenigste</translation>
    </message>
    <message>
        <source>the log {path} cannot be opened: {reason}</source>
        <translation>das Protokoll {path} lässt sich nicht öffnen: {reason}</translation>
    </message>
    <message>
        <source>the script&apos;s second market is not there</source>
        <translation>der zweite Markt des Skripts ist nicht da</translation>
    </message>
    <message>
        <source>{instrument} has other units than when the script began</source>
        <translation>{instrument} hat andere Einheiten als beim Beginn des Skripts</translation>
    </message>
    <message>
        <source>{path} is of no use for TLS: {reason}</source>
        <translation>{path} taugt nicht für TLS: {reason}</translation>
    </message>
    <message>
        <source>{expires} is past: such a token would never count</source>
        <translation>{expires} ist vorbei: Ein solches Token gälte nie</translation>
    </message>
    <message>
        <source>somebody else is changing {path} at this moment</source>
        <translation>jemand anders ändert {path} in diesem Augenblick</translation>
    </message>
    <message>
        <source>there is a token called &quot;{name}&quot; already</source>
        <translation>es gibt schon ein Token namens „{name}“</translation>
    </message>
    <message>
        <source>there is no token &quot;{name}&quot;</source>
        <translation>es gibt kein Token „{name}“</translation>
    </message>
    <message>
        <source>others than its owner may read {path}</source>
        <translation>auch andere als der Eigentümer dürfen {path} lesen</translation>
    </message>
    <message>
        <source>there is no simulation of these two side by side</source>
        <translation>es gibt keine Simulation dieser beiden nebeneinander</translation>
    </message>
    <message>
        <source>create it anew: nothing is known of what it has on its second market; look there for orders</source>
        <translation>legen Sie ihn neu an: Was er auf seinem zweiten Markt hat, ist nicht bekannt; sehen Sie dort nach Aufträgen</translation>
    </message>
    <message>
        <source>ask %1, which is on both</source>
        <translation>wenden Sie sich an %1, der auf beiden ist</translation>
    </message>
    <message>
        <source>it has two markets: create another bot for one</source>
        <translation>er hat zwei Märkte: Legen Sie für einen einen anderen Bot an</translation>
    </message>
    <message>
        <source>leave out #2 at its end: so are second markets of bots named</source>
        <translation>lassen Sie #2 am Ende weg: So heißen zweite Märkte von Bots</translation>
    </message>
    <message>
        <source>name a second market: the script trades two</source>
        <translation>nennen Sie einen zweiten Markt: Das Skript handelt auf zweien</translation>
    </message>
    <message>
        <source>name another one: this is the first market again</source>
        <translation>nennen Sie einen anderen: Das ist noch einmal der erste Markt</translation>
    </message>
    <message>
        <source>name recordings of the same days, or markets that are generated</source>
        <translation>nennen Sie Aufzeichnungen derselben Tage oder erzeugte Märkte</translation>
    </message>
    <message>
        <source>name two: the strategy trades two markets</source>
        <translation>nennen Sie zwei: Die Strategie handelt auf zwei Märkten</translation>
    </message>
    <message>
        <source>none is needed: it goes on when that market is back</source>
        <translation>es braucht nichts: Es geht weiter, wenn dieser Markt wieder da ist</translation>
    </message>
    <message>
        <source>start the bot again: its script counts in the units of the market as it was</source>
        <translation>starten Sie den Bot neu: Sein Skript zählt in den Einheiten des Marktes, wie er war</translation>
    </message>
    <message>
        <source>try again when ctx.other.book.isLive says that it is there</source>
        <translation>versuchen Sie es wieder, wenn ctx.other.book.isLive sagt, dass er da ist</translation>
    </message>
    <message>
        <source>too many wrong tokens came from this address; it is heard again in {retryAfter} s</source>
        <translation>von dieser Adresse kamen zu viele falsche Token; in {retryAfter} s wird sie wieder gehört</translation>
    </message>
    <message>
        <source>the engine cannot listen at {address}, port {port}: {reason}</source>
        <translation>die Engine kann an {address}, Port {port}, nicht lauschen: {reason}</translation>
    </message>
    <message>
        <source>{leg}, the second market of {bot}, was not let go of: {reason}</source>
        <translation>{leg}, der zweite Markt von {bot}, ist nicht losgelassen: {reason}</translation>
    </message>
    <message>
        <source>{bot} has traded on one market, and {market} cannot be added</source>
        <translation>{bot} hat auf einem Markt gehandelt, und {market} kann nicht dazukommen</translation>
    </message>
    <message>
        <source>what it has done was done on one market: create another bot for two</source>
        <translation>was er getan hat, tat er auf einem Markt: Legen Sie für zwei einen anderen Bot an</translation>
    </message>
</context>
<context>
    <name>Fleet</name>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>By engine</source>
        <translation>Nach Engine</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By strategy</source>
        <translation>Nach Strategie</translation>
    </message>
    <message>
        <source>By market</source>
        <translation>Nach Markt</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Nach Zustand</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Ohne Tag</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>The bot&apos;s name</source>
        <translation>Name des Bots</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What it is doing</source>
        <translation>Was er gerade tut</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Where it runs</source>
        <translation>Wo er läuft</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>What it trades by</source>
        <translation>Wonach er handelt</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>What it trades</source>
        <translation>Was er handelt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>By which it is grouped and found</source>
        <translation>Danach wird er gruppiert und gefunden</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Nettogewinn</translation>
    </message>
    <message>
        <source>Realised and unrealised profit less fees since it was created, in the asset that it settles in. Sorted within each asset.</source>
        <translation>Realisierter und unrealisierter Gewinn abzüglich Gebühren seit der Erstellung, im Abrechnungs-Asset. Sortiert innerhalb jedes Assets.</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Net profit over the last 24 hours or less</source>
        <translation>Nettogewinn der letzten 24 Stunden oder weniger</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>What it holds beyond its start; negative: short</source>
        <translation>Was er über seinen Anfang hinaus hält; negativ: short</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>On the book now</source>
        <translation>Derzeit im Buch</translation>
    </message>
    <message>
        <source>Tick lag</source>
        <translation>Tick-Verzug</translation>
    </message>
    <message>
        <source>From when a tick was due to when it began: 99 of 100 were not later than this</source>
        <translation>Von der Fälligkeit eines Ticks bis zu seinem Beginn: 99 von 100 waren nicht später</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Of this stretch of work</source>
        <translation>Seit er zuletzt aktiv wurde</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Letztes Ereignis</translation>
    </message>
    <message>
        <source>What happened last, or why it cannot work</source>
        <translation>Was zuletzt geschah, oder warum er nicht arbeiten kann</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>The last line that it logged as an error</source>
        <translation>Die letzte Zeile, die er als Fehler protokolliert hat</translation>
    </message>
    <message>
        <source>ct</source>
        <extracomment>how many contracts of a derivative</extracomment>
        <translation>Ktr.</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <extracomment>an event and how long ago it was: &quot;Fill, 12 s ago&quot;
----------
a bot&apos;s state, and how long ago that was: &quot;Running, 5 min ago&quot;</extracomment>
        <translation>%1, vor %2</translation>
    </message>
    <message>
        <source>%1 Again in %2.</source>
        <extracomment>why it failed, and in what time it is started again</extracomment>
        <translation>%1 Erneut in %2.</translation>
    </message>
    <message>
        <source>p50 %1, p99 %2, worst %3
%4 ticks made, %5 skipped</source>
        <translation>p50 %1, p99 %2, max. %3
%4 Ticks ausgeführt, %5 ausgelassen</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1 does not answer: this is what was known before.</source>
        <translation>%1 antwortet nicht: dies ist der zuletzt bekannte Stand.</translation>
    </message>
    <message>
        <source>Net %1
Realised %2
Unrealised %3
Fees %4
of a capital of %5</source>
        <translation>Netto %1
Realisiert %2
Unrealisiert %3
Gebühren %4
bei einem Kapital von %5</translation>
    </message>
    <message>
        <source>%1 placed, %2 refused, %3 fills</source>
        <translation>%1 platziert, %2 verweigert, %3 Fills</translation>
    </message>
    <message>
        <source>At work since %1</source>
        <translation>Aktiv seit %1</translation>
    </message>
    <message>
        <source>%1 running</source>
        <extracomment>of the bots of a group</extracomment>
        <translation>%1 laufend</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <extracomment>of the bots of a group</extracomment>
        <translation>%1 gescheitert</translation>
    </message>
    <message>
        <source>Version %1 exists</source>
        <translation>Version %1 verfügbar</translation>
    </message>
    <message>
        <source>Second market of %1</source>
        <extracomment>%1 is the name of the bot that trades there too</extracomment>
        <translation>Zweiter Markt von %1</translation>
    </message>
</context>
<context>
    <name>FleetActions</name>
    <message>
        <source>&amp;Import bots…</source>
        <translation>Bots &amp;importieren…</translation>
    </message>
    <message>
        <source>Make bots from files that were exported</source>
        <translation>Bots aus exportierten Dateien erstellen</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Sta&amp;rten</translation>
    </message>
    <message>
        <source>Let the selected bots trade</source>
        <translation>Ausgewählte Bots handeln lassen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>Take the orders of the selected bots off the book until they are resumed</source>
        <translation>Orders der ausgewählten Bots bis zum Fortsetzen aus dem Buch nehmen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Fortset&amp;zen</translation>
    </message>
    <message>
        <source>Let paused bots place orders again</source>
        <translation>Pausierte Bots wieder Orders platzieren lassen</translation>
    </message>
    <message>
        <source>S&amp;top as configured</source>
        <translation>Anhalten &amp;wie konfiguriert</translation>
    </message>
    <message>
        <source>Stop the selected bots, each by its own policy</source>
        <translation>Ausgewählte Bots anhalten, jeden nach seiner eigenen Regel</translation>
    </message>
    <message>
        <source>Stop, &amp;cancel orders, keep positions</source>
        <translation>Anhalten, Orders abbre&amp;chen, Positionen behalten</translation>
    </message>
    <message>
        <source>Stop the selected bots and take their orders off the book</source>
        <translation>Ausgewählte Bots anhalten und ihre Orders aus dem Buch nehmen</translation>
    </message>
    <message>
        <source>Stop, &amp;keep orders and positions</source>
        <translation>Anhalten, &amp;Orders und Positionen behalten</translation>
    </message>
    <message>
        <source>Stop the selected bots and leave their orders on the book</source>
        <translation>Ausgewählte Bots anhalten und ihre Orders im Buch lassen</translation>
    </message>
    <message>
        <source>Stop, cancel orders, c&amp;lose positions</source>
        <translation>Anhalten, Orders abbrechen, Positionen sch&amp;ließen</translation>
    </message>
    <message>
        <source>Stop the selected bots and close their positions at the market</source>
        <translation>Ausgewählte Bots anhalten und ihre Positionen zum Marktpreis schließen</translation>
    </message>
    <message>
        <source>Ta&amp;g…</source>
        <translation>Ta&amp;ggen…</translation>
    </message>
    <message>
        <source>Add and remove tags of the selected bots</source>
        <translation>Tags der ausgewählten Bots hinzufügen und entfernen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write the configurations of the selected bots to a file</source>
        <translation>Konfigurationen der ausgewählten Bots in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>En&amp;tfernen…</translation>
    </message>
    <message>
        <source>Remove the selected bots; those at work stay</source>
        <translation>Ausgewählte Bots entfernen; aktive bleiben</translation>
    </message>
    <message>
        <source>&amp;New bot…</source>
        <translation>&amp;Neuer Bot…</translation>
    </message>
    <message>
        <source>Choose strategy, market and limits of a new bot</source>
        <translation>Strategie, Markt und Limits eines neuen Bots wählen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Go to the page of the bot (Enter)</source>
        <translation>Zur Seite des Bots gehen (Eingabetaste)</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Änd&amp;ern…</translation>
    </message>
    <message>
        <source>Change the configuration of the bot</source>
        <translation>Konfiguration des Bots ändern</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>D&amp;uplizieren…</translation>
    </message>
    <message>
        <source>Make a new bot like this one</source>
        <translation>Neuen Bot wie diesen erstellen</translation>
    </message>
</context>
<context>
    <name>Gauges</name>
    <message>
        <source>Arrival rate</source>
        <translation>Ankunftsrate</translation>
    </message>
    <message>
        <source>Base balance</source>
        <translation>Basis-Guthaben</translation>
    </message>
    <message>
        <source>Share in base</source>
        <translation>Basisanteil</translation>
    </message>
    <message>
        <source>Shift of the centre</source>
        <translation>Verschiebung des Zentrums</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Asks within 1 %</source>
        <translation>Asks innerhalb 1 %</translation>
    </message>
    <message>
        <source>Asks within 2 %</source>
        <translation>Asks innerhalb 2 %</translation>
    </message>
    <message>
        <source>Asks within 5 %</source>
        <translation>Asks innerhalb 5 %</translation>
    </message>
    <message>
        <source>Bids within 1 %</source>
        <translation>Bids innerhalb 1 %</translation>
    </message>
    <message>
        <source>Bids within 2 %</source>
        <translation>Bids innerhalb 2 %</translation>
    </message>
    <message>
        <source>Bids within 5 %</source>
        <translation>Bids innerhalb 5 %</translation>
    </message>
    <message>
        <source>Feed latency, p50</source>
        <translation>Feed-Latenz, p50</translation>
    </message>
    <message>
        <source>Feed latency, p99</source>
        <translation>Feed-Latenz, p99</translation>
    </message>
    <message>
        <source>Half spread</source>
        <translation>Halber Spread</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation>Ungleichgewicht</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Inventory skew</source>
        <translation>Bestands-Skew</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>Micro-price</source>
        <translation>Micro-Preis</translation>
    </message>
    <message>
        <source>Mid price</source>
        <translation>Mid-Preis</translation>
    </message>
    <message>
        <source>Quote balance</source>
        <translation>Quote-Guthaben</translation>
    </message>
    <message>
        <source>Reservation shift</source>
        <translation>Reservationsverschiebung</translation>
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
        <translation>Relativer Spread</translation>
    </message>
    <message>
        <source>Staleness</source>
        <translation>Datenalter</translation>
    </message>
    <message>
        <source>Taker buy share</source>
        <translation>Taker-Kaufanteil</translation>
    </message>
    <message>
        <source>Total value</source>
        <translation>Gesamtwert</translation>
    </message>
    <message>
        <source>Trade rate</source>
        <translation>Trade-Rate</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>Volatilität</translation>
    </message>
    <message>
        <source>Volatility, 1 min</source>
        <translation>Volatilität, 1 min</translation>
    </message>
    <message>
        <source>Volatility, 5 min</source>
        <translation>Volatilität, 5 min</translation>
    </message>
    <message>
        <source>Volatility, 60 min</source>
        <translation>Volatilität, 60 min</translation>
    </message>
    <message>
        <source>Volume done</source>
        <translation>Gehandeltes Volumen</translation>
    </message>
    <message>
        <source>Volume expected</source>
        <translation>Erwartetes Volumen</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>bps/√s</source>
        <translation>bps/√s</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>Kontrakte</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>share</source>
        <extracomment>a number from 0 to 1</extracomment>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>per year</source>
        <extracomment>the unit of a volatility</extracomment>
        <translation>pro Jahr</translation>
    </message>
    <message>
        <source>Distance from target</source>
        <translation>Abstand zum Ziel</translation>
    </message>
</context>
<context>
    <name>ImportDoubts</name>
    <message>
        <source>%1 looks like %2, not like %3. Choose what the content tells, unless you know better.</source>
        <translation>%1 sieht nach %2 aus, nicht nach %3. Im Zweifel das wählen, was der Inhalt nahelegt.</translation>
    </message>
    <message>
        <source>%1 holds several formats (%2), and all of it is read as %3. Unpack it, and import each by itself.</source>
        <translation>%1 enthält mehrere Formate (%2), und alles wird als %3 gelesen. Entpacken und einzeln importieren.</translation>
    </message>
    <message>
        <source>%1 says that it is of %2, not of %3. Correct the instrument, or remove the file.</source>
        <translation>%1 ist nach eigener Angabe von %2, nicht von %3. Das Instrument korrigieren oder die Datei entfernen.</translation>
    </message>
    <message>
        <source>The name of %1 speaks of %2, not of %3. Correct the instrument, or remove the file.</source>
        <translation>Der Name von %1 deutet auf %2, nicht auf %3. Das Instrument korrigieren oder die Datei entfernen.</translation>
    </message>
    <message>
        <source>%1 looks like one of %2, not of %3. Correct the venue, or remove the file.</source>
        <translation>%1 sieht nach einer Datei von %2 aus, nicht von %3. Die Börse korrigieren oder die Datei entfernen.</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>Nothing has come from it yet.</source>
        <translation>Noch nichts empfangen.</translation>
    </message>
    <message>
        <source>What is shown of it is as it was at %1, %2 ago.</source>
        <translation>Gezeigt ist der Stand von %1, vor %2.</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Away for %1</source>
        <comment>a span of time</comment>
        <translation>Seit %1 weg</translation>
    </message>
    <message>
        <source>Asks for a token</source>
        <translation>Verlangt ein Token</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>Neues Zertifikat</translation>
    </message>
    <message>
        <source>Certificate changed</source>
        <translation>Zertifikat geändert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>You have disconnected it.</source>
        <translation>Die Verbindung wurde von Ihnen getrennt.</translation>
    </message>
    <message>
        <source>Its store is being opened and checked.</source>
        <translation>Ihre Datenbank wird geöffnet und geprüft.</translation>
    </message>
    <message>
        <source>Waiting for %1 to answer.</source>
        <translation>Warten auf Antwort von %1.</translation>
    </message>
    <message>
        <source>In this window&apos;s own process.</source>
        <translation>Im eigenen Prozess dieses Fensters.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <comment>a moment</comment>
        <translation>Seit %1.</translation>
    </message>
    <message>
        <source>The engine lets nobody in without a token. Whoever runs it makes one with “wheelhouse-engine token create”.</source>
        <translation>Die Engine lässt niemanden ohne Token ein. Wer sie betreibt, erstellt eines mit „wheelhouse-engine token create“.</translation>
    </message>
    <message>
        <source>So it is asked for at each start.</source>
        <translation>Daher wird bei jedem Start danach gefragt.</translation>
    </message>
    <message>
        <source>Its certificate has never been seen here. Nothing has been sent to it, and nothing is, until you have accepted it.</source>
        <translation>Ihr Zertifikat ist hier neu. Nichts wurde an sie gesendet, und nichts wird gesendet, bevor Sie es akzeptiert haben.</translation>
    </message>
    <message>
        <source>It shows another certificate than the one you accepted. Nothing has been sent to it: somebody else may be answering in its place.</source>
        <translation>Sie zeigt ein anderes Zertifikat als das akzeptierte. Nichts wurde an sie gesendet: Möglicherweise antwortet jemand anderes an ihrer Stelle.</translation>
    </message>
    <message>
        <source>Without its bots</source>
        <translation>Ohne seine Bots</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>%1 failed</source>
        <comment>a bot</comment>
        <translation>%1 gescheitert</translation>
    </message>
    <message>
        <source>%1 cannot trade at the moment</source>
        <comment>a bot</comment>
        <translation>%1 kann derzeit nicht handeln</translation>
    </message>
    <message>
        <source>%1 hit a limit</source>
        <comment>a bot</comment>
        <translation>%1 hat ein Limit erreicht</translation>
    </message>
    <message>
        <source>%1 places no new orders</source>
        <comment>an engine</comment>
        <translation>%1 platziert keine neuen Orders</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <comment>an engine</comment>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <comment>an engine</comment>
        <translation>%1 ist wieder da</translation>
    </message>
    <message>
        <source>%1 shows a new certificate</source>
        <comment>an engine</comment>
        <translation>%1 zeigt ein neues Zertifikat</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed</source>
        <comment>an engine</comment>
        <translation>Das Zertifikat von %1 hat sich geändert</translation>
    </message>
    <message>
        <source>%1 asks for a token</source>
        <comment>an engine</comment>
        <translation>%1 verlangt ein Token</translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) failed</source>
        <translation>
            <numerusform>%n Bot gescheitert</numerusform>
            <numerusform>%n Bots gescheitert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) cannot trade at the moment</source>
        <translation>
            <numerusform>%n Bot kann derzeit nicht handeln</numerusform>
            <numerusform>%n Bots können derzeit nicht handeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) hit a limit</source>
        <translation>
            <numerusform>%n Bot hat ein Limit erreicht</numerusform>
            <numerusform>%n Bots haben ein Limit erreicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engine(s) place no new orders</source>
        <translation>
            <numerusform>%n Engine platziert keine neuen Orders</numerusform>
            <numerusform>%n Engines platzieren keine neuen Orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engine(s) do not answer</source>
        <translation>
            <numerusform>%n Engine antwortet nicht</numerusform>
            <numerusform>%n Engines antworten nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engine(s) are back</source>
        <translation>
            <numerusform>%n Engine ist wieder da</numerusform>
            <numerusform>%n Engines sind wieder da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engine(s) want you to decide something</source>
        <translation>
            <numerusform>%n Engine braucht eine Entscheidung</numerusform>
            <numerusform>%n Engines brauchen eine Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>Its bots go on by themselves; what is shown of them is as it was.</source>
        <translation>Ihre Bots laufen von selbst weiter; gezeigt ist der letzte bekannte Stand.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
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
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>What a run did: curves, fills, and the book at every moment</source>
        <translation>Was ein Lauf tat: Kurven, Fills und das Buch zu jedem Zeitpunkt</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Engines</translation>
    </message>
    <message>
        <source>The engine of this window, and those on servers: attached, watched, left</source>
        <translation>Die Engine dieses Fensters und die auf Servern: anbinden, beobachten, trennen</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>All bots on all engines: how they stand, what they earn, and what they are told</source>
        <translation>Alle Bots auf allen Engines: wie sie stehen, was sie verdienen, was ihnen gesagt wird</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>One live bot: its market, orders, gauges, logs, configuration and analysis</source>
        <translation>Ein einzelner Live-Bot: sein Markt, seine Orders, Messwerte, Logs, Konfiguration und Analyse</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Skripte</translation>
    </message>
    <message>
        <source>Strategies of your own: written, tried and checked</source>
        <translation>Eigene Strategien: geschrieben, erprobt und geprüft</translation>
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
    <message>
        <source>Start %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>Let the bot trade</source>
        <translation>Bot handeln lassen</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 pausieren</translation>
    </message>
    <message>
        <source>Take its orders off the book until it is resumed</source>
        <translation>Seine Orders bis zum Fortsetzen aus dem Buch nehmen</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Let it place orders again</source>
        <translation>Wieder Orders platzieren lassen</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>Stop it by its own policy; asks first where orders are out</source>
        <translation>Nach seiner eigenen Regel anhalten; fragt vorher, wenn Orders am Markt sind</translation>
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
        <translation>%1, z.&#xa0;B. %2.</translation>
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
    <message>
        <source>%1 on %2</source>
        <comment>a strategy, a recording</comment>
        <translation>%1 auf %2</translation>
    </message>
</context>
<context>
    <name>ScriptBeginnings</name>
    <message>
        <source>A first strategy</source>
        <translation>Eine erste Strategie</translation>
    </message>
    <message>
        <source>Quotes on either side of the mid. Short, and explained line by line.</source>
        <translation>Quotes auf beiden Seiten des Mid. Kurz und Zeile für Zeile erklärt.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>Orders at fixed steps above and below a centre.</source>
        <translation>Orders in festen Schritten über und unter einem Zentrum.</translation>
    </message>
    <message>
        <source>Market making</source>
        <translation>Market Making</translation>
    </message>
    <message>
        <source>Quotes that lean against what is held.</source>
        <translation>Quotes, die sich gegen den Bestand lehnen.</translation>
    </message>
    <message>
        <source>Mean reversion</source>
        <translation>Mean Reversion</translation>
    </message>
    <message>
        <source>Buys what has fallen far below its mean, and sells when it is back.</source>
        <translation>Kauft, was weit unter seinen Mittelwert gefallen ist, und verkauft, wenn es zurück ist.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Trades nothing: gauges of what a market is like.</source>
        <translation>Handelt nichts: Messwerte dazu, wie ein Markt ist.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Rules in the strategy language: averages that cross, a stop, a trail.</source>
        <translation>Regeln in der Strategiesprache: Durchschnitte, die sich kreuzen, ein Stop, ein Trailing-Stop.</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Trades two markets: sells the dear and buys the cheap one when they have come apart.</source>
        <translation>Handelt an zwei Märkten: verkauft den teuren und kauft den billigen, wenn sie auseinandergelaufen sind.</translation>
    </message>
</context>
<context>
    <name>ScriptChecks</name>
    <message>
        <source>Can be read</source>
        <translation>Lesbar</translation>
    </message>
    <message>
        <source>Its own tests</source>
        <translation>Eigene Tests</translation>
    </message>
    <message>
        <source>A random walk</source>
        <translation>Random Walk</translation>
    </message>
    <message>
        <source>A trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Jumps</source>
        <translation>Sprünge</translation>
    </message>
    <message>
        <source>A recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>No limit reached</source>
        <translation>Kein Limit erreicht</translation>
    </message>
    <message>
        <source>No storm of refusals</source>
        <translation>Keine Flut von Ablehnungen</translation>
    </message>
    <message>
        <source>The same twice</source>
        <translation>Zweimal dasselbe</translation>
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
    <name>wh::ui::AccountModel</name>
    <message>
        <source>Equity</source>
        <translation>Equity</translation>
    </message>
    <message>
        <source>All that it has, valued at the mid</source>
        <translation>Gesamter Besitz, bewertet zum Mid</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Eingesetzt</translation>
    </message>
    <message>
        <source>What it began with</source>
        <translation>Womit er begann</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Nettogewinn</translation>
    </message>
    <message>
        <source>Realised and unrealised profit less fees</source>
        <translation>Realisierter und unrealisierter Gewinn abzüglich Gebühren</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Realisiert</translation>
    </message>
    <message>
        <source>Of what was closed, before fees</source>
        <translation>Aus Geschlossenem, vor Gebühren</translation>
    </message>
    <message>
        <source>Unrealised</source>
        <translation>Unrealisiert</translation>
    </message>
    <message>
        <source>Of what is held, at the mid</source>
        <translation>Aus Gehaltenem, zum Mid</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Paid; negative: more rebates than fees</source>
        <translation>Gezahlt; negativ: mehr Rückvergütungen als Gebühren</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>What is held; negative: short</source>
        <translation>Was gehalten wird; negativ: short</translation>
    </message>
    <message>
        <source>%1 of its own, of which open orders hold %2</source>
        <translation>%1 eigenes, davon %2 in offenen Orders</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>In orders</source>
        <translation>In Orders</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
</context>
<context>
    <name>wh::ui::AccountPane</name>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Equity</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Noch kein Konto</translation>
    </message>
    <message>
        <source>The bot gets its share of the account when it is at work for the first time.</source>
        <translation>Der Bot erhält seinen Anteil am Konto, wenn er zum ersten Mal aktiv ist.</translation>
    </message>
    <message>
        <source>Account of the bot</source>
        <translation>Konto des Bots</translation>
    </message>
    <message>
        <source>No values in this time</source>
        <translation>Keine Werte in dieser Zeit</translation>
    </message>
</context>
<context>
    <name>wh::ui::AnalysisPane</name>
    <message>
        <source>A part of the analysis could not be read: %1</source>
        <translation>Ein Teil der Analyse konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The analysis was written to %1.</source>
        <translation>Die Analyse wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Opening the bot</source>
        <translation>Bot wird geöffnet</translation>
    </message>
    <message>
        <source>Nothing to analyse yet</source>
        <translation>Noch nichts zu analysieren</translation>
    </message>
    <message>
        <source>Here stands the report of what the bot did, with the figures of a backtest. It has not been at work so far.</source>
        <translation>Hier steht der Bericht darüber, was der Bot tat, mit den Kennzahlen eines Backtests. Bisher war er nicht aktiv.</translation>
    </message>
    <message>
        <source>The engine is away</source>
        <translation>Die Engine ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The report is made as soon as the engine is there again.</source>
        <translation>Der Bericht wird erstellt, sobald die Engine wieder da ist.</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Bericht wird erstellt</translation>
    </message>
    <message>
        <source>Nothing is kept of this period</source>
        <translation>Aus diesem Zeitraum ist nichts aufbewahrt</translation>
    </message>
    <message>
        <source>Analyse its whole life</source>
        <translation>Ganze Lebenszeit analysieren</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>Der Bericht konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>The bot goes on as it was.</source>
        <translation>Der Bot läuft unverändert weiter.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Making the report …</source>
        <translation>Bericht wird erstellt …</translation>
    </message>
    <message>
        <source>Covers %1 to %2, %3</source>
        <comment>two moments and a span</comment>
        <translation>Umfasst %1 bis %2, %3</translation>
    </message>
    <message>
        <source>The account is kept every 10 s, and 1, 5 and 30 s after each fill: that is how fine drawdown and markouts are.</source>
        <translation>Das Konto wird alle 10 s sowie 1, 5 und 30 s nach jedem Fill festgehalten: so fein sind Drawdown und Markouts.</translation>
    </message>
    <message>
        <source>Which part of the bot&apos;s life the report is of</source>
        <translation>Welchen Teil der Lebenszeit des Bots der Bericht umfasst</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Where the period begins, as 2026-01-31 09:30; left out: with the bot</source>
        <translation>Beginn des Zeitraums, z. B. 2026-01-31 09:30; leer: mit dem Bot</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Where the period ends; left out: now</source>
        <translation>Ende des Zeitraums; leer: jetzt</translation>
    </message>
    <message>
        <source>Make the report anew, up to now</source>
        <translation>Bericht neu erstellen, bis jetzt</translation>
    </message>
    <message>
        <source>Make the report anew</source>
        <translation>Bericht neu erstellen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write the report to a file</source>
        <translation>Bericht in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Its whole life</source>
        <translation>Ganze Lebenszeit</translation>
    </message>
    <message>
        <source>What the charts show</source>
        <translation>Was die Diagramme zeigen</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
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
        <translation>Fills als CSV…</translation>
    </message>
    <message>
        <source>Trades as CSV…</source>
        <translation>Trades als CSV…</translation>
    </message>
    <message>
        <source>Equity as CSV…</source>
        <translation>Equity als CSV…</translation>
    </message>
    <message>
        <source>The period ends before it begins: let it begin earlier, or end later.</source>
        <translation>Der Zeitraum endet, bevor er beginnt: früher beginnen oder später enden lassen.</translation>
    </message>
</context>
<context>
    <name>wh::ui::AwayBar</name>
    <message numerus="yes">
        <source>%1 has not answered for %2: its %3 bot(s) are shown as they were.</source>
        <translation>
            <numerusform>%1 hat seit %2 nicht geantwortet: %3 Bot wird im letzten Stand gezeigt.</numerusform>
            <numerusform>%1 hat seit %2 nicht geantwortet: %3 Bots werden im letzten Stand gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bots of %1 could not be read: %2</source>
        <translation>Die Bots von %1 konnten nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Engines</translation>
    </message>
    <message>
        <source>Open the page of engines</source>
        <translation>Seite der Engines öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Try at once to reach the engines that are away</source>
        <translation>Verbindung zu nicht erreichbaren Engines sofort versuchen</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 has changed: its %3 bot(s) are shown as they were %2 ago.</source>
        <translation>
            <numerusform>Das Zertifikat von %1 hat sich geändert: %3 Bot wird gezeigt, wie er vor %2 war.</numerusform>
            <numerusform>Das Zertifikat von %1 hat sich geändert: %3 Bots werden gezeigt, wie sie vor %2 waren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::BackgroundTray</name>
    <message numerus="yes">
        <source>%n bot(s) running</source>
        <translation>
            <numerusform>%n Bot läuft</numerusform>
            <numerusform>%n Bots laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>bots</comment>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>Fenster öffnen</translation>
    </message>
    <message>
        <source>Quit…</source>
        <translation>Beenden…</translation>
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
        <source>&amp;Sweep…</source>
        <translation>S&amp;weep…</translation>
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
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Delete the selected runs with their reports</source>
        <translation>Ausgewählte Läufe mit ihren Berichten löschen</translation>
    </message>
    <message>
        <source>E&amp;xport the configuration…</source>
        <translation>Konfiguration e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write the settings as a file that the command line reads</source>
        <translation>Einstellungen als Datei für die Befehlszeile schreiben</translation>
    </message>
</context>
<context>
    <name>wh::ui::BookPane</name>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How much faster than the market&apos;s clock</source>
        <translation>Wie viel schneller als die Uhr des Marktes</translation>
    </message>
    <message>
        <source>Moment of the run</source>
        <translation>Zeitpunkt des Laufs</translation>
    </message>
    <message>
        <source>Where in the run the book is shown</source>
        <translation>Stelle im Lauf, an der das Buch gezeigt wird</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>no moment chosen</source>
        <translation>kein Zeitpunkt gewählt</translation>
    </message>
    <message>
        <source>The book cannot be shown.</source>
        <translation>Das Buch kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The recording of this run is no longer there.</source>
        <translation>Die Aufzeichnung dieses Laufs ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Curves, figures and tables of the report are complete.</source>
        <translation>Kurven, Zahlen und Tabellen des Berichts sind vollständig.</translation>
    </message>
    <message>
        <source>Import or generate the recording again, then open the run anew.</source>
        <translation>Die Aufzeichnung erneut importieren oder erzeugen, dann den Lauf neu öffnen.</translation>
    </message>
    <message>
        <source>The recording is no longer the one that this run was made on.</source>
        <translation>Die Aufzeichnung ist nicht mehr die, auf der dieser Lauf ausgeführt wurde.</translation>
    </message>
    <message>
        <source>Repeat the run on the recording as it is now.</source>
        <translation>Den Lauf mit der jetzigen Aufzeichnung wiederholen.</translation>
    </message>
    <message>
        <source>No book in this recording</source>
        <translation>Kein Orderbuch in dieser Aufzeichnung</translation>
    </message>
    <message>
        <source>It holds trades or bars. The ladder needs a recording of the book.</source>
        <translation>Sie enthält Trades oder Kerzen. Die Preisleiter braucht eine Aufzeichnung des Orderbuchs.</translation>
    </message>
    <message>
        <source>The book could not be read.</source>
        <translation>Das Buch konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The book at a moment</source>
        <translation>Das Buch zu einem Zeitpunkt</translation>
    </message>
    <message>
        <source>Click into a chart, choose a fill, or play the run from its start.</source>
        <translation>In ein Diagramm klicken, einen Fill wählen oder den Lauf von Anfang an abspielen.</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>Zum Anfang gehen</translation>
    </message>
    <message>
        <source>The book was not known at this moment</source>
        <translation>Das Buch war zu diesem Zeitpunkt nicht bekannt</translation>
    </message>
</context>
<context>
    <name>wh::ui::BookSide</name>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Waiting for the market</source>
        <translation>Warten auf den Markt</translation>
    </message>
    <message>
        <source>No book</source>
        <translation>Kein Orderbuch</translation>
    </message>
    <message>
        <source>A bot sees its market while it is at work.</source>
        <translation>Ein Bot sieht seinen Markt, solange er aktiv ist.</translation>
    </message>
    <message>
        <source>Spread %1 %2</source>
        <comment>a price, its unit</comment>
        <translation>Spread %1 %2</translation>
    </message>
    <message>
        <source>within 1 %: %1 / %2 %3</source>
        <comment>depth of bids, of asks, unit</comment>
        <translation>innerhalb 1 %: %1 / %2 %3</translation>
    </message>
    <message>
        <source>Not current, as of %1</source>
        <translation>Nicht aktuell, Stand %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>No levels</source>
        <translation>Keine Stufen</translation>
    </message>
</context>
<context>
    <name>wh::ui::BotAssistant</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Engine</source>
        <translation>&amp;Engine</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Ausgehen von</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Weiterer Bot</translation>
    </message>
    <message>
        <source>Open the bot</source>
        <translation>Bot öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>The step before (Alt+Left)</source>
        <translation>Vorheriger Schritt (Alt+Links)</translation>
    </message>
    <message>
        <source>The next step (Alt+Right)</source>
        <translation>Nächster Schritt (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Fills the parameters with an example</source>
        <translation>Füllt die Parameter mit einem Beispiel</translation>
    </message>
    <message>
        <source>Discard the new bot?</source>
        <translation>Neuen Bot verwerfen?</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>What you have entered is not kept.</source>
        <translation>Die Eingaben werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Something here has to be mended</source>
        <translation>Hier ist etwas zu korrigieren</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Keep the bot; it trades once it is started</source>
        <translation>Bot speichern; er handelt, sobald er gestartet wird</translation>
    </message>
    <message>
        <source>Apply and start</source>
        <translation>Anwenden und starten</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Create and start</source>
        <translation>Erstellen und starten</translation>
    </message>
    <message>
        <source>Make this the bot&apos;s configuration (Ctrl+Enter)</source>
        <translation>Dies zur Konfiguration des Bots machen (Strg+Eingabetaste)</translation>
    </message>
    <message>
        <source>Keep the bot and let it trade (Ctrl+Enter)</source>
        <translation>Bot speichern und handeln lassen (Strg+Eingabetaste)</translation>
    </message>
    <message>
        <source>%1 has been created.</source>
        <translation>%1 wurde erstellt.</translation>
    </message>
    <message>
        <source>%1 has been changed.</source>
        <translation>%1 wurde geändert.</translation>
    </message>
    <message>
        <source>%1 has been created and started.</source>
        <translation>%1 wurde erstellt und gestartet.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>%1 has been created, and was not started.</source>
        <translation>%1 wurde erstellt, aber nicht gestartet.</translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) made so far.</source>
        <translation>
            <numerusform>Bisher %n Bot erstellt.</numerusform>
            <numerusform>Bisher %n Bots erstellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the same market, beginning with what you have just chosen</source>
        <translation>Auf demselben Markt, ausgehend von dem eben Gewählten</translation>
    </message>
    <message>
        <source>New bot</source>
        <translation>Neuer Bot</translation>
    </message>
    <message>
        <source>All parameters at their defaults</source>
        <translation>Alle Parameter auf Standardwerten</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiterer.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::BotCommands</name>
    <message>
        <source>%1 starts</source>
        <comment>a bot</comment>
        <translation>%1 startet</translation>
    </message>
    <message>
        <source>The bot could not be started.</source>
        <translation>Der Bot konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <comment>a bot</comment>
        <translation>%1 läuft weiter</translation>
    </message>
    <message>
        <source>The bot could not be resumed.</source>
        <translation>Der Bot konnte nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>Es wird nichts gehalten.</translation>
    </message>
    <message>
        <source>The position of %1 stays.</source>
        <translation>Die Position von %1 bleibt.</translation>
    </message>
    <message>
        <source>No order is open.</source>
        <translation>Keine Order ist offen.</translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s) are cancelled.</source>
        <translation>
            <numerusform>%n offene Order wird abgebrochen.</numerusform>
            <numerusform>%n offene Orders werden abgebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It hears the market and places nothing until it is resumed.</source>
        <translation>Er hört den Markt und platziert nichts, bis er fortgesetzt wird.</translation>
    </message>
    <message>
        <source>Pause %1?</source>
        <comment>a bot</comment>
        <translation>%1 pausieren?</translation>
    </message>
    <message>
        <source>Pause the bot</source>
        <translation>Bot pausieren</translation>
    </message>
    <message>
        <source>%1 pauses</source>
        <comment>a bot</comment>
        <translation>%1 pausiert</translation>
    </message>
    <message>
        <source>The bot could not be paused.</source>
        <translation>Der Bot konnte nicht pausiert werden.</translation>
    </message>
    <message>
        <source>%1 stops</source>
        <comment>a bot</comment>
        <translation>%1 hält an</translation>
    </message>
    <message>
        <source>The bot could not be stopped.</source>
        <translation>Der Bot konnte nicht angehalten werden.</translation>
    </message>
    <message>
        <source>It goes from the list with its configuration and all versions of it. That cannot be undone.</source>
        <translation>Er verschwindet aus der Liste, mit seiner Konfiguration und allen ihren Versionen. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>What it holds, %1, stays in the account.</source>
        <translation>Was er hält, %1, bleibt auf dem Konto.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of it may still be at the venue, and stay there.</source>
        <translation>
            <numerusform>%n seiner Orders ist vielleicht noch an der Börse und bleibt dort.</numerusform>
            <numerusform>%n seiner Orders sind vielleicht noch an der Börse und bleiben dort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its history is kept as long as histories are kept.</source>
        <translation>Seine Historie bleibt so lange erhalten, wie Historien aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <comment>a bot</comment>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Remove the bot</source>
        <translation>Bot entfernen</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <comment>a bot</comment>
        <translation>%1 wurde entfernt</translation>
    </message>
    <message>
        <source>The bot could not be removed.</source>
        <translation>Der Bot konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Version %1 comes back, as version %2.</source>
        <translation>Version %1 kommt zurück, als Version %2.</translation>
    </message>
    <message>
        <source>The bot takes it up between two ticks, if it is admitted; orders that it would still place stay.</source>
        <translation>Der Bot übernimmt sie zwischen zwei Ticks, wenn er zugelassen wird; Orders, die er weiterhin platzieren würde, bleiben.</translation>
    </message>
    <message>
        <source>The bot works by it when it is started next.</source>
        <translation>Der Bot arbeitet ab dem nächsten Start danach.</translation>
    </message>
    <message>
        <source>Roll %1 back to version %2?</source>
        <comment>a bot</comment>
        <translation>%1 auf Version %2 zurücksetzen?</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Version %1 is back, as version %2</source>
        <translation>Version %1 ist zurück, als Version %2</translation>
    </message>
    <message>
        <source>The configuration could not be rolled back.</source>
        <translation>Die Konfiguration konnte nicht zurückgesetzt werden.</translation>
    </message>
    <message>
        <source>Nothing is left.</source>
        <translation>Nichts bleibt zurück.</translation>
    </message>
</context>
<context>
    <name>wh::ui::BotHeader</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>What else can be done with the bot</source>
        <translation>Was sich mit dem Bot sonst noch tun lässt</translation>
    </message>
    <message>
        <source>Net profit of the last 24 hours</source>
        <translation>Nettogewinn der letzten 24 Stunden</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>version %1, works by %2</source>
        <translation>Version %1, arbeitet nach %2</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Nettogewinn</translation>
    </message>
    <message>
        <source>Realised and unrealised profit less fees, since the bot was created</source>
        <translation>Realisierter und unrealisierter Gewinn abzüglich Gebühren, seit der Bot erstellt wurde</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Realisiert</translation>
    </message>
    <message>
        <source>Of what was closed, before fees</source>
        <translation>Aus Geschlossenem, vor Gebühren</translation>
    </message>
    <message>
        <source>Unrealised</source>
        <translation>Unrealisiert</translation>
    </message>
    <message>
        <source>Of what is held, at the mid</source>
        <translation>Aus Gehaltenem, zum Mid</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Paid; negative: more rebates than fees</source>
        <translation>Gezahlt; negativ: mehr Rückvergütungen als Gebühren</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>What is held; negative: short</source>
        <translation>Was gehalten wird; negativ: short</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Offene Orders</translation>
    </message>
    <message>
        <source>%1 placed, %2 filled, %3 refused, since the bot was created</source>
        <translation>%1 platziert, %2 ausgeführt, %3 verweigert, seit der Bot erstellt wurde</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>At work since %1</source>
        <translation>Aktiv seit %1</translation>
    </message>
    <message>
        <source>Tick lag</source>
        <translation>Tick-Verzug</translation>
    </message>
    <message>
        <source>From when a tick is due to when it begins: half of them within %1, 99 % within %2, at worst %3. %4 ticks, %5 skipped. From a market event to the order: 99 % within %6.</source>
        <translation>Von der Fälligkeit eines Ticks bis zu seinem Beginn: die Hälfte binnen %1, 99 % binnen %2, schlimmstenfalls %3. %4 Ticks, %5 ausgelassen. Vom Marktereignis bis zur Order: 99 % binnen %6.</translation>
    </message>
    <message>
        <source>It failed: %1</source>
        <comment>the bot</comment>
        <translation>Er ist gescheitert: %1</translation>
    </message>
    <message>
        <source>It cannot trade at the moment: %1</source>
        <comment>the bot</comment>
        <translation>Er kann derzeit nicht handeln: %1</translation>
    </message>
    <message>
        <source>It is started again in %1; attempt %2.</source>
        <translation>Er wird in %1 erneut gestartet; Versuch %2.</translation>
    </message>
    <message numerus="yes">
        <source>It is not started again by itself, after %n attempt(s).</source>
        <translation>
            <numerusform>Er wird nach %n Versuch nicht von selbst erneut gestartet.</numerusform>
            <numerusform>Er wird nach %n Versuchen nicht von selbst erneut gestartet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) still wait for the venue&apos;s word.</source>
        <translation>
            <numerusform>%n Order wartet noch auf Antwort der Börse.</numerusform>
            <numerusform>%n Orders warten noch auf Antwort der Börse.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <comment>an engine</comment>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 does not answer: what is shown is %2 old.</source>
        <comment>an engine, a span of time</comment>
        <translation>%1 antwortet nicht: das Gezeigte ist %2 alt.</translation>
    </message>
    <message numerus="yes">
        <source>It was not admitted, for %n reason(s):</source>
        <translation>
            <numerusform>Nicht zugelassen, aus %n Grund:</numerusform>
            <numerusform>Nicht zugelassen, aus %n Gründen:</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1 exists</source>
        <extracomment>of a bot&apos;s script; %1 is its version</extracomment>
        <translation>Version %1 verfügbar</translation>
    </message>
    <message>
        <source>The bot runs %1; “Promote…” lets it run the newest version</source>
        <translation>Der Bot läuft mit %1; „Hochstufen…“ lässt ihn die neueste Version ausführen</translation>
    </message>
    <message>
        <source>Second market of %1</source>
        <extracomment>a row that is the second market of the bot %1</extracomment>
        <translation>Zweiter Markt von %1</translation>
    </message>
    <message>
        <source>Second market: %1</source>
        <translation>Zweiter Markt: %1</translation>
    </message>
    <message>
        <source>Go to %1, which trades here too: it is started, stopped and changed there</source>
        <translation>Zu %1, der auch hier handelt: Dort wird er gestartet, angehalten und geändert</translation>
    </message>
    <message>
        <source>Go to %1: orders, position and profit of the bot on its second market</source>
        <translation>Zu %1: Aufträge, Position und Gewinn des Bots auf seinem zweiten Markt</translation>
    </message>
</context>
<context>
    <name>wh::ui::BotImportDialog</name>
    <message>
        <source>Import bots</source>
        <translation>Bots importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %1 bot(s)</source>
        <translation>
            <numerusform>%1 Bot importieren</numerusform>
            <numerusform>%1 Bots importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;To the engine</source>
        <translation>&amp;In die Engine</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>wh::ui::BotPage</name>
    <message>
        <source>The bot was removed. What is shown is as it was last.</source>
        <translation>Der Bot wurde entfernt. Gezeigt ist sein letzter Stand.</translation>
    </message>
    <message>
        <source>To the fleet</source>
        <translation>Zur Flotte</translation>
    </message>
    <message>
        <source>No bot is open</source>
        <translation>Kein Bot geöffnet</translation>
    </message>
    <message>
        <source>Here stands one live bot: its market, orders, gauges, logs and configuration.</source>
        <translation>Hier steht ein einzelner Live-Bot: sein Markt, seine Orders, Messwerte, Logs und seine Konfiguration.</translation>
    </message>
    <message>
        <source>The engine is not known any more</source>
        <translation>Die Engine ist nicht mehr bekannt</translation>
    </message>
    <message>
        <source>The bot lives on an engine that this window does not know.</source>
        <translation>Der Bot liegt auf einer Engine, die dieses Fenster nicht kennt.</translation>
    </message>
    <message>
        <source>The bot could not be opened.</source>
        <translation>Der Bot konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <comment>an engine</comment>
        <translation>Warten auf %1</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <comment>an engine</comment>
        <translation>%1 ist nicht verbunden</translation>
    </message>
    <message>
        <source>The bot is seen as soon as its engine is connected.</source>
        <translation>Der Bot ist zu sehen, sobald seine Engine verbunden ist.</translation>
    </message>
    <message>
        <source>Opening the bot</source>
        <translation>Bot wird geöffnet</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Admit the bot, and let it start</source>
        <translation>Bot zulassen und starten lassen</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pausieren…</translation>
    </message>
    <message>
        <source>Take its orders off the book; it places nothing until it is resumed</source>
        <translation>Seine Orders aus dem Buch nehmen; er platziert nichts, bis er fortgesetzt wird</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Let it place orders again</source>
        <translation>Wieder Orders platzieren lassen</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Anhalten…</translation>
    </message>
    <message>
        <source>End its work; asks what is to become of orders and position</source>
        <translation>Seine Arbeit beenden; fragt, was aus Orders und Position werden soll</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Change its configuration: a new version of it</source>
        <translation>Seine Konfiguration ändern: eine neue Version davon</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplizieren…</translation>
    </message>
    <message>
        <source>Set up a new bot like this one</source>
        <translation>Neuen Bot wie diesen einrichten</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Take the bot off the list; only while it is not at work</source>
        <translation>Bot aus der Liste nehmen; nur solange er nicht aktiv ist</translation>
    </message>
    <message>
        <source>To the present</source>
        <translation>Zur Gegenwart</translation>
    </message>
    <message>
        <source>Let the charts follow the present</source>
        <translation>Diagramme der Gegenwart folgen lassen</translation>
    </message>
    <message>
        <source>Lists alone</source>
        <translation>Nur Listen</translation>
    </message>
    <message>
        <source>Give the list below the whole page, or show the charts again</source>
        <translation>Der Liste unten die ganze Seite geben oder die Diagramme wieder zeigen</translation>
    </message>
    <message>
        <source>Show all bots on all engines</source>
        <translation>Alle Bots auf allen Engines zeigen</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Zustände</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Logs of the bot</source>
        <translation>Logs des Bots</translation>
    </message>
    <message>
        <source>No lines</source>
        <translation>Keine Zeilen</translation>
    </message>
    <message>
        <source>What the bot writes to its log stands here.</source>
        <translation>Hier steht, was der Bot in sein Log schreibt.</translation>
    </message>
    <message>
        <source>Find in logs</source>
        <translation>In Logs suchen</translation>
    </message>
    <message>
        <source>Events of the bot</source>
        <translation>Ereignisse des Bots</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Keine Ereignisse</translation>
    </message>
    <message>
        <source>What happens to the bot, and what its strategy tells as an event, stands here.</source>
        <translation>Hier steht, was dem Bot geschieht und was seine Strategie als Ereignis meldet.</translation>
    </message>
    <message>
        <source>Find in events</source>
        <translation>In Ereignissen suchen</translation>
    </message>
    <message>
        <source>States of the bot</source>
        <translation>Zustände des Bots</translation>
    </message>
    <message>
        <source>No steps</source>
        <translation>Keine Schritte</translation>
    </message>
    <message>
        <source>Each step of its life stands here, with who and when.</source>
        <translation>Hier steht jeder Schritt seines Lebens, mit Wer und Wann.</translation>
    </message>
    <message>
        <source>Orders of the bot</source>
        <translation>Orders des Bots</translation>
    </message>
    <message>
        <source>No orders</source>
        <translation>Keine Orders</translation>
    </message>
    <message>
        <source>Each change of an order stands here.</source>
        <translation>Hier steht jede Änderung einer Order.</translation>
    </message>
    <message>
        <source>Orders that are shown</source>
        <translation>Gezeigte Orders</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Alle Orders</translation>
    </message>
    <message>
        <source>Buys</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>Sells</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Trades of the bot</source>
        <translation>Trades des Bots</translation>
    </message>
    <message>
        <source>No trades</source>
        <translation>Keine Trades</translation>
    </message>
    <message>
        <source>Each fill of an order stands here.</source>
        <translation>Hier steht jeder Fill einer Order.</translation>
    </message>
    <message>
        <source>Trades that are shown</source>
        <translation>Gezeigte Trades</translation>
    </message>
    <message>
        <source>All trades</source>
        <translation>Alle Trades</translation>
    </message>
    <message>
        <source>As maker</source>
        <translation>Als Maker</translation>
    </message>
    <message>
        <source>As taker</source>
        <translation>Als Taker</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>Hochstufen…</translation>
    </message>
    <message>
        <source>Let it run the newest version of its script</source>
        <translation>Die neueste Version seines Skripts ausführen lassen</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>This is the second market of %1, and nothing is asked of it alone: go to the bot for that.</source>
        <translation>Das ist der zweite Markt von %1, und von ihm allein wird nichts verlangt: Gehen Sie dafür zum Bot.</translation>
    </message>
    <message>
        <source>another bot</source>
        <translation>ein anderer Bot</translation>
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
    <name>wh::ui::CertificateDialog</name>
    <message>
        <source>The certificate has changed</source>
        <translation>Das Zertifikat hat sich geändert</translation>
    </message>
    <message>
        <source>A new certificate</source>
        <translation>Ein neues Zertifikat</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you accepted. That is right if it was renewed. Otherwise somebody else answers in its place, and would get your token. Nothing has been sent.</source>
        <translation>%1 zeigt ein anderes Zertifikat als das akzeptierte. Das ist in Ordnung, wenn es erneuert wurde. Andernfalls antwortet jemand anderes an ihrer Stelle und bekäme Ihr Token. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 shows this certificate. Accept it if it is the one of your server: from then on no other is taken. Nothing has been sent yet.</source>
        <translation>%1 zeigt dieses Zertifikat. Akzeptieren, wenn es das Ihres Servers ist: Von da an gilt kein anderes mehr. Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Accept the new one</source>
        <translation>Neues akzeptieren</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Akzeptieren</translation>
    </message>
    <message>
        <source>Keep refusing</source>
        <translation>Weiter abweisen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>wh::ui::CertificateView</name>
    <message>
        <source>Shown now, SHA-256</source>
        <translation>Jetzt gezeigt, SHA-256</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Accepted before</source>
        <translation>Zuvor akzeptiert</translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sich selbst</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>one that this computer trusts vouches for it</source>
        <translation>eine, der dieser Computer vertraut, bürgt dafür</translation>
    </message>
    <message>
        <source>none that this computer trusts vouches for it</source>
        <translation>keine, der dieser Computer vertraut, bürgt dafür</translation>
    </message>
    <message>
        <source>Compare it with what the server itself says:</source>
        <translation>Mit dem vergleichen, was der Server selbst angibt:</translation>
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
    <name>wh::ui::ClosingDialog</name>
    <message>
        <source>They go on in the &amp;background</source>
        <translation>Sie laufen im &amp;Hintergrund weiter</translation>
    </message>
    <message>
        <source>&amp;Stop them and quit</source>
        <translation>&amp;Anhalten und beenden</translation>
    </message>
    <message>
        <source>&amp;Do so each time, without asking</source>
        <translation>&amp;Immer so, ohne Rückfrage</translation>
    </message>
    <message>
        <source>Bots are at work</source>
        <translation>Bots sind aktiv</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) of this computer are at work, with %1 out.</source>
        <translation>
            <numerusform>%n Bot dieses Computers ist aktiv, mit %1 am Markt.</numerusform>
            <numerusform>%n Bots dieses Computers sind aktiv, mit %1 am Markt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a window, until you quit. The icon in the tray brings the window back, and so does starting Wheelhouse again.</source>
        <translation>Ohne Fenster, bis Sie das Programm beenden. Das Symbol im Infobereich holt das Fenster zurück, ebenso ein neuer Start von Wheelhouse.</translation>
    </message>
    <message>
        <source>Without a window, until you quit. This desktop has no tray for an icon: start Wheelhouse again to bring the window back.</source>
        <translation>Ohne Fenster, bis Sie das Programm beenden. Dieser Desktop hat keinen Infobereich für ein Symbol: Ein neuer Start von Wheelhouse holt das Fenster zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) under way are cancelled.</source>
        <translation>
            <numerusform>%n laufender Job wird abgebrochen.</numerusform>
            <numerusform>%n laufende Jobs werden abgebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Anhalten und beenden</translation>
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
    <name>wh::ui::ConfigurationPane</name>
    <message>
        <source>The configuration could not be read.</source>
        <translation>Die Konfiguration konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Changes from version %1</source>
        <translation>Änderungen seit Version %1</translation>
    </message>
    <message>
        <source>The same version</source>
        <translation>Dieselbe Version</translation>
    </message>
    <message>
        <source>Choose another one in the list, or to compare with.</source>
        <translation>Eine andere in der Liste oder zum Vergleich wählen.</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>The versions could not be compared.</source>
        <translation>Die Versionen konnten nicht verglichen werden.</translation>
    </message>
    <message>
        <source>Nothing is other</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>Both versions say the same.</source>
        <translation>Beide Versionen sagen dasselbe.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Versions of the configuration</source>
        <translation>Versionen der Konfiguration</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>What is shown of the version</source>
        <translation>Was von der Version gezeigt wird</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Zurücksetzen…</translation>
    </message>
    <message>
        <source>Make this version the newest again</source>
        <translation>Diese Version wieder zur neuesten machen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the configuration as JSON</source>
        <translation>Konfiguration als JSON kopieren</translation>
    </message>
    <message>
        <source>This is the version that is shown: choose another one to compare</source>
        <translation>Diese Version wird gezeigt: zum Vergleichen eine andere wählen</translation>
    </message>
</context>
<context>
    <name>wh::ui::ConfigurationView</name>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>The default</source>
        <translation>Standardwert</translation>
    </message>
    <message>
        <source>The default is %1</source>
        <translation>Standardwert: %1</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>none: it acts on what the market tells</source>
        <translation>keine: er reagiert auf das, was der Markt meldet</translation>
    </message>
    <message>
        <source>Parameters of the strategy</source>
        <translation>Parameter der Strategie</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>None of its own</source>
        <translation>Keine eigenen</translation>
    </message>
    <message>
        <source>Simulated venue</source>
        <translation>Simulierte Börse</translation>
    </message>
</context>
<context>
    <name>wh::ui::ConfirmDialog</name>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>There is nothing left to do it to.</source>
        <translation>Es ist nichts mehr da, worauf es anzuwenden wäre.</translation>
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
        <source>Copy the recording&apos;s ID, as the command line takes it</source>
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
    <message>
        <source>%1 cannot be read.</source>
        <comment>recording</comment>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The recordings cannot be read.</source>
        <translation>Die Aufzeichnungen sind nicht lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>recordings that cannot be read</comment>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import again…</source>
        <translation>Erneut importieren…</translation>
    </message>
    <message>
        <source>Remove the damaged recording…</source>
        <translation>Beschädigte Aufzeichnung entfernen…</translation>
    </message>
    <message>
        <source>Remove damaged recording</source>
        <translation>Beschädigte Aufzeichnung entfernen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>All its files are removed from disk, also those that can still be read. This cannot be undone.</source>
        <translation>Alle ihre Dateien werden vom Datenträger entfernt, auch die noch lesbaren. Dies kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
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
        <source>Spread</source>
        <translation>Spread</translation>
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
        <source>%1 to %2 %3  (mean %4)</source>
        <comment>least, greatest, asset, mean</comment>
        <translation>%1 bis %2 %3  (Mittel %4)</translation>
    </message>
    <message>
        <source>Receive time − venue time of the quickest event: the latency as far as both clocks agree.</source>
        <translation>Empfangszeit − Börsenzeit des schnellsten Ereignisses: die Latenz, soweit beide Uhren übereinstimmen.</translation>
    </message>
    <message>
        <source>unknown: the venue&apos;s clock leads by %1 or more</source>
        <translation>unbekannt: die Uhr der Börse geht um %1 oder mehr vor</translation>
    </message>
    <message>
        <source>Receive time − venue time of the quickest event is %1: by the two clocks it was received before it happened. A backtest adds %2 to all receive times, so that nothing is known too early.</source>
        <translation>Empfangszeit − Börsenzeit des schnellsten Ereignisses ist %1: nach den beiden Uhren wurde es empfangen, bevor es geschah. Ein Backtest addiert %2 zu allen Empfangszeiten, damit nichts zu früh bekannt ist.</translation>
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
    <message>
        <source>No recording matches</source>
        <translation>Keine Aufzeichnung passt</translation>
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
    <name>wh::ui::DifferenceView</name>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>Nothing was changed since.</source>
        <translation>Seither wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message numerus="yes">
        <source>%n more changed line(s) are not shown: there are too many.</source>
        <translation>
            <numerusform>%n weitere geänderte Zeile wird nicht gezeigt: es sind zu viele.</numerusform>
            <numerusform>%n weitere geänderte Zeilen werden nicht gezeigt: es sind zu viele.</numerusform>
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
        <translation>Was anders ist</translation>
    </message>
    <message>
        <source>In version %1</source>
        <translation>In Version %1</translation>
    </message>
</context>
<context>
    <name>wh::ui::DistributionPane</name>
    <message>
        <source>Profit per trade</source>
        <translation>Gewinn pro Trade</translation>
    </message>
    <message>
        <source>The trades could not be read.</source>
        <translation>Die Trades konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No trades</source>
        <translation>Keine Trades</translation>
    </message>
    <message>
        <source>A trade is a position that was opened and closed. This run has none.</source>
        <translation>Ein Trade ist eine Position, die eröffnet und geschlossen wurde. Dieser Lauf hat keinen.</translation>
    </message>
    <message>
        <source>Reading trades</source>
        <translation>Trades werden gelesen</translation>
    </message>
</context>
<context>
    <name>wh::ui::DockTitle</name>
    <message>
        <source>Put it back into the window</source>
        <translation>Wieder in das Fenster andocken</translation>
    </message>
    <message>
        <source>Make it a window of its own; drag the title to move it</source>
        <translation>Als eigenes Fenster lösen; zum Verschieben den Titel ziehen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>wh::ui::EditorPage</name>
    <message numerus="yes">
        <source>%n file(s) that were not saved are here again.</source>
        <translation>
            <numerusform>%n nicht gespeicherte Datei ist wieder da.</numerusform>
            <numerusform>%n nicht gespeicherte Dateien sind wieder da.</numerusform>
        </translation>
    </message>
    <message>
        <source>No scripts yet</source>
        <translation>Noch keine Skripte</translation>
    </message>
    <message>
        <source>A strategy of your own is a script in JavaScript. Begin with one that runs as it is: change it, run it on a market with F5, and see what it did beside the code.</source>
        <translation>Eine eigene Strategie ist ein Skript in JavaScript. Mit einem beginnen, das schon so läuft: ändern, mit F5 auf einem Markt ausführen und neben dem Code sehen, was es getan hat.</translation>
    </message>
    <message>
        <source>New script…</source>
        <translation>Neues Skript…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>Keine Datei geöffnet</translation>
    </message>
    <message>
        <source>Choose one on the left.</source>
        <translation>Links eine wählen.</translation>
    </message>
    <message>
        <source>Open the folder of a script</source>
        <translation>Ordner eines Skripts öffnen</translation>
    </message>
    <message>
        <source>The folder has no script.</source>
        <translation>Der Ordner enthält kein Skript.</translation>
    </message>
    <message>
        <source>Add a file to %1</source>
        <translation>Datei zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Its path in the script: lib/levels.js, main.test.js</source>
        <translation>Ihr Pfad im Skript: lib/levels.js, main.test.js</translation>
    </message>
    <message>
        <source>The file was not made.</source>
        <translation>Die Datei wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>Rename the script</source>
        <translation>Skript umbenennen</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Sein Name</translation>
    </message>
    <message>
        <source>Rename the file</source>
        <translation>Datei umbenennen</translation>
    </message>
    <message>
        <source>Its path in the script</source>
        <translation>Ihr Pfad im Skript</translation>
    </message>
    <message>
        <source>The file was not renamed.</source>
        <translation>Die Datei wurde nicht umbenannt.</translation>
    </message>
    <message>
        <source>The script was not renamed.</source>
        <translation>Das Skript wurde nicht umbenannt.</translation>
    </message>
    <message>
        <source>%1 was not saved.</source>
        <translation>%1 wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The version was not kept.</source>
        <translation>Die Version wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>%1 is not saved.</source>
        <translation>%1 ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Geöffnet lassen</translation>
    </message>
    <message>
        <source>The script cannot be run.</source>
        <translation>Das Skript kann nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>The run has failed.</source>
        <translation>Der Lauf ist gescheitert.</translation>
    </message>
    <message>
        <source>The script could not be run.</source>
        <translation>Das Skript konnte nicht ausgeführt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) of the script went wrong.</source>
        <translation>
            <numerusform>%n Aufruf des Skripts ist gescheitert.</numerusform>
            <numerusform>%n Aufrufe des Skripts sind gescheitert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report was not written.</source>
        <translation>Der Bericht wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>The report is %1</source>
        <translation>Der Bericht ist %1</translation>
    </message>
    <message>
        <source>The script cannot be compared.</source>
        <translation>Das Skript kann nicht verglichen werden.</translation>
    </message>
    <message>
        <source>The version was not restored.</source>
        <translation>Die Version wurde nicht wiederhergestellt.</translation>
    </message>
    <message>
        <source>Version %1 is in the editor. Save it to keep it; undo brings back what was there.</source>
        <translation>Version %1 steht im Editor. Zum Behalten speichern; „Rückgängig“ holt zurück, was vorher da war.</translation>
    </message>
    <message>
        <source>Go to a line</source>
        <translation>Zu Zeile gehen</translation>
    </message>
    <message>
        <source>Line, 1 to %1</source>
        <translation>Zeile, 1 bis %1</translation>
    </message>
    <message>
        <source>Nothing is known of it.</source>
        <translation>Dazu ist nichts bekannt.</translation>
    </message>
    <message>
        <source>The file is not as it should be.</source>
        <translation>Die Datei ist nicht, wie sie sein soll.</translation>
    </message>
    <message>
        <source>Scripts can be written here, and not run.</source>
        <translation>Skripte können hier geschrieben, aber nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>The validation of %1 was cancelled</source>
        <translation>Die Validierung von %1 wurde abgebrochen</translation>
    </message>
    <message>
        <source>%1 may go live</source>
        <translation>%1 darf live gehen</translation>
    </message>
    <message>
        <source>%1 has failed a check</source>
        <translation>%1 hat eine Prüfung nicht bestanden</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>&amp;New script…</source>
        <translation>&amp;Neues Skript…</translation>
    </message>
    <message>
        <source>Begin a script with a template or an example</source>
        <translation>Skript mit einer Vorlage oder einem Beispiel beginnen</translation>
    </message>
    <message>
        <source>&amp;Open a folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Show a script that lies in another folder</source>
        <translation>Skript zeigen, das in einem anderen Ordner liegt</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>&amp;Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Add a file to the script, for import or with tests</source>
        <translation>Dem Skript eine Datei hinzufügen, zum Importieren oder mit Tests</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Give the script, or the file that is chosen, another name</source>
        <translation>Skript oder gewählte Datei umbenennen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Write the file, and keep a version of what can be run</source>
        <translation>Datei schreiben und von Ausführbarem eine Version aufbewahren</translation>
    </message>
    <message>
        <source>Save a&amp;ll</source>
        <translation>&amp;Alle speichern</translation>
    </message>
    <message>
        <source>Write all files that are not saved</source>
        <translation>Alle nicht gespeicherten Dateien schreiben</translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation>Datei s&amp;chließen</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Tab schließen</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Sta&amp;rten</translation>
    </message>
    <message>
        <source>Run the script on the chosen market</source>
        <translation>Skript auf dem gewählten Markt ausführen</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>End what is run or validated</source>
        <translation>Lauf oder Validierung beenden</translation>
    </message>
    <message>
        <source>&amp;Validate</source>
        <translation>&amp;Validieren</translation>
    </message>
    <message>
        <source>Check all that a script must pass before it may go live</source>
        <translation>Alles prüfen, was ein Skript bestehen muss, bevor es live gehen darf</translation>
    </message>
    <message>
        <source>Whole re&amp;port</source>
        <translation>&amp;Ganzer Bericht</translation>
    </message>
    <message>
        <source>Open the report of the last run as a page</source>
        <translation>Bericht des letzten Laufs als Seite öffnen</translation>
    </message>
    <message>
        <source>Next pro&amp;blem</source>
        <translation>Nächstes &amp;Problem</translation>
    </message>
    <message>
        <source>Go to the next thing that is wrong</source>
        <translation>Zum nächsten Problem gehen</translation>
    </message>
    <message>
        <source>Problem before</source>
        <translation>Vorheriges Problem</translation>
    </message>
    <message>
        <source>Go to the thing before that is wrong</source>
        <translation>Zum vorherigen Problem gehen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Suc&amp;hen…</translation>
    </message>
    <message>
        <source>Find words or an expression in the file</source>
        <translation>Wörter oder einen Ausdruck in der Datei suchen</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>&amp;Ersetzen…</translation>
    </message>
    <message>
        <source>Find and replace in the file</source>
        <translation>In der Datei suchen und ersetzen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Go to the next place that was found</source>
        <translation>Zum nächsten Treffer gehen</translation>
    </message>
    <message>
        <source>Find before</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Go to the place before that was found</source>
        <translation>Zum vorherigen Treffer gehen</translation>
    </message>
    <message>
        <source>&amp;Go to a line…</source>
        <translation>Zu Zei&amp;le gehen…</translation>
    </message>
    <message>
        <source>Go to a line by its number</source>
        <translation>Zu einer Zeile mit ihrer Nummer gehen</translation>
    </message>
    <message>
        <source>&amp;What fits here</source>
        <translation>&amp;Was hier passt</translation>
    </message>
    <message>
        <source>List what can be written at the caret</source>
        <translation>Auflisten, was am Cursor geschrieben werden kann</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>Er&amp;klären</translation>
    </message>
    <message>
        <source>Tell what the name at the caret is</source>
        <translation>Zeigen, was der Name am Cursor ist</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <translation>&amp;Formatieren</translation>
    </message>
    <message>
        <source>Indent all lines by their brackets</source>
        <translation>Alle Zeilen nach ihren Klammern einrücken</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentieren</translation>
    </message>
    <message>
        <source>Make the chosen lines comments, or no longer</source>
        <translation>Gewählte Zeilen aus- oder wieder einkommentieren</translation>
    </message>
    <message>
        <source>Add the next place</source>
        <translation>Nächste Stelle hinzufügen</translation>
    </message>
    <message>
        <source>Choose the next place with the same words too</source>
        <translation>Auch die nächste Stelle mit denselben Wörtern wählen</translation>
    </message>
    <message>
        <source>Caret above</source>
        <translation>Cursor darüber</translation>
    </message>
    <message>
        <source>Write in the line above too</source>
        <translation>Auch in der Zeile darüber schreiben</translation>
    </message>
    <message>
        <source>Caret below</source>
        <translation>Cursor darunter</translation>
    </message>
    <message>
        <source>Write in the line below too</source>
        <translation>Auch in der Zeile darunter schreiben</translation>
    </message>
    <message>
        <source>Vers&amp;ions…</source>
        <translation>Vers&amp;ionen…</translation>
    </message>
    <message>
        <source>Compare with what was kept, name it, have it back</source>
        <translation>Mit Aufbewahrtem vergleichen, es benennen oder zurückholen</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>From the code to the list below, the market and the files</source>
        <translation>Vom Code zur Liste darunter, zum Markt und zu den Dateien</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the scripts</source>
        <translation>Skripte filtern</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Skripte</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Geöffnete Dateien</translation>
    </message>
    <message>
        <source>The line of the order is not known.</source>
        <translation>Die Zeile des Auftrags ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It is run as soon as the validation has ended</source>
        <translation>Wird ausgeführt, sobald die Validierung beendet ist</translation>
    </message>
    <message>
        <source>Validating, then a run…</source>
        <translation>Validierung, dann Lauf…</translation>
    </message>
    <message>
        <source>Validating…</source>
        <translation>Validierung…</translation>
    </message>
    <message>
        <source>%1 is published</source>
        <translation>%1 ist veröffentlicht</translation>
    </message>
    <message>
        <source>P&amp;ublish…</source>
        <translation>Veröffen&amp;tlichen…</translation>
    </message>
    <message>
        <source>Check it on an engine, and let bots there run it</source>
        <translation>Auf einer Engine prüfen und dort von Bots ausführen lassen</translation>
    </message>
    <message>
        <source>Next s&amp;tep</source>
        <translation>Nächster Schri&amp;tt</translation>
    </message>
    <message>
        <source>Go to the next call of the script in the last run</source>
        <translation>Zum nächsten Aufruf des Skripts im letzten Lauf</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Schritt davor</translation>
    </message>
    <message>
        <source>Go to the call of the script before that</source>
        <translation>Zum Aufruf des Skripts davor</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>%1 veröffentlichen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not saved: %1. What is published is what is saved.</source>
        <translation>
            <numerusform>%n Datei ist nicht gespeichert: %1. Veröffentlicht wird, was gespeichert ist.</numerusform>
            <numerusform>%n Dateien sind nicht gespeichert: %1. Veröffentlicht wird, was gespeichert ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save and publish…</source>
        <translation>Speichern und veröffentlichen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Changed by another program, and loaded anew: %1</source>
        <translation>Von einem anderen Programm geändert und neu geladen: %1</translation>
    </message>
    <message>
        <source>The file was not loaded.</source>
        <translation>Die Datei wurde nicht geladen.</translation>
    </message>
</context>
<context>
    <name>wh::ui::ElsewhereBar</name>
    <message>
        <source>Load it anew</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Show what the other program wrote; undo brings back what was written here</source>
        <translation>Zeigt, was das andere Programm schrieb; Rückgängig bringt zurück, was hier geschrieben wurde</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meines behalten</translation>
    </message>
    <message>
        <source>Save writes over what the other program wrote</source>
        <translation>Speichern überschreibt, was das andere Programm schrieb</translation>
    </message>
    <message>
        <source>Another program has changed %1, which has changes here that are not saved.</source>
        <translation>Ein anderes Programm hat %1 geändert; hier gibt es Änderungen daran, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Another program has removed %1. Save it to have it there again, or close it.</source>
        <translation>Ein anderes Programm hat %1 entfernt. Speichern Sie die Datei, damit sie wieder da ist, oder schließen Sie sie.</translation>
    </message>
</context>
<context>
    <name>wh::ui::EngineDialog</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Add an engine</source>
        <translation>Engine hinzufügen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Host and port of wheelhouse-engine; 8420 where no port is named. Without encryption (ws://) on this computer only.</source>
        <translation>Host und Port von wheelhouse-engine; 8420, wenn kein Port angegeben ist. Unverschlüsselt (ws://) nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>How lists call it</source>
        <translation>Wie sie in Listen heißt</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>the one in the keychain</source>
        <translation>das im Schlüsselbund</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>What “wheelhouse-engine token create” printed on the server</source>
        <translation>Was „wheelhouse-engine token create“ auf dem Server ausgegeben hat</translation>
    </message>
    <message>
        <source>&amp;Keep the token in the keychain of this computer</source>
        <translation>Token im &amp;Schlüsselbund dieses Computers aufbewahren</translation>
    </message>
    <message>
        <source>Te&amp;st the connection</source>
        <translation>&amp;Verbindung testen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>A&amp;ccept this certificate</source>
        <translation>Dieses &amp;Zertifikat akzeptieren</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindung zu %1…</translation>
    </message>
    <message>
        <source>Connected; asking what it is…</source>
        <translation>Verbunden; Angaben werden abgefragt…</translation>
    </message>
    <message>
        <source>Connected: version %1 on %2.</source>
        <translation>Verbunden: Version %1 auf %2.</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Unter %1 antwortet nichts.</translation>
    </message>
    <message>
        <source>An engine answers at %1, but not to this token.</source>
        <translation>Unter %1 antwortet eine Engine, aber nicht auf dieses Token.</translation>
    </message>
    <message>
        <source>Something answers with a certificate that has never been seen here. Nothing has been sent yet.</source>
        <translation>Dort antwortet etwas mit einem Zertifikat, das hier neu ist. Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Something answers with another certificate than the one you accepted. Nothing has been sent.</source>
        <translation>Dort antwortet etwas mit einem anderen Zertifikat als dem akzeptierten. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>An engine answers at %1, and wants a token: enter it above.</source>
        <translation>Unter %1 antwortet eine Engine und verlangt ein Token: oben eingeben.</translation>
    </message>
    <message>
        <source>asked for at each start, in use now</source>
        <translation>bei jedem Start erfragt, zurzeit benutzt</translation>
    </message>
    <message>
        <source>asked for at each start</source>
        <translation>bei jedem Start erfragt</translation>
    </message>
    <message>
        <source>given, not accepted yet</source>
        <translation>angegeben, noch nicht angenommen</translation>
    </message>
</context>
<context>
    <name>wh::ui::EngineLink</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>The token for %1 is a viewer&apos;s: this takes an administrator&apos;s.</source>
        <translation>Das Token für %1 hat die Rolle Betrachter: dies erfordert die Rolle Administrator.</translation>
    </message>
    <message>
        <source>The token for %1 is an operator&apos;s: this takes an administrator&apos;s.</source>
        <translation>Das Token für %1 hat die Rolle Operator: dies erfordert die Rolle Administrator.</translation>
    </message>
    <message>
        <source>The token for %1 is a viewer&apos;s: this takes an operator&apos;s.</source>
        <translation>Das Token für %1 hat die Rolle Betrachter: dies erfordert die Rolle Operator.</translation>
    </message>
    <message>
        <source>It is being tried now.</source>
        <translation>Es wird gerade versucht.</translation>
    </message>
    <message>
        <source>Next attempt in %1.</source>
        <comment>a span of time</comment>
        <translation>Nächster Versuch in %1.</translation>
    </message>
    <message>
        <source>viewer: may look</source>
        <comment>what a token may do</comment>
        <translation>Betrachter: darf ansehen</translation>
    </message>
    <message>
        <source>operator: may start, pause and stop bots</source>
        <comment>what a token may do</comment>
        <translation>Operator: darf Bots starten, anhalten und stoppen</translation>
    </message>
    <message>
        <source>administrator: may do everything</source>
        <comment>what a token may do</comment>
        <translation>Administrator: darf alles</translation>
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
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Go to the bot or the engine that it is about</source>
        <translation>Zum betroffenen Bot oder zur betroffenen Engine gehen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>notices that wait</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::EnginePane</name>
    <message>
        <source>in the keychain of this computer</source>
        <translation>im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>asked for at each start</source>
        <translation>bei jedem Start erfragt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Give the token…</source>
        <translation>Token angeben…</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation>Zertifikat ansehen…</translation>
    </message>
    <message>
        <source>Give another token…</source>
        <translation>Anderes Token angeben…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No engine selected</source>
        <translation>Keine Engine ausgewählt</translation>
    </message>
    <message>
        <source>Select one to see how it does.</source>
        <translation>Eine auswählen, um zu sehen, wie es ihr geht.</translation>
    </message>
    <message>
        <source>not accepted yet</source>
        <translation>noch nicht akzeptiert</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <comment>a moment, a span of time</comment>
        <translation>%1, vor %2</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Zuletzt gehört</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Bots running</source>
        <translation>Laufende Bots</translation>
    </message>
    <message>
        <source>Jobs at a time</source>
        <translation>Gleichzeitige Jobs</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht aufbewahrt</translation>
    </message>
    <message>
        <source>This engine keeps no bots.</source>
        <translation>Diese Engine führt keine Bots.</translation>
    </message>
    <message>
        <source>Being asked for…</source>
        <translation>Wird abgefragt…</translation>
    </message>
    <message>
        <source>As it was %1 ago.</source>
        <comment>a span of time</comment>
        <translation>Stand von vor %1.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Befinden</translation>
    </message>
    <message>
        <source>given, not accepted yet</source>
        <translation>angegeben, noch nicht angenommen</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>of a token</comment>
        <translation>Rolle</translation>
    </message>
</context>
<context>
    <name>wh::ui::EnginesPage</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Connect to the selected engine, now and at each start</source>
        <translation>Mit der ausgewählten Engine verbinden, jetzt und bei jedem Start</translation>
    </message>
    <message>
        <source>Leave the selected engine, until it is connected again; its bots go on</source>
        <translation>Von der ausgewählten Engine trennen, bis sie wieder verbunden wird; ihre Bots laufen weiter</translation>
    </message>
    <message>
        <source>Remove engine</source>
        <translation>Engine entfernen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>This window forgets it, and its token is removed from the keychain. The engine itself and its bots go on.</source>
        <translation>Dieses Fenster vergisst sie, und ihr Token wird aus dem Schlüsselbund entfernt. Die Engine selbst und ihre Bots laufen weiter.</translation>
    </message>
    <message>
        <source>This window forgets it. The engine itself and its bots go on.</source>
        <translation>Dieses Fenster vergisst sie. Die Engine selbst und ihre Bots laufen weiter.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Add an engine…</source>
        <translation>Engine hinzufügen…</translation>
    </message>
    <message>
        <source>Attach an engine that runs on a server, by its address and token</source>
        <translation>Engine auf einem Server anbinden, mit Adresse und Token</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change name, address or token of the selected engine</source>
        <translation>Name, Adresse oder Token der ausgewählten Engine ändern</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Look at its certificate, or give the token that it asks for</source>
        <translation>Ihr Zertifikat ansehen oder das verlangte Token angeben</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Forget the selected engine; it goes on by itself</source>
        <translation>Ausgewählte Engine vergessen; sie läuft von selbst weiter</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Engines</translation>
    </message>
    <message>
        <source>No engine on a server yet</source>
        <translation>Noch keine Engine auf einem Server</translation>
    </message>
    <message>
        <source>Bots on a server go on when this computer is off. Start wheelhouse-engine there, and attach it here by its address and a token: its bots stand beside yours.</source>
        <translation>Bots auf einem Server laufen weiter, wenn dieser Computer aus ist. Dort wheelhouse-engine starten und sie hier mit Adresse und Token anbinden: Ihre Bots stehen dann neben den hiesigen.</translation>
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
    <name>wh::ui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>Ganze &amp;Wörter</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>Reg&amp;ulärer Ausdruck</translation>
    </message>
    <message>
        <source>The place before (Shift+F3)</source>
        <translation>Vorheriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>The next place (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Erset&amp;zen</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>A&amp;lle ersetzen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>no expression</source>
        <translation>ungültiger Ausdruck</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
        </translation>
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
    <name>wh::ui::FleetPage</name>
    <message>
        <source>No bot matches</source>
        <translation>Kein passender Bot</translation>
    </message>
    <message>
        <source>No bot has all words of the filter.</source>
        <translation>Kein Bot enthält alle Wörter des Filters.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Reading the bots</source>
        <translation>Bots werden gelesen</translation>
    </message>
    <message>
        <source>The bots could not be read.</source>
        <translation>Die Bots konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Engines</translation>
    </message>
    <message>
        <source>No engine is connected.</source>
        <translation>Keine Engine ist verbunden.</translation>
    </message>
    <message>
        <source>Bots live on engines, in this program or on servers.</source>
        <translation>Bots leben auf Engines, in diesem Programm oder auf Servern.</translation>
    </message>
    <message>
        <source>No bots yet</source>
        <translation>Noch keine Bots</translation>
    </message>
    <message>
        <source>A bot trades one strategy on a live market, by itself, until it is stopped. Here you start, watch and stop as many as you like.</source>
        <translation>Ein Bot handelt eine Strategie auf einem Live-Markt, selbstständig, bis er angehalten wird. Hier lassen sich beliebig viele starten, beobachten und anhalten.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Filter bots ( / )</source>
        <translation>Bots filtern ( / )</translation>
    </message>
    <message>
        <source>Filter bots</source>
        <translation>Bots filtern</translation>
    </message>
    <message>
        <source>Shows bots that have every word in name, strategy, market, tags, state or engine</source>
        <translation>Zeigt Bots, die jedes Wort in Name, Strategie, Markt, Tags, Zustand oder Engine enthalten</translation>
    </message>
    <message>
        <source>Group the bots</source>
        <translation>Bots gruppieren</translation>
    </message>
    <message>
        <source>Put bots that belong together under one heading, with their sums</source>
        <translation>Zusammengehörige Bots unter eine Überschrift stellen, mit ihren Summen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>Spalten der Tabelle wählen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>What else can be done with the selected bots</source>
        <translation>Was sich mit den ausgewählten Bots sonst noch tun lässt</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the selected bots: choose what becomes of their orders and positions</source>
        <translation>Ausgewählte Bots anhalten: wählen, was aus ihren Orders und Positionen wird</translation>
    </message>
    <message>
        <source>Select bots to start, pause or stop them</source>
        <translation>Bots auswählen, um sie zu starten, zu pausieren oder anzuhalten</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected</source>
        <translation>
            <numerusform>%1 ausgewählt</numerusform>
            <numerusform>%1 ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2:</source>
        <extracomment>what was asked, and of which bot: &quot;Stop btc-2:&quot;</extracomment>
        <translation>%1 (%2):</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Taggen</translation>
    </message>
    <message>
        <source>Tags changed.</source>
        <translation>Tags geändert.</translation>
    </message>
    <message>
        <source>Export bots</source>
        <translation>Bots exportieren</translation>
    </message>
    <message>
        <source>JSON documents (*.json)</source>
        <translation>JSON-Dokumente (*.json)</translation>
    </message>
    <message>
        <source>The bots could not be exported.</source>
        <translation>Die Bots konnten nicht exportiert werden.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 bot(s) exported to %2.</source>
        <translation>
            <numerusform>%1 Bot nach %2 exportiert.</numerusform>
            <numerusform>%1 Bots nach %2 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import bots</source>
        <translation>Bots importieren</translation>
    </message>
    <message>
        <source>JSON documents (*.json);;All files (*)</source>
        <translation>JSON-Dokumente (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The bots could not be imported.</source>
        <translation>Die Bots konnten nicht importiert werden.</translation>
    </message>
    <message>
        <source>There is no engine to import to.</source>
        <translation>Es gibt keine Engine, in die importiert werden könnte.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>%1 bot(s) imported.</source>
        <translation>
            <numerusform>%1 Bot importiert.</numerusform>
            <numerusform>%1 Bots importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>New bot…</source>
        <translation>Neuer Bot…</translation>
    </message>
    <message>
        <source>There is no engine for a new bot.</source>
        <translation>Es gibt keine Engine für einen neuen Bot.</translation>
    </message>
    <message>
        <source>The configuration could not be read.</source>
        <translation>Die Konfiguration konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 selected: commands go to %2</source>
        <extracomment>%1 is a row that is the second market of the bot %2</extracomment>
        <translation>%1 gewählt: Befehle gehen an %2</translation>
    </message>
</context>
<context>
    <name>wh::ui::FleetView</name>
    <message>
        <source>As at first</source>
        <translation>Wie zu Beginn</translation>
    </message>
    <message>
        <source>It stands above each group, as long as the bots are grouped by it</source>
        <translation>Steht über jeder Gruppe, solange die Bots danach gruppiert sind</translation>
    </message>
</context>
<context>
    <name>wh::ui::FreedesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>wh::ui::GaugePanel</name>
    <message>
        <source>No values in this time</source>
        <translation>Keine Werte in dieser Zeit</translation>
    </message>
    <message>
        <source>Gauges: %1</source>
        <translation>Messwerte: %1</translation>
    </message>
    <message>
        <source>Take %1 off this chart</source>
        <translation>%1 aus diesem Diagramm nehmen</translation>
    </message>
</context>
<context>
    <name>wh::ui::GaugeTile</name>
    <message>
        <source>Gauge %1: %2</source>
        <translation>Messwert %1: %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>Drag it to another chart; Enter opens what can be done</source>
        <translation>In ein anderes Diagramm ziehen; die Eingabetaste zeigt, was möglich ist</translation>
    </message>
    <message>
        <source>Drag it to the charts, or press Enter</source>
        <translation>In die Diagramme ziehen oder Eingabetaste drücken</translation>
    </message>
    <message>
        <source>In scripts and exports: %1</source>
        <translation>In Skripten und Exporten: %1</translation>
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
        <translation>BÖRSE:BASIS/QUOTE, z.&#xa0;B. sim:BTC/USDT</translation>
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
        <translation>BÖRSE:BASIS/QUOTE eingeben, z.&#xa0;B. sim:BTC/USDT.</translation>
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
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Lowest %1, highest %2, last %3 (%4).</source>
        <comment>prices, change</comment>
        <translation>Tiefster %1, höchster %2, letzter %3 (%4).</translation>
    </message>
    <message>
        <source>Shown is the beginning, %1 of it: the market goes on from there.</source>
        <comment>time</comment>
        <translation>Gezeigt ist der Anfang (%1): danach geht der Markt weiter.</translation>
    </message>
</context>
<context>
    <name>wh::ui::HealthView</name>
    <message>
        <source>New orders</source>
        <translation>Neue Orders</translation>
    </message>
    <message>
        <source>✓ are placed</source>
        <translation>✓ werden platziert</translation>
    </message>
    <message>
        <source>✕ none are placed</source>
        <translation>✕ werden nicht platziert</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>✓ is written</source>
        <translation>✓ wird geschrieben</translation>
    </message>
    <message>
        <source>Rows waiting</source>
        <translation>Wartende Zeilen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>%1 placed, %2 refused, %3 fills</source>
        <comment>since the engine was started</comment>
        <translation>%1 platziert, %2 verweigert, %3 Fills</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Märkte</translation>
    </message>
    <message>
        <source>%1 open, %2 events</source>
        <translation>%1 offen, %2 Ereignisse</translation>
    </message>
    <message>
        <source>Live channels</source>
        <translation>Live-Kanäle</translation>
    </message>
    <message>
        <source>%1 subscribers, %2 rows lost to slow ones</source>
        <translation>%1 Abonnenten, %2 Zeilen an langsame verloren</translation>
    </message>
    <message numerus="yes">
        <source>%n subscriber(s)</source>
        <translation>
            <numerusform>%n Abonnent</numerusform>
            <numerusform>%n Abonnenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
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
    <name>wh::ui::HistoryDialog</name>
    <message>
        <source>&amp;Name it…</source>
        <translation>&amp;Benennen…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Versions of %1</source>
        <translation>Versionen von %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What was changed since</source>
        <translation>Was seither geändert wurde</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Puts its texts into the editor as changes that are not saved yet</source>
        <translation>Übernimmt ihre Texte in den Editor, als noch nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>(as now)</source>
        <translation>(wie jetzt)</translation>
    </message>
    <message>
        <source>There are none yet: a version is kept at each save of a script that can be run.</source>
        <translation>Noch keine: bei jedem Speichern eines ausführbaren Skripts wird eine Version aufbewahrt.</translation>
    </message>
    <message>
        <source>The version cannot be read.</source>
        <translation>Die Version kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Name version %1</source>
        <translation>Version %1 benennen</translation>
    </message>
    <message>
        <source>What it is: &quot;went live&quot;, &quot;before the new stop&quot;</source>
        <translation>Was sie ist: „live gegangen“, „vor dem neuen Stop“</translation>
    </message>
    <message>
        <source>The name was not kept.</source>
        <translation>Der Name wurde nicht gespeichert.</translation>
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
        <translation>BÖRSE:BASIS/QUOTE, z.&#xa0;B. binance:BTC/USDT</translation>
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
        <translation>z.&#xa0;B. time=0, price=1</translation>
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
        <translation>BÖRSE:BASIS/QUOTE eingeben, z.&#xa0;B. binance:BTC/USDT.</translation>
    </message>
    <message>
        <source>Give a number above 0, or nothing.</source>
        <translation>Zahl über 0 eingeben oder leer lassen.</translation>
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
    <message>
        <source>stop at the first</source>
        <translation>bei der ersten anhalten</translation>
    </message>
    <message>
        <source>The content of %1 does not tell it: choose one, or remove the file.</source>
        <translation>Der Inhalt von %1 lässt es nicht erkennen: eines wählen oder die Datei entfernen.</translation>
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
    <message>
        <source>… and more, which were not looked at</source>
        <translation>… und weitere, die nicht untersucht wurden</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <comment>in an archive</comment>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
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
    <message>
        <source>Import again…</source>
        <translation>Erneut importieren…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove the damaged recording from disk</source>
        <translation>Beschädigte Aufzeichnung vom Datenträger entfernen</translation>
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
    <message>
        <source>A folder of recordings cannot be read.</source>
        <translation>Ein Ordner mit Aufzeichnungen ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 cannot be read and is not in the list.</source>
        <comment>recording</comment>
        <translation>%1 ist nicht lesbar und steht nicht in der Liste.</translation>
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
        <source>took %1</source>
        <translation>Dauer: %1</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Check of the history</source>
        <translation>Prüfung der Historie</translation>
    </message>
    <message>
        <source>Export of the history</source>
        <translation>Export der Historie</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Veröffentlichung</translation>
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
        <translation>Eig. Bids</translation>
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
        <translation>Eig. Asks</translation>
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
    <name>wh::ui::LifeReport</name>
    <message>
        <source>Show own fills in the price chart</source>
        <translation>Eigene Fills im Preisdiagramm zeigen</translation>
    </message>
    <message>
        <source>Own fills</source>
        <translation>Eigene Fills</translation>
    </message>
    <message>
        <source>Gauges</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Choose which of the strategy&apos;s gauges have a chart</source>
        <translation>Wählen, welche Messwerte der Strategie ein Diagramm haben</translation>
    </message>
    <message>
        <source>Show the whole period in all charts</source>
        <translation>Ganzen Zeitraum in allen Diagrammen zeigen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Fills</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <source>Profits</source>
        <translation>Gewinne</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Details of the report</source>
        <translation>Details des Berichts</translation>
    </message>
    <message>
        <source>Zoom in to see own quotes</source>
        <translation>Vergrößern, um eigene Quotes zu sehen</translation>
    </message>
    <message>
        <source>Show where own orders stood</source>
        <translation>Zeigen, wo eigene Orders lagen</translation>
    </message>
    <message>
        <source>Own quotes</source>
        <translation>Eigene Quotes</translation>
    </message>
</context>
<context>
    <name>wh::ui::LiveCharts</name>
    <message>
        <source>Show the last %1, up to now</source>
        <comment>a span of time</comment>
        <translation>Die letzten %1 zeigen, bis jetzt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Back to the present, and along with it</source>
        <translation>Zurück zur Gegenwart und mit ihr weiter</translation>
    </message>
    <message>
        <source>Show where own orders stand and stood</source>
        <translation>Zeigen, wo eigene Orders stehen und standen</translation>
    </message>
    <message>
        <source>Own orders</source>
        <translation>Eigene Orders</translation>
    </message>
    <message>
        <source>Show own fills</source>
        <translation>Eigene Fills zeigen</translation>
    </message>
    <message>
        <source>Own fills</source>
        <translation>Eigene Fills</translation>
    </message>
    <message>
        <source>No market in this time</source>
        <translation>Kein Markt in dieser Zeit</translation>
    </message>
    <message>
        <source>Drop it here for a chart of its own</source>
        <translation>Für ein eigenes Diagramm hier ablegen</translation>
    </message>
    <message>
        <source>On a chart of its own</source>
        <translation>In ein eigenes Diagramm</translation>
    </message>
    <message>
        <source>Together with %1</source>
        <comment>names of gauges</comment>
        <translation>Zusammen mit %1</translation>
    </message>
    <message>
        <source>Off the chart</source>
        <translation>Aus dem Diagramm</translation>
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
        <translation>Eigene Orders</translation>
    </message>
    <message>
        <source>Own fills</source>
        <translation>Eigene Fills</translation>
    </message>
    <message>
        <source>%1 at %2 %3</source>
        <comment>quantity with unit, price, its unit</comment>
        <translation>%1 zu %2 %3</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Own orders are drawn from %1 on</source>
        <comment>time</comment>
        <translation>Eigene Orders sind ab %1 gezeichnet</translation>
    </message>
    <message>
        <source>The mid is drawn from %1 on</source>
        <comment>time</comment>
        <translation>Das Mid ist ab %1 gezeichnet</translation>
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
    <message>
        <source>A change of the engine&apos;s was lost; the list has been read anew. %1</source>
        <translation>Eine Änderungsmeldung der Engine ging verloren; die Liste wurde neu gelesen. %1</translation>
    </message>
    <message>
        <source>What is changed in the settings and in the layout lasts until the window is closed: %1 cannot be written. Give yourself the right to write it.</source>
        <translation>Änderungen an Einstellungen und Layout gelten nur, bis das Fenster geschlossen wird: %1 kann nicht geschrieben werden. Schreibrecht dafür einrichten.</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>What is changed in the settings and in the layout lasts until the window is closed: %1 cannot be written. Make room on its disk.</source>
        <translation>Änderungen an Einstellungen und Layout gelten nur, bis das Fenster geschlossen wird: %1 kann nicht geschrieben werden. Auf dem Datenträger Platz schaffen.</translation>
    </message>
    <message>
        <source>The token of %1 is not kept, and is asked for at the next start. %2</source>
        <translation>Das Token von %1 wird nicht aufbewahrt und beim nächsten Start erfragt. %2</translation>
    </message>
    <message>
        <source>Tokens of engines are not kept, and are asked for at each start. %1</source>
        <translation>Token von Engines werden nicht aufbewahrt und bei jedem Start erfragt. %1</translation>
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
        <source>Reading the recording…</source>
        <translation>Aufzeichnung wird gelesen…</translation>
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
        <translation>Zeit eingeben, z.&#xa0;B. %1</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>endet vor dem Beginn</translation>
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
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Begin of the replay, in %1; empty: where the recording begins, %2</source>
        <translation>Beginn der Wiedergabe, in %1; leer: Beginn der Aufzeichnung, %2</translation>
    </message>
    <message>
        <source>End of the replay, in %1; empty: where the recording ends, %2</source>
        <translation>Ende der Wiedergabe, in %1; leer: Ende der Aufzeichnung, %2</translation>
    </message>
</context>
<context>
    <name>wh::ui::MarketStep</name>
    <message>
        <source>Reading the markets</source>
        <translation>Märkte werden gelesen</translation>
    </message>
    <message>
        <source>The markets could not be read.</source>
        <translation>Die Märkte konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>Recording, replayed</source>
        <translation>Aufzeichnung, abgespielt</translation>
    </message>
    <message>
        <source>Another process</source>
        <translation>Anderer Prozess</translation>
    </message>
    <message>
        <source>The engine has no markets.</source>
        <translation>Die Engine hat keine Märkte.</translation>
    </message>
    <message>
        <source>No market matches</source>
        <translation>Kein passender Markt</translation>
    </message>
    <message>
        <source>No market has all words of the filter.</source>
        <translation>Kein Markt enthält alle Wörter des Filters.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Filter markets</source>
        <translation>Märkte filtern</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
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
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Märkte</translation>
    </message>
    <message>
        <source>&amp;Second market</source>
        <translation>&amp;Zweiter Markt</translation>
    </message>
    <message>
        <source>The strategy trades two markets: choose the first in the list, the second below it.</source>
        <translation>Die Strategie handelt auf zwei Märkten: Wählen Sie den ersten in der Liste, den zweiten darunter.</translation>
    </message>
    <message>
        <source>The bot has funds, orders and a position of its own there</source>
        <translation>Der Bot hat dort eigene Mittel, Aufträge und eine eigene Position</translation>
    </message>
</context>
<context>
    <name>wh::ui::MessageModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>wh::ui::MessagesPane</name>
    <message>
        <source>Filter messages</source>
        <translation>Meldungen filtern</translation>
    </message>
    <message>
        <source>Messages of the strategy</source>
        <translation>Meldungen der Strategie</translation>
    </message>
    <message>
        <source>The messages could not be read.</source>
        <translation>Die Meldungen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Keine Meldungen</translation>
    </message>
    <message>
        <source>The strategy said nothing.</source>
        <translation>Die Strategie hat nichts gemeldet.</translation>
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
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
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
        <translation>pro Tag</translation>
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
    <name>wh::ui::MetricsPane</name>
    <message>
        <source>Filter metrics</source>
        <translation>Kennzahlen filtern</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Choose a metric to read how it is computed.</source>
        <translation>Kennzahl wählen, um ihre Berechnung zu lesen.</translation>
    </message>
</context>
<context>
    <name>wh::ui::NewScriptDialog</name>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>New script</source>
        <translation>Neues Skript</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Begins &amp;with</source>
        <translation>Beginnt &amp;mit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Go to the bot or the engine that it is about (Enter)</source>
        <translation>Zum betroffenen Bot oder zur betroffenen Engine gehen (Eingabetaste)</translation>
    </message>
</context>
<context>
    <name>wh::ui::OutcomesDialog</name>
    <message numerus="yes">
        <source>%1: not done for %2 of %3 bot(s).</source>
        <extracomment>a command, how many bots refused it, of how many: &quot;Stop: not done for 3 of 12 bots.&quot;</extracomment>
        <translation>
            <numerusform>%1: bei %2 von %3 Bot nicht ausgeführt.</numerusform>
            <numerusform>%1: bei %2 von %3 Bots nicht ausgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Bots that it was not done for</source>
        <translation>Bots, bei denen es nicht ausgeführt wurde</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Try again for these</source>
        <translation>Für diese erneut versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%1 imported bot(s) cannot start yet.</source>
        <extracomment>of bots that were imported</extracomment>
        <translation>
            <numerusform>%1 importierter Bot kann noch nicht starten.</numerusform>
            <numerusform>%1 importierte Bots können noch nicht starten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the bot</source>
        <translation>Bot öffnen</translation>
    </message>
</context>
<context>
    <name>wh::ui::ParallelChart</name>
    <message>
        <source>Empty chart</source>
        <translation>Leeres Diagramm</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>Punkt %1</translation>
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
        <translation>z.&#xa0;B. %1</translation>
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
    <name>wh::ui::PriceFeed</name>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Mid price</source>
        <translation>Mid-Preis</translation>
    </message>
    <message>
        <source>Own quotes</source>
        <translation>Eigene Quotes</translation>
    </message>
    <message>
        <source>Best bid</source>
        <translation>Bester Bid</translation>
    </message>
    <message>
        <source>Best ask</source>
        <translation>Bester Ask</translation>
    </message>
    <message>
        <source>Trades of the market</source>
        <translation>Trades des Marktes</translation>
    </message>
    <message>
        <source>Own fills</source>
        <translation>Eigene Fills</translation>
    </message>
    <message>
        <source>%1 %2 at %3 %4</source>
        <comment>quantity, its unit, price, its unit</comment>
        <translation>%1 %2 zu %3 %4</translation>
    </message>
</context>
<context>
    <name>wh::ui::PrintLayer</name>
    <message>
        <source>● Market bought</source>
        <translation>● Markt kaufte</translation>
    </message>
    <message>
        <source>○ Market sold</source>
        <translation>○ Markt verkaufte</translation>
    </message>
</context>
<context>
    <name>wh::ui::PromoteDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Promote bots</source>
        <translation>Bots hochstufen</translation>
    </message>
    <message>
        <source>Let bots run version %2 of %1 on %3</source>
        <extracomment>%1 is a script&apos;s name, %2 its version, %3 an engine&apos;s name</extracomment>
        <translation>Bots auf %3 mit Version %2 von %1 laufen lassen</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Runs version</source>
        <translation>Läuft mit Version</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Zulassung</translation>
    </message>
    <message>
        <source>Bots that run another version</source>
        <translation>Bots, die eine andere Version ausführen</translation>
    </message>
    <message>
        <source>In force between two ticks, as a new version of each bot&apos;s configuration.</source>
        <translation>Wird zwischen zwei Ticks wirksam, als neue Version der Konfiguration jedes Bots.</translation>
    </message>
    <message>
        <source>The code of %1 cannot be shown.</source>
        <translation>Der Code von %1 kann nicht gezeigt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) take up version %1 of %2</source>
        <translation>
            <numerusform>%n Bot übernimmt Version %1 von %2</numerusform>
            <numerusform>%n Bots übernehmen Version %1 von %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No bot of this engine runs another version of it.</source>
        <translation>Kein Bot dieser Engine führt eine andere Version davon aus.</translation>
    </message>
    <message>
        <source>Done: version %1 of its configuration</source>
        <translation>Erledigt: Version %1 seiner Konfiguration</translation>
    </message>
    <message>
        <source>is being judged…</source>
        <translation>wird geprüft…</translation>
    </message>
    <message>
        <source>Not admitted: %1</source>
        <translation>Nicht zugelassen: %1</translation>
    </message>
    <message>
        <source>Admitted: %1 orders, %2 refused, %3 fills in a simulation of %4</source>
        <translation>Zugelassen: %1 Orders, %2 verweigert, %3 Fills in einer Simulation über %4</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Zugelassen</translation>
    </message>
    <message>
        <source>The code, from version %1 to %2:</source>
        <translation>Der Code, von Version %1 zu %2:</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>Hochstufen</translation>
    </message>
    <message numerus="yes">
        <source>Promote %n bot(s)</source>
        <translation>
            <numerusform>%n Bot hochstufen</numerusform>
            <numerusform>%n Bots hochstufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wh::ui::PublishDialog</name>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Veröffentlichen</translation>
    </message>
    <message>
        <source>Start as &amp;bot…</source>
        <translation>Als &amp;Bot starten…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>%1 veröffentlichen</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>none: give meta a version, such as version: &apos;1.0&apos;</source>
        <translation>keine: meta eine Version geben, z. B. version: &apos;1.0&apos;</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What is new, for whoever looks at this version later</source>
        <translation>Was neu ist, für alle, die sich diese Version später ansehen</translation>
    </message>
    <message>
        <source>The engine checks it first. What passes is kept as a version that never changes, and bots of the engine can run it.</source>
        <translation>Die Engine prüft es zuerst. Was besteht, wird als unveränderliche Version aufbewahrt, und Bots der Engine können sie ausführen.</translation>
    </message>
    <message>
        <source>No engine is there to publish it to.</source>
        <translation>Es ist keine Engine da, auf der es veröffentlicht werden könnte.</translation>
    </message>
    <message>
        <source>It was not published.</source>
        <translation>Es wurde nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>The engine reads it…</source>
        <translation>Die Engine liest es…</translation>
    </message>
    <message>
        <source>Checking: %1</source>
        <translation>Prüfung: %1</translation>
    </message>
    <message>
        <source>It was cancelled, and nothing was published.</source>
        <translation>Abgebrochen; nichts wurde veröffentlicht.</translation>
    </message>
    <message>
        <source>%1 is published on %2.</source>
        <translation>%1 ist auf %2 veröffentlicht.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Promote %n bot(s)…</source>
        <translation>
            <numerusform>%n Bot hochstufen…</numerusform>
            <numerusform>%n Bots hochstufen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of the script have changed since this was opened. Close it and publish once more, to see what is published.</source>
        <translation>Dateien des Skripts haben sich geändert, seit dies geöffnet wurde. Schließen Sie es und veröffentlichen Sie noch einmal, um zu sehen, was veröffentlicht wird.</translation>
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
    <name>wh::ui::QuoteLayer</name>
    <message>
        <source>Own bid</source>
        <translation>Eigener Bid</translation>
    </message>
    <message>
        <source>Own ask</source>
        <translation>Eigener Ask</translation>
    </message>
</context>
<context>
    <name>wh::ui::ReportCharts</name>
    <message>
        <source>Equity</source>
        <translation>Equity</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Drawdown</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Nothing to draw</source>
        <translation>Nichts darzustellen</translation>
    </message>
</context>
<context>
    <name>wh::ui::ReportExport</name>
    <message>
        <source>it is no file that could be replaced</source>
        <translation>dort liegt keine Datei, die ersetzt werden könnte</translation>
    </message>
    <message>
        <source>HTML documents (*.html)</source>
        <translation>HTML-Dokumente (*.html)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>JSON documents (*.json)</source>
        <translation>JSON-Dokumente (*.json)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>The report could not be made: %1</source>
        <translation>Der Bericht konnte nicht erstellt werden: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing is left behind there; choose another folder, or make room on the disk.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Dort bleibt nichts zurück; einen anderen Ordner wählen oder Speicherplatz freigeben.</translation>
    </message>
</context>
<context>
    <name>wh::ui::ReportHeader</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write the report as a document, a picture or a table</source>
        <translation>Bericht als Dokument, Bild oder Tabelle schreiben</translation>
    </message>
    <message>
        <source>Copy the code and the context, for a report</source>
        <translation>Code und Kontext kopieren, für einen Fehlerbericht</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <comment>from a moment to another, zone</comment>
        <translation>%1 bis %2 %3</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>clock offset +%1</source>
        <translation>Uhrversatz +%1</translation>
    </message>
    <message>
        <source>Moments are by the bot&apos;s clock: when an event was received. The setup has the period as it was chosen, by the recording&apos;s own times.</source>
        <translation>Zeitpunkte gelten nach der Uhr des Bots: wann ein Ereignis empfangen wurde. Die Einrichtung enthält den Zeitraum, wie er gewählt wurde, nach den Zeiten der Aufzeichnung.</translation>
    </message>
</context>
<context>
    <name>wh::ui::ReportPage</name>
    <message>
        <source>The run was deleted.</source>
        <translation>Der Lauf wurde gelöscht.</translation>
    </message>
    <message>
        <source>Opening the run</source>
        <translation>Lauf wird geöffnet</translation>
    </message>
    <message>
        <source>The run could not be opened.</source>
        <translation>Der Lauf konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>To the runs</source>
        <translation>Zu den Läufen</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Noch nicht gestartet</translation>
    </message>
    <message>
        <source>This run is a draft: its settings are kept, and it has no report.</source>
        <translation>Dieser Lauf ist ein Entwurf: seine Einstellungen sind gespeichert, einen Bericht hat er nicht.</translation>
    </message>
    <message>
        <source>Open in the form</source>
        <translation>Im Formular öffnen</translation>
    </message>
    <message>
        <source>The run was interrupted.</source>
        <translation>Der Lauf wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The program ended while it was under way.</source>
        <translation>Das Programm endete, während er im Gange war.</translation>
    </message>
    <message>
        <source>Its settings are kept.</source>
        <translation>Seine Einstellungen sind gespeichert.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Erneut starten.</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>Neu einrichten</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>Der Lauf ist gescheitert.</translation>
    </message>
    <message>
        <source>No report is open</source>
        <translation>Kein Bericht geöffnet</translation>
    </message>
    <message>
        <source>A report shows what a run did: its curves, its fills, and the book at every moment. Run a backtest, or choose one that has ended.</source>
        <translation>Ein Bericht zeigt, was ein Lauf tat: seine Kurven, seine Fills und das Buch zu jedem Zeitpunkt. Einen Backtest ausführen oder einen beendeten wählen.</translation>
    </message>
    <message>
        <source>To the backtests</source>
        <translation>Zu den Backtests</translation>
    </message>
    <message>
        <source>Reading the report</source>
        <translation>Bericht wird gelesen</translation>
    </message>
    <message>
        <source>It was cancelled before there was anything to report. Its settings are kept.</source>
        <translation>Er wurde abgebrochen, bevor es etwas zu berichten gab. Seine Einstellungen sind gespeichert.</translation>
    </message>
    <message>
        <source>The report could not be read.</source>
        <translation>Der Bericht konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The recording %1 is no longer there. The report is complete; candles, single events and the book need it.</source>
        <translation>Die Aufzeichnung %1 ist nicht mehr vorhanden. Der Bericht ist vollständig; Kerzen, einzelne Ereignisse und das Buch brauchen sie.</translation>
    </message>
    <message>
        <source>The recording %1 was changed since this run. The report is complete; candles, single events and the book would show another market, so they are left out.</source>
        <translation>Die Aufzeichnung %1 wurde seit diesem Lauf geändert. Der Bericht ist vollständig; Kerzen, einzelne Ereignisse und das Buch würden einen anderen Markt zeigen und sind daher ausgelassen.</translation>
    </message>
    <message>
        <source>The run was cancelled: the report covers what was replayed, up to %1.</source>
        <translation>Der Lauf wurde abgebrochen: der Bericht umfasst, was abgespielt wurde, bis %1.</translation>
    </message>
    <message>
        <source>Reading the sweep</source>
        <translation>Sweep wird gelesen</translation>
    </message>
    <message>
        <source>The sweep could not be read.</source>
        <translation>Der Sweep konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1, point %2</source>
        <comment>a sweep&apos;s name and a number</comment>
        <translation>%1, Punkt %2</translation>
    </message>
    <message>
        <source>The point could not be run: %1</source>
        <translation>Der Punkt konnte nicht ausgeführt werden: %1</translation>
    </message>
    <message>
        <source>Open the form with the settings of this run</source>
        <translation>Formular mit den Einstellungen dieses Laufs öffnen</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Show the recording of this run</source>
        <translation>Aufzeichnung dieses Laufs zeigen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show the whole run in all charts</source>
        <translation>Ganzen Lauf in allen Diagrammen zeigen</translation>
    </message>
    <message>
        <source>Candles</source>
        <translation>Kerzen</translation>
    </message>
    <message>
        <source>Draw the price as candles</source>
        <translation>Preis als Kerzen zeichnen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Draw the price as a line</source>
        <translation>Preis als Linie zeichnen</translation>
    </message>
    <message>
        <source>Own quotes</source>
        <translation>Eigene Quotes</translation>
    </message>
    <message>
        <source>Show where own orders stood</source>
        <translation>Zeigen, wo eigene Orders lagen</translation>
    </message>
    <message>
        <source>Own fills</source>
        <translation>Eigene Fills</translation>
    </message>
    <message>
        <source>Show own fills in the price chart</source>
        <translation>Eigene Fills im Preisdiagramm zeigen</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>Bring the player to the run&apos;s first moment</source>
        <translation>Wiedergabe auf den ersten Zeitpunkt des Laufs setzen</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Go back by one message of the market</source>
        <translation>Um eine Marktnachricht zurückgehen</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Schritt vor</translation>
    </message>
    <message>
        <source>Go on by one message of the market</source>
        <translation>Um eine Marktnachricht weitergehen</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>Bring the player to the run&apos;s last moment</source>
        <translation>Wiedergabe auf den letzten Zeitpunkt des Laufs setzen</translation>
    </message>
    <message>
        <source>HTML…</source>
        <translation>HTML…</translation>
    </message>
    <message>
        <source>Write the report as one HTML document</source>
        <translation>Bericht als ein HTML-Dokument schreiben</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Write the report on pages of A4</source>
        <translation>Bericht auf A4-Seiten schreiben</translation>
    </message>
    <message>
        <source>Picture of the page…</source>
        <translation>Bild der Seite…</translation>
    </message>
    <message>
        <source>Write this page as a PNG at twice its size</source>
        <translation>Diese Seite als PNG in doppelter Größe schreiben</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>Write the whole report for other programs</source>
        <translation>Ganzen Bericht für andere Programme schreiben</translation>
    </message>
    <message>
        <source>Fills as CSV…</source>
        <translation>Fills als CSV…</translation>
    </message>
    <message>
        <source>Write all fills as a table</source>
        <translation>Alle Fills als Tabelle schreiben</translation>
    </message>
    <message>
        <source>Trades as CSV…</source>
        <translation>Trades als CSV…</translation>
    </message>
    <message>
        <source>Write all trades as a table</source>
        <translation>Alle Trades als Tabelle schreiben</translation>
    </message>
    <message>
        <source>Equity as CSV…</source>
        <translation>Equity als CSV…</translation>
    </message>
    <message>
        <source>Write the equity curve as a table</source>
        <translation>Equity-Kurve als Tabelle schreiben</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Stop the player at this moment</source>
        <translation>Wiedergabe an diesem Zeitpunkt anhalten</translation>
    </message>
    <message>
        <source>Play the recording from this moment on</source>
        <translation>Aufzeichnung ab diesem Zeitpunkt abspielen</translation>
    </message>
    <message>
        <source>The run could not be cancelled.</source>
        <translation>Der Lauf konnte nicht abgebrochen werden.</translation>
    </message>
    <message>
        <source>A chart could not be read: %1</source>
        <translation>Ein Diagramm konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Fills</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <source>Zoom in to see own quotes</source>
        <translation>Vergrößern, um eigene Quotes zu sehen</translation>
    </message>
    <message>
        <source>Single events</source>
        <translation>Einzelne Ereignisse</translation>
    </message>
    <message>
        <source>Gauges</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Choose which of the strategy&apos;s gauges have a chart</source>
        <translation>Wählen, welche Messwerte der Strategie ein Diagramm haben</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Profits</source>
        <translation>Gewinne</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Details of the report</source>
        <translation>Details des Berichts</translation>
    </message>
</context>
<context>
    <name>wh::ui::ReportPaper</name>
    <message>
        <source>%1 to %2  ·  seed %3  ·  %4 events</source>
        <translation>%1 bis %2  ·  Seed %3  ·  %4 Ereignisse</translation>
    </message>
    <message>
        <source>Cancelled: the report covers what was replayed until then.</source>
        <translation>Abgebrochen: der Bericht umfasst, was bis dahin abgespielt wurde.</translation>
    </message>
    <message>
        <source>Mid price</source>
        <translation>Mid-Preis</translation>
    </message>
    <message>
        <source>Own fills</source>
        <translation>Eigene Fills</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Equity</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Drawdown</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Market and engine</source>
        <translation>Markt und Engine</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>wh::ui::ReportProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>End the run now: its report covers what was replayed</source>
        <translation>Lauf jetzt beenden: der Bericht umfasst, was abgespielt wurde</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Equity so far</source>
        <translation>Bisherige Equity</translation>
    </message>
    <message>
        <source>The first figures come in a moment</source>
        <translation>Die ersten Zahlen kommen gleich</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Wartet, bis er an der Reihe ist</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 Ereignisse/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a span of time</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Equity</translation>
    </message>
    <message>
        <source>Marked to the mid price</source>
        <translation>Zum Mid-Preis bewertet</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Held now</source>
        <translation>Aktuell gehalten</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Fills</translation>
    </message>
    <message>
        <source>Own fills so far</source>
        <translation>Bisherige eigene Fills</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Orders placed so far</source>
        <translation>Bisher platzierte Orders</translation>
    </message>
</context>
<context>
    <name>wh::ui::ReportRows</name>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>▲ Buys</source>
        <translation>▲ Käufe</translation>
    </message>
    <message>
        <source>▼ Sells</source>
        <translation>▼ Verkäufe</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Fills</translation>
    </message>
    <message>
        <source>No fills</source>
        <translation>Keine Fills</translation>
    </message>
    <message>
        <source>No order was met by the market.</source>
        <translation>Keine Order wurde vom Markt bedient.</translation>
    </message>
    <message numerus="yes">
        <source>%n fill(s)</source>
        <translation>
            <numerusform>%n Fill</numerusform>
            <numerusform>%n Fills</numerusform>
        </translation>
    </message>
    <message>
        <source>Maker or taker</source>
        <translation>Maker oder Taker</translation>
    </message>
    <message>
        <source>Maker and taker</source>
        <translation>Maker und Taker</translation>
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
        <translation>Trades</translation>
    </message>
    <message>
        <source>No trades</source>
        <translation>Keine Trades</translation>
    </message>
    <message>
        <source>A trade is a position that was opened and closed. There is none.</source>
        <translation>Ein Trade ist eine Position, die eröffnet und geschlossen wurde. Es gibt keinen.</translation>
    </message>
    <message numerus="yes">
        <source>%n trade(s)</source>
        <translation>
            <numerusform>%n Trade</numerusform>
            <numerusform>%n Trades</numerusform>
        </translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Won and lost</source>
        <translation>Gewinner und Verlierer</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewinner</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verlierer</translation>
    </message>
</context>
<context>
    <name>wh::ui::ResultPane</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Fills</translation>
    </message>
    <message>
        <source>Gauges</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>Keine Probleme.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Noch nicht ausgeführt</translation>
    </message>
    <message>
        <source>F5 runs the script on the market that is chosen beside it. Its figures, log, fills and gauges stand here.</source>
        <translation>F5 führt das Skript auf dem daneben gewählten Markt aus. Kennzahlen, Protokoll, Fills und Messwerte stehen dann hier.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>Der Lauf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The run has failed.</source>
        <translation>Der Lauf ist gescheitert.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Equity</translation>
    </message>
    <message>
        <source>%1 of market time</source>
        <translation>%1 Marktzeit</translation>
    </message>
    <message>
        <source>%1 of processor time</source>
        <translation>%1 Prozessorzeit</translation>
    </message>
    <message>
        <source>cancelled: what was replayed until then</source>
        <translation>abgebrochen: was bis dahin abgespielt wurde</translation>
    </message>
    <message>
        <source>new orders were stopped: %1</source>
        <translation>neue Orders wurden gestoppt: %1</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ buy</source>
        <translation>▲ Kauf</translation>
    </message>
    <message>
        <source>▼ sell</source>
        <translation>▼ Verkauf</translation>
    </message>
    <message>
        <source>maker</source>
        <translation>Maker</translation>
    </message>
    <message>
        <source>taker</source>
        <translation>Taker</translation>
    </message>
    <message>
        <source>bot.gauge.set() draws here</source>
        <translation>bot.gauge.set() zeichnet hier</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>under way…</source>
        <translation>läuft…</translation>
    </message>
    <message>
        <source>Not validated yet</source>
        <translation>Noch nicht validiert</translation>
    </message>
    <message>
        <source>What a script must pass before it may go live: Validate runs it all.</source>
        <translation>Was ein Skript bestehen muss, bevor es live gehen darf: „Validieren“ führt alles aus.</translation>
    </message>
    <message>
        <source>A click goes to the line that placed the order: the run is repeated up to it</source>
        <translation>Ein Klick führt zu der Zeile, die den Auftrag erteilt hat: der Lauf wird bis dorthin wiederholt</translation>
    </message>
    <message numerus="yes">
        <source>Checks (%n failed)</source>
        <translation>
            <numerusform>Prüfungen (%n gescheitert)</numerusform>
            <numerusform>Prüfungen (%n gescheitert)</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message numerus="yes">
        <source>Checks (earlier text: %n failed)</source>
        <translation>
            <numerusform>Prüfungen (früherer Text: %n gescheitert)</numerusform>
            <numerusform>Prüfungen (früherer Text: %n gescheitert)</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks (earlier text)</source>
        <translation>Prüfungen (früherer Text)</translation>
    </message>
    <message>
        <source>The script was changed since: Validate again</source>
        <translation>Das Skript wurde seither geändert: prüfen Sie es neu</translation>
    </message>
    <message>
        <source>Result of %1</source>
        <translation>Ergebnis von %1</translation>
    </message>
    <message>
        <source>Of the last run, which was one of %1</source>
        <translation>Des letzten Laufs, der einer von %1 war</translation>
    </message>
</context>
<context>
    <name>wh::ui::ReviewStep</name>
    <message>
        <source>What the bot will be</source>
        <translation>Was der Bot sein wird</translation>
    </message>
    <message>
        <source>What has to be mended</source>
        <translation>Was zu korrigieren ist</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simulieren</translation>
    </message>
    <message>
        <source>Let the same bot run over some minutes of its market, and tell what it does</source>
        <translation>Denselben Bot über einige Minuten seines Marktes laufen lassen und melden, was er tut</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Noch nichts geändert</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
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
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>as the strategy has it</source>
        <translation>wie die Strategie es hat</translation>
    </message>
    <message>
        <source>none: it acts on what the market tells</source>
        <translation>keine: er reagiert auf das, was der Markt meldet</translation>
    </message>
    <message>
        <source>Funds</source>
        <extracomment>&quot;10,000 USDT, account paper&quot;
----------
&quot;10,000 USDT, 1 BTC, account paper&quot;</extracomment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4, account %5</source>
        <translation>%1 %2, %3 %4, Konto %5</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>When it stops</source>
        <translation>Beim Anhalten</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Neustarts</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>up to %1 in a row</source>
        <translation>bis zu %1 nacheinander</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Parameters: all at their defaults</source>
        <translation>Parameter: alle auf Standardwerten</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Risk limits: all at their defaults</source>
        <translation>Risikolimits: alle auf Standardwerten</translation>
    </message>
    <message>
        <source>Risk limits</source>
        <translation>Risikolimits</translation>
    </message>
    <message>
        <source>Simulated venue</source>
        <translation>Simulierte Börse</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Gehen zu: %1</translation>
    </message>
    <message>
        <source>Nothing to object to: the bot may start.</source>
        <translation>Nichts zu beanstanden: der Bot darf starten.</translation>
    </message>
    <message>
        <source>Nothing to object to. Nothing is changed yet.</source>
        <translation>Nichts zu beanstanden. Noch nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing to object to: it takes effect between two ticks of the bot, and orders that it would still place stay.</source>
        <translation>Nichts zu beanstanden: die Änderung wird zwischen zwei Ticks des Bots wirksam; Orders, die er weiterhin platzieren würde, bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to be mended before it can be applied: choose one to go there.</source>
        <translation>
            <numerusform>Vor dem Anwenden ist %n Punkt zu korrigieren: wählen, um dorthin zu gehen.</numerusform>
            <numerusform>Vor dem Anwenden sind %n Punkte zu korrigieren: einen wählen, um dorthin zu gehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to be mended before it can start: choose one to go there.</source>
        <translation>
            <numerusform>Vor dem Start ist %n Punkt zu korrigieren: wählen, um dorthin zu gehen.</numerusform>
            <numerusform>Vor dem Start sind %n Punkte zu korrigieren: einen wählen, um dorthin zu gehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be checked. %1</source>
        <translation>Die Prüfung war nicht möglich. %1</translation>
    </message>
    <message>
        <source>Being simulated…</source>
        <translation>Wird simuliert…</translation>
    </message>
    <message>
        <source>In %1 of its market: %2 orders, %3 refused, %4 fills, at most %5 orders a second, profit %6 %7.</source>
        <translation>In %1 seines Marktes: %2 Orders, %3 verweigert, %4 Fills, höchstens %5 Orders pro Sekunde, Gewinn %6 %7.</translation>
    </message>
    <message>
        <source>Leave out what is unknown</source>
        <translation>Unbekanntes weglassen</translation>
    </message>
    <message>
        <source>Forget the parameters and limits that have no field here</source>
        <translation>Parameter und Grenzen vergessen, die hier kein Feld haben</translation>
    </message>
    <message>
        <source>%1 %2, account %3</source>
        <translation>%1 %2, Konto %3</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Märkte</translation>
    </message>
    <message>
        <source>On the second market</source>
        <translation>Auf dem zweiten Markt</translation>
    </message>
</context>
<context>
    <name>wh::ui::RowColumns</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>When the bot learned of it</source>
        <translation>Wann der Bot davon erfuhr</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>▲ Buy</source>
        <translation>▲ Kauf</translation>
    </message>
    <message>
        <source>▼ Sell</source>
        <translation>▼ Verkauf</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
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
        <translation>Ob die Order im Buch lag oder daraus nahm</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>After 1 s, bps</source>
        <translation>Nach 1 s, bps</translation>
    </message>
    <message>
        <source>How far the mid price went for us (+) or against us (−) within 1 s after the fill</source>
        <translation>Wie weit der Mid-Preis binnen 1 s nach dem Fill für uns (+) oder gegen uns (−) lief</translation>
    </message>
    <message>
        <source>After 5 s, bps</source>
        <translation>Nach 5 s, bps</translation>
    </message>
    <message>
        <source>How far the mid price went for us (+) or against us (−) within 5 s after the fill</source>
        <translation>Wie weit der Mid-Preis binnen 5 s nach dem Fill für uns (+) oder gegen uns (−) lief</translation>
    </message>
    <message>
        <source>After 30 s, bps</source>
        <translation>Nach 30 s, bps</translation>
    </message>
    <message>
        <source>How far the mid price went for us (+) or against us (−) within 30 s after the fill</source>
        <translation>Wie weit der Mid-Preis binnen 30 s nach dem Fill für uns (+) oder gegen uns (−) lief</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>From the order&apos;s acceptance to the fill</source>
        <translation>Von der Annahme der Order bis zum Fill</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>After the fill</source>
        <translation>Nach dem Fill</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
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
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>Net of fees</source>
        <translation>Nach Abzug der Gebühren</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Ausstieg</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Haltedauer</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Tiefststand</translation>
    </message>
    <message>
        <source>The worst mark while it was open</source>
        <translation>Schlechteste Bewertung, solange die Position offen war</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Höchststand</translation>
    </message>
    <message>
        <source>The best mark while it was open</source>
        <translation>Beste Bewertung, solange die Position offen war</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
</context>
<context>
    <name>wh::ui::RowsPane</name>
    <message>
        <source>In view</source>
        <translation>Im Blick</translation>
    </message>
    <message>
        <source>Only rows of the time that the charts show</source>
        <translation>Nur Zeilen aus dem Zeitraum, den die Diagramme zeigen</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>Die Liste konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
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
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
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
        <comment>a run&apos;s title, a recording</comment>
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
    <name>wh::ui::RunSetupPane</name>
    <message>
        <source>What the run was made with</source>
        <translation>Womit der Lauf ausgeführt wurde</translation>
    </message>
    <message>
        <source>The default</source>
        <translation>Standardwert</translation>
    </message>
    <message>
        <source>The default is %1</source>
        <translation>Standardwert: %1</translation>
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
        <source>Span</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Trades of the market</source>
        <translation>Trades des Marktes</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Strategy: %1</source>
        <translation>Strategie: %1</translation>
    </message>
    <message>
        <source>Market and engine</source>
        <translation>Markt und Engine</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Platziert</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Gauges, last value</source>
        <translation>Messwerte, letzter Wert</translation>
    </message>
    <message>
        <source>From %1 to %2, on average %3</source>
        <translation>Von %1 bis %2, im Mittel %3</translation>
    </message>
    <message>
        <source>As it was chosen, by the times at which the recording was received.</source>
        <translation>Wie gewählt, nach den Zeiten, zu denen die Aufzeichnung empfangen wurde.</translation>
    </message>
    <message>
        <source>Period from, as recorded</source>
        <translation>Zeitraum von, wie aufgezeichnet</translation>
    </message>
    <message>
        <source>Period to, as recorded</source>
        <translation>Zeitraum bis, wie aufgezeichnet</translation>
    </message>
    <message>
        <source>Clock offset</source>
        <translation>Uhrversatz</translation>
    </message>
    <message>
        <source>The venue&apos;s clock was ahead of the recorder&apos;s: some events would have been received before they happened. The run adds this to all recorded receive times; its own times are later by as much.</source>
        <translation>Die Uhr der Börse ging gegenüber der des Aufzeichners vor: einige Ereignisse wären empfangen worden, bevor sie geschahen. Der Lauf addiert diesen Wert zu allen aufgezeichneten Empfangszeiten; seine eigenen Zeiten liegen um ebenso viel später.</translation>
    </message>
    <message>
        <source>By the clock of the bot, as all moments of the report: when an event was received. A period is chosen by the recording&apos;s own times, so the two differ where the bot&apos;s clock was corrected, or where the feed&apos;s latency is not the recorded one.</source>
        <translation>Nach der Uhr des Bots, wie alle Zeitpunkte des Berichts: wann ein Ereignis empfangen wurde. Ein Zeitraum wird nach den Zeiten der Aufzeichnung gewählt; beide weichen also voneinander ab, wo die Uhr des Bots korrigiert wurde oder die Latenz des Feeds nicht die aufgezeichnete ist.</translation>
    </message>
    <message>
        <source>From, bot&apos;s clock</source>
        <translation>Von, Uhr des Bots</translation>
    </message>
    <message>
        <source>To, bot&apos;s clock</source>
        <translation>Bis, Uhr des Bots</translation>
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
    <message>
        <source>Set one up on the left and press Run. All runs are kept here.</source>
        <translation>Links einen einrichten und „Starten“ drücken. Alle Läufe werden hier aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>wh::ui::SandboxPane</name>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>CPU time of a call</source>
        <translation>CPU-Zeit je Aufruf</translation>
    </message>
    <message>
        <source>Orders a second</source>
        <translation>Orders pro Sekunde</translation>
    </message>
    <message>
        <source>Log lines a second</source>
        <translation>Logzeilen pro Sekunde</translation>
    </message>
    <message>
        <source>Gauges a second</source>
        <translation>Messwerte pro Sekunde</translation>
    </message>
    <message>
        <source>Events a second</source>
        <translation>Ereignisse pro Sekunde</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Strikes</source>
        <translation>Verstöße</translation>
    </message>
    <message>
        <source>Not at work</source>
        <translation>Nicht aktiv</translation>
    </message>
    <message>
        <source>What the script takes of its process is shown while the bot works.</source>
        <translation>Was das Skript von seinem Prozess beansprucht, wird gezeigt, solange der Bot aktiv ist.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 in memory, with what processes share. At the limit the process ends.</source>
        <translation>%1 im Arbeitsspeicher, mit von Prozessen Geteiltem. Am Limit endet der Prozess.</translation>
    </message>
    <message>
        <source>99 % within %1, the last %2; %3 is a strike, at %4 it is ended</source>
        <translation>99 % binnen %1, der letzte %2; ab %3 ein Verstoß, bei %4 wird er beendet</translation>
    </message>
    <message>
        <source>From the call to its end, what it asked for included; %1 calls, %2 of them too long</source>
        <translation>Vom Aufruf bis zu seinem Ende, samt dem, was er angefordert hat; %1 Aufrufe, davon %2 zu lang</translation>
    </message>
    <message>
        <source>The last strike: %1</source>
        <translation>Der letzte Verstoß: %1</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>%1 CPU time in all</source>
        <translation>%1 CPU-Zeit insgesamt</translation>
    </message>
    <message>
        <source>%1 outputs held back</source>
        <translation>%1 Ausgaben zurückgehalten</translation>
    </message>
    <message>
        <source>%1 orders held back</source>
        <translation>%1 Orders zurückgehalten</translation>
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
    <message>
        <source>Of everything but what was written by hand: names, tags, notes.</source>
        <translation>Für alles außer von Hand Geschriebenem: Namen, Tags, Notizen.</translation>
    </message>
    <message>
        <source>change of what closing does</source>
        <translation>Verhalten beim Schließen ändern</translation>
    </message>
    <message>
        <source>change of notifications</source>
        <translation>Benachrichtigungen ändern</translation>
    </message>
    <message>
        <source>Bots and engines</source>
        <translation>Bots und Engines</translation>
    </message>
    <message>
        <source>When the window is &amp;closed</source>
        <translation>Beim S&amp;chließen des Fensters</translation>
    </message>
    <message>
        <source>What becomes of bots that are at work in this window&apos;s own engine.</source>
        <translation>Was aus Bots wird, die in der eigenen Engine dieses Fensters aktiv sind.</translation>
    </message>
    <message>
        <source>N&amp;otifications</source>
        <translation>Be&amp;nachrichtigungen</translation>
    </message>
    <message>
        <source>Of failures and limits, while you look elsewhere. The window lists them in any case.</source>
        <translation>Über Fehler und Limits, während Sie anderswo hinsehen. Das Fenster listet sie in jedem Fall auf.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>They go on in the background</source>
        <translation>Sie laufen im Hintergrund weiter</translation>
    </message>
    <message>
        <source>Stop them and quit</source>
        <translation>Anhalten und beenden</translation>
    </message>
    <message>
        <source>In the window and by the desktop</source>
        <translation>Im Fenster und über den Desktop</translation>
    </message>
    <message>
        <source>In the window alone</source>
        <translation>Nur im Fenster</translation>
    </message>
    <message>
        <source>Like the language</source>
        <translation>Wie die Sprache</translation>
    </message>
    <message>
        <source>change of the memory of scripts</source>
        <translation>Änderung des Speichers von Skripten</translation>
    </message>
    <message>
        <source>change of the processor time of scripts</source>
        <translation>Änderung der Rechenzeit von Skripten</translation>
    </message>
    <message>
        <source>change of the strikes of scripts</source>
        <translation>Änderung der Verstöße von Skripten</translation>
    </message>
    <message>
        <source>change of the orders of scripts</source>
        <translation>Änderung der Orders von Skripten</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Skripte</translation>
    </message>
    <message>
        <source>M&amp;emory of a script</source>
        <translation>Sp&amp;eicher eines Skripts</translation>
    </message>
    <message>
        <source>Of bots in this window&apos;s own engine and in the editor; so the next ones, from the next start on.</source>
        <translation>Der Bots in der eigenen Engine dieses Fensters und im Editor; die nächsten haben ihn, vom nächsten Start an.</translation>
    </message>
    <message>
        <source>&amp;Processor time of a call</source>
        <translation>&amp;Rechenzeit eines Aufrufs</translation>
    </message>
    <message>
        <source>More is a strike.</source>
        <translation>Mehr ist ein Verstoß.</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation>&amp;Höchstens</translation>
    </message>
    <message>
        <source>Then the call is ended. Never less than the time above.</source>
        <translation>Dann wird der Aufruf beendet. Nie weniger als die Zeit darüber.</translation>
    </message>
    <message>
        <source>Stri&amp;kes</source>
        <translation>&amp;Verstöße</translation>
    </message>
    <message>
        <source>Errors and exceeded limits until a script&apos;s bot has failed.</source>
        <translation>Fehler und überschrittene Grenzen, bis der Bot eines Skripts gescheitert ist.</translation>
    </message>
    <message>
        <source>O&amp;rders a second</source>
        <translation>&amp;Orders je Sekunde</translation>
    </message>
    <message>
        <source>That a script places or amends; it may always cancel.</source>
        <translation>Die ein Skript aufgibt oder ändert; stornieren darf es immer.</translation>
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
        <source>Sweep…</source>
        <translation>Sweep…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
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
        <translation>Ein Thread mit eigenem Journal, eigenen Märkten und Bots</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>That are at work on it</source>
        <translation>Die darauf aktiv sind</translation>
    </message>
    <message>
        <source>Lag p50</source>
        <translation>Verzug p50</translation>
    </message>
    <message>
        <source>How late ticks begin: half of them no later than this</source>
        <translation>Wie spät Ticks beginnen: die Hälfte davon nicht später</translation>
    </message>
    <message>
        <source>Lag p99</source>
        <translation>Verzug p99</translation>
    </message>
    <message>
        <source>How late ticks begin: 99 % of them no later than this</source>
        <translation>Wie spät Ticks beginnen: 99 % davon nicht später</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Ticks that were overrun by the one before, and left out</source>
        <translation>Ticks, in die der vorige hineinlief und die entfielen</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>From an event of the market to the order that answers it: 99 % within this</source>
        <translation>Von einem Marktereignis bis zur Order, die darauf antwortet: 99 % binnen dieser Zeit</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Entries that were written before they took effect; or why nothing can be written</source>
        <translation>Einträge, die geschrieben wurden, bevor sie wirksam wurden; oder warum nichts geschrieben werden kann</translation>
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
    <message numerus="yes">
        <source>%n engine(s)</source>
        <translation>
            <numerusform>%n Engine</numerusform>
            <numerusform>%n Engines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n engine(s)</source>
        <comment>connected</comment>
        <translation>
            <numerusform>%1 von %n Engine</numerusform>
            <numerusform>%1 von %n Engines</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 laufend</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 gescheitert</translation>
    </message>
    <message numerus="yes">
        <source>%1 bot(s), on all engines</source>
        <translation>
            <numerusform>%1 Bot, auf allen Engines</numerusform>
            <numerusform>%1 Bots, auf allen Engines</numerusform>
        </translation>
    </message>
    <message>
        <source>Net profit: %1</source>
        <translation>Nettogewinn: %1</translation>
    </message>
    <message>
        <source>%1 not answering</source>
        <translation>%1 ohne Antwort</translation>
    </message>
</context>
<context>
    <name>wh::ui::StepsPane</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
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
        <translation>Tat</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>The step that is chosen</source>
        <translation>Der gewählte Schritt</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>The steps before these</source>
        <translation>Die Schritte vor diesen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>The steps after these</source>
        <translation>Die Schritte nach diesen</translation>
    </message>
    <message>
        <source>Step through a run</source>
        <translation>Durch einen Lauf gehen</translation>
    </message>
    <message>
        <source>Each call of the script: what it was given, what it did, and what it left. F10 goes to the next one.</source>
        <translation>Jeder Aufruf des Skripts: was es bekam, was es tat und was es hinterließ. F10 geht zum nächsten.</translation>
    </message>
    <message>
        <source>Step through it</source>
        <translation>Hindurchgehen</translation>
    </message>
    <message>
        <source>The run is repeated…</source>
        <translation>Der Lauf wird wiederholt…</translation>
    </message>
    <message>
        <source>There are no steps.</source>
        <translation>Es gibt keine Schritte.</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <translation>%1: abgelehnt</translation>
    </message>
    <message>
        <source>threw %1</source>
        <translation>warf %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1: %2 at %3</source>
        <translation>Schritt %1: %2 um %3</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Bekam</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>returned %1</source>
        <translation>gab %1 zurück</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Gauges</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>State after it</source>
        <translation>Zustand danach</translation>
    </message>
    <message>
        <source>It did more than is kept of one step.</source>
        <translation>Es tat mehr, als von einem Schritt behalten wird.</translation>
    </message>
</context>
<context>
    <name>wh::ui::StopDialog</name>
    <message>
        <source>Stop %1?</source>
        <comment>a bot</comment>
        <translation>%1 anhalten?</translation>
    </message>
    <message>
        <source>%1 (as it is configured)</source>
        <translation>%1 (wie konfiguriert)</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Stop the bot</source>
        <translation>Bot anhalten</translation>
    </message>
    <message>
        <source>No order is open.</source>
        <translation>Keine Order ist offen.</translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s) are cancelled.</source>
        <translation>
            <numerusform>%n offene Order wird abgebrochen.</numerusform>
            <numerusform>%n offene Orders werden abgebrochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s) stay at the venue, and may be filled.</source>
        <translation>
            <numerusform>%n offene Order bleibt an der Börse und kann ausgeführt werden.</numerusform>
            <numerusform>%n offene Orders bleiben an der Börse und können ausgeführt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>Es wird nichts gehalten.</translation>
    </message>
    <message>
        <source>The position of %1 stays.</source>
        <translation>Die Position von %1 bleibt.</translation>
    </message>
    <message>
        <source>Then %1 are bought at the market, at whatever price there is.</source>
        <translation>Dann werden %1 zum Marktpreis gekauft, wie hoch er auch ist.</translation>
    </message>
    <message>
        <source>Then %1 are sold at the market, at whatever price there is.</source>
        <translation>Dann werden %1 zum Marktpreis verkauft, wie niedrig er auch ist.</translation>
    </message>
</context>
<context>
    <name>wh::ui::StoppingDialog</name>
    <message>
        <source>Quit at once</source>
        <translation>Sofort beenden</translation>
    </message>
    <message>
        <source>Keep the window</source>
        <translation>Fenster behalten</translation>
    </message>
    <message>
        <source>Stopping bots</source>
        <translation>Bots werden angehalten</translation>
    </message>
    <message>
        <source>What is still at work stays as it is, and is taken up at the next start</source>
        <translation>Was noch aktiv ist, bleibt, wie es ist, und wird beim nächsten Start übernommen</translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) have not stopped: %1.</source>
        <translation>
            <numerusform>%n Bot hat nicht angehalten: %1.</numerusform>
            <numerusform>%n Bots haben nicht angehalten: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) are still at work: %1.</source>
        <translation>
            <numerusform>%n Bot ist noch aktiv: %1.</numerusform>
            <numerusform>%n Bots sind noch aktiv: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are still out.</source>
        <translation>
            <numerusform>%n Order ist noch am Markt.</numerusform>
            <numerusform>%n Orders sind noch am Markt.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you quit now they stay as they are, and are taken up at the next start.</source>
        <translation>Wird jetzt beendet, bleiben sie, wie sie sind, und werden beim nächsten Start übernommen.</translation>
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
    <name>wh::ui::StrategyStep</name>
    <message>
        <source>Strategies</source>
        <translation>Strategien</translation>
    </message>
    <message>
        <source>Description of the strategy</source>
        <translation>Beschreibung der Strategie</translation>
    </message>
    <message>
        <source>It places no orders.</source>
        <translation>Sie platziert keine Orders.</translation>
    </message>
</context>
<context>
    <name>wh::ui::StreamColumns</name>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>▲ Buy</source>
        <translation>▲ Kauf</translation>
    </message>
    <message>
        <source>▼ Sell</source>
        <translation>▼ Verkauf</translation>
    </message>
    <message>
        <source>Intended</source>
        <translation>Beabsichtigt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>Teilausgeführt</translation>
    </message>
    <message>
        <source>Being changed</source>
        <translation>Wird geändert</translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Refused by a limit</source>
        <translation>Von einem Limit verweigert</translation>
    </message>
    <message>
        <source>Rejected by the venue</source>
        <translation>Von der Börse abgelehnt</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Market</translation>
    </message>
    <message>
        <source>Stop market</source>
        <translation>Stop-Market</translation>
    </message>
    <message>
        <source>Stop limit</source>
        <translation>Stop-Limit</translation>
    </message>
    <message>
        <source>Trailing stop</source>
        <translation>Trailing-Stop</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>When the bot wrote it</source>
        <translation>Wann der Bot es schrieb</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Wann es geschah</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What is to be said of it</source>
        <translation>Was dazu zu sagen ist</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>When the order became what the line says</source>
        <translation>Wann die Order wurde, was die Zeile sagt</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Its number, unique for the bot</source>
        <translation>Ihre Nummer, eindeutig je Bot</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>When the bot learned of the fill</source>
        <translation>Wann der Bot vom Fill erfuhr</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
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
        <translation>Ob die Order im Buch stand oder daraus nahm</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Realisiert</translation>
    </message>
    <message>
        <source>Profit that the fill realised, before fees</source>
        <translation>Gewinn, den der Fill realisierte, vor Gebühren</translation>
    </message>
    <message>
        <source>In exports and programs: %1</source>
        <translation>In Exporten und Programmen: %1</translation>
    </message>
</context>
<context>
    <name>wh::ui::StreamModel</name>
    <message>
        <source>Loading lines that were skipped …</source>
        <translation>Ausgelassene Zeilen werden geladen …</translation>
    </message>
    <message>
        <source>Lines that were skipped could not be loaded; try again. %1</source>
        <translation>Ausgelassene Zeilen konnten nicht geladen werden; erneut versuchen. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were skipped; load them</source>
        <translation>
            <numerusform>%n Zeile wurde ausgelassen; laden</numerusform>
            <numerusform>%n Zeilen wurden ausgelassen; laden</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines were skipped; load them</source>
        <translation>Zeilen wurden ausgelassen; laden</translation>
    </message>
</context>
<context>
    <name>wh::ui::StreamPane</name>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>Debug and above</source>
        <translation>Debug und höher</translation>
    </message>
    <message>
        <source>Info and above</source>
        <translation>Info und höher</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Least level that is shown</source>
        <translation>Niedrigste gezeigte Stufe</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>Letzte 5 Minuten</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Wie im Diagramm</translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Ältere</translation>
    </message>
    <message>
        <source>Load older lines from the history</source>
        <translation>Ältere Zeilen aus der Historie laden</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>Neueste Zeile im Blick behalten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all that are shown</source>
        <translation>Gewählte Zeilen kopieren, oder alle gezeigten</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neue</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
    <message>
        <source>loading older lines …</source>
        <translation>ältere Zeilen werden geladen …</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>The lines could not be read.</source>
        <translation>Die Zeilen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>Keine passende Zeile</translation>
    </message>
    <message>
        <source>Nothing is like this in the history either.</source>
        <translation>Auch in der Historie gibt es nichts Derartiges.</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Alle Zeilen zeigen</translation>
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
    <name>wh::ui::SweepModel</name>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Nettogewinn</translation>
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
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
</context>
<context>
    <name>wh::ui::SweepPane</name>
    <message>
        <source>Points of the sweep</source>
        <translation>Punkte des Sweeps</translation>
    </message>
    <message>
        <source>All points</source>
        <translation>Alle Punkte</translation>
    </message>
    <message>
        <source>No point has a result</source>
        <translation>Kein Punkt hat ein Ergebnis</translation>
    </message>
    <message>
        <source>Choose two different axes</source>
        <translation>Zwei verschiedene Achsen wählen</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Waagerecht</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Senkrecht</translation>
    </message>
    <message>
        <source>Open as a backtest</source>
        <translation>Als Backtest öffnen</translation>
    </message>
    <message>
        <source>Runs the chosen point alone, with all its curves and fills (Enter)</source>
        <translation>Führt nur den gewählten Punkt aus, mit allen Kurven und Fills (Eingabetaste)</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n gescheitert</numerusform>
            <numerusform>%n gescheitert</numerusform>
        </translation>
    </message>
    <message>
        <source>objective: %1, the lowest is the best</source>
        <translation>Zielgröße: %1, der niedrigste Wert ist der beste</translation>
    </message>
    <message>
        <source>objective: %1, the highest is the best</source>
        <translation>Zielgröße: %1, der höchste Wert ist der beste</translation>
    </message>
    <message>
        <source>Colours by</source>
        <translation>Farben nach</translation>
    </message>
    <message>
        <source>The figure that colours the lines and fills the heat map</source>
        <translation>Die Kennzahl, die die Linien färbt und die Heatmap füllt</translation>
    </message>
    <message>
        <source>%1 is not available at any point of this sweep</source>
        <translation>%1 ist an keinem Punkt dieses Sweeps verfügbar</translation>
    </message>
</context>
<context>
    <name>wh::ui::TagDialog</name>
    <message>
        <source>Tag</source>
        <translation>Taggen</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Tags von %1</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %1 bot(s)</source>
        <translation>
            <numerusform>Tags von %1 Bot</numerusform>
            <numerusform>Tags von %1 Bots</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 have it</source>
        <translation>bei %1 von %2</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>New tags, separated by commas</source>
        <translation>Neue Tags, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>New tags</source>
        <translation>Neue Tags</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
    <name>wh::ui::TokenDialog</name>
    <message>
        <source>Token of %1</source>
        <translation>Token von %1</translation>
    </message>
    <message>
        <source>So it is asked for at each start of Wheelhouse, and kept nowhere.</source>
        <translation>Daher wird es bei jedem Start von Wheelhouse erfragt und nirgends aufbewahrt.</translation>
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
        <translation>Im &amp;Schlüsselbund dieses Computers aufbewahren</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
</context>
<context>
    <name>wh::ui::TotalsBar</name>
    <message>
        <source>Order held while the pointer is here</source>
        <translation>Reihenfolge fixiert, solange der Zeiger hier ist</translation>
    </message>
    <message numerus="yes">
        <source>%1 bot(s)</source>
        <translation>
            <numerusform>%1 Bot</numerusform>
            <numerusform>%1 Bots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 bot(s)</source>
        <translation>
            <numerusform>%1 von %2 Bot</numerusform>
            <numerusform>%1 von %2 Bots</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 laufend</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 gescheitert</translation>
    </message>
    <message numerus="yes">
        <source>%1 open order(s)</source>
        <translation>
            <numerusform>%1 offene Order</numerusform>
            <numerusform>%1 offene Orders</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not answering</source>
        <translation>%1 ohne Antwort</translation>
    </message>
</context>
<context>
    <name>wh::ui::TrialPane</name>
    <message>
        <source>&amp;Market</source>
        <translation>&amp;Markt</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>B&amp;is</translation>
    </message>
    <message>
        <source>&amp;Span</source>
        <translation>Daue&amp;r</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>S&amp;eed</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>ihr Anfang</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>ihr Ende</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>A script&apos;s parameters stand here as soon as it can be read.</source>
        <translation>Die Parameter eines Skripts stehen hier, sobald es lesbar ist.</translation>
    </message>
    <message>
        <source>Generated: %1</source>
        <translation>Erzeugt: %1</translation>
    </message>
    <message>
        <source>This script has no parameters.</source>
        <translation>Dieses Skript hat keine Parameter.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n fill(s)</source>
        <translation>
            <numerusform>%1, %n Fill</numerusform>
            <numerusform>%1, %n Fills</numerusform>
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
        <translation>Anfang</translation>
    </message>
    <message>
        <source>To the tutorial&apos;s first page</source>
        <translation>Zur ersten Seite des Tutorials</translation>
    </message>
</context>
<context>
    <name>wh::ui::VersionsModel</name>
    <message>
        <source>works by it</source>
        <translation>arbeitet danach</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>neueste</translation>
    </message>
    <message>
        <source>brings back %1</source>
        <comment>number of a version</comment>
        <translation>holt %1 zurück</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
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
        <source>In the currency of the market&apos;s prices</source>
        <translation>In der Währung der Marktpreise</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
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
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>New bot…</source>
        <translation>Neuer Bot…</translation>
    </message>
    <message>
        <source>Let a strategy trade a live market by itself</source>
        <translation>Eine Strategie von selbst an einem Live-Markt handeln lassen</translation>
    </message>
    <message>
        <source>To the fleet</source>
        <translation>Zur Flotte</translation>
    </message>
    <message>
        <source>All bots on all engines: how they stand, what they earn</source>
        <translation>Alle Bots auf allen Engines: wie sie stehen, was sie verdienen</translation>
    </message>
    <message>
        <source>Write a strategy…</source>
        <translation>Strategie schreiben…</translation>
    </message>
    <message>
        <source>Begin a script of your own, with a template that runs as it is</source>
        <translation>Eigenes Skript beginnen, mit einer Vorlage, die schon so läuft</translation>
    </message>
</context>
</TS>
