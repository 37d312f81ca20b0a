<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <location filename="../../rolemap/ui/menus/view.py"/>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/all.py"/>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/edit.py"/>
        <source>&amp;Assign…</source>
        <translation>&amp;Zuweisen…</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/file.py"/>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/edit.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/view.py"/>
        <source>&amp;Dark theme</source>
        <translation>&amp;Dunkles Design</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/edit.py"/>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/all.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/file.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/all.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/edit.py"/>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/view.py"/>
        <source>&amp;Fit all</source>
        <translation>Alles ein&amp;passen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/add.py"/>
        <source>&amp;Hand-off…</source>
        <translation>&amp;Übergabe…</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/all.py"/>
        <source>&amp;Help</source>
        <translation>Hi&amp;lfe</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/file.py"/>
        <source>&amp;Import…</source>
        <translation>I&amp;mportieren…</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/help.py"/>
        <source>&amp;Keys</source>
        <translation>T&amp;asten</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/view.py"/>
        <source>&amp;Light theme</source>
        <translation>Helles Desig&amp;n</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/view.py"/>
        <source>&amp;Map</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/file.py"/>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/file.py"/>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/edit.py"/>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/view.py"/>
        <source>&amp;People</source>
        <translation>Pers&amp;onen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/add.py"/>
        <source>&amp;Person</source>
        <translation>P&amp;erson</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/file.py"/>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/file.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/actions.py"/>
        <location filename="../../rolemap/ui/menus/edit.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/add.py"/>
        <source>&amp;Responsibility</source>
        <translation>&amp;Zuständigkeit</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/language.py"/>
        <source>&amp;Right to left</source>
        <translation>Von &amp;rechts nach links</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/file.py"/>
        <location filename="../../rolemap/ui/menus/recent.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/edit.py"/>
        <source>&amp;Select all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/add.py"/>
        <source>&amp;Stage</source>
        <translation>&amp;Phase</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/help.py"/>
        <source>&amp;Start page</source>
        <translation>&amp;Startseite</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/add.py"/>
        <source>&amp;Team</source>
        <translation>&amp;Team</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/actions.py"/>
        <location filename="../../rolemap/ui/menus/edit.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/all.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/help.py"/>
        <source>&amp;What is this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>+, -</source>
        <translation>+, -</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>A, R, C, I…</source>
        <translation>A, R, C, I…</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/edit.py"/>
        <source>Accept a pr&amp;oblem…</source>
        <translation>Pr&amp;oblem akzeptieren…</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Add a letter to the chosen cells</source>
        <translation>Den gewählten Zellen einen Buchstaben hinzufügen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Alt while dropping</source>
        <translation>Alt beim Ablegen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Alt+PageUp, Alt+PageDown</source>
        <translation>Alt+Bild auf, Alt+Bild ab</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Hoch, Alt+Runter</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Among hand-offs</source>
        <translation>Unter Übergaben</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Among people</source>
        <translation>Unter Personen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/view.py"/>
        <source>Arrange panels</source>
        <translation>Bereiche anordnen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Begin a hand-off, end it at a stage</source>
        <translation>Eine Übergabe beginnen, sie bei einer Phase enden lassen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Choose a block</source>
        <translation>Einen Block wählen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Choose the letter of a drop</source>
        <translation>Den Buchstaben beim Ablegen wählen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Click; Ctrl+Click</source>
        <translation>Klick; Strg+Klick</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/edit.py"/>
        <source>Copy the &amp;matrix as a table</source>
        <translation>Matri&amp;x als Tabelle kopieren</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Ctrl+D; Ctrl+R</source>
        <translation>Strg+D; Strg+R</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Ctrl+Wheel</source>
        <translation>Strg+Mausrad</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/edit.py"/>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Double-click on a name; below the cards</source>
        <translation>Doppelklick auf einen Namen; unter die Karten</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Drag on the paper</source>
        <translation>Auf dem Papier ziehen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Drag the arrow beside a stage</source>
        <translation>Den Pfeil neben einer Phase ziehen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Draw a hand-off</source>
        <translation>Eine Übergabe zeichnen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/view.py"/>
        <source>E&amp;verything</source>
        <translation>Alle&amp;s</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Edit a cell</source>
        <translation>Eine Zelle bearbeiten</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>F2, or type</source>
        <translation>F2, oder tippen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Fill down; fill right</source>
        <translation>Nach unten füllen; nach rechts füllen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/edit.py"/>
        <source>Find ne&amp;xt</source>
        <translation>Wei&amp;tersuchen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/help.py"/>
        <source>Find or &amp;run…</source>
        <translation>Suchen oder aus&amp;führen…</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/edit.py"/>
        <source>Find pre&amp;vious</source>
        <translation>Rückwärts su&amp;chen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/view.py"/>
        <source>Fit s&amp;election</source>
        <translation>Aus&amp;wahl einpassen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/view.py"/>
        <source>Fold all stages</source>
        <translation>Alle Phasen einklappen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/view.py"/>
        <source>Fold s&amp;tage</source>
        <translation>Phase e&amp;inklappen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Go back out, leave a drag</source>
        <translation>Wieder hinausgehen, ein Ziehen abbrechen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Go into a card, to its letters; change a letter</source>
        <translation>In eine Karte gehen, zu ihren Buchstaben; einen Buchstaben ändern</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/help.py"/>
        <source>Guided &amp;tour</source>
        <translation>Geführte &amp;Tour</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/view.py"/>
        <source>Ha&amp;nd-offs</source>
        <translation>Ü&amp;bergaben</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/file.py"/>
        <source>Import a &amp;folder…</source>
        <translation>O&amp;rdner importieren…</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/file.py"/>
        <source>Import from the clip&amp;board…</source>
        <translation>Aus der Zwischenabl&amp;age importieren…</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>In the chart: fold and unfold</source>
        <translation>Im Organigramm: ein- und ausklappen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>In the chart: pick up, place; add instead</source>
        <translation>Im Organigramm: aufnehmen, ablegen; stattdessen hinzufügen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>In the matrix</source>
        <translation>In der Matrix</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/language.py"/>
        <source>Lang&amp;uage</source>
        <translation>Spra&amp;che</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/language.py"/>
        <source>Language of the &amp;system</source>
        <translation>Sprache des &amp;Systems</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/view.py"/>
        <source>M&amp;atrix</source>
        <translation>&amp;Matrix</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Middle button; Space+Drag; wheel</source>
        <translation>Mittlere Taste; Leertaste+Ziehen; Mausrad</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Move cards, stages, letters</source>
        <translation>Karten, Phasen, Buchstaben verschieben</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/edit.py"/>
        <source>Move down</source>
        <translation>Nach unten verschieben</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/edit.py"/>
        <source>Move left</source>
        <translation>Nach links verschieben</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/edit.py"/>
        <source>Move right</source>
        <translation>Nach rechts verschieben</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/edit.py"/>
        <source>Move up</source>
        <translation>Nach oben verschieben</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/file.py"/>
        <source>New from &amp;template…</source>
        <translation>Neu aus &amp;Vorlage…</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Next cell; next row</source>
        <translation>Nächste Zelle; nächste Zeile</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/view.py"/>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/recent.py"/>
        <source>No file yet</source>
        <translation>Noch keine Datei</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>On the map</source>
        <translation>Auf der Karte</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/view.py"/>
        <source>Only &amp;gaps</source>
        <translation>Nur &amp;Lücken</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/view.py"/>
        <source>Only one &amp;kind of problem…</source>
        <translation>Nur eine &amp;Art von Problem…</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/view.py"/>
        <source>Only p&amp;roblems</source>
        <translation>Nur P&amp;robleme</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/view.py"/>
        <source>Only what somebody &amp;holds…</source>
        <translation>Nur was jemand &amp;hält…</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/recent.py"/>
        <source>Open &amp;recent</source>
        <translation>Zu&amp;letzt geöffnet</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/file.py"/>
        <source>Open the sa&amp;mple</source>
        <translation>Be&amp;ispiel öffnen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/view.py"/>
        <source>Overview map</source>
        <translation>Übersichtskarte</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Page sideways</source>
        <translation>Seitwärts blättern</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Pan</source>
        <translation>Ausschnitt verschieben</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/view.py"/>
        <source>Panel: Catalogue (who owns this?)</source>
        <translation>Bereich: Katalog (wem gehört das?)</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/view.py"/>
        <source>Panel: Details</source>
        <translation>Bereich: Details</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/view.py"/>
        <source>Panel: History</source>
        <translation>Bereich: Verlauf</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/view.py"/>
        <source>Panel: Numbers</source>
        <translation>Bereich: Zahlen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/view.py"/>
        <source>Panel: Outline</source>
        <translation>Bereich: Gliederung</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/view.py"/>
        <source>Panel: Problems</source>
        <translation>Bereich: Probleme</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/view.py"/>
        <source>Panel: Team</source>
        <translation>Bereich: Team</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Pick up what is selected, put it down</source>
        <translation>Ausgewähltes aufnehmen, ablegen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/edit.py"/>
        <source>Pick up, then p&amp;lace</source>
        <translation>Aufneh&amp;men, dann ablegen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/edit.py"/>
        <source>R&amp;emove</source>
        <translation>E&amp;ntfernen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/add.py"/>
        <source>R&amp;ole</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/edit.py"/>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Rename; add to a stage</source>
        <translation>Umbenennen; zu einer Phase hinzufügen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/view.py"/>
        <source>Reset layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/file.py"/>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/file.py"/>
        <source>Save as temp&amp;late…</source>
        <translation>Als Vorla&amp;ge speichern…</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Select all that a band touches</source>
        <translation>Alles auswählen, was ein Rahmen berührt</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Select more on the way</source>
        <translation>Unterwegs mehr auswählen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Select; select several</source>
        <translation>Auswählen; mehrere auswählen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Set the chosen cells to a letter</source>
        <translation>Die gewählten Zellen auf einen Buchstaben setzen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Shift+Arrows</source>
        <translation>Umschalt+Pfeiltasten</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Shift+letter, or + and the letter</source>
        <translation>Umschalt+Buchstabe, oder + und der Buchstabe</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Show what is behind a row</source>
        <translation>Zeigen, was hinter einer Zeile steckt</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Sort by the column</source>
        <translation>Nach der Spalte sortieren</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Space, Enter</source>
        <translation>Leertaste, Eingabe</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Space, Enter; Alt+Enter</source>
        <translation>Leertaste, Eingabe; Alt+Eingabe</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Tab; Enter</source>
        <translation>Tab; Eingabe</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/view.py"/>
        <source>Theme of the &amp;system</source>
        <translation>Design des S&amp;ystems</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/view.py"/>
        <source>Tid&amp;y layout</source>
        <translation>Anordnung aufrä&amp;umen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Turn the selected letters into another</source>
        <translation>Die ausgewählten Buchstaben in einen anderen ändern</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Type what is in a cell</source>
        <translation>Den Inhalt einer Zelle eingeben</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Walk over stages and cards</source>
        <translation>Über Phasen und Karten gehen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Walk over stages and hand-offs</source>
        <translation>Über Phasen und Übergaben gehen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/help.py"/>
        <source>What do the &amp;letters mean?</source>
        <translation>Was bedeuten die &amp;Buchstaben?</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>With the mouse</source>
        <translation>Mit der Maus</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/view.py"/>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/view.py"/>
        <source>Zoom &amp;out</source>
        <translation>Verkl&amp;einern</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/keys.py"/>
        <source>Zoom at the pointer</source>
        <translation>Am Mauszeiger zoomen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/menus/recent.py"/>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>AddStage</name>
    <message>
        <location filename="../../rolemap/ui/canvas/items/add_stage.py"/>
        <source>stage</source>
        <translation>Phase</translation>
    </message>
</context>
<context>
    <name>ArrangementBar</name>
    <message>
        <location filename="../../rolemap/ui/chart/bar.py"/>
        <source>Reporting lines</source>
        <translation>Berichtslinien</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/chart/bar.py"/>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/chart/bar.py"/>
        <source>Who is in which team</source>
        <translation>Wer in welchem Team ist</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/chart/bar.py"/>
        <source>Who reports to whom</source>
        <translation>Wer an wen berichtet</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <location filename="../../rolemap/ui/dialogs/assign.py"/>
        <source>As &amp;usual</source>
        <translation>Wie ü&amp;blich</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/assign.py"/>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/assign.py"/>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/assign.py"/>
        <source>Assign {names}</source>
        <translation>{names} zuweisen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/assign.py"/>
        <source>Nothing of that name can be assigned here.</source>
        <translation>Nichts mit diesem Namen lässt sich hier zuweisen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/assign.py"/>
        <source>There is nobody yet: add a person or a role first.</source>
        <translation>Noch ist niemand da: zuerst eine Person oder Rolle hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/assign.py"/>
        <source>{decider} where nobody is yet, {doer} otherwise.</source>
        <translation>{decider}, wo noch niemand ist, sonst {doer}.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/assign.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <location filename="../../rolemap/ui/importing/bringing.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/importing/bringing.py"/>
        <source>Choices of an import (*{suffix})</source>
        <translation>Angaben zu einem Import (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/importing/bringing.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/importing/bringing.py"/>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/importing/bringing.py"/>
        <source>Keep these choices</source>
        <translation>Diese Angaben behalten</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/importing/bringing.py"/>
        <source>There is nothing on the clipboard to import</source>
        <translation>In der Zwischenablage ist nichts zum Importieren</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/importing/bringing.py"/>
        <source>Use kept choices</source>
        <translation>Behaltene Angaben verwenden</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/importing/bringing.py"/>
        <source>Whatever can be imported ({patterns})</source>
        <translation>Alles, was importiert werden kann ({patterns})</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/importing/bringing.py"/>
        <source>the clipboard</source>
        <translation>die Zwischenablage</translation>
    </message>
</context>
<context>
    <name>CatalogueDelegate</name>
    <message>
        <location filename="../../rolemap/ui/catalogue/catalogue_delegate.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>CataloguePanel</name>
    <message>
        <location filename="../../rolemap/ui/views/catalogue_panel.py"/>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
</context>
<context>
    <name>CatalogueView</name>
    <message>
        <location filename="../../rolemap/ui/catalogue/catalogue_view.py"/>
        <source>Items of the catalogue</source>
        <translation>Einträge des Katalogs</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <location filename="../../rolemap/ui/canvas/items/column.py"/>
        <source>responsibility</source>
        <translation>Zuständigkeit</translation>
    </message>
</context>
<context>
    <name>ColumnsTable</name>
    <message>
        <location filename="../../rolemap/ui/importing/columns_table.py"/>
        <source>(guessed)</source>
        <translation>(erraten)</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/importing/columns_table.py"/>
        <source>(not read)</source>
        <translation>(nicht gelesen)</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/importing/columns_table.py"/>
        <source>What the columns are</source>
        <translation>Was die Spalten sind</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/importing/columns_table.py"/>
        <source>What “{name}” is</source>
        <translation>Was „{name}“ ist</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <location filename="../../rolemap/ui/conflicts/dialog.py"/>
        <source>&amp;Next undecided</source>
        <translation>&amp;Nächster offener</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/conflicts/dialog.py"/>
        <source>All &amp;ours</source>
        <translation>Alles von &amp;uns</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/conflicts/dialog.py"/>
        <source>All &amp;theirs</source>
        <translation>Alles von der &amp;anderen Seite</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/conflicts/dialog.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/conflicts/dialog.py"/>
        <source>The conflict in full</source>
        <translation>Der Konflikt im Ganzen</translation>
    </message>
</context>
<context>
    <name>ConflictModel</name>
    <message>
        <location filename="../../rolemap/ui/conflicts/conflict_model.py"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/conflicts/conflict_model.py"/>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/conflicts/conflict_model.py"/>
        <source>Ours</source>
        <translation>Unsere Seite</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/conflicts/conflict_model.py"/>
        <source>The side that was merged in</source>
        <translation>Die Seite, die dazukam</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/conflicts/conflict_model.py"/>
        <source>The side that you merged into</source>
        <translation>Die Seite, in die zusammengeführt wurde</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/conflicts/conflict_model.py"/>
        <source>Theirs</source>
        <translation>Andere Seite</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/conflicts/conflict_model.py"/>
        <source>What both sides started from</source>
        <translation>Wovon beide ausgegangen sind</translation>
    </message>
</context>
<context>
    <name>ConflictTable</name>
    <message>
        <location filename="../../rolemap/ui/conflicts/conflict_table.py"/>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <location filename="../../rolemap/ui/details/special_editors.py"/>
        <source>Confirm today</source>
        <translation>Heute bestätigen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/special_editors.py"/>
        <source>never</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>EmptyHint</name>
    <message>
        <location filename="../../rolemap/ui/empty.py"/>
        <source>Add the first stage</source>
        <translation>Erste Phase hinzufügen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/empty.py"/>
        <source>Lay the pipeline out, then drag people onto what they own.</source>
        <translation>Die Pipeline anlegen, dann Personen auf das ziehen, wofür sie zuständig sind.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/empty.py"/>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/empty.py"/>
        <source>Start from a template…</source>
        <translation>Mit einer Vorlage beginnen…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../rolemap/ui/export/dialog.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/export/dialog.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/export/dialog.py"/>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/export/dialog.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>Exporters</name>
    <message>
        <location filename="../../rolemap/formats/exporters/markdown_people.py"/>
        <source>A page for each person as Markdown</source>
        <translation>Je Person eine Seite als Markdown</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/exporters/pdf_people.py"/>
        <source>A page for each person as PDF</source>
        <translation>Je Person eine Seite als PDF</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/exporters/html_people.py"/>
        <source>A page for each person as web page</source>
        <translation>Je Person eine Seite als Webseite</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/exporters/graphml_map.py"/>
        <source>Graph as GraphML</source>
        <translation>Graph als GraphML</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/exporters/pdf_map.py"/>
        <source>Map as PDF</source>
        <translation>Karte als PDF</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/exporters/png_map.py"/>
        <source>Map as PNG</source>
        <translation>Karte als PNG</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/exporters/svg_map.py"/>
        <source>Map as SVG</source>
        <translation>Karte als SVG</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/exporters/dot_map.py"/>
        <source>Map for Graphviz</source>
        <translation>Karte für Graphviz</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/exporters/mermaid_map.py"/>
        <source>Map for Mermaid</source>
        <translation>Karte für Mermaid</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/exporters/csv_matrix.py"/>
        <source>Matrix as CSV</source>
        <translation>Matrix als CSV</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/exporters/matrix_workbook.py"/>
        <source>Matrix as Excel workbook</source>
        <translation>Matrix als Excel-Mappe</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/exporters/json_matrix.py"/>
        <source>Matrix as JSON</source>
        <translation>Matrix als JSON</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/exporters/markdown_matrix.py"/>
        <source>Matrix as Markdown</source>
        <translation>Matrix als Markdown</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/exporters/pdf_matrix.py"/>
        <source>Matrix as PDF</source>
        <translation>Matrix als PDF</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/exporters/tsv_matrix.py"/>
        <source>Matrix as TSV</source>
        <translation>Matrix als TSV</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/exporters/html_matrix.py"/>
        <source>Matrix as web page</source>
        <translation>Matrix als Webseite</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/exporters/people_csv.py"/>
        <source>People as CSV</source>
        <translation>Personen als CSV</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/exporters/people_workbook.py"/>
        <source>People as Excel workbook</source>
        <translation>Personen als Excel-Mappe</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/exporters/markdown_report.py"/>
        <source>Report as Markdown</source>
        <translation>Bericht als Markdown</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/exporters/pdf_report.py"/>
        <source>Report as PDF</source>
        <translation>Bericht als PDF</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/exporters/html_report.py"/>
        <source>Report as web page</source>
        <translation>Bericht als Webseite</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/exporters/pptx_matrix.py"/>
        <source>Slides for PowerPoint</source>
        <translation>Folien für PowerPoint</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <location filename="../../rolemap/ui/details/inspector_form.py"/>
        <source>{field} cannot be empty.</source>
        <translation>{field} darf nicht leer sein.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <location filename="../../rolemap/ui/details/field.py"/>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>A letter that a team holds is held by each of its members.</source>
        <translation>Einen Buchstaben, den ein Team hält, hält jedes seiner Mitglieder.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>A letter that was confirmed longer ago is reported.</source>
        <translation>Ein Buchstabe, dessen Bestätigung länger her ist, wird gemeldet.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>A small team hears less of what only larger ones can avoid, a regulated one more of what an auditor asks for.</source>
        <translation>Ein kleines Team hört weniger von dem, was nur größere vermeiden können, ein reguliertes mehr von dem, wonach eine Prüfung fragt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>A stage stands still when more than this part of its work is done by nobody.</source>
        <translation>Eine Phase steht still, wenn ein größerer Teil ihrer Arbeit von niemandem getan wird.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>A stage that stands still when so many people leave, or fewer, is reported.</source>
        <translation>Gemeldet wird eine Phase, die stillsteht, wenn so viele Personen gehen oder weniger.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>A team with fewer people is reported.</source>
        <translation>Ein Team mit weniger Personen wird gemeldet.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>A team with more people is reported.</source>
        <translation>Ein Team mit mehr Personen wird gemeldet.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Accompanies every stage</source>
        <translation>Begleitet alle Phasen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Another set of letters; those in use are mapped, and mapped back when you return.</source>
        <translation>Andere Buchstaben; die vorhandenen werden übertragen, und zurück, wenn die alten wiederkommen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Another stage puts it last there.</source>
        <translation>In einer anderen Phase steht sie dort an letzter Stelle.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>As it stands on the contract.</source>
        <translation>Wie im Vertrag.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>At a time</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>Bus factor</source>
        <translation>Bus-Faktor</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>By which lists of people tell who is who.</source>
        <translation>Daran erkennen Personallisten, wer wer ist.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>Calendar against plan</source>
        <translation>Kalender gegen Plan</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Complexity</source>
        <translation>Komplexität</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>Complicated work</source>
        <translation>Komplizierte Arbeit</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>Confirmed within</source>
        <translation>Bestätigung gilt</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Covered</source>
        <translation>Abgedeckt</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Deputy</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>Direct reports</source>
        <translation>Direkt Berichtende</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>Hangs on one</source>
        <translation>Hängt an einer Person</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>Hours on call that differ by more than this part of the planned ones are reported.</source>
        <translation>Stunden in Bereitschaft, die um mehr als diesen Teil von den geplanten abweichen, werden gemeldet.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>How hard it is to hold in mind; limits how much one person can own.</source>
        <translation>Wie schwer es ist, sie im Kopf zu behalten; begrenzt, wie viel eine Person übernehmen kann.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>How many carry the pager at the same time; 2 are a primary and a secondary.</source>
        <translation>Wie viele zur selben Zeit in Bereitschaft sind; bei 2 sind es eine erste und eine zweite Person.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>How many may be responsible for one responsibility; more are too many.</source>
        <translation>Wie viele dieselbe Zuständigkeit durchführen dürfen; mehr sind zu viele.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>How many people each site needs for every one who is on call at a time.</source>
        <translation>Wie viele Personen jeder Standort braucht, für jede, die gleichzeitig in Bereitschaft ist.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>How much it counts among the others of its stage; 1 is ordinary.</source>
        <translation>Wie viel sie neben den anderen ihrer Phase zählt; üblich ist 1.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>How much of full time the seat takes.</source>
        <translation>Welchen Teil einer Vollzeitstelle der Platz beansprucht.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>How much of the capacity may be planned; more is too much.</source>
        <translation>Wie viel der Kapazität verplant werden darf; mehr ist zu viel.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Is watched when nobody is at work.</source>
        <translation>Wird auch außerhalb der Arbeitszeit überwacht.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Judged as</source>
        <translation>Beurteilt als</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Kind of work</source>
        <translation>Art der Arbeit</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Ladder</source>
        <translation>Stufenleiter</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>Largest team</source>
        <translation>Größtes Team</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Learning</source>
        <translation>Lernt gerade</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Letter</source>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>Limits of the rules</source>
        <translation>Grenzwerte der Regeln</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>Load</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>More complicated responsibilities than this are too much for one head.</source>
        <translation>Mehr komplizierte Zuständigkeiten als so viele sind zu viel für einen Kopf.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>More people than this to ask before the work is done are reported.</source>
        <translation>Gemeldet wird, wenn vor der Arbeit mehr als so viele Personen zu fragen sind.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>More people than this to tell afterwards are reported.</source>
        <translation>Gemeldet wird, wenn hinterher mehr als so vielen Personen Bescheid zu sagen ist.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>More people than this who report to one person are reported.</source>
        <translation>Gemeldet wird, wenn mehr als so viele Personen an eine berichten.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>More simple responsibilities than this are too much for one head.</source>
        <translation>Mehr einfache Zuständigkeiten als so viele sind zu viel für einen Kopf.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Name of the organisation</source>
        <translation>Name der Organisation</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Name of the person</source>
        <translation>Name der Person</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Name of the responsibility</source>
        <translation>Name der Zuständigkeit</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Name of the role</source>
        <translation>Name der Rolle</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Name of the stage</source>
        <translation>Name der Phase</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Name of the team</source>
        <translation>Name des Teams</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Needs skills</source>
        <translation>Nötige Fähigkeiten</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Needs somebody on call</source>
        <translation>Braucht Bereitschaft</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>One duty</source>
        <translation>Eine Aufgabe</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>One person must not hold both this duty and the other one.</source>
        <translation>Eine Person darf nicht zugleich diese und die andere Aufgabe haben.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Only until</source>
        <translation>Nur bis</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Other duty</source>
        <translation>Andere Aufgabe</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Pay band</source>
        <translation>Gehaltsband</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>People consulted</source>
        <translation>Befragte Personen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>People informed</source>
        <translation>Informierte Personen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>People responsible</source>
        <translation>Durchführende</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Places in different time zones that take the hours of the week in turns.</source>
        <translation>Orte in verschiedenen Zeitzonen, die sich die Stunden der Woche teilen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_form.py"/>
        <source>Read by {rules}.</source>
        <translation>Gelesen von {rules}.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Reports to</source>
        <translation>Berichtet an</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>Research or development that has a smaller part of the time than this is reported.</source>
        <translation>Forschung oder Entwicklung, die einen kleineren Teil der Zeit hat, wird gemeldet.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Research, development or both.</source>
        <translation>Forschung, Entwicklung oder beides.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>Roles alike</source>
        <translation>Gleiche Rollen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>Rota of each site</source>
        <translation>Plan je Standort</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>Share of answers</source>
        <translation>Anteil am Einstehen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Shared among</source>
        <translation>Verteilt auf</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>Simple work</source>
        <translation>Einfache Arbeit</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>Smaller track</source>
        <translation>Kleinere Seite</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>Smallest team</source>
        <translation>Kleinstes Team</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>Somebody who answers for more than this part of all responsibilities is reported.</source>
        <translation>Gemeldet wird, wer für einen größeren Teil aller Zuständigkeiten einsteht.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>Somebody who works on more stages than this is reported.</source>
        <translation>Gemeldet wird, wer an mehr als so vielen Phasen arbeitet.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>Somebody whose leaving would open so many gaps or more is reported.</source>
        <translation>Gemeldet wird, wer beim Weggehen so viele Lücken öffnen würde oder mehr.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Staff number</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>Stages worked on</source>
        <translation>Bearbeitete Phasen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Such as the policy that asks for it, for whoever asks.</source>
        <translation>Etwa die Richtlinie, die es verlangt, für alle, die fragen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Such as “a trained model”.</source>
        <translation>Zum Beispiel „ein trainiertes Modell“.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Such as “data scientist”.</source>
        <translation>Zum Beispiel „Data Scientist“.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>The hours of a week in which somebody answers; 168 is round the clock.</source>
        <translation>Die Stunden einer Woche, in denen jemand erreichbar ist; 168 ist rund um die Uhr.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>The largest part of the time that somebody may be on call; with it goes the number of people that a rota needs at one site.</source>
        <translation>Der größte Teil der Zeit, den jemand in Bereitschaft sein darf; danach richtet sich, wie viele Personen ein Bereitschaftsplan an einem Standort braucht.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>The last day on which it is accepted.</source>
        <translation>Der letzte Tag, an dem es akzeptiert ist.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>The levels of people and roles, the lowest first, with commas between.</source>
        <translation>Die Stufen von Personen und Rollen, die niedrigste zuerst, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>The managers; in a matrix organisation there is more than one.</source>
        <translation>Die Vorgesetzten; in einer Matrixorganisation sind es mehrere.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>The part that whoever sits here plays.</source>
        <translation>Die Rolle, die hier gespielt wird.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>The stage that comes next.</source>
        <translation>Die Phase, die folgt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>The stage that hands on.</source>
        <translation>Die Phase, die übergibt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>The work it takes, in per cent of one full-time person; 0 is not estimated.</source>
        <translation>Die nötige Arbeit, in Prozent einer Vollzeitstelle; 0 heißt nicht geschätzt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>Time on call</source>
        <translation>Zeit in Bereitschaft</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Track</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>Two roles that share more than this part of their responsibilities are reported.</source>
        <translation>Gemeldet werden zwei Rollen, die einen größeren Teil ihrer Zuständigkeiten gemeinsam haben.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>What is handed on</source>
        <translation>Was übergeben wird</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>What is not mastered yet, with commas between; it does not count.</source>
        <translation>Was noch nicht beherrscht wird, mit Kommas dazwischen; es zählt nicht.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>What somebody must be able to do to own it, with commas between.</source>
        <translation>Was man können muss, um sie zu übernehmen, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>What the employer's lists call the person.</source>
        <translation>So nennen die Listen des Arbeitgebers die Person.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>What the party does for it.</source>
        <translation>Was die Person, die Rolle oder das Team dafür tut.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>What the person is paid as; says nothing to any rule.</source>
        <translation>Wie die Person bezahlt wird; sagt keiner Regel etwas.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>What the person masters, with commas between.</source>
        <translation>Was die Person beherrscht, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>What the role calls for, with commas between.</source>
        <translation>Was die Rolle verlangt, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>What the role is paid as; says nothing to any rule.</source>
        <translation>Wie die Rolle bezahlt wird; sagt keiner Regel etwas.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>What this organisation is about, in a few sentences.</source>
        <translation>Worum es in dieser Organisation geht, in wenigen Sätzen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Whatever else should be known.</source>
        <translation>Was sonst noch wichtig ist.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>When somebody last said that it is true.</source>
        <translation>Wann zuletzt jemand gesagt hat, dass es stimmt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Where it stands on the ladder.</source>
        <translation>Wo sie auf der Stufenleiter steht.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Where the person stands on the ladder.</source>
        <translation>Wo die Person auf der Stufenleiter steht.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Where the person works.</source>
        <translation>Wo die Person arbeitet.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Who sits here; nobody is a vacancy.</source>
        <translation>Wer hier sitzt; niemand ist eine offene Stelle.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Who stands in when the holder is away.</source>
        <translation>Wer einspringt, wenn die Person abwesend ist.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Why it is fine as it is, for whoever asks later.</source>
        <translation>Warum es so in Ordnung ist, für alle, die später fragen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Why one person must not hold both, for whoever asks.</source>
        <translation>Warum eine Person nicht beide haben darf, für alle, die fragen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Work that goes along with all the others, such as presenting results.</source>
        <translation>Arbeit, die alle anderen begleitet, etwa Ergebnisse vorstellen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>Work uncovered</source>
        <translation>Arbeit ohne Abdeckung</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>Working time, in per cent of a full-time person.</source>
        <translation>Arbeitszeit, in Prozent einer Vollzeitstelle.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>h/week</source>
        <translation>h/Woche</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/choice_editors.py"/>
        <location filename="../../rolemap/ui/details/field_editors.py"/>
        <location filename="../../rolemap/ui/details/inspector_form.py"/>
        <location filename="../../rolemap/ui/details/number_editor.py"/>
        <location filename="../../rolemap/ui/details/special_editors.py"/>
        <source>several values</source>
        <translation>verschiedene Werte</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>work</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/limit_fields.py"/>
        <source>works</source>
        <translation>Zuständigkeiten</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_fields.py"/>
        <source>×</source>
        <translation>×</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <location filename="../../rolemap/ui/files.py"/>
        <source>All files: what is no organisation is imported (*)</source>
        <translation>Alle Dateien: Was keine Organisation ist, wird importiert (*)</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/files.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/files.py"/>
        <source>Organisation (*{suffix})</source>
        <translation>Organisation (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/files.py"/>
        <source>Organisations (*{suffix} *.json)</source>
        <translation>Organisationen (*{suffix} *.json)</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/files.py"/>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
</context>
<context>
    <name>FilterList</name>
    <message>
        <location filename="../../rolemap/ui/dialogs/filter_list.py"/>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/filter_list.py"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/filter_list.py"/>
        <source>Type a name</source>
        <translation>Namen eingeben</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../rolemap/ui/views/find_bar.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/find_bar.py"/>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/find_bar.py"/>
        <source>Find in names, titles, notes and skills</source>
        <translation>In Namen, Titeln, Notizen und Fähigkeiten suchen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/find_bar.py"/>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/find_bar.py"/>
        <source>Found again {words}</source>
        <translation>Wieder gefunden {words}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/find_bar.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/find_bar.py"/>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/find_bar.py"/>
        <source>from the end</source>
        <translation>vom Ende an</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/find_bar.py"/>
        <source>from the start</source>
        <translation>vom Anfang an</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/find_bar.py"/>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/find_bar.py"/>
        <source>{at} of {count}</source>
        <translation>{at} von {count}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/find_bar.py"/>
        <source>{count} found</source>
        <translation>{count} gefunden</translation>
    </message>
</context>
<context>
    <name>Fixes</name>
    <message>
        <location filename="../../rolemap/ui/problems/problem_fixes.py"/>
        <source>Assign…</source>
        <translation>Zuweisen…</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/problems/problem_fixes.py"/>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/problems/problem_fixes.py"/>
        <source>No longer accept</source>
        <translation>Nicht mehr akzeptieren</translation>
    </message>
</context>
<context>
    <name>FlowScene</name>
    <message>
        <location filename="../../rolemap/ui/handoffs/scene.py"/>
        <source>Nothing is handed on yet: drag the dot beside a stage onto another.</source>
        <translation>Noch wird nichts übergeben: den Punkt neben einer Phase auf eine andere ziehen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/handoffs/scene.py"/>
        <source>Stages that nothing is handed to or from</source>
        <translation>Phasen ohne Übergaben</translation>
    </message>
</context>
<context>
    <name>FlowView</name>
    <message>
        <location filename="../../rolemap/ui/handoffs/view.py"/>
        <source>Hand-offs between stages</source>
        <translation>Übergaben zwischen Phasen</translation>
    </message>
</context>
<context>
    <name>FormatList</name>
    <message>
        <location filename="../../rolemap/ui/export/format_list.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/export/format_list.py"/>
        <source>Your templates</source>
        <translation>Eigene Vorlagen</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <location filename="../../rolemap/ui/export/handing.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>Handoffs</name>
    <message>
        <location filename="../../rolemap/ui/handoffs/box.py"/>
        <source>Nobody works here</source>
        <translation>Niemand arbeitet hier</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/handoffs/content.py"/>
        <source>goes back</source>
        <translation>geht zurück</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/handoffs/content.py"/>
        <source>thrown over a wall</source>
        <translation>über eine Mauer geworfen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/handoffs/content.py"/>
        <source>wall, accepted</source>
        <translation>Mauer, akzeptiert</translation>
    </message>
</context>
<context>
    <name>HandoffsView</name>
    <message>
        <location filename="../../rolemap/ui/views/handoffs.py"/>
        <source>Let the chain with most hand-offs stand out</source>
        <translation>Die Kette mit den meisten Übergaben hervortreten lassen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/handoffs.py"/>
        <source>Longest path</source>
        <translation>Längster Weg</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/handoffs.py"/>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/handoffs.py"/>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/handoffs.py"/>
        <source>Stages and what passes between them</source>
        <translation>Phasen und was zwischen ihnen übergeben wird</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/handoffs.py"/>
        <source>Who passes what to whom</source>
        <translation>Wer was an wen übergibt</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <location filename="../../rolemap/ui/header.py"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/header.py"/>
        <source>Let everything stand out again</source>
        <translation>Alles wieder hervortreten lassen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/header.py"/>
        <source>Let some things stand out</source>
        <translation>Einiges hervortreten lassen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/header.py"/>
        <source>{filter}: a click ends it</source>
        <translation>{filter}: ein Klick beendet es</translation>
    </message>
</context>
<context>
    <name>HeatTable</name>
    <message>
        <location filename="../../rolemap/ui/numbers/heat_table.py"/>
        <source>Who works where</source>
        <translation>Wer wo arbeitet</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <location filename="../../rolemap/ui/help/vocabulary.py"/>
        <source>A letter that a team holds is held by each of its members. That is handy for being informed, and risky for answering: when everybody answers, nobody does.</source>
        <translation>Einen Buchstaben, den ein Team hält, hält jedes seiner Mitglieder. Das ist praktisch beim Informieren und riskant beim Einstehen: wenn alle einstehen, steht niemand ein.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/help/vocabulary.py"/>
        <source>A role is a part that people play, whoever they are. Its seats are the places in it: each is held by a person with a share of full time, or vacant. What a role holds, everybody in one of its seats holds; a role with vacant seats only holds it in vain.</source>
        <translation>Eine Rolle ist ein Part, den Personen spielen, wer auch immer sie sind. Ihre Plätze sind die Stellen darin: jeder ist mit einer Person und einem Anteil an Vollzeit besetzt oder frei. Was eine Rolle hält, halten alle auf ihren Plätzen; eine Rolle mit nur freien Plätzen hält es vergeblich.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/help/vocabulary.py"/>
        <source>A stage is a step of the pipeline, from the problem to maintenance. A responsibility is a piece of work in it that somebody must own: small enough that one person can answer for it, large enough that it is worth a name.</source>
        <translation>Eine Phase ist ein Schritt der Pipeline, vom Problem bis zur Wartung. Eine Zuständigkeit ist ein Stück Arbeit darin, das jemandem gehören muss: klein genug, dass eine Person dafür einstehen kann, groß genug, dass sie einen Namen verdient.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/help/vocabulary.py"/>
        <source>Errors are what somebody will be called at night for; warnings are risks; notes are worth a look. Nothing is ever forbidden: a problem can be mended, or accepted with a reason and an end date. An accepted one comes back when it ends, or when other people are involved.</source>
        <translation>Fehler sind das, weswegen nachts jemand angerufen wird; Warnungen sind Risiken; Hinweise sind einen Blick wert. Verboten ist nie etwas: ein Problem lässt sich beheben oder mit Begründung und Enddatum akzeptieren. Ein akzeptiertes kommt wieder, wenn die Zeit um ist oder andere Personen betroffen sind.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/help/vocabulary.py"/>
        <source>Hand-offs and walls</source>
        <translation>Übergaben und Mauern</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/help/vocabulary.py"/>
        <source>How much of a person's time is planned for: the shares of the seats, the effort of work that the person does directly, divided among those who do it, and time on call. It is measured against the person's capacity; more than 100 % is too much.</source>
        <translation>Wie viel der Zeit einer Person verplant ist: die Anteile der Plätze, der Aufwand der Arbeit, die sie direkt tut, geteilt durch alle, die sie tun, und die Zeit in Bereitschaft. Gemessen wird an der Kapazität der Person; mehr als 100 % ist zu viel.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/help/topics.py"/>
        <source>It costs time like the work itself, and answers for nothing.</source>
        <translation>Es kostet Zeit wie die Arbeit selbst und steht für nichts ein.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/help/topics.py"/>
        <source>It goes both ways and comes before the work: every holder is somebody to wait for. If in doubt, inform.</source>
        <translation>Das geht hin und zurück und kommt vor der Arbeit: auf jede Person, die ihn hält, muss gewartet werden. Im Zweifel informieren.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/help/topics.py"/>
        <source>It goes one way and comes after the work: nobody waits for an answer.</source>
        <translation>Das geht nur hin und kommt nach der Arbeit: niemand wartet auf Antwort.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/help/topics.py"/>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/help/vocabulary.py"/>
        <source>Load</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/help/vocabulary.py"/>
        <source>On call</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/help/vocabulary.py"/>
        <source>Problems, and accepting them</source>
        <translation>Probleme, und sie akzeptieren</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/help/vocabulary.py"/>
        <source>Roles and seats</source>
        <translation>Rollen und Plätze</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/help/topics.py"/>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/help/topics.py"/>
        <source>Several may share it, but each one more makes it less clear who begins. The load of everybody who holds it grows by a part of the effort.</source>
        <translation>Mehrere können sich die Arbeit teilen, aber mit jeder Person mehr ist weniger klar, wer anfängt. Die Auslastung aller, die ihn halten, wächst um einen Teil des Aufwands.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/help/vocabulary.py"/>
        <source>Stages and responsibilities</source>
        <translation>Phasen und Zuständigkeiten</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/help/vocabulary.py"/>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/help/topics.py"/>
        <source>There is one, never two: of two who answer, each may think that the other does. Where a role or a team holds it, whoever is behind it answers; with several people behind it, that is an overlap. Where nobody else works on it, whoever answers does the work too.</source>
        <translation>Es gibt eine, nie zwei: von zweien kann jede denken, dass die andere einsteht. Wo eine Rolle oder ein Team ihn hält, steht ein, wer dahintersteht; sind das mehrere, ist es eine Überschneidung. Wo sonst niemand daran arbeitet, tut auch die Arbeit, wer einsteht.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/help/vocabulary.py"/>
        <source>Who answers for it (accountable) and who does it (responsible) are two questions. A card with a dashed outline lacks one of the answers: a gap. A card with a thick outline has too many: an overlap.</source>
        <translation>Wer dafür einsteht (rechenschaftspflichtig) und wer es tut (durchführend), sind zwei Fragen. Einer Karte mit gestricheltem Rand fehlt eine der Antworten: eine Lücke. Eine Karte mit dickem Rand hat zu viele: eine Überschneidung.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/help/vocabulary.py"/>
        <source>Who does or supports a responsibility that is kept on call carries its pager in turns. With one site and round the clock, eight people share two slots so that nobody is on duty more than a quarter of the time.</source>
        <translation>Wer eine Zuständigkeit mit Bereitschaft durchführt oder unterstützt, hat abwechselnd Dienst. An einem Standort und rund um die Uhr teilen sich acht Personen zwei Dienste, damit niemand mehr als ein Viertel der Zeit dran ist.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/help/topics.py"/>
        <source>Words</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/help/vocabulary.py"/>
        <source>Work held through a role does not count again: the seat's share stands for it.</source>
        <translation>Arbeit, die durch eine Rolle kommt, zählt nicht noch einmal: dafür steht der Anteil des Platzes.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/help/vocabulary.py"/>
        <source>Work passes from one stage to another. Where nobody works on both sides it is thrown over a wall: what one side knows has to be written down, and what breaks comes back late. Somebody who works on both sides, or is consulted there, takes the wall down.</source>
        <translation>Arbeit geht von einer Phase in eine andere. Wo niemand auf beiden Seiten arbeitet, wird sie über eine Mauer geworfen: was die eine Seite weiß, muss aufgeschrieben werden, und was bricht, kommt spät zurück. Wer auf beiden Seiten arbeitet oder dort befragt wird, reißt die Mauer ein.</translation>
    </message>
</context>
<context>
    <name>HelpBook</name>
    <message>
        <location filename="../../rolemap/ui/help/book.py"/>
        <source>Filter by word</source>
        <translation>Nach Wort filtern</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/help/book.py"/>
        <source>Filter the topics</source>
        <translation>Themen filtern</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/help/book.py"/>
        <source>Nothing is said about that.</source>
        <translation>Darüber steht hier nichts.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/help/book.py"/>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/help/book.py"/>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/help/book.py"/>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <location filename="../../rolemap/ui/views/history_panel.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>HolderRow</name>
    <message>
        <location filename="../../rolemap/ui/details/inspector_rows.py"/>
        <source>Deputy, confirmation and notes of this letter</source>
        <translation>Vertretung, Bestätigung und Notizen zu diesem Buchstaben</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_rows.py"/>
        <source>Letter</source>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_rows.py"/>
        <source>Take this letter away</source>
        <translation>Diesen Buchstaben wegnehmen</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../rolemap/ui/importing/dialog.py"/>
        <source>As a plan of its own</source>
        <translation>Als eigener Plan</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/importing/dialog.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/importing/dialog.py"/>
        <source>Import {name}</source>
        <translation>{name} importieren</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/importing/dialog.py"/>
        <source>Into this plan; who is there already is updated</source>
        <translation>In diesen Plan; wer schon da ist, wird aktualisiert</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/importing/dialog.py"/>
        <source>Keep these choices…</source>
        <translation>Diese Angaben behalten…</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/importing/dialog.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/importing/dialog.py"/>
        <source>Remove those who are not in the list any more</source>
        <translation>Wer nicht mehr in der Liste steht, wird entfernt</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/importing/dialog.py"/>
        <source>Use kept choices…</source>
        <translation>Behaltene Angaben verwenden…</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <location filename="../../rolemap/ui/details/inspector_record.py"/>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_record.py"/>
        <source>Accepted problems</source>
        <translation>Akzeptierte Probleme</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_record.py"/>
        <source>As the calendar has it</source>
        <translation>Laut Kalender</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_record.py"/>
        <source>Between</source>
        <translation>Zwischen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/inspector.py"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_record.py"/>
        <source>Hand-offs</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_record.py"/>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_record.py"/>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_record.py"/>
        <source>Nobody yet.</source>
        <translation>Noch niemand.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_record.py"/>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_record.py"/>
        <source>None yet: nobody holds it.</source>
        <translation>Noch keine: niemand hat sie inne.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_record.py"/>
        <source>Not in the same hand as</source>
        <translation>Nicht in derselben Hand wie</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_record.py"/>
        <source>Not on the map.</source>
        <translation>Nicht auf der Karte.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_record.py"/>
        <source>On call, as the calendar has it</source>
        <translation>Bereitschaft laut Kalender</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_record.py"/>
        <source>On the map as</source>
        <translation>Auf der Karte als</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_record.py"/>
        <source>Responsibilities</source>
        <translation>Zuständigkeiten</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_record.py"/>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_record.py"/>
        <source>Who holds which letter</source>
        <translation>Wer welchen Buchstaben hält</translation>
    </message>
</context>
<context>
    <name>ItemActions</name>
    <message>
        <location filename="../../rolemap/ui/catalogue/item_actions.py"/>
        <source>Add to a stage…</source>
        <translation>Zu einer Phase hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/catalogue/item_actions.py"/>
        <source>Add to the map</source>
        <translation>Zur Karte hinzufügen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/catalogue/item_actions.py"/>
        <source>Show where</source>
        <translation>Zeigen, wo</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/catalogue/item_actions.py"/>
        <source>Somebody has to own this</source>
        <translation>Das muss jemandem gehören</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/catalogue/item_actions.py"/>
        <source>This is…</source>
        <translation>Das ist…</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <location filename="../../rolemap/ui/catalogue/item_card.py"/>
        <source>Add to the map</source>
        <translation>Zur Karte hinzufügen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/catalogue/item_card.py"/>
        <source>Chosen item</source>
        <translation>Gewählter Eintrag</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/catalogue/item_card.py"/>
        <source>Not this</source>
        <translation>Das nicht</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/catalogue/item_card.py"/>
        <source>This is</source>
        <translation>Das ist</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/catalogue/item_card.py"/>
        <source>This is a responsibility of the map</source>
        <translation>Das ist eine Zuständigkeit der Karte</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/catalogue/item_card.py"/>
        <source>This is not the responsibility it is linked to</source>
        <translation>Das ist nicht die verknüpfte Zuständigkeit</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/catalogue/item_card.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>ItemsEditor</name>
    <message>
        <location filename="../../rolemap/ui/details/items_editor.py"/>
        <source>Add {name} to all</source>
        <translation>{name} zu allen hinzufügen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/items_editor.py"/>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/details/items_editor.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/items_editor.py"/>
        <source>{count} of {all}</source>
        <translation>{count} von {all}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <location filename="../../rolemap/ui/dialogs/key_caps.py"/>
        <source> or </source>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>Keystrokes</name>
    <message>
        <location filename="../../rolemap/ui/matrix/keystrokes.py"/>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/matrix/keystrokes.py"/>
        <source>The next letter is added to the cell.</source>
        <translation>Der nächste Buchstabe kommt in der Zelle dazu.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <location filename="../../rolemap/ui/handoffs/legend.py"/>
        <source>Goes back to an earlier stage</source>
        <translation>Geht in eine frühere Phase zurück</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/handoffs/legend.py"/>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/handoffs/legend.py"/>
        <source>Thrown over a wall: who takes over had no part in it</source>
        <translation>Über eine Mauer geworfen: wer übernimmt, war nicht beteiligt</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/handoffs/legend.py"/>
        <source>Width and figure: responsibilities passed on</source>
        <translation>Breite und Zahl: übergebene Zuständigkeiten</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Accountable</source>
        <translation>Rechenschaftspflichtig</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Agree</source>
        <translation>Zustimmend</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Answers for the result and has the final say; one only.</source>
        <translation>Steht für das Ergebnis ein und hat das letzte Wort; nur eine Person.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Approver</source>
        <translation>Entscheidend</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Brings knowledge; has a voice but no vote.</source>
        <translation>Bringt Wissen ein; hat eine Meinung, aber keine Stimme.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Carries the decision out.</source>
        <translation>Führt die Entscheidung aus.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Checks the result against what was agreed.</source>
        <translation>Prüft das Ergebnis gegen das Vereinbarte.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Consulted</source>
        <translation>Befragt</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Contributor</source>
        <translation>Mitwirkend</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Decide</source>
        <translation>Entscheidend</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Does the work; several people may share it.</source>
        <translation>Tut die Arbeit; mehrere Personen können sie sich teilen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Driver</source>
        <translation>Vorantreibend</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Drives the work to its decision.</source>
        <translation>Treibt die Arbeit bis zur Entscheidung voran.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Gives facts and advice before the decision.</source>
        <translation>Gibt vor der Entscheidung Fakten und Rat.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Helps those who do the work with time or means.</source>
        <translation>Hilft denen, die die Arbeit tun, mit Zeit oder Mitteln.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Informed</source>
        <translation>Informiert</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Input</source>
        <translation>Beratend</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Is asked before the work is done; talks back.</source>
        <translation>Wird vor der Arbeit gefragt und antwortet.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Is told after the work is done.</source>
        <translation>Erfährt davon, wenn die Arbeit getan ist.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Is told of the decision.</source>
        <translation>Erfährt von der Entscheidung.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Must agree before the proposal goes on.</source>
        <translation>Muss zustimmen, bevor der Vorschlag weitergeht.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Perform</source>
        <translation>Ausführend</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Proposes what to do, with the facts for it.</source>
        <translation>Schlägt vor, was zu tun ist, mit den Fakten dazu.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Recommend</source>
        <translation>Empfehlend</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Responsible</source>
        <translation>Durchführend</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Signatory</source>
        <translation>Freigebend</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Signs the checked result off for hand-over.</source>
        <translation>Gibt das geprüfte Ergebnis zur Übergabe frei.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Support</source>
        <translation>Unterstützend</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Takes the decision; one only.</source>
        <translation>Trifft die Entscheidung; nur eine Person.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Verifier</source>
        <translation>Prüfend</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../rolemap/ui/main_window.py"/>
        <source>Drop the file to open it</source>
        <translation>Zum Öffnen die Datei ablegen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/main_window.py"/>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/main_window.py"/>
        <source>The layout is as it was at first</source>
        <translation>Die Anordnung ist wieder wie am Anfang</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/main_window.py"/>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <location filename="../../rolemap/ui/canvas/view.py"/>
        <source>Map of stages and responsibilities</source>
        <translation>Karte der Phasen und Zuständigkeiten</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <location filename="../../rolemap/ui/matrix/table.py"/>
        <source>Matrix of letters</source>
        <translation>Matrix der Buchstaben</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <location filename="../../rolemap/ui/views/matrix.py"/>
        <source>Every responsibility is left out by the filter.</source>
        <translation>Der Filter lässt keine Zuständigkeit übrig.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/matrix.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/matrix.py"/>
        <source>Nobody holds a letter yet.</source>
        <translation>Noch hält niemand einen Buchstaben.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/matrix.py"/>
        <source>Nobody is here yet: add people to the team.</source>
        <translation>Noch ist niemand hier: Personen zum Team hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/matrix.py"/>
        <source>Nothing is called so.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/matrix.py"/>
        <source>There is no role yet: add roles, or show the matrix by person.</source>
        <translation>Noch gibt es keine Rolle: Rollen hinzufügen oder die Matrix nach Personen zeigen.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <location filename="../../rolemap/ui/dialogs/message.py"/>
        <source>Don’t save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/message.py"/>
        <source>Save the changes to “{name}” first?</source>
        <translation>Die Änderungen an „{name}“ vorher speichern?</translation>
    </message>
</context>
<context>
    <name>MiniMap</name>
    <message>
        <location filename="../../rolemap/ui/canvas/minimap.py"/>
        <source>Click to go there</source>
        <translation>Klicken, um dorthin zu gehen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/canvas/minimap.py"/>
        <source>Overview of the map</source>
        <translation>Übersicht über die Karte</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <location filename="../../rolemap/ui/canvas/rename.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <location filename="../../rolemap/ui/chart/naming.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>NobodyYet</name>
    <message>
        <location filename="../../rolemap/ui/chart/bar.py"/>
        <source>Add the first person</source>
        <translation>Erste Person hinzufügen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/chart/bar.py"/>
        <source>Nobody is on the team yet.</source>
        <translation>Noch ist niemand im Team.</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <location filename="../../rolemap/ui/views/numbers_panel.py"/>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/numbers_panel.py"/>
        <source>Who works where</source>
        <translation>Wer wo arbeitet</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/numbers_panel.py"/>
        <source>Working it out …</source>
        <translation>Wird berechnet …</translation>
    </message>
</context>
<context>
    <name>OfferCards</name>
    <message>
        <location filename="../../rolemap/ui/start/offer_cards.py"/>
        <source>Start from</source>
        <translation>Beginnen mit</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <location filename="../../rolemap/ui/export/options_form.py"/>
        <source>At full size, over several pages</source>
        <translation>In voller Größe, über mehrere Seiten</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/export/options_form.py"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/export/options_form.py"/>
        <source>Only what stands out now</source>
        <translation>Nur, was jetzt hervortritt</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/export/options_form.py"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/export/options_form.py"/>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/export/options_form.py"/>
        <source>Part of the plan</source>
        <translation>Teil des Plans</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/export/options_form.py"/>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/export/options_form.py"/>
        <source>People are called Person 1 and so on, in an order drawn by lot; notes, titles, pay bands and reasons are left out, and of levels only the third is told.</source>
        <translation>Personen heißen Person 1 und so weiter, in ausgeloster Reihenfolge; Notizen, Titel, Gehaltsbänder und Gründe bleiben weg, und von Stufen wird nur das Drittel gesagt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/export/options_form.py"/>
        <source>Problems too</source>
        <translation>Auch Probleme</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/export/options_form.py"/>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/export/options_form.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/export/options_form.py"/>
        <source>Size of the picture</source>
        <translation>Größe des Bildes</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/export/options_form.py"/>
        <source>The whole plan</source>
        <translation>Der ganze Plan</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/export/options_form.py"/>
        <source>With today's date</source>
        <translation>Mit dem heutigen Datum</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/export/options_form.py"/>
        <source>Without people's names</source>
        <translation>Ohne Namen von Personen</translation>
    </message>
</context>
<context>
    <name>OrgChart</name>
    <message>
        <location filename="../../rolemap/ui/views/org_chart.py"/>
        <source>Chart of reporting lines</source>
        <translation>Organigramm der Berichtslinien</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/org_chart.py"/>
        <source>Chart of teams</source>
        <translation>Organigramm der Teams</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/org_chart.py"/>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/org_chart.py"/>
        <source>No team</source>
        <translation>Kein Team</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/org_chart.py"/>
        <source>Nobody is in it yet</source>
        <translation>Noch ist niemand darin</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/org_chart.py"/>
        <source>Select a person to pick up first.</source>
        <translation>Zuerst eine Person zum Aufnehmen auswählen.</translation>
    </message>
</context>
<context>
    <name>OrgPage</name>
    <message>
        <location filename="../../rolemap/ui/details/inspector_other.py"/>
        <source>Has to be owned</source>
        <translation>Muss jemandem gehören</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_other.py"/>
        <source>Name of the organisation</source>
        <translation>Name der Organisation</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_other.py"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_other.py"/>
        <source>Require an item…</source>
        <translation>Einen Eintrag vorschreiben…</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_other.py"/>
        <source>Select something to see what it is made of, and to edit it here.</source>
        <translation>Etwas auswählen, um zu sehen, woraus es besteht, und um es hier zu bearbeiten.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_other.py"/>
        <source>What somebody has to own</source>
        <translation>Was jemandem gehören muss</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_other.py"/>
        <source>What the letters mean</source>
        <translation>Was die Buchstaben bedeuten</translation>
    </message>
</context>
<context>
    <name>OutcomePane</name>
    <message>
        <location filename="../../rolemap/ui/importing/outcome_pane.py"/>
        <source>No remarks</source>
        <translation>Keine Bemerkungen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/importing/outcome_pane.py"/>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/importing/outcome_pane.py"/>
        <source>What comes</source>
        <translation>Was kommt</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <location filename="../../rolemap/ui/views/outline.py"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/outline.py"/>
        <source>Filter the outline</source>
        <translation>Gliederung filtern</translation>
    </message>
</context>
<context>
    <name>OutlineDelegate</name>
    <message>
        <location filename="../../rolemap/ui/outline/outline_delegate.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>OutlineTree</name>
    <message>
        <location filename="../../rolemap/ui/outline/outline_tree.py"/>
        <source>Nothing is called so.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/outline/outline_tree.py"/>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
</context>
<context>
    <name>OwnCards</name>
    <message>
        <location filename="../../rolemap/ui/own/own_cards.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/own/own_cards.py"/>
        <source>&amp;Start from it</source>
        <translation>&amp;Damit beginnen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/own/own_cards.py"/>
        <source>F2 renames, Delete removes.</source>
        <translation>F2 benennt um, Entf entfernt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/own/own_cards.py"/>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/own/own_cards.py"/>
        <source>Your own templates</source>
        <translation>Eigene Vorlagen</translation>
    </message>
</context>
<context>
    <name>OwnRow</name>
    <message>
        <location filename="../../rolemap/ui/details/inspector_rows.py"/>
        <source>Edit this</source>
        <translation>Dies bearbeiten</translation>
    </message>
</context>
<context>
    <name>OwnShelf</name>
    <message>
        <location filename="../../rolemap/ui/own/own_shelf.py"/>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../rolemap/ui/dialogs/palette.py"/>
        <source>Begin with &gt; for commands, @ for people, # for stages and responsibilities.</source>
        <translation>Mit &gt; beginnen für Befehle, @ für Personen, # für Phasen und Zuständigkeiten.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/palette.py"/>
        <source>Command or name</source>
        <translation>Befehl oder Name</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/palette.py"/>
        <source>Commands and things</source>
        <translation>Befehle und Dinge</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/palette.py"/>
        <source>Nothing found for “{words}”.</source>
        <translation>Nichts gefunden für „{words}“.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/palette.py"/>
        <source>Type a command or a name</source>
        <translation>Befehl oder Namen eingeben</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/palette.py"/>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/palette.py"/>
        <source>{at} of {count}: {row}</source>
        <translation>{at} von {count}: {row}</translation>
    </message>
</context>
<context>
    <name>PartyDelegate</name>
    <message>
        <location filename="../../rolemap/ui/team/party_delegate.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>PartyList</name>
    <message>
        <location filename="../../rolemap/ui/team/party_list.py"/>
        <source>Add a vacancy</source>
        <translation>Offene Stelle hinzufügen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/team/party_list.py"/>
        <source>Assign…</source>
        <translation>Zuweisen…</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/team/party_list.py"/>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/team/party_list.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/team/party_list.py"/>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/team/party_list.py"/>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
</context>
<context>
    <name>PassageModel</name>
    <message>
        <location filename="../../rolemap/ui/handoffs/passage_model.py"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/handoffs/passage_model.py"/>
        <source>Hand-off</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/handoffs/passage_model.py"/>
        <source>On both sides</source>
        <translation>Auf beiden Seiten</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/handoffs/passage_model.py"/>
        <source>Passes on</source>
        <translation>Übergibt</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/handoffs/passage_model.py"/>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/handoffs/passage_model.py"/>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
</context>
<context>
    <name>PassageTable</name>
    <message>
        <location filename="../../rolemap/ui/handoffs/passage_table.py"/>
        <source>Who passes what to whom</source>
        <translation>Wer was an wen übergibt</translation>
    </message>
</context>
<context>
    <name>PastModel</name>
    <message>
        <location filename="../../rolemap/ui/past/past_model.py"/>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/past/past_model.py"/>
        <source>Start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>PathLine</name>
    <message>
        <location filename="../../rolemap/ui/handoffs/path_line.py"/>
        <source>No hand-offs yet</source>
        <translation>Noch keine Übergaben</translation>
    </message>
</context>
<context>
    <name>PeopleColumns</name>
    <message>
        <location filename="../../rolemap/ui/people/person_details.py"/>
        <source>Nothing is planned, and nothing would fall open.</source>
        <translation>Nichts ist verplant, und nichts bliebe liegen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/person_content.py"/>
        <source>Nothing would fall open.</source>
        <translation>Nichts bliebe liegen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/person_content.py"/>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/person_details.py"/>
        <source>seat in a role</source>
        <translation>Platz in einer Rolle</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <location filename="../../rolemap/ui/people/people_list.py"/>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/people_list.py"/>
        <source>Choose columns, and what to sort by</source>
        <translation>Spalten und Reihenfolge wählen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/people_list.py"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/people_list.py"/>
        <source>Columns and order of the list</source>
        <translation>Spalten und Reihenfolge der Liste</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/people_list.py"/>
        <source>Filter by name, title, skill, team or role</source>
        <translation>Nach Name, Titel, Fähigkeit, Team oder Rolle filtern</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/people_list.py"/>
        <source>Filter people</source>
        <translation>Personen filtern</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/people_list.py"/>
        <source>Nobody is on the team yet. Add the people who do the work.</source>
        <translation>Noch ist niemand im Team. Die Personen hinzufügen, die die Arbeit tun.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/people_list.py"/>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <location filename="../../rolemap/ui/people/people_table.py"/>
        <source>Columns of the people</source>
        <translation>Spalten der Personen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/people_table.py"/>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/people_table.py"/>
        <source>The filter lets nobody through.</source>
        <translation>Der Filter lässt niemanden durch.</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <location filename="../../rolemap/ui/views/people.py"/>
        <source>Chart</source>
        <translation>Organigramm</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/people.py"/>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/people.py"/>
        <source>People as a list or as a chart</source>
        <translation>Personen als Liste oder als Organigramm</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <location filename="../../rolemap/ui/chart/menu.py"/>
        <source>Also join team…</source>
        <translation>Auch in ein Team aufnehmen…</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/chart/menu.py"/>
        <source>Also report to…</source>
        <translation>Auch berichten an…</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/chart/menu.py"/>
        <source>Move to team…</source>
        <translation>In ein Team verschieben…</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/chart/menu.py"/>
        <source>Report to…</source>
        <translation>Berichten an…</translation>
    </message>
</context>
<context>
    <name>PickEditor</name>
    <message>
        <location filename="../../rolemap/ui/details/special_editors.py"/>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/special_editors.py"/>
        <source>Pick…</source>
        <translation>Auswählen…</translation>
    </message>
</context>
<context>
    <name>PicksEditor</name>
    <message>
        <location filename="../../rolemap/ui/details/items_editor.py"/>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <location filename="../../rolemap/ui/export/preview_pane.py"/>
        <source>Beginning of the file</source>
        <translation>Anfang der Datei</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/export/preview_pane.py"/>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/export/preview_pane.py"/>
        <source>Preview of the page</source>
        <translation>Vorschau der Seite</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/export/preview_pane.py"/>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/export/preview_pane.py"/>
        <source>The program that opens it will lay it out its own way.</source>
        <translation>Das Programm, das es öffnet, ordnet es auf seine Weise an.</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <location filename="../../rolemap/ui/views/problem_list.py"/>
        <source>Accepted</source>
        <translation>Akzeptierte</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/problem_list.py"/>
        <source>All stages</source>
        <translation>Alle Phasen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/problem_list.py"/>
        <source>By severity</source>
        <translation>Nach Schwere</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/problem_list.py"/>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/problem_list.py"/>
        <source>None shown</source>
        <translation>Keine gezeigt</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/problem_list.py"/>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/problem_list.py"/>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/problem_list.py"/>
        <source>Problems of which stages</source>
        <translation>Probleme welcher Phasen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/problem_list.py"/>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/problem_list.py"/>
        <source>Which kinds of problems</source>
        <translation>Welche Arten von Problemen</translation>
    </message>
</context>
<context>
    <name>ProblemView</name>
    <message>
        <location filename="../../rolemap/ui/problems/problem_view.py"/>
        <source>Accept with a reason…</source>
        <translation>Mit Begründung akzeptieren…</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/problems/problem_view.py"/>
        <source>Assign…</source>
        <translation>Zuweisen…</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/problems/problem_view.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/problems/problem_view.py"/>
        <source>Everything has somebody who answers for it and somebody who does it.</source>
        <translation>Für alles steht jemand ein, und alles wird von jemandem getan.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/problems/problem_view.py"/>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/problems/problem_view.py"/>
        <source>Looking for gaps and overlaps…</source>
        <translation>Lücken und Überschneidungen werden gesucht…</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/problems/problem_view.py"/>
        <source>No longer accept</source>
        <translation>Nicht mehr akzeptieren</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/problems/problem_view.py"/>
        <source>Nothing here passes the filter; %n are hidden.</source>
        <translation>
            <numerusform>Nichts passt zum Filter; %n ist verborgen.</numerusform>
            <numerusform>Nichts passt zum Filter; %n sind verborgen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/problems/problem_view.py"/>
        <source>Nothing is missing.</source>
        <translation>Es fehlt nichts.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/problems/problem_view.py"/>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/problems/problem_view.py"/>
        <source>Show where</source>
        <translation>Zeigen, wo</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/problems/problem_view.py"/>
        <source>What nobody owns is listed here, once there is something to own.</source>
        <translation>Hier steht, wofür niemand zuständig ist, sobald es etwas gibt.</translation>
    </message>
</context>
<context>
    <name>ReadingForm</name>
    <message>
        <location filename="../../rolemap/ui/importing/reading_form.py"/>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/importing/reading_form.py"/>
        <source>As the file says</source>
        <translation>Wie die Datei sagt</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/importing/reading_form.py"/>
        <source>As the table says</source>
        <translation>Wie die Tabelle sagt</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/importing/reading_form.py"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/importing/reading_form.py"/>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/importing/reading_form.py"/>
        <source>Headings on row</source>
        <translation>Überschriften in Zeile</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/importing/reading_form.py"/>
        <source>On call for</source>
        <translation>Bereitschaft für</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/importing/reading_form.py"/>
        <source>Read it as</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/importing/reading_form.py"/>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/importing/reading_form.py"/>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/importing/reading_form.py"/>
        <source>The row that looks so</source>
        <translation>Die Zeile, die so aussieht</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/importing/reading_form.py"/>
        <source>The work stands in</source>
        <translation>Die Arbeit steht in</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/importing/reading_form.py"/>
        <source>What it looks like</source>
        <translation>Wonach es aussieht</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/importing/reading_form.py"/>
        <source>What the calendar is called</source>
        <translation>Wie der Kalender heißt</translation>
    </message>
</context>
<context>
    <name>Really</name>
    <message>
        <location filename="../../rolemap/ui/details/really.py"/>
        <source>What it really is</source>
        <translation>Was es wirklich ist</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <location filename="../../rolemap/ui/dialogs/reason.py"/>
        <source>Accept</source>
        <translation>Akzeptieren</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/reason.py"/>
        <source>Accept with a reason</source>
        <translation>Mit Begründung akzeptieren</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/reason.py"/>
        <source>It stays in the list, in grey, with your reason beside it.</source>
        <translation>Es bleibt grau in der Liste stehen, mit der Begründung daneben.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/reason.py"/>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/reason.py"/>
        <source>Only until</source>
        <translation>Nur bis</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/reason.py"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/reason.py"/>
        <source>Why this is fine as it is, for whoever asks later</source>
        <translation>Warum es so in Ordnung ist, für alle, die später fragen</translation>
    </message>
</context>
<context>
    <name>RecentDelegate</name>
    <message>
        <location filename="../../rolemap/ui/start/recent_rows.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/start/recent_rows.py"/>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <location filename="../../rolemap/ui/start/recent_list.py"/>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/start/recent_list.py"/>
        <source>&amp;Remove from list</source>
        <translation>Aus der Liste &amp;entfernen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/start/recent_list.py"/>
        <source>Recent files</source>
        <translation>Zuletzt geöffnete Dateien</translation>
    </message>
</context>
<context>
    <name>RecentModel</name>
    <message>
        <location filename="../../rolemap/ui/start/recent_rows.py"/>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <location filename="../../rolemap/ui/details/inspector_record.py"/>
        <source>Add a vacancy</source>
        <translation>Offene Stelle hinzufügen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_record.py"/>
        <source>Assign…</source>
        <translation>Zuweisen…</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_record.py"/>
        <source>No longer accept</source>
        <translation>Nicht mehr akzeptieren</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_record.py"/>
        <source>Not in the same hand as</source>
        <translation>Nicht in derselben Hand wie</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_record.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_record.py"/>
        <source>Separate from…</source>
        <translation>Trennen von…</translation>
    </message>
</context>
<context>
    <name>RefusalList</name>
    <message>
        <location filename="../../rolemap/ui/matrix/refusals.py"/>
        <source>What was refused</source>
        <translation>Was abgelehnt wurde</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message numerus="yes">
        <location filename="../../rolemap/ui/details/inspector_rows.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <location filename="../../rolemap/analysis/rules/not_confirmed.py"/>
        <source>A chart that is drawn once and never opened again is wrong before anybody notices: people change teams and work changes hands. Whoever looks up an owner then asks the wrong one.</source>
        <translation>Eine Tabelle, die einmal gezeichnet und nie wieder geöffnet wird, ist falsch, bevor es jemand merkt: Personen wechseln das Team, und Arbeit wechselt die Hände. Wer dann nachsieht, wer zuständig ist, fragt die Falschen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/no_deputy.py"/>
        <source>A deputy is named at the letter. Counted is who answers for something alone, directly or through a role or team; where two people do, the other one can decide. It is one finding for all of them: where no deputies are named at all, saying so once is enough. It is about each of them, or, where they are more than a dozen, about the organisation.</source>
        <translation>Eine Vertretung wird am Buchstaben genannt. Gezählt wird, wer allein für etwas einsteht, unmittelbar oder durch eine Rolle oder ein Team; wo zwei es tun, kann die andere Person entscheiden. Es ist ein einziger Befund für alle: wo gar keine Vertretungen genannt sind, genügt es, das einmal zu sagen. Er betrifft jede dieser Personen, oder, wo es mehr als ein Dutzend sind, die Organisation.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/tracks_out_of_balance.py"/>
        <source>A few researchers among many engineers are drawn into running what is there, and nothing new comes. A few engineers among many researchers cannot bring to production what is found, and prototypes pile up.</source>
        <translation>Wenige Forschende unter vielen Entwickelnden werden in den Betrieb dessen gezogen, was da ist, und es kommt nichts Neues. Wenige Entwickelnde unter vielen Forschenden bringen nicht in Betrieb, was gefunden wird, und Prototypen häufen sich.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/nobody_on_call.py"/>
        <source>A model that fails at night fails until somebody is told. Whether that is for the data scientist or the ML engineer is answered one way here and the other way there; where nobody has asked, each side is sure that it is the other's.</source>
        <translation>Ein Modell, das nachts ausfällt, fällt aus, bis es jemand erfährt. Ob das Sache des Data Scientists oder des ML Engineers ist, wird hier so und dort anders beantwortet; wo niemand gefragt hat, ist jede Seite sicher, dass es Sache der anderen ist.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/no_way_back.py"/>
        <source>A model that is worse than the one before has to go back within minutes, and that has to have been tried. One that grows old gives worse answers every week without an alarm. And one that nobody may switch off runs, costs and answers wrongly for years.</source>
        <translation>Ein Modell, das schlechter ist als das vorige, muss in Minuten zurück, und das muss geprobt sein. Eines, das altert, gibt jede Woche schlechtere Antworten, ohne dass es klingelt. Und eines, das niemand abschalten darf, läuft, kostet und antwortet jahrelang falsch.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/over_the_wall.py"/>
        <source>A model that works in a notebook and cannot go into production is the classic case: those who know what production needs see it only when it is finished.</source>
        <translation>Ein Modell, das im Notebook läuft und nicht in den Einsatz kann, ist der klassische Fall: wer weiß, was der Einsatz braucht, sieht es erst, wenn es fertig ist.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/cognitive_load.py"/>
        <source>A person does more that has to be thought through than one head holds.</source>
        <translation>Eine Person tut mehr, was durchdacht sein will, als in einen Kopf passt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/person_with_nothing.py"/>
        <source>A person has nothing at all to do with the work.</source>
        <translation>Eine Person hat mit der Arbeit gar nichts zu tun.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/only_asked_and_told.py"/>
        <source>A person is consulted and informed, and neither does nor decides anything.</source>
        <translation>Eine Person wird befragt und informiert und tut und entscheidet nichts.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/on_call_too_often.py"/>
        <source>A person is on call too often, all rotas together.</source>
        <translation>Eine Person ist zu oft in Bereitschaft, alle Bereitschaftspläne zusammengenommen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/over_capacity.py"/>
        <source>A person is planned for more time than the person has.</source>
        <translation>Für eine Person ist mehr Zeit verplant, als sie hat.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/spread_thin.py"/>
        <source>A person is responsible for work in more stages than one can keep up with.</source>
        <translation>Eine Person führt Arbeit in mehr Phasen durch, als sich überblicken lassen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/one_who_could.py"/>
        <source>A responsibility takes skills that one person alone has all of.</source>
        <translation>Eine Zuständigkeit verlangt Fähigkeiten, die nur eine einzige Person alle hat.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/nobody_on_call.py"/>
        <source>A responsibility that is kept on call has nobody who carries the pager.</source>
        <translation>Für eine Zuständigkeit mit Bereitschaft hat niemand Dienst.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/filled_vacancy.py"/>
        <source>A role is for one person, somebody holds it, and a seat of it is still vacant.</source>
        <translation>Eine Rolle ist für eine Person, jemand hat sie inne, und einer ihrer Plätze ist noch unbesetzt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/filled_vacancy.py"/>
        <source>A role with two seats of which one is vacant is as a rule short of somebody, and nothing is said. Reported is a vacant seat for which all of this is true: the role is accountable for something, so that whoever took the seat would be one accountable person too many; the seat asks for no more time than a holder of the role gives, so that nobody is only standing in; it has no note; and the role is on no on-call rota, which wants many.</source>
        <translation>Einer Rolle mit zwei Plätzen, von denen einer unbesetzt ist, fehlt in der Regel jemand, und nichts wird gesagt. Gemeldet wird ein unbesetzter Platz, für den all das gilt: die Rolle ist für etwas rechenschaftspflichtig, sodass, wer den Platz einnähme, eine rechenschaftspflichtige Person zu viel wäre; der Platz verlangt nicht mehr Zeit, als jemand in der Rolle gibt, sodass niemand nur einspringt; er hat keine Notiz; und die Rolle ist in keinem Bereitschaftsplan, denn der will viele.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/missing_skill.py"/>
        <source>A skill that a responsibility takes is mastered by nobody who works on it.</source>
        <translation>Eine Fähigkeit, die eine Zuständigkeit verlangt, beherrscht niemand, der daran arbeitet.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/idle_stage.py"/>
        <source>A stage without any responsibility counts as well: a step of the pipeline in which there is nothing to do is either not needed or not thought through.</source>
        <translation>Auch eine Phase ohne jede Zuständigkeit zählt: ein Schritt der Pipeline, in dem nichts zu tun ist, ist entweder unnötig oder nicht zu Ende gedacht.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/team_size.py"/>
        <source>A team has fewer or more members than teams that work well have.</source>
        <translation>Ein Team hat weniger oder mehr Mitglieder als Teams, die gut arbeiten.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/title_against_work.py"/>
        <source>A title is what others go by who look for somebody to ask, and what the next person is hired for. Where it promises other work than there is, people leave in disappointment, and who really does the work is found by asking around.</source>
        <translation>Nach dem Titel richten sich andere, die jemanden zum Fragen suchen, und nach ihm wird die nächste Person eingestellt. Wo er andere Arbeit verspricht, als es gibt, gehen Personen enttäuscht, und wer die Arbeit wirklich tut, findet sich nur durch Herumfragen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/filled_vacancy.py"/>
        <source>A vacancy that is none is counted with the others: somebody plans to hire for it, and where many are stale nobody believes those that are true.</source>
        <translation>Eine offene Stelle, die keine ist, zählt bei den anderen mit: jemand plant eine Einstellung dafür, und wo viele veraltet sind, glaubt niemand mehr die echten.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/accountable_too_high.py"/>
        <source>Accountable too high</source>
        <translation>Zu hoch rechenschaftspflichtig</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/hangs_on_one.py"/>
        <source>After Avelino, Passos, Hora and Valente (2016), A novel approach for estimating truck factors, who ask what is left without an owner when somebody goes. That it is counted for each person, and three as the limit, is RoleMap's own choice.</source>
        <translation>Nach Avelino, Passos, Hora und Valente (2016), A novel approach for estimating truck factors, die fragen, was niemandem mehr gehört, wenn jemand geht. Dass für jede Person gezählt wird, und drei als Grenzwert, ist eine eigene Entscheidung von RoleMap.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/only_asked_and_told.py"/>
        <source>All letters count, also those that come through a role or team. Who verifies, signs or must agree has a part of another kind, and so has whoever is the deputy or the manager of somebody. A person without any letter is for person-with-nothing (RM601).</source>
        <translation>Alle Buchstaben zählen, auch die, die über eine Rolle oder ein Team kommen. Wer prüft, freigibt oder zustimmen muss, ist auf andere Weise beteiligt, ebenso, wer jemanden vertritt oder führt. Eine Person ohne jeden Buchstaben ist etwas für person-with-nothing (RM601).</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/most_answers.py"/>
        <source>All these decisions wait for the same person, who knows each matter less well than those who work on it. The person becomes the narrow place through which everything goes.</source>
        <translation>All diese Entscheidungen warten auf dieselbe Person, die jede Sache weniger gut kennt als die, die daran arbeiten. Die Person wird zum Engpass, durch den alles muss.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/vacant_role.py"/>
        <source>An error where the role is accountable for something or does some of the work, else a warning.</source>
        <translation>Ein Fehler, wo die Rolle für etwas rechenschaftspflichtig ist oder etwas von der Arbeit tut, sonst eine Warnung.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/required_not_owned.py"/>
        <source>An item of a catalogue that is required here is on no map, or nobody answers for it.</source>
        <translation>Ein Eintrag eines Katalogs, der hier vorgeschrieben ist, steht nicht auf der Karte, oder niemand steht für ihn ein.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/not_confirmed.py"/>
        <source>Ask those who hold the letters whether they still do. Confirm what is true, and correct what is not.</source>
        <translation>Alle, die die Buchstaben halten, fragen, ob das noch so ist. Bestätigen, was stimmt, und berichtigen, was nicht.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/many_consulted.py"/>
        <source>Ask whether each of them has something to say that the others have not. Inform the rest, or let one speak for several. No edit is proposed: whose word can be spared is not for a program to say.</source>
        <translation>Fragen, ob jede Person etwas zu sagen hat, was die anderen nicht sagen können. Die übrigen informieren, oder eine für mehrere sprechen lassen. Eine Änderung wird nicht vorgeschlagen: auf wessen Wort sich verzichten lässt, ist nicht Sache eines Programms.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/person_with_nothing.py"/>
        <source>Assign what the person does, or something that nobody does yet. Remove who has left.</source>
        <translation>Zuweisen, was die Person tut, oder etwas, das noch niemand tut. Entfernen, wer gegangen ist.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/bus_factor_one.py"/>
        <source>Avelino, Passos, Hora and Valente (2016), A novel approach for estimating truck factors: take people away, those with most files first, until more than half of the files have nobody.</source>
        <translation>Avelino, Passos, Hora und Valente (2016), A novel approach for estimating truck factors: Personen wegnehmen, die mit den meisten Dateien zuerst, bis mehr als die Hälfte der Dateien niemanden mehr hat.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/one_who_could.py"/>
        <source>Avelino, Passos, Hora and Valente (2016), A novel approach for estimating truck factors: what one person alone knows is lost with that person. That it counts who could do the work, and not who does it, is RoleMap's own choice.</source>
        <translation>Avelino, Passos, Hora und Valente (2016), A novel approach for estimating truck factors: was nur eine Person weiß, geht mit ihr verloren. Dass zählt, wer die Arbeit machen könnte, und nicht, wer sie macht, ist eine eigene Wahl von RoleMap.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/accountable_too_high.py"/>
        <location filename="../../rolemap/analysis/rules/bus_factor_one.py"/>
        <location filename="../../rolemap/analysis/rules/calendar_against_plan.py"/>
        <location filename="../../rolemap/analysis/rules/circular_pipeline.py"/>
        <location filename="../../rolemap/analysis/rules/cognitive_load.py"/>
        <location filename="../../rolemap/analysis/rules/duties_not_separated.py"/>
        <location filename="../../rolemap/analysis/rules/filled_vacancy.py"/>
        <location filename="../../rolemap/analysis/rules/hangs_on_one.py"/>
        <location filename="../../rolemap/analysis/rules/idle_stage.py"/>
        <location filename="../../rolemap/analysis/rules/ladder_with_a_hole.py"/>
        <location filename="../../rolemap/analysis/rules/like_work_unlike_grade.py"/>
        <location filename="../../rolemap/analysis/rules/many_consulted.py"/>
        <location filename="../../rolemap/analysis/rules/many_informed.py"/>
        <location filename="../../rolemap/analysis/rules/many_responsible.py"/>
        <location filename="../../rolemap/analysis/rules/missing_skill.py"/>
        <location filename="../../rolemap/analysis/rules/more_than_one_accountable.py"/>
        <location filename="../../rolemap/analysis/rules/most_answers.py"/>
        <location filename="../../rolemap/analysis/rules/no_deputy.py"/>
        <location filename="../../rolemap/analysis/rules/no_way_back.py"/>
        <location filename="../../rolemap/analysis/rules/nobody_accountable.py"/>
        <location filename="../../rolemap/analysis/rules/nobody_on_call.py"/>
        <location filename="../../rolemap/analysis/rules/nobody_responsible.py"/>
        <location filename="../../rolemap/analysis/rules/not_confirmed.py"/>
        <location filename="../../rolemap/analysis/rules/on_call_too_often.py"/>
        <location filename="../../rolemap/analysis/rules/one_title_two_jobs.py"/>
        <location filename="../../rolemap/analysis/rules/one_who_could.py"/>
        <location filename="../../rolemap/analysis/rules/one_work_two_names.py"/>
        <location filename="../../rolemap/analysis/rules/only_asked_and_told.py"/>
        <location filename="../../rolemap/analysis/rules/over_capacity.py"/>
        <location filename="../../rolemap/analysis/rules/over_the_wall.py"/>
        <location filename="../../rolemap/analysis/rules/person_with_nothing.py"/>
        <location filename="../../rolemap/analysis/rules/required_not_owned.py"/>
        <location filename="../../rolemap/analysis/rules/roles_alike.py"/>
        <location filename="../../rolemap/analysis/rules/rota_too_small.py"/>
        <location filename="../../rolemap/analysis/rules/span_of_control.py"/>
        <location filename="../../rolemap/analysis/rules/spread_thin.py"/>
        <location filename="../../rolemap/analysis/rules/team_size.py"/>
        <location filename="../../rolemap/analysis/rules/title_against_work.py"/>
        <location filename="../../rolemap/analysis/rules/tracks_out_of_balance.py"/>
        <location filename="../../rolemap/analysis/rules/two_letters.py"/>
        <location filename="../../rolemap/analysis/rules/unreachable_stage.py"/>
        <location filename="../../rolemap/analysis/rules/vacant_role.py"/>
        <source>Bad</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/ladder_with_a_hole.py"/>
        <source>Between two levels that people have there are levels that nobody has.</source>
        <translation>Zwischen zwei Stufen, auf denen Personen stehen, gibt es Stufen, auf denen niemand steht.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/no_way_back.py"/>
        <source>Breck et al. (2017), The ML Test Score: models can be rolled back quickly and safely, and the effect of their age is known. NIST AI Risk Management Framework (2023), Govern 1.7: there are processes for decommissioning.</source>
        <translation>Breck u. a. (2017), The ML Test Score: Modelle lassen sich schnell und sicher zurückrollen, und die Wirkung ihres Alters ist bekannt. NIST AI Risk Management Framework (2023), Govern 1.7: es gibt Abläufe für das Stilllegen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/required_not_owned.py"/>
        <source>Breck, Cai, Nielsen, Salib and Sculley (2017), The ML Test Score: a list of what has to be done for a model in production is used by going through it item by item.</source>
        <translation>Breck, Cai, Nielsen, Salib und Sculley (2017), The ML Test Score: eine Liste dessen, was für ein Modell im Betrieb zu tun ist, nützt man, indem man sie Eintrag für Eintrag durchgeht.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/bus_factor_one.py"/>
        <source>Bus factor one</source>
        <translation>Bus-Faktor eins</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/calendar_against_plan.py"/>
        <source>Calendar against plan</source>
        <translation>Kalender gegen Plan</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/circular_pipeline.py"/>
        <source>Circular pipeline</source>
        <translation>Pipeline im Kreis</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/cognitive_load.py"/>
        <source>Cognitive load</source>
        <translation>Kognitive Last</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/roles_alike.py"/>
        <source>Compared is what the roles do or support by their own letters, whoever holds them: what both do, as a part of what either does. From how large a part on it is reported is the limit `alike_roles`. Roles that do nothing are compared by what they answer for. Roles that have fewer than two responsibilities in common are not judged. It is reported once for each two, at the first.</source>
        <translation>Verglichen wird, was die Rollen nach ihren eigenen Buchstaben tun oder unterstützen, wer immer sie innehat: was beide tun, als Teil dessen, was eine von beiden tut. Ab welchem Teil es gemeldet wird, sagt die Grenze `alike_roles`. Rollen, die nichts tun, werden nach dem verglichen, wofür sie einstehen. Rollen, die weniger als zwei Verantwortlichkeiten gemeinsam haben, werden nicht beurteilt. Gemeldet wird je zwei Rollen einmal, bei der ersten.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/like_work_unlike_grade.py"/>
        <source>Compared is what the roles do or support by their own letters: what both do, as a part of what either does. From how large a part on it is much the same is the limit `alike_roles`. Roles that do nothing are compared by what they answer for. Level and pay band are compared where both roles have one; large and small letters are one. Roles that have fewer than two responsibilities in common are not judged. It is reported once for each two, at the first.</source>
        <translation>Verglichen wird, was die Rollen durch ihre eigenen Buchstaben machen oder unterstützen: was beide machen, als Teil dessen, was eine von beiden macht. Ab einem wie großen Teil es weitgehend dasselbe ist, sagt die Grenze `alike_roles`. Rollen, die nichts machen, werden nach dem verglichen, wofür sie einstehen. Stufe und Gehaltsband werden verglichen, wo beide Rollen eines haben; groß und klein geschrieben ist dasselbe. Rollen mit weniger als zwei gemeinsamen Zuständigkeiten werden nicht beurteilt. Gemeldet wird es einmal für je zwei, bei der ersten.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/over_the_wall.py"/>
        <source>Consult somebody of the next stage before the work is handed over, or let somebody work on both sides.</source>
        <translation>Jemanden aus der nächsten Phase befragen, bevor die Arbeit übergeben wird, oder jemanden auf beiden Seiten arbeiten lassen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/not_confirmed.py"/>
        <source>Cortex asks owners of software to verify their ownership in intervals. That 90 days are too long is RoleMap's own choice.</source>
        <translation>Cortex lässt sich in Abständen bestätigen, wem welche Software gehört. Dass 90 Tage zu lang sind, ist eine eigene Entscheidung von RoleMap.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/more_than_one_accountable.py"/>
        <source>Counted are people: a role that two people hold and that is accountable makes two.</source>
        <translation>Gezählt werden Personen: eine rechenschaftspflichtige Rolle, die zwei Personen innehaben, macht zwei.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/hangs_on_one.py"/>
        <source>Counted are the responsibilities that nobody would do or be on call for, and those that nobody would have a hand in at all. Where somebody only answers for what others do, those can be asked, and it does not count. Reported are as many as the limit `opens` says, or more. Whoever is the deputy for a letter stands in for it. What stands open today already does not count.</source>
        <translation>Gezählt werden die Verantwortlichkeiten, die niemand mehr ausführen oder in Bereitschaft betreuen würde, und jene, mit denen gar niemand mehr zu tun hätte. Wo jemand nur für das einsteht, was andere tun, kann man diese fragen, und es zählt nicht. Gemeldet wird ab so vielen, wie die Grenze `opens` sagt. Wer für einen Buchstaben Stellvertreter ist, springt ein. Was heute schon offen ist, zählt nicht.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/over_capacity.py"/>
        <source>Counted are the shares of all seats, the effort of work that is assigned beside them, and on-call duty. The limit `load` says how much of a person's capacity may be planned.</source>
        <translation>Gezählt werden die Anteile aller Plätze, der Aufwand der Arbeit, die daneben zugewiesen ist, und die Bereitschaft. Der Grenzwert `load` sagt, wie viel der Kapazität einer Person verplant werden darf.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/tracks_out_of_balance.py"/>
        <source>Counted is the time of the people on each track: the person's track, or else those of the person's roles by their shares; “both” counts half for each. How small the smaller part may be is the limit `smaller_track`. It is judged where both tracks exist, from six people on whose track is known, and where that is at least half of the time there is. It is about each of the few, or, where they are more than a dozen, about the organisation.</source>
        <translation>Gezählt wird die Zeit der Personen auf jeder Seite: nach der Laufbahn der Person, sonst nach denen ihrer Rollen mit deren Anteilen; „beides“ zählt je zur Hälfte. Wie klein der kleinere Teil sein darf, sagt die Grenze `smaller_track`. Beurteilt wird, wo es beide Seiten gibt, ab sechs Personen mit bekannter Laufbahn, und wo das mindestens die Hälfte der vorhandenen Zeit ist. Es betrifft jede der wenigen Personen, oder, wo es mehr als ein Dutzend sind, die Organisation.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/no_deputy.py"/>
        <source>Decisions wait while somebody is ill or away, or are taken by whoever happens to be there.</source>
        <translation>Entscheidungen warten, solange jemand krank oder verreist ist, oder werden von denen getroffen, die gerade da sind.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/unreachable_stage.py"/>
        <source>Draw the hand-offs, say that the stage accompanies all others, or take it out.</source>
        <translation>Die Übergaben zeichnen, festlegen, dass die Phase alle anderen begleitet, oder sie herausnehmen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/duties_not_separated.py"/>
        <source>Duties not separated</source>
        <translation>Aufgaben nicht getrennt</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/many_consulted.py"/>
        <source>Each of them must be heard before the work goes on. The more there are, the later the last one answers, and the less anybody's answer counts.</source>
        <translation>Alle müssen gehört werden, bevor die Arbeit weitergeht. Je mehr es sind, desto später kommt die letzte Antwort, und desto weniger zählt jede einzelne.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/over_capacity.py"/>
        <source>Each part of the plan was agreed to by itself; together they cannot be done. What is dropped is then left to chance, and it is seldom the pager.</source>
        <translation>Jeder Teil des Plans wurde für sich vereinbart; zusammen sind sie nicht zu schaffen. Was liegen bleibt, entscheidet dann der Zufall, und selten ist es der Dienst in Bereitschaft.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/spread_thin.py"/>
        <source>Each stage has its own tools, data and people to talk to. Whoever works in many of them changes from one to the next all day, and each of them waits while it is not its turn.</source>
        <translation>Jede Phase hat eigene Werkzeuge, Daten und Ansprechpersonen. Wer in vielen arbeitet, wechselt den ganzen Tag von einer zur nächsten, und jede wartet, solange sie nicht an der Reihe ist.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/person_with_nothing.py"/>
        <source>Either somebody has time that the plan does not use, or the person does work that the plan does not show. Both are worth knowing before others are asked to do more.</source>
        <translation>Entweder hat jemand Zeit, die der Plan nicht nutzt, oder die Person tut Arbeit, die der Plan nicht zeigt. Beides ist gut zu wissen, bevor andere mehr tun sollen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/unreachable_stage.py"/>
        <source>Either the stage does nothing for the rest, or a hand-off was forgotten, and with it the question of who passes what to whom.</source>
        <translation>Entweder tut die Phase nichts für den Rest, oder eine Übergabe wurde vergessen, und mit ihr die Frage, wer wem was übergibt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/only_asked_and_told.py"/>
        <source>Everybody who is asked costs the others time. Somebody who is only asked either does work that the plan does not show, or sits in on what others could settle faster.</source>
        <translation>Alle, die befragt werden, kosten die anderen Zeit. Wer nur befragt wird, tut entweder Arbeit, die der Plan nicht zeigt, oder sitzt bei dem dabei, was andere schneller klären könnten.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/rota_too_small.py"/>
        <source>Fewer people are on call for a responsibility than a bearable rota needs.</source>
        <translation>Für eine Zuständigkeit sind weniger Personen in Bereitschaft, als ein erträglicher Plan braucht.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/filled_vacancy.py"/>
        <source>Filled vacancy</source>
        <translation>Besetzte offene Stelle</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/calendar_against_plan.py"/>
        <source>Find out which of the two is right. Let the people who really take turns be responsible, take those who do not off the rota, or mend the calendar and import it again. No edit is proposed: which of the two is true is not for a program to say.</source>
        <translation>Finden Sie heraus, was von beidem stimmt. Lassen Sie die zuständig sein, die wirklich Dienst haben, nehmen Sie die anderen aus dem Bereitschaftsplan, oder berichtigen Sie den Kalender und importieren Sie ihn noch einmal. Vorgeschlagen wird keine Änderung: Was von beidem wahr ist, kann kein Programm sagen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/accountable_too_high.py"/>
        <source>For each of the responsible people the shortest way up through their managers counts. Nothing is said where the accountable person takes part in the work, where one of the responsible people does not stand below, or where several are accountable (RM201).</source>
        <translation>Für jede durchführende Person zählt der kürzeste Weg nach oben über ihre Vorgesetzten. Nichts wird gesagt, wo die rechenschaftspflichtige Person an der Arbeit beteiligt ist, wo eine der durchführenden Personen nicht unter ihr steht oder wo mehrere rechenschaftspflichtig sind (RM201).</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/duties_not_separated.py"/>
        <source>Give one of the two to somebody else, at least the last word on it. In a team that is too small for that, accept it with what is done instead, such as a second pair of eyes. No edit is proposed: who can be trusted with it is not for a program to say.</source>
        <translation>Eines von beiden jemand anderem geben, wenigstens das letzte Wort dabei. In einem Team, das dafür zu klein ist, mit dem akzeptieren, was stattdessen getan wird, etwa einem zweiten Paar Augen. Keine Änderung wird vorgeschlagen: wem man es anvertrauen kann, hat kein Programm zu sagen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/one_title_two_jobs.py"/>
        <source>Give the groups titles that tell them apart. No edit is proposed: what people want to be called is not for a program to say.</source>
        <translation>Den Gruppen Titel geben, die sie unterscheiden. Keine Änderung wird vorgeschlagen: wie jemand heißen möchte, hat kein Programm zu sagen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/title_against_work.py"/>
        <source>Give the person the work that the title promises, or the title that says what the work is. If the words mislead, as those of a responsibility with an unusual name, accept it with the reason. No edit is proposed: which of the two is wrong is not for a program to say.</source>
        <translation>Der Person die Arbeit geben, die der Titel verspricht, oder den Titel, der sagt, was die Arbeit ist. Wenn die Wörter täuschen, etwa bei einer Zuständigkeit mit ungewöhnlichem Namen, es mit dem Grund akzeptieren. Keine Änderung wird vorgeschlagen: was von beiden falsch ist, hat kein Programm zu sagen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/spread_thin.py"/>
        <source>Give the work of the stage in which the person does least to somebody who works there anyway. In a small team one person covers the whole width: judge it by the profile for small teams.</source>
        <translation>Die Arbeit der Phase, in der die Person am wenigsten tut, jemandem geben, der dort ohnehin arbeitet. In einem kleinen Team deckt eine Person die ganze Breite ab: es nach dem Profil für kleine Teams beurteilen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/accountable_too_high.py"/>
        <location filename="../../rolemap/analysis/rules/bus_factor_one.py"/>
        <location filename="../../rolemap/analysis/rules/calendar_against_plan.py"/>
        <location filename="../../rolemap/analysis/rules/circular_pipeline.py"/>
        <location filename="../../rolemap/analysis/rules/cognitive_load.py"/>
        <location filename="../../rolemap/analysis/rules/duties_not_separated.py"/>
        <location filename="../../rolemap/analysis/rules/filled_vacancy.py"/>
        <location filename="../../rolemap/analysis/rules/hangs_on_one.py"/>
        <location filename="../../rolemap/analysis/rules/idle_stage.py"/>
        <location filename="../../rolemap/analysis/rules/ladder_with_a_hole.py"/>
        <location filename="../../rolemap/analysis/rules/like_work_unlike_grade.py"/>
        <location filename="../../rolemap/analysis/rules/many_consulted.py"/>
        <location filename="../../rolemap/analysis/rules/many_informed.py"/>
        <location filename="../../rolemap/analysis/rules/many_responsible.py"/>
        <location filename="../../rolemap/analysis/rules/missing_skill.py"/>
        <location filename="../../rolemap/analysis/rules/more_than_one_accountable.py"/>
        <location filename="../../rolemap/analysis/rules/most_answers.py"/>
        <location filename="../../rolemap/analysis/rules/no_deputy.py"/>
        <location filename="../../rolemap/analysis/rules/no_way_back.py"/>
        <location filename="../../rolemap/analysis/rules/nobody_accountable.py"/>
        <location filename="../../rolemap/analysis/rules/nobody_on_call.py"/>
        <location filename="../../rolemap/analysis/rules/nobody_responsible.py"/>
        <location filename="../../rolemap/analysis/rules/not_confirmed.py"/>
        <location filename="../../rolemap/analysis/rules/on_call_too_often.py"/>
        <location filename="../../rolemap/analysis/rules/one_title_two_jobs.py"/>
        <location filename="../../rolemap/analysis/rules/one_who_could.py"/>
        <location filename="../../rolemap/analysis/rules/one_work_two_names.py"/>
        <location filename="../../rolemap/analysis/rules/only_asked_and_told.py"/>
        <location filename="../../rolemap/analysis/rules/over_capacity.py"/>
        <location filename="../../rolemap/analysis/rules/over_the_wall.py"/>
        <location filename="../../rolemap/analysis/rules/person_with_nothing.py"/>
        <location filename="../../rolemap/analysis/rules/required_not_owned.py"/>
        <location filename="../../rolemap/analysis/rules/roles_alike.py"/>
        <location filename="../../rolemap/analysis/rules/rota_too_small.py"/>
        <location filename="../../rolemap/analysis/rules/span_of_control.py"/>
        <location filename="../../rolemap/analysis/rules/spread_thin.py"/>
        <location filename="../../rolemap/analysis/rules/team_size.py"/>
        <location filename="../../rolemap/analysis/rules/title_against_work.py"/>
        <location filename="../../rolemap/analysis/rules/tracks_out_of_balance.py"/>
        <location filename="../../rolemap/analysis/rules/two_letters.py"/>
        <location filename="../../rolemap/analysis/rules/unreachable_stage.py"/>
        <location filename="../../rolemap/analysis/rules/vacant_role.py"/>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/rota_too_small.py"/>
        <source>Google, Site Reliability Engineering, chapter 11: at most 25 % of the time on call, so eight people for a primary and a secondary at one site, six each at two. The SRE workbook has the ways out for small teams.</source>
        <translation>Google, Site Reliability Engineering, Kapitel 11: höchstens 25 % der Zeit in Bereitschaft, also acht Personen für einen ersten und zweiten Dienst an einem Standort, je sechs bei zweien. Das SRE workbook nennt die Auswege für kleine Teams.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/calendar_against_plan.py"/>
        <source>Google, Site Reliability Engineering, chapter 11: at most a quarter of anybody's time on call, which only the calendar can tell. To hold it against the plan, a third of the share and four hours are our choice: less finds ordinary swaps, more overlooks somebody who has twice as much as another.</source>
        <translation>Google, Site Reliability Engineering, Kapitel 11: höchstens ein Viertel der Zeit in Bereitschaft, was nur der Kalender sagen kann. Ihn gegen den Plan zu halten, ein Drittel des Anteils und vier Stunden sind unsere Wahl: Weniger findet gewöhnliches Tauschen, mehr übersieht jemanden, der doppelt so viel hat wie ein anderer.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/on_call_too_often.py"/>
        <source>Google, Site Reliability Engineering, chapter 11: no more than a quarter of anybody's time on call.</source>
        <translation>Google, Site Reliability Engineering, Kapitel 11: höchstens ein Viertel der Zeit in Bereitschaft.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/nobody_on_call.py"/>
        <source>Google, Site Reliability Engineering, chapter 11: no more than a quarter of anybody's time on call. Two accounts of the ML engineer's work disagree about on-call duty: "The Difference Between ML Engineers and Data Scientists" (Dishing the Data) says they often are, an online comment from 2021 doubts it.</source>
        <translation>Google, Site Reliability Engineering, Kapitel 11: höchstens ein Viertel der Zeit in Bereitschaft. Zwei Berichte über die Arbeit von ML Engineers widersprechen sich: „The Difference Between ML Engineers and Data Scientists“ (Dishing the Data) sagt, dass sie oft Bereitschaft haben, ein Kommentar im Netz von 2021 bezweifelt es.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/hangs_on_one.py"/>
        <source>Hangs on one</source>
        <translation>Hängt an einer Person</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/tracks_out_of_balance.py"/>
        <source>Hire or train for the smaller track, or let some work on both. If only one of the two is wanted here, say so: give the few the other track, or accept it with the reason.</source>
        <translation>Stelle für die kleinere Seite ein oder bilde dafür aus, oder lass einige an beidem arbeiten. Wenn hier nur eine der beiden gewollt ist, sage es: gib den wenigen die andere Laufbahn, oder nimm es mit dem Grund hin.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/over_capacity.py"/>
        <source>Holaspirit counts the time that people spend in their roles. That direct work and on-call duty count too is RoleMap's own choice.</source>
        <translation>Holaspirit zählt die Zeit, die Personen in ihren Rollen verbringen. Dass direkte Arbeit und Bereitschaft mitzählen, ist eine eigene Entscheidung von RoleMap.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/most_answers.py"/>
        <source>How large is too large is the limit `accountable_share`. What the person answers for through a role or team counts too. Where there are fewer than ten responsibilities nothing is said: a share of so few tells little.</source>
        <translation>Wie groß zu groß ist, ist der Grenzwert `accountable_share`. Wofür die Person durch eine Rolle oder ein Team einsteht, zählt mit. Bei weniger als zehn Zuständigkeiten wird nichts gesagt: ein Anteil an so wenigen sagt wenig.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/many_consulted.py"/>
        <source>How many are too many is the limit `consulted`. Counted are people: a role or team that is consulted counts with all who are in it. Who does the work or answers for it has not to be asked, and is not counted.</source>
        <translation>Wie viele zu viele sind, ist der Grenzwert `consulted`. Gezählt werden Personen: eine befragte Rolle oder ein befragtes Team zählt mit allen, die darin sind. Wer die Arbeit tut oder für sie einsteht, muss nicht gefragt werden und zählt nicht.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/many_informed.py"/>
        <source>How many are too many is the limit `informed`. Counted are people: a role or team that is informed counts with all who are in it. Who has another letter on it as well knows anyway, and is not counted.</source>
        <translation>Wie viele zu viele sind, ist der Grenzwert `informed`. Gezählt werden Personen: eine informierte Rolle oder ein informiertes Team zählt mit allen, die darin sind. Wer daran noch einen anderen Buchstaben hat, weiß es ohnehin und zählt nicht.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/span_of_control.py"/>
        <source>How many are too many is the limit `reports`. Counted is everybody who names the person as a manager, also beside another one. Who reports to those does not count.</source>
        <translation>Wie viele zu viele sind, ist der Grenzwert `reports`. Gezählt werden alle, die die Person als Führungskraft nennen, auch neben einer anderen. Wer an diese berichtet, zählt nicht.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/many_responsible.py"/>
        <source>How many are too many is the limit `responsible`. A rota wants many, so what is kept on call is left out.</source>
        <translation>Wie viele zu viele sind, ist der Grenzwert `responsible`. Ein Bereitschaftsplan will viele, darum bleibt außen vor, was in Bereitschaft gehalten wird.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/not_confirmed.py"/>
        <source>How many days may pass is the limit `confirmed_days`. Letters that were never confirmed are left out: a team that does not keep such days has nothing to renew.</source>
        <translation>Wie viele Tage vergehen dürfen, ist der Grenzwert `confirmed_days`. Buchstaben, die nie bestätigt wurden, bleiben außen vor: ein Team, das solche Tage nicht festhält, hat nichts zu erneuern.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/spread_thin.py"/>
        <source>How many stages are too many is the limit `stages`. Counted is what the person is named to do, also through a role or team. Who supports work, or answers for it only, is not spread by that; and a stage that accompanies all others is no further place to be.</source>
        <translation>Wie viele Phasen zu viele sind, ist der Grenzwert `stages`. Gezählt wird, wofür die Person als durchführend genannt ist, auch durch eine Rolle oder ein Team. Wer Arbeit nur unterstützt oder nur für sie einsteht, ist dadurch nicht verteilt; und eine Phase, die alle anderen begleitet, ist kein weiterer Ort.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/on_call_too_often.py"/>
        <source>How often is too often is the limit `on_call_share`. Each rota takes the hours that it covers in a week times its slots, split among the people who do or support the work.</source>
        <translation>Wie oft zu oft ist, ist der Grenzwert `on_call_share`. Jeder Bereitschaftsplan kostet die Stunden, die er in der Woche abdeckt, mal die Zahl seiner Dienste, aufgeteilt unter denen, die die Arbeit tun oder unterstützen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/idle_stage.py"/>
        <source>Idle stage</source>
        <translation>Leere Phase</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/circular_pipeline.py"/>
        <source>In a circle nobody comes first and nothing is ever finished; what is counted along the pipeline (hand-offs, the longest path) has no meaning.</source>
        <translation>In einem Kreis kommt niemand zuerst, und nie ist etwas fertig; was entlang der Pipeline gezählt wird (Übergaben, der längste Weg), hat keine Bedeutung.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/team_size.py"/>
        <source>In a team that is too small one holiday stops the work. In one that is too large people no longer know what the others do, and it falls apart into smaller ones by itself.</source>
        <translation>In einem zu kleinen Team hält ein Urlaub die Arbeit an. In einem zu großen wissen die Leute nicht mehr, was die anderen tun, und es zerfällt von selbst in kleinere.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/circular_pipeline.py"/>
        <source>It is reported once for each circle, at the stage that stands first. Feedback, as from the model in production to the data, is no hand-off of work: note it at the responsibility that takes it up.</source>
        <translation>Gemeldet wird es einmal je Kreis, bei der Phase, die zuerst steht. Rückmeldung, etwa vom Modell im Einsatz an die Daten, ist keine Übergabe von Arbeit: sie bei der Zuständigkeit notieren, die sie aufnimmt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/team_size.py"/>
        <source>Join small teams that work on the same thing; split a large one along the stages or the products that it works on. If the size is meant, accept it with the reason.</source>
        <translation>Kleine Teams zusammenlegen, die am Selben arbeiten; ein großes entlang der Phasen oder Produkte teilen, an denen es arbeitet. Ist die Größe gewollt, mit dem Grund akzeptieren.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/more_than_one_accountable.py"/>
        <source>Keep one. The others can still do the work or be consulted.</source>
        <translation>Eine Person behalten. Die anderen können weiter die Arbeit tun oder befragt werden.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/two_letters.py"/>
        <source>Keep the larger part, and let somebody else be consulted, or check, or sign. The edit that is proposed keeps the letter that decides or does the work and takes the other one away.</source>
        <translation>Behalte den größeren Teil und lass jemand anderen befragt werden, prüfen oder unterschreiben. Die vorgeschlagene Änderung behält den Buchstaben, der entscheidet oder die Arbeit macht, und nimmt den anderen weg.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/ladder_with_a_hole.py"/>
        <source>Ladder with a hole</source>
        <translation>Stufenleiter mit Loch</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/span_of_control.py"/>
        <source>Leading takes time for each one: to agree on goals, to look at work, to help people grow. Shared among too many, it shrinks to settling what cannot wait.</source>
        <translation>Führen braucht Zeit für jede einzelne Person: um Ziele zu vereinbaren, Arbeit anzusehen, beim Weiterkommen zu helfen. Auf zu viele verteilt, schrumpft sie darauf, zu regeln, was nicht warten kann.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/bus_factor_one.py"/>
        <source>Let a second person do some of the work, starting with the heaviest part.</source>
        <translation>Eine zweite Person einen Teil der Arbeit tun lassen, beim schwersten angefangen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/span_of_control.py"/>
        <source>Let some of them report to somebody among them who leads already, or would like to. Where the work is alike and people need little guidance, more reports are fine: raise the limit, or accept it with that reason.</source>
        <translation>Einige davon an jemanden unter ihnen berichten lassen, der schon führt oder es gern täte. Wo die Arbeit ähnlich ist und wenig Anleitung nötig ist, dürfen mehr an eine Person berichten: den Grenzwert anheben oder es mit diesem Grund akzeptieren.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/cognitive_load.py"/>
        <source>Let somebody else do what stands beside the complex work. Split what is complicated among people, so that each keeps few things and knows them well.</source>
        <translation>Jemand anderen tun lassen, was neben der komplexen Arbeit steht. Kompliziertes unter Personen aufteilen, sodass jede wenige Sachen behält und sie gut kennt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/accountable_too_high.py"/>
        <source>Let somebody further down answer for it: a manager in between, or one of those who do it.</source>
        <translation>Jemanden weiter unten dafür einstehen lassen: eine Führungskraft dazwischen oder eine der Personen, die es tun.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/one_who_could.py"/>
        <source>Let somebody learn it beside that person, best somebody who does part of the work already, or who is learning it. Or ask whether the work takes all of these skills. No edit is proposed: a skill does not come from writing it down.</source>
        <translation>Lass jemanden es neben dieser Person lernen, am besten jemanden, der schon einen Teil der Arbeit macht oder es gerade lernt. Oder frage, ob die Arbeit alle diese Fähigkeiten verlangt. Es wird keine Änderung vorgeschlagen: eine Fähigkeit entsteht nicht dadurch, dass man sie hinschreibt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/missing_skill.py"/>
        <source>Let somebody who has the skill do part of the work, teach it to one of those who are there, or hire for it. If the list of skills is out of date, correct it.</source>
        <translation>Jemanden mit der Fähigkeit einen Teil der Arbeit tun lassen, sie einer der Personen beibringen, die da sind, oder jemanden dafür einstellen. Ist die Liste der Fähigkeiten veraltet, sie berichtigen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/most_answers.py"/>
        <source>Let those who do the work answer for it, beginning where the person takes no part in it.</source>
        <translation>Die einstehen lassen, die die Arbeit tun; anfangen, wo die Person nicht daran mitarbeitet.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/like_work_unlike_grade.py"/>
        <source>Like work unlike grade</source>
        <translation>Gleiche Arbeit, andere Stufe</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/one_work_two_names.py"/>
        <source>Look whether it is one. If so, remove one of the two and keep its people on the other. If not, give both a name that says what is different. No edit is proposed: what a name means is not for a program to say.</source>
        <translation>Sieh nach, ob es eine ist. Wenn ja, entferne eine der beiden und behalte ihre Leute bei der anderen. Wenn nicht, gib beiden einen Namen, der sagt, was anders ist. Es wird keine Änderung vorgeschlagen: was ein Name meint, hat kein Programm zu sagen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/one_who_could.py"/>
        <source>Looked at is everybody there is, whoever does the work now. Somebody who works on it and of whom no skill is written down is taken to be able to. Where nobody has all of the skills nothing is said here. Large and small letters are one.</source>
        <translation>Betrachtet werden alle, die es gibt, wer auch immer die Arbeit jetzt macht. Wer daran arbeitet und von wem keine Fähigkeit notiert ist, gilt als fähig. Wo niemand alle Fähigkeiten hat, wird hier nichts gesagt. Groß und klein geschrieben ist dasselbe.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/nobody_accountable.py"/>
        <source>Make one person accountable. If one person does all of the work, that person usually is.</source>
        <translation>Eine Person rechenschaftspflichtig machen. Tut eine Person die ganze Arbeit, ist es meist sie.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/roles_alike.py"/>
        <source>Make one role of both, or divide the work and let each have its own part. If the two are steps of one ladder, make it one role and put the level on its people. No edit is proposed: what a role is meant to be is not for a program to say.</source>
        <translation>Aus beiden eine Rolle machen, oder die Arbeit teilen und jeder ihren eigenen Teil geben. Sind die beiden Stufen einer Stufenleiter, eine Rolle daraus machen und die Stufe bei den Personen eintragen. Es wird keine Änderung vorgeschlagen: was eine Rolle sein soll, kann kein Programm sagen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/many_consulted.py"/>
        <source>Many consulted</source>
        <translation>Viele Befragte</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/many_informed.py"/>
        <source>Many informed</source>
        <translation>Viele Informierte</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/many_responsible.py"/>
        <source>Many responsible</source>
        <translation>Viele Durchführende</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/span_of_control.py"/>
        <source>McKinsey (2017), How to identify the right spans of control for your organization: a player/coach leads 3 to 5 people, a coach 6 or 7, a supervisor 8 to 10, a facilitator 11 to 15, a coordinator more. The limit, ten, ends the band of the supervisor.</source>
        <translation>McKinsey (2017), How to identify the right spans of control for your organization: ein „player/coach“ führt 3 bis 5 Personen, ein „coach“ 6 oder 7, ein „supervisor“ 8 bis 10, ein „facilitator“ 11 bis 15, ein „coordinator“ mehr. Der Grenzwert, zehn, ist das obere Ende beim „supervisor“.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/missing_skill.py"/>
        <source>Missing skill</source>
        <translation>Fehlende Fähigkeit</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/no_way_back.py"/>
        <source>Models are deployed, and nobody is to roll back, retrain or decommission them.</source>
        <translation>Modelle gehen in Betrieb, und niemand ist da, der sie zurückrollt, neu trainiert oder stilllegt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/many_consulted.py"/>
        <source>More people are consulted on a responsibility than can be asked in good time.</source>
        <translation>Zu einer Zuständigkeit werden mehr Personen befragt, als sich rechtzeitig fragen lassen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/many_informed.py"/>
        <source>More people are informed of a responsibility than one message by hand can reach.</source>
        <translation>Über eine Zuständigkeit werden mehr Personen informiert, als eine Nachricht von Hand erreicht.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/span_of_control.py"/>
        <source>More people report to a person directly than one can lead.</source>
        <translation>An eine Person berichten direkt mehr Personen, als eine führen kann.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/more_than_one_accountable.py"/>
        <source>More than one accountable</source>
        <translation>Mehr als eine rechenschaftspflichtig</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/more_than_one_accountable.py"/>
        <source>More than one person answers for a responsibility.</source>
        <translation>Mehr als eine Person steht für eine Zuständigkeit ein.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/most_answers.py"/>
        <source>Most answers</source>
        <translation>Steht für zu vieles ein</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/bus_factor_one.py"/>
        <source>Most of a stage is done by one person alone.</source>
        <translation>Das meiste einer Phase tut eine Person allein.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/hangs_on_one.py"/>
        <source>Much would stand open if one person left.</source>
        <translation>Vieles wäre offen, wenn eine Person ginge.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/hangs_on_one.py"/>
        <source>Name a deputy where one person answers alone, and let a second person do some of what only this one can do. Begin with what is on call.</source>
        <translation>Eine Vertretung nennen, wo eine Person allein einsteht, und eine zweite Person einiges von dem tun lassen, was nur diese eine kann. Mit dem anfangen, was in Bereitschaft gehalten wird.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/no_deputy.py"/>
        <source>Name a deputy, best somebody who does the work and so knows what is to be decided. Tell both what the deputy may decide alone.</source>
        <translation>Nenne eine Vertretung, am besten jemanden, der die Arbeit macht und daher weiß, was zu entscheiden ist. Sage beiden, was die Vertretung allein entscheiden darf.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/nobody_responsible.py"/>
        <source>Name who does it. If the accountable person does it alone, write that down too, so that it counts as planned work.</source>
        <translation>Benennen, wer es tut. Tut es die rechenschaftspflichtige Person allein, auch das eintragen, damit es als geplante Arbeit zählt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/no_deputy.py"/>
        <source>No deputy</source>
        <translation>Keine Vertretung</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/person_with_nothing.py"/>
        <source>No letter, neither directly nor through a role or team; no seat in any role; not the deputy or the manager of anybody.</source>
        <translation>Kein Buchstabe, weder direkt noch durch eine Rolle oder ein Team; kein Platz in einer Rolle; weder Vertretung noch Vorgesetzte von jemandem.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/no_way_back.py"/>
        <source>No way back</source>
        <translation>Kein Weg zurück</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/unreachable_stage.py"/>
        <source>No work reaches a stage and none leaves it, while the others hand theirs on.</source>
        <translation>Keine Arbeit erreicht eine Phase und keine verlässt sie, während die anderen ihre übergeben.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/nobody_accountable.py"/>
        <source>Nobody accountable</source>
        <translation>Niemand rechenschaftspflichtig</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/nobody_accountable.py"/>
        <source>Nobody answers for a responsibility.</source>
        <translation>Niemand steht für eine Zuständigkeit ein.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/roles_alike.py"/>
        <source>Nobody can say which of the two to ask, to hire for, or to promote into. Work is done twice or waits for the other one; and two names for one job come with two standings and two pay bands before long.</source>
        <translation>Niemand kann sagen, welche der beiden zu fragen ist, für welche eingestellt oder in welche befördert wird. Arbeit wird doppelt getan oder wartet auf die andere Rolle; und zwei Namen für eine Tätigkeit haben bald auch zweierlei Ansehen und zwei Gehaltsbänder.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/one_who_could.py"/>
        <source>Nobody can stand in. When that person is ill or resigns, it is not enough to ask another one: the skill has to be learned or hired first, and that takes months.</source>
        <translation>Niemand kann einspringen. Wenn diese Person krank ist oder kündigt, genügt es nicht, eine andere zu fragen: die Fähigkeit muss erst gelernt oder eingestellt werden, und das dauert Monate.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/duties_not_separated.py"/>
        <source>Nobody finds the mistakes in their own work that they do not look for, and nobody stops themselves. What one person both makes and passes has been checked by nobody.</source>
        <translation>Niemand findet in der eigenen Arbeit die Fehler, nach denen er nicht sucht, und niemand hält sich selbst auf. Was eine Person sowohl macht als auch freigibt, hat niemand geprüft.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/vacant_role.py"/>
        <source>Nobody holds a role.</source>
        <translation>Niemand hat eine Rolle inne.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/nobody_responsible.py"/>
        <source>Nobody is named to do a responsibility.</source>
        <translation>Niemand ist benannt, eine Zuständigkeit durchzuführen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/nobody_on_call.py"/>
        <source>Nobody on call</source>
        <translation>Niemand in Bereitschaft</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/nobody_responsible.py"/>
        <source>Nobody responsible</source>
        <translation>Niemand durchführend</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/no_deputy.py"/>
        <source>Nobody stands in for people who are accountable.</source>
        <translation>Niemand vertritt die, die rechenschaftspflichtig sind.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/idle_stage.py"/>
        <source>Nobody works on a stage.</source>
        <translation>Niemand arbeitet an einer Phase.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/over_the_wall.py"/>
        <source>Nobody works on both stages, and nobody who works on the next one is consulted, or has another say, in the stage before it. Being informed is no say. Where nobody works on one of the two stages, idle-stage speaks instead.</source>
        <translation>Niemand arbeitet an beiden Phasen, und niemand, der an der nächsten arbeitet, wird in der davor befragt oder hat dort sonst etwas zu sagen. Informiert zu werden ist kein Mitreden. Wo an einer der beiden Phasen niemand arbeitet, spricht stattdessen die Regel idle-stage.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/not_confirmed.py"/>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/unreachable_stage.py"/>
        <source>Nothing is said where there are no hand-offs at all: then nobody has drawn them yet. Stages that accompany all others need none.</source>
        <translation>Wo es gar keine Übergaben gibt, wird nichts gesagt: dann hat sie noch niemand gezeichnet. Phasen, die alle anderen begleiten, brauchen keine.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/duties_not_separated.py"/>
        <source>OWASP and NIST SP 800-53, control AC-5: duties whose combination lets one person do harm unseen are separated. Federal Reserve SR 11-7, guidance on model risk: who validates a model is independent of who builds it. It is stricter for regulated organisations and softer for small teams by RoleMap's own choice.</source>
        <translation>OWASP und NIST SP 800-53, Maßnahme AC-5: Aufgaben, die zusammen einer Person erlauben, ungesehen Schaden anzurichten, werden getrennt. Federal Reserve SR 11-7, Leitlinie zum Modellrisiko: wer ein Modell validiert, ist unabhängig von denen, die es bauen. Dass es für regulierte Organisationen strenger und für kleine Teams milder ist, ist eine eigene Entscheidung von RoleMap.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/on_call_too_often.py"/>
        <source>On call too often</source>
        <translation>Zu oft in Bereitschaft</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/vacant_role.py"/>
        <source>On paper the work of the role has an owner. In truth it has none, and the chart hides it.</source>
        <translation>Auf dem Papier hat die Arbeit der Rolle jemanden. In Wahrheit hat sie niemanden, und der Plan verbirgt es.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/nobody_on_call.py"/>
        <source>On the rota are those who do or support the work. How many it needs follows from the largest share of anybody's time (the limit `on_call_share`), or at several sites from the people that each needs (`people_per_slot_and_site`).</source>
        <translation>Im Bereitschaftsplan sind alle, die die Arbeit tun oder unterstützen. Wie viele er braucht, folgt aus dem größten Anteil der Zeit (der Grenzwert `on_call_share`), oder bei mehreren Standorten aus den Personen, die jeder braucht (`people_per_slot_and_site`).</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/two_letters.py"/>
        <source>One person holds two letters on a responsibility that do not go together.</source>
        <translation>Eine Person hat bei einer Zuständigkeit zwei Buchstaben, die nicht zusammengehen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/most_answers.py"/>
        <source>One person is accountable for a large share of all responsibilities.</source>
        <translation>Eine Person ist für einen großen Teil aller Zuständigkeiten rechenschaftspflichtig.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/duties_not_separated.py"/>
        <source>One person works on or answers for two duties that are to be kept apart.</source>
        <translation>Eine Person arbeitet an zwei Aufgaben, die getrennt bleiben sollen, oder steht für sie ein.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/one_title_two_jobs.py"/>
        <source>One title two jobs</source>
        <translation>Ein Titel, zwei Berufe</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/one_who_could.py"/>
        <source>One who could</source>
        <translation>Nur eine Person könnte es</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/one_work_two_names.py"/>
        <source>One work two names</source>
        <translation>Eine Arbeit, zwei Namen</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/only_asked_and_told.py"/>
        <source>Only asked and told</source>
        <translation>Nur befragt und informiert</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/over_capacity.py"/>
        <source>Over capacity</source>
        <translation>Überlastet</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/over_the_wall.py"/>
        <source>Over the wall</source>
        <translation>Über die Mauer</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/bus_factor_one.py"/>
        <source>People fall ill, go on leave, and resign. Then the stage stands still, and what only they knew is gone.</source>
        <translation>Personen werden krank, gehen in Urlaub und kündigen. Dann steht die Phase still, und was nur sie wussten, ist weg.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/like_work_unlike_grade.py"/>
        <source>People who do the same work for other pay, or under a title that counts for less, find out. Those who are worth more elsewhere leave, and the law may ask for the reason.</source>
        <translation>Wer dieselbe Arbeit für anderes Gehalt tut oder unter einem Titel, der weniger gilt, erfährt davon. Wer anderswo mehr wert ist, geht, und das Gesetz kann nach dem Grund fragen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/one_title_two_jobs.py"/>
        <source>People who have one title do work that has next to nothing in common.</source>
        <translation>Personen mit demselben Titel tun Arbeit, die so gut wie nichts gemeinsam hat.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/person_with_nothing.py"/>
        <source>Person with nothing</source>
        <translation>Person ohne alles</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/no_deputy.py"/>
        <source>Practice of business continuity, and of regulated work: whoever decides has a deputy who is named beforehand. It is stricter for regulated organisations, and left out for small teams, by RoleMap's own choice.</source>
        <translation>Brauch im Notfallmanagement und in beaufsichtigter Arbeit: wer entscheidet, hat eine vorher benannte Vertretung. Dass es in beaufsichtigten Organisationen strenger ist und bei kleinen Teams wegbleibt, ist eine eigene Wahl von RoleMap.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/vacant_role.py"/>
        <source>Practice of role maps (Functionly, Peerdom, Holaspirit): a role without people is a vacancy. That it is worse where the role carries work is RoleMap's own choice.</source>
        <translation>Praxis der Rollenkarten (Functionly, Peerdom, Holaspirit): eine Rolle ohne Personen ist eine offene Stelle. Dass es schlimmer ist, wo die Rolle Arbeit trägt, ist eine eigene Entscheidung von RoleMap.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/idle_stage.py"/>
        <source>Practice of role maps (Functionly, Peerdom, Holaspirit): an area without people is a gap.</source>
        <translation>Praxis der Rollenkarten (Functionly, Peerdom, Holaspirit): ein Bereich ohne Personen ist eine Lücke.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/missing_skill.py"/>
        <source>Practice of skill matrices: a skill is covered by those who are proficient, and learners do not count.</source>
        <translation>Praxis der Fähigkeitsmatrizen: eine Fähigkeit ist durch die abgedeckt, die sie beherrschen; Lernende zählen nicht.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/ladder_with_a_hole.py"/>
        <source>Practitioners on research and development: a healthy organisation has both ladders, from junior and senior to director. That six people are enough to have one without a hole is RoleMap's own choice.</source>
        <translation>Aus der Praxis von Forschung und Entwicklung: eine gesunde Organisation hat beide Stufenleitern, von Junior und Senior bis Director. Dass sechs Personen genügen, um eine ohne Loch zu haben, ist eine eigene Entscheidung von RoleMap.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/tracks_out_of_balance.py"/>
        <source>Practitioners on research and development: the scientist comes up with the model, the engineer runs the production platform, and a healthy organisation balances both. That 15 % are too little is RoleMap's own choice.</source>
        <translation>Praktiker über Forschung und Entwicklung: die Wissenschaft findet das Modell, die Technik betreibt die Plattform, und eine gesunde Organisation hält beides im Gleichgewicht. Dass 15 % zu wenig sind, ist eine eigene Wahl von RoleMap.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/ladder_with_a_hole.py"/>
        <source>Promote somebody who does the work of the missing level already, or hire for it. If the organisation does not want the level, take it off its ladder.</source>
        <translation>Jemanden befördern, der die Arbeit der fehlenden Stufe schon tut, oder dafür einstellen. Will die Organisation die Stufe nicht, sie von der Stufenleiter nehmen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/many_informed.py"/>
        <source>Publish the result in one place where all can find it, and inform those by name who have to act on it. No edit is proposed: who need not be told is not for a program to say.</source>
        <translation>Das Ergebnis an einer Stelle veröffentlichen, wo alle es finden, und namentlich die informieren, die danach handeln müssen. Eine Änderung wird nicht vorgeschlagen: wer es nicht erfahren muss, ist nicht Sache eines Programms.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/like_work_unlike_grade.py"/>
        <source>Put both roles on one level and pay band, or give the higher one the work that makes it so: the harder cases, the decision, the teaching of others. If there is a reason that the map does not show, accept it with that reason. No edit is proposed: what work is worth is not for a program to say.</source>
        <translation>Beide Rollen auf eine Stufe und in ein Gehaltsband setzen oder der höheren die Arbeit geben, die sie dazu macht: die schwierigeren Fälle, die Entscheidung, das Anleiten anderer. Gibt es einen Grund, den die Karte nicht zeigt, es mit diesem Grund akzeptieren. Keine Änderung wird vorgeschlagen: was Arbeit wert ist, hat kein Programm zu sagen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/rota_too_small.py"/>
        <source>Put more people on the rota. Where there are not enough: answer in business hours only, keep less on call, or share a rota with another team.</source>
        <translation>Mehr Personen in den Bereitschaftsplan aufnehmen. Wo es nicht genug gibt: nur zu Geschäftszeiten antworten, weniger in Bereitschaft halten oder einen Plan mit einem anderen Team teilen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/nobody_on_call.py"/>
        <source>Put people on the rota, enough of them that nobody is on duty too often. Or say that nobody need be called, and take the on-call mark away.</source>
        <translation>Personen in den Bereitschaftsplan aufnehmen, so viele, dass niemand zu oft Dienst hat. Oder festlegen, dass niemand gerufen werden muss, und das Zeichen für Bereitschaft wegnehmen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/vacant_role.py"/>
        <source>Put somebody into the role, give its letters to others until then, or take it off the map. No edit is proposed: whom to hire or to burden is not for a program to say.</source>
        <translation>Jemanden in die Rolle einsetzen, ihre Buchstaben bis dahin anderen geben oder sie von der Karte nehmen. Eine Änderung wird nicht vorgeschlagen: wen man einstellt oder belastet, ist nicht Sache eines Programms.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/title_against_work.py"/>
        <source>R. Yoo, The different types of MLEs, and Dishing the Data, The difference between ML engineers and data scientists, for what the kinds do. Practitioners tell that one in three jobs in data science is machine learning under another title. By how much another kind must fit better is RoleMap's own choice.</source>
        <translation>R. Yoo, The different types of MLEs, und Dishing the Data, The difference between ML engineers and data scientists, dazu, was die Arten tun. Aus der Praxis heißt es, dass eine von drei Stellen in Data Science maschinelles Lernen unter anderem Titel ist. Um wie viel eine andere Art besser passen muss, ist eine eigene Entscheidung von RoleMap.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/hangs_on_one.py"/>
        <source>Related is bus-factor-one (RM501), which asks whether most of a stage hangs on somebody; this rule asks for the whole width of what one person holds. Where all of it lies in a stage that RM501 reports for that person, this finding follows from that one and stands under it.</source>
        <translation>Verwandt ist bus-factor-one (RM501): jene Regel fragt, ob das meiste einer Phase an jemandem hängt; diese fragt nach der ganzen Breite dessen, was eine Person hält. Wo alles davon in einer Phase liegt, die RM501 für diese Person meldet, folgt dieses Problem aus jenem und steht darunter.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/on_call_too_often.py"/>
        <source>Related is rota-too-small (RM106), which asks of one rota whether it has enough people; this rule asks of one person whether the rotas add up to too much. Three rotas with enough people each can be too many for somebody who is in all of them. Where a single rota is too small, and the person would be within the limit if it were not, this finding follows from that one and stands under it.</source>
        <translation>Verwandt ist rota-too-small (RM106): jene Regel fragt bei einem Bereitschaftsplan, ob er genug Personen hat; diese fragt bei einer Person, ob die Pläne zusammen zu viel werden. Drei Pläne mit je genug Personen können für jemanden, der in allen ist, zu viel sein. Wo ein einzelner Plan zu klein ist und die Person sonst innerhalb des Grenzwerts läge, folgt dieses Problem aus jenem und steht darunter.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/required_not_owned.py"/>
        <source>Required not owned</source>
        <translation>Vorgeschrieben und ohne Eigner</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/one_work_two_names.py"/>
        <source>RoleMap's own choice. Which endings do not matter is what the Snowball stemmer for English (M. Porter) says; in other languages only the order of the words does not matter.</source>
        <translation>Eine eigene Wahl von RoleMap. Welche Endungen nicht zählen, sagt der Snowball-Stemmer für Englisch (M. Porter); in anderen Sprachen zählt nur die Reihenfolge der Wörter nicht.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/roles_alike.py"/>
        <source>Roles alike</source>
        <translation>Gleiche Rollen</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/rota_too_small.py"/>
        <source>Rota too small</source>
        <translation>Bereitschaftsplan zu klein</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/roles_alike.py"/>
        <source>S. Kirmer (2023), Machine Learning Engineers: what do they actually do: a field that is split into two titles makes a difference between people whose work overlaps. That four fifths are nearly the same, and one responsibility says too little, is RoleMap's own choice.</source>
        <translation>S. Kirmer (2023), Machine Learning Engineers: what do they actually do: Ein Feld, das in zwei Titel geteilt ist, macht einen Unterschied zwischen Menschen, deren Arbeit sich überschneidet. Dass vier Fünftel fast dasselbe sind und eine Verantwortlichkeit zu wenig sagt, ist RoleMaps eigene Wahl.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/like_work_unlike_grade.py"/>
        <source>S. Kirmer (2023), Machine Learning Engineers: what do they actually do: a field that is split into two titles makes a difference in standing and pay between people whose work overlaps. That four fifths are much the same is RoleMap's own choice.</source>
        <translation>S. Kirmer (2023), Machine Learning Engineers: what do they actually do: Ein Feld, das in zwei Titel geteilt ist, macht einen Unterschied in Ansehen und Gehalt zwischen Menschen, deren Arbeit sich überschneidet. Dass vier Fünftel so gut wie dasselbe sind, ist RoleMaps eigene Wahl.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/one_title_two_jobs.py"/>
        <source>S. Kirmer (2023), Machine Learning Engineers: what do they actually do: the title means either an engineer who knows some machine learning, or somebody who knows machine learning and writes some code. That a tenth is next to nothing is RoleMap's own choice.</source>
        <translation>S. Kirmer (2023), Machine Learning Engineers: what do they actually do: Der Titel meint entweder Entwickler, die etwas maschinelles Lernen können, oder Leute, die maschinelles Lernen können und etwas Code schreiben. Dass ein Zehntel so gut wie nichts ist, ist RoleMaps eigene Wahl.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/cognitive_load.py"/>
        <source>Skelton &amp; Pais (2019), Team Topologies, chapter 3: two or three simple domains, one that is complicated, or a single complex one and nothing beside it. The book speaks of teams; that people are judged, and two complicated domains as the limit, is RoleMap's own choice.</source>
        <translation>Skelton &amp; Pais (2019), Team Topologies, Kapitel 3: zwei oder drei einfache Domänen, eine komplizierte, oder eine einzige komplexe und nichts daneben. Das Buch spricht von Teams; dass Personen beurteilt werden, und zwei komplizierte Domänen als Grenzwert, ist eine eigene Entscheidung von RoleMap.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/team_size.py"/>
        <source>Skelton and Pais (2019), Team Topologies: five to nine people; in a larger group not everybody can know and trust everybody.</source>
        <translation>Skelton und Pais (2019), Team Topologies: fünf bis neun Personen; in einer größeren Gruppe können nicht alle einander kennen und vertrauen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/many_consulted.py"/>
        <source>Smith &amp; Erwin, Role &amp; Responsibility Charting, horizontal analysis: many C in a row, and rows without a blank, want a reason. That more than three are many is RoleMap's own choice.</source>
        <translation>Smith &amp; Erwin, Role &amp; Responsibility Charting, waagerechte Analyse: viele C in einer Zeile, und Zeilen ohne Leerstelle, brauchen einen Grund. Dass mehr als drei viele sind, ist eine eigene Entscheidung von RoleMap.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/many_informed.py"/>
        <source>Smith &amp; Erwin, Role &amp; Responsibility Charting, horizontal analysis: many I in a row want a reason. That more than five are many is RoleMap's own choice.</source>
        <translation>Smith &amp; Erwin, Role &amp; Responsibility Charting, waagerechte Analyse: viele I in einer Zeile brauchen einen Grund. Dass mehr als fünf viele sind, ist eine eigene Entscheidung von RoleMap.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/accountable_too_high.py"/>
        <source>Smith &amp; Erwin, Role &amp; Responsibility Charting: accountability belongs at the lowest level that can bear it. That two levels are too many is RoleMap's own choice.</source>
        <translation>Smith &amp; Erwin, Role &amp; Responsibility Charting: Rechenschaftspflicht gehört auf die unterste Ebene, die sie tragen kann. Dass zwei Ebenen zu viele sind, ist eine eigene Entscheidung von RoleMap.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/nobody_responsible.py"/>
        <source>Smith &amp; Erwin, Role &amp; Responsibility Charting: at least one R in each row; a lone A implies the R.</source>
        <translation>Smith &amp; Erwin, Role &amp; Responsibility Charting: mindestens ein R in jeder Zeile; ein A allein schließt das R ein.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/two_letters.py"/>
        <source>Smith &amp; Erwin, Role &amp; Responsibility Charting: each party has one letter on each line, but that one may be both accountable and responsible.</source>
        <translation>Smith &amp; Erwin, Role &amp; Responsibility Charting: jede Partei hat in jeder Zeile einen Buchstaben, doch darf sie zugleich rechenschaftspflichtig und zuständig sein.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/more_than_one_accountable.py"/>
        <location filename="../../rolemap/analysis/rules/nobody_accountable.py"/>
        <source>Smith &amp; Erwin, Role &amp; Responsibility Charting: exactly one A in each row.</source>
        <translation>Smith &amp; Erwin, Role &amp; Responsibility Charting: genau ein A in jeder Zeile.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/most_answers.py"/>
        <source>Smith &amp; Erwin, Role &amp; Responsibility Charting: vertical analysis asks of a person with many A whether the duties are well separated, and whether others could decide. Forty percent as the limit, and ten responsibilities, are RoleMap's own choice.</source>
        <translation>Smith &amp; Erwin, Role &amp; Responsibility Charting: die senkrechte Analyse fragt bei einer Person mit vielen A, ob die Aufgaben gut getrennt sind und ob andere entscheiden könnten. Vierzig Prozent als Grenzwert, und zehn Zuständigkeiten, sind eine eigene Entscheidung von RoleMap.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/spread_thin.py"/>
        <source>Smith &amp; Erwin, Role &amp; Responsibility Charting: vertical analysis asks whether one person can stay on top of so many R. That stages are counted, and four as the limit, is RoleMap's own choice.</source>
        <translation>Smith &amp; Erwin, Role &amp; Responsibility Charting: Die senkrechte Prüfung fragt, ob eine Person bei so vielen R noch den Überblick behält. Dass Phasen gezählt werden, und vier als Grenzwert, hat RoleMap selbst gewählt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/person_with_nothing.py"/>
        <source>Smith &amp; Erwin, Role &amp; Responsibility Charting: vertical analysis reads the column of each person; an empty one is worth a question.</source>
        <translation>Smith &amp; Erwin, Role &amp; Responsibility Charting: die senkrechte Analyse liest die Spalte jeder Person; eine leere ist eine Frage wert.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/only_asked_and_told.py"/>
        <source>Smith &amp; Erwin, Role &amp; Responsibility Charting: vertical analysis reads the column of each person; one without R and A makes them ask whether it is needed.</source>
        <translation>Smith &amp; Erwin, Role &amp; Responsibility Charting: die senkrechte Analyse liest die Spalte jeder Person; bei einer ohne R und A wird gefragt, ob sie gebraucht wird.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/required_not_owned.py"/>
        <source>Somebody decided that this must not be forgotten, by a policy or out of a bad experience. As the plan stands it is forgotten.</source>
        <translation>Jemand hat entschieden, dass dies nicht vergessen werden darf, durch eine Richtlinie oder aus schlechter Erfahrung. So wie der Plan steht, ist es vergessen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/not_confirmed.py"/>
        <source>Somebody said a long time ago that a letter is right, and nobody has said so since.</source>
        <translation>Vor langer Zeit hat jemand gesagt, dass ein Buchstabe stimmt, und seitdem niemand mehr.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/accountable_too_high.py"/>
        <location filename="../../rolemap/analysis/rules/bus_factor_one.py"/>
        <location filename="../../rolemap/analysis/rules/calendar_against_plan.py"/>
        <location filename="../../rolemap/analysis/rules/circular_pipeline.py"/>
        <location filename="../../rolemap/analysis/rules/cognitive_load.py"/>
        <location filename="../../rolemap/analysis/rules/duties_not_separated.py"/>
        <location filename="../../rolemap/analysis/rules/filled_vacancy.py"/>
        <location filename="../../rolemap/analysis/rules/hangs_on_one.py"/>
        <location filename="../../rolemap/analysis/rules/idle_stage.py"/>
        <location filename="../../rolemap/analysis/rules/ladder_with_a_hole.py"/>
        <location filename="../../rolemap/analysis/rules/like_work_unlike_grade.py"/>
        <location filename="../../rolemap/analysis/rules/many_consulted.py"/>
        <location filename="../../rolemap/analysis/rules/many_informed.py"/>
        <location filename="../../rolemap/analysis/rules/many_responsible.py"/>
        <location filename="../../rolemap/analysis/rules/missing_skill.py"/>
        <location filename="../../rolemap/analysis/rules/more_than_one_accountable.py"/>
        <location filename="../../rolemap/analysis/rules/most_answers.py"/>
        <location filename="../../rolemap/analysis/rules/no_deputy.py"/>
        <location filename="../../rolemap/analysis/rules/no_way_back.py"/>
        <location filename="../../rolemap/analysis/rules/nobody_accountable.py"/>
        <location filename="../../rolemap/analysis/rules/nobody_on_call.py"/>
        <location filename="../../rolemap/analysis/rules/nobody_responsible.py"/>
        <location filename="../../rolemap/analysis/rules/not_confirmed.py"/>
        <location filename="../../rolemap/analysis/rules/on_call_too_often.py"/>
        <location filename="../../rolemap/analysis/rules/one_title_two_jobs.py"/>
        <location filename="../../rolemap/analysis/rules/one_who_could.py"/>
        <location filename="../../rolemap/analysis/rules/one_work_two_names.py"/>
        <location filename="../../rolemap/analysis/rules/only_asked_and_told.py"/>
        <location filename="../../rolemap/analysis/rules/over_capacity.py"/>
        <location filename="../../rolemap/analysis/rules/over_the_wall.py"/>
        <location filename="../../rolemap/analysis/rules/person_with_nothing.py"/>
        <location filename="../../rolemap/analysis/rules/required_not_owned.py"/>
        <location filename="../../rolemap/analysis/rules/roles_alike.py"/>
        <location filename="../../rolemap/analysis/rules/rota_too_small.py"/>
        <location filename="../../rolemap/analysis/rules/span_of_control.py"/>
        <location filename="../../rolemap/analysis/rules/spread_thin.py"/>
        <location filename="../../rolemap/analysis/rules/team_size.py"/>
        <location filename="../../rolemap/analysis/rules/title_against_work.py"/>
        <location filename="../../rolemap/analysis/rules/tracks_out_of_balance.py"/>
        <location filename="../../rolemap/analysis/rules/two_letters.py"/>
        <location filename="../../rolemap/analysis/rules/unreachable_stage.py"/>
        <location filename="../../rolemap/analysis/rules/vacant_role.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/span_of_control.py"/>
        <source>Span of control</source>
        <translation>Leitungsspanne</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/many_responsible.py"/>
        <source>Split the responsibility into parts with one or two people each, or let some only support it or be consulted. If the overlap is wanted, accept it with the reason.</source>
        <translation>Die Zuständigkeit in Teile mit je ein oder zwei Personen aufteilen, oder einige nur unterstützen lassen oder befragen. Ist die Überschneidung gewollt, sie mit dem Grund akzeptieren.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/spread_thin.py"/>
        <source>Spread thin</source>
        <translation>Zu breit verteilt</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/idle_stage.py"/>
        <source>Staff the stage, or take it out of the pipeline if it is not needed.</source>
        <translation>Die Phase besetzen, oder sie aus der Pipeline nehmen, wenn sie nicht gebraucht wird.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/circular_pipeline.py"/>
        <source>Take the hand-off away that leads back.</source>
        <translation>Die Übergabe wegnehmen, die zurückführt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/required_not_owned.py"/>
        <source>Take the item from the catalogue onto the map, or link it to the responsibility that it is, and let somebody answer for it. If it is no longer required, say so in the catalogue. No edit is proposed: to whom it falls is not for a program to say.</source>
        <translation>Hole den Eintrag aus dem Katalog auf die Karte, oder verknüpfe ihn mit der Zuständigkeit, die er ist, und lass jemanden dafür einstehen. Wenn er nicht mehr vorgeschrieben ist, sage das im Katalog. Es wird keine Änderung vorgeschlagen: wem es zufällt, hat kein Programm zu sagen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/no_way_back.py"/>
        <source>Take the missing ones from the catalogue (“Everything by stage”) onto the map and give each an owner. If a platform team elsewhere does it, put it on the map with that team's name, or accept it with that reason.</source>
        <translation>Hole das Fehlende aus dem Katalog („Alles nach Phasen“) auf die Karte und gib jedem einen Eigner. Wenn anderswo ein Plattformteam es macht, setze es mit dem Namen dieses Teams auf die Karte, oder nimm es mit diesem Grund hin.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/on_call_too_often.py"/>
        <source>Take the person off one of the rotas, put more people on them, or join rotas so that the same people answer for both in the same week.</source>
        <translation>Die Person aus einem der Bereitschaftspläne nehmen, mehr Personen in sie aufnehmen oder Pläne zusammenlegen, sodass dieselben Personen in derselben Woche für beide da sind.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/over_capacity.py"/>
        <source>Take the smallest part that makes the rest fit and give it to somebody with time, lower the share of a seat, or correct the capacity.</source>
        <translation>Den kleinsten Teil, mit dem der Rest passt, an jemanden mit Zeit geben, den Anteil eines Platzes senken oder die Kapazität berichtigen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/filled_vacancy.py"/>
        <source>Take the vacant seat away. If a second person is wanted, say in the note of the seat what for, and make one person accountable instead of the role.</source>
        <translation>Den unbesetzten Platz wegnehmen. Ist eine zweite Person gewollt, in der Notiz des Platzes sagen, wofür, und eine Person statt der Rolle rechenschaftspflichtig machen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/team_size.py"/>
        <source>Team size</source>
        <translation>Teamgröße</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/no_way_back.py"/>
        <source>That models are deployed is told by the words of responsibilities, or of a stage in which there are any. What is missing is told by words too, or by the items of a catalogue that a responsibility covers. Only what is on the map nowhere is reported here, at the first stage that deploys; where it is there and nobody owns it, that is said of the responsibility itself.</source>
        <translation>Dass Modelle in Betrieb gehen, sagen die Wörter von Zuständigkeiten, oder die einer Phase, in der es welche gibt. Was fehlt, sagen ebenfalls Wörter, oder die Einträge eines Katalogs, die eine Zuständigkeit abdeckt. Gemeldet wird hier nur, was nirgends auf der Karte steht, und zwar bei der ersten Phase, die in Betrieb bringt; wo es steht und niemandem gehört, wird das bei der Zuständigkeit selbst gesagt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/accountable_too_high.py"/>
        <source>The accountable person stands two or more managers above everybody who does the work.</source>
        <translation>Die rechenschaftspflichtige Person steht zwei oder mehr Führungsebenen über allen, die die Arbeit tun.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/bus_factor_one.py"/>
        <source>The bus factor of a stage is how many people would have to leave until more than half of its work, by weight, is done by nobody (the limit `uncovered`). Reported is a bus factor of one, or up to the limit `bus_factor`. What nobody does today is left out.</source>
        <translation>Der Bus-Faktor einer Phase ist die Zahl der Personen, die gehen müssten, bis mehr als die Hälfte ihrer Arbeit, nach Gewicht, von niemandem getan wird (der Grenzwert `uncovered`). Gemeldet wird ein Bus-Faktor von eins, oder bis zum Grenzwert `bus_factor`. Was heute niemand tut, bleibt außen vor.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/calendar_against_plan.py"/>
        <source>The calendar is what happens at night. Somebody who carries the pager and is in no plan gets neither the training nor the time for it, and who is only in the plan forgets how. Swaps that nobody looks at end with one person having most of the nights.</source>
        <translation>Der Kalender ist, was nachts geschieht. Wer Bereitschaft hat und in keinem Plan steht, bekommt weder die Einarbeitung noch die Zeit dafür, und wer nur im Plan steht, vergisst, wie es geht. Tauschen, auf das niemand schaut, endet damit, dass eine Person die meisten Nächte hat.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/calendar_against_plan.py"/>
        <source>The calendar of a rota says otherwise than the plan who is on call, or how much.</source>
        <translation>Der Kalender eines Bereitschaftsplans sagt anders als der Plan, wer Bereitschaft hat oder wie viel.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/two_letters.py"/>
        <source>The chart promises a second pair of eyes, and they are the same person's. Whoever is consulted on their own work is asked by nobody.</source>
        <translation>Der Plan verspricht ein zweites Paar Augen, und es sind die derselben Person. Wer zur eigenen Arbeit befragt wird, wird von niemandem gefragt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/one_title_two_jobs.py"/>
        <source>The holders of a title fall into groups where nobody of the one group shares more than a tenth of the work with anybody of the other. That alone is work that is shared out; it is reported where the kinds of work, by the words of the responsibilities, are other ones too. Large and small letters of a title are one. It is reported once for each title, at its first holder by name. Organisations of more than two hundred people are not judged: all of them would have to be compared after each edit.</source>
        <translation>Die Personen mit einem Titel zerfallen in Gruppen, bei denen niemand aus der einen mehr als ein Zehntel der Arbeit mit jemandem aus der anderen teilt. Das allein ist nur aufgeteilte Arbeit; gemeldet wird es, wo nach den Wörtern der Zuständigkeiten auch die Arten der Arbeit andere sind. Groß- und Kleinschreibung eines Titels ist gleich. Gemeldet wird es einmal je Titel, bei der Person, die dem Namen nach zuerst kommt. Organisationen mit mehr als zweihundert Personen werden nicht beurteilt: nach jeder Änderung müssten alle verglichen werden.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/ladder_with_a_hole.py"/>
        <source>The levels are those of the organisation, in their order; large and small letters are one. The ends of the ladder may be empty: not every team has a director. It is judged from six people on whose level is on the ladder, and reported once for each hole.</source>
        <translation>Die Stufen sind die der Organisation, in ihrer Reihenfolge; Groß- und Kleinschreibung ist gleich. Die Enden der Stufenleiter dürfen leer sein: nicht jedes Team hat eine Direktorin oder einen Direktor. Beurteilt wird es ab sechs Personen, deren Stufe auf der Stufenleiter steht, und gemeldet einmal je Loch.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/team_size.py"/>
        <source>The limits are `team_smallest` and `team_largest`. A team with nobody in it is not reported: it is not yet a team, and has no size that could be wrong. If work waits for it, the findings about that work (RM101, RM102, RM105) name it.</source>
        <translation>Die Grenzwerte sind `team_smallest` und `team_largest`. Ein Team ohne Personen wird nicht gemeldet: es ist noch kein Team und hat keine Größe, die falsch sein könnte. Wartet Arbeit darauf, nennen es die Probleme dieser Arbeit (RM101, RM102, RM105).</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/calendar_against_plan.py"/>
        <source>The plan has everybody who does or supports the work take the same share of the hours that are covered, times the slots. Reported is who is in the calendar and not on the planned rota, who is on the rota and not in the calendar, and whose hours differ from that share by more than a part of it (the limit `calendar_gap`). Less than four hours a week is never said of somebody on the rota, nor less than one turn (of a week at the most) in the whole period: in a calendar of eight weeks six people cannot have the same number of weeks each. Reported is, too, when nobody is there for some of the hours that are to be covered (more than an hour and a half a week), and a calendar of what is not kept on call at all. Where nothing was imported from a calendar this rule is silent. Hours in a calendar do not count as planned time.</source>
        <translation>Im Plan übernehmen alle, die die Arbeit durchführen oder unterstützen, den gleichen Teil der abzudeckenden Stunden, mal der Zahl derer, die gleichzeitig Dienst haben. Gemeldet wird, wer im Kalender steht und nicht im geplanten Bereitschaftsplan, wer dort steht und nicht im Kalender, und wessen Stunden um mehr als einen Teil davon abweichen (die Grenze `calendar_gap`). Weniger als vier Stunden in der Woche werden nie von jemandem im Bereitschaftsplan gemeldet, auch nicht weniger als ein Dienst (von höchstens einer Woche) im ganzen Zeitraum: In einem Kalender von acht Wochen können sechs Personen nicht alle gleich viele Wochen haben. Gemeldet wird auch, wenn für einen Teil der abzudeckenden Stunden niemand da ist (mehr als anderthalb Stunden in der Woche), und ein Kalender für etwas, für das der Plan gar keine Bereitschaft vorsieht. Wo nichts aus einem Kalender importiert wurde, schweigt diese Regel. Stunden im Kalender zählen nicht als verplante Zeit.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/one_work_two_names.py"/>
        <source>The same responsibility seems to be on the map twice, under two names.</source>
        <translation>Dieselbe Zuständigkeit scheint zweimal auf der Karte zu stehen, unter zwei Namen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/idle_stage.py"/>
        <source>The stages before it hand their work on to nobody, and those behind it wait.</source>
        <translation>Die Phasen davor übergeben ihre Arbeit an niemanden, und die dahinter warten.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/title_against_work.py"/>
        <source>The title of a person says one kind of work, and the work is clearly another.</source>
        <translation>Der Titel einer Person sagt eine Art der Arbeit, und die Arbeit ist deutlich eine andere.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/missing_skill.py"/>
        <source>The work is done slowly or wrongly, and nobody who does it can tell. The one who could is asked too late, or not at all.</source>
        <translation>Die Arbeit wird langsam oder falsch getan, und niemand, der sie tut, kann es merken. Wer es könnte, wird zu spät gefragt oder gar nicht.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/tracks_out_of_balance.py"/>
        <source>There is much development and next to no research, or the other way round.</source>
        <translation>Es gibt viel Entwicklung und fast keine Forschung, oder umgekehrt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/ladder_with_a_hole.py"/>
        <source>Those below have nobody to learn the next step from and do not see that there is one. Who is above does the work of the missing level too; and when somebody leaves there, nobody is ready to follow.</source>
        <translation>Wer darunter steht, hat niemanden, um den nächsten Schritt zu lernen, und sieht nicht, dass es einen gibt. Wer darüber steht, tut die Arbeit der fehlenden Stufe mit; und wenn dort jemand geht, ist niemand bereit nachzufolgen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/many_responsible.py"/>
        <source>Three or more people do the same responsibility.</source>
        <translation>Drei oder mehr Personen tun dieselbe Zuständigkeit.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/title_against_work.py"/>
        <source>Title against work</source>
        <translation>Titel gegen Arbeit</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/two_letters.py"/>
        <source>To be accountable and to do the work go together. Counted are the letters that speak of one person alone: the person's own, and those of a role or team that nobody else is in. A team of which a member does the work may well be consulted: that means the others. Whatever is only informed besides is left out, since nothing is wrong but a word too many.</source>
        <translation>Rechenschaftspflichtig zu sein und die Arbeit zu machen gehen zusammen. Gezählt werden die Buchstaben, die von einer Person allein sprechen: die eigenen, und die einer Rolle oder eines Teams, in dem sonst niemand ist. Ein Team, von dem ein Mitglied die Arbeit macht, darf durchaus befragt werden: gemeint sind die anderen. Was daneben nur informiert wird, bleibt außen vor, denn daran ist nichts falsch als ein Wort zu viel.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/tracks_out_of_balance.py"/>
        <source>Tracks out of balance</source>
        <translation>Forschung und Entwicklung ungleich</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/over_the_wall.py"/>
        <source>Two accounts of the path from a data scientist's prototype to production: "The Difference Between ML Engineers and Data Scientists" (Dishing the Data), and an online comment from 2021 that counts the hand-offs.</source>
        <translation>Zwei Berichte über den Weg vom Prototyp eines Data Scientists in den Einsatz: „The Difference Between ML Engineers and Data Scientists“ (Dishing the Data) und ein Kommentar im Netz von 2021, der die Übergaben zählt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/two_letters.py"/>
        <source>Two letters</source>
        <translation>Zwei Buchstaben</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/one_work_two_names.py"/>
        <source>Two names are alike if they are made of the same words, in whatever order, large or small, and whatever their endings: “Monitor the model” and “Model monitoring”. Articles and the like do not count. In different stages the same words are taken for meant where they are written exactly alike: a review may come twice. It is reported at one of them. Where more than a hundred are alike, as in a plan that was filled by a program, nothing is said.</source>
        <translation>Zwei Namen sind gleich, wenn sie aus denselben Wörtern bestehen, in welcher Reihenfolge auch immer, groß oder klein, und welche Endungen sie auch haben: „Monitor the model“ und „Model monitoring“. Artikel und dergleichen zählen nicht. In verschiedenen Phasen gelten dieselben Wörter als gewollt, wo sie genau gleich geschrieben sind: eine Durchsicht darf zweimal vorkommen. Gemeldet wird es bei einer davon. Wo mehr als hundert gleich sind, wie in einem Plan, den ein Programm gefüllt hat, wird nichts gesagt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/one_work_two_names.py"/>
        <source>Two names for one piece of work get two owners, and each believes that the other one does it. Where both do it, they do it twice.</source>
        <translation>Zwei Namen für eine Arbeit bekommen zwei Eigner, und jeder glaubt, der andere mache sie. Wo beide sie machen, machen sie sie doppelt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/more_than_one_accountable.py"/>
        <source>Two people who both have the final say either block each other or each rely on the other. Whoever asks for a decision picks the one who says yes.</source>
        <translation>Zwei Personen, die beide das letzte Wort haben, blockieren einander oder verlassen sich aufeinander. Wer eine Entscheidung will, sucht sich die aus, die Ja sagt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/roles_alike.py"/>
        <source>Two roles cover nearly the same responsibilities.</source>
        <translation>Zwei Rollen decken fast dieselben Zuständigkeiten ab.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/like_work_unlike_grade.py"/>
        <source>Two roles do much the same work, and their levels or pay bands are not the same.</source>
        <translation>Zwei Rollen tun weitgehend dieselbe Arbeit, und ihre Stufen oder Gehaltsbänder sind nicht gleich.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/unreachable_stage.py"/>
        <source>Unreachable stage</source>
        <translation>Unerreichbare Phase</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/filled_vacancy.py"/>
        <source>Users of Maptio, a tool for role maps, report that a vacancy stays open after somebody has been put into the role (issue 870). By what a stale one is told from a true one is RoleMap's own choice.</source>
        <translation>Nutzer von Maptio, einem Werkzeug für Rollenkarten, berichten, dass eine Stelle offen bleibt, nachdem jemand in die Rolle eingesetzt wurde (Issue 870). Woran sich eine veraltete von einer echten unterscheidet, ist eine eigene Entscheidung von RoleMap.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/vacant_role.py"/>
        <source>Vacant role</source>
        <translation>Unbesetzte Rolle</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/unreachable_stage.py"/>
        <source>What a pipeline is: a sequence of stages, each of which builds on those before it.</source>
        <translation>Was eine Pipeline ist: eine Folge von Phasen, von denen jede auf denen davor aufbaut.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/circular_pipeline.py"/>
        <source>What a pipeline is: a sequence of stages, each of which can begin when those before it are done.</source>
        <translation>Was eine Pipeline ist: eine Folge von Phasen, von denen jede beginnen kann, wenn die davor fertig sind.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/cognitive_load.py"/>
        <source>What counts is the `complexity` of each responsibility that the person does, also through a role or team, or answers for where nobody else does it. Too much is anything beside what is complex, more that is complicated than the limit `complicated_domains`, and more that is simple than the limit `simple_domains`. Work whose complexity nobody has judged never counts, and neither does support.</source>
        <translation>Es zählt die `complexity` jeder Zuständigkeit, die die Person tut, auch durch eine Rolle oder ein Team, oder für die sie einsteht, wo niemand sonst sie tut. Zu viel ist alles neben dem, was komplex ist, mehr Kompliziertes als der Grenzwert `complicated_domains` und mehr Einfaches als der Grenzwert `simple_domains`. Arbeit, deren Komplexität niemand beurteilt hat, zählt nie, und Unterstützung auch nicht.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/many_responsible.py"/>
        <source>What many do together nobody does alone: they wait for each other, or do it twice.</source>
        <translation>Was viele zusammen tun, tut niemand allein: sie warten aufeinander oder tun es doppelt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/title_against_work.py"/>
        <source>What the work is follows from the words of the responsibilities, their skills and stages; by how much of it is of which kind it is compared with the kinds of roles that there are. A title that says nothing known is not judged, nor is somebody who has fewer than two responsibilities. Kinds of roles shade into each other: it is reported only where another kind fits clearly better than any that is no surprise under the title.</source>
        <translation>Was die Arbeit ist, ergibt sich aus den Wörtern der Zuständigkeiten, ihren Fähigkeiten und Phasen; danach, wie viel davon von welcher Art ist, wird sie mit den bekannten Arten von Rollen verglichen. Ein Titel, der nichts Bekanntes sagt, wird nicht beurteilt, auch niemand mit weniger als zwei Zuständigkeiten. Die Arten von Rollen gehen ineinander über: gemeldet wird es nur, wo eine andere Art deutlich besser passt als jede, die unter dem Titel nicht überrascht.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/accountable_too_high.py"/>
        <location filename="../../rolemap/analysis/rules/bus_factor_one.py"/>
        <location filename="../../rolemap/analysis/rules/calendar_against_plan.py"/>
        <location filename="../../rolemap/analysis/rules/circular_pipeline.py"/>
        <location filename="../../rolemap/analysis/rules/cognitive_load.py"/>
        <location filename="../../rolemap/analysis/rules/duties_not_separated.py"/>
        <location filename="../../rolemap/analysis/rules/filled_vacancy.py"/>
        <location filename="../../rolemap/analysis/rules/hangs_on_one.py"/>
        <location filename="../../rolemap/analysis/rules/idle_stage.py"/>
        <location filename="../../rolemap/analysis/rules/ladder_with_a_hole.py"/>
        <location filename="../../rolemap/analysis/rules/like_work_unlike_grade.py"/>
        <location filename="../../rolemap/analysis/rules/many_consulted.py"/>
        <location filename="../../rolemap/analysis/rules/many_informed.py"/>
        <location filename="../../rolemap/analysis/rules/many_responsible.py"/>
        <location filename="../../rolemap/analysis/rules/missing_skill.py"/>
        <location filename="../../rolemap/analysis/rules/more_than_one_accountable.py"/>
        <location filename="../../rolemap/analysis/rules/most_answers.py"/>
        <location filename="../../rolemap/analysis/rules/no_deputy.py"/>
        <location filename="../../rolemap/analysis/rules/no_way_back.py"/>
        <location filename="../../rolemap/analysis/rules/nobody_accountable.py"/>
        <location filename="../../rolemap/analysis/rules/nobody_on_call.py"/>
        <location filename="../../rolemap/analysis/rules/nobody_responsible.py"/>
        <location filename="../../rolemap/analysis/rules/not_confirmed.py"/>
        <location filename="../../rolemap/analysis/rules/on_call_too_often.py"/>
        <location filename="../../rolemap/analysis/rules/one_title_two_jobs.py"/>
        <location filename="../../rolemap/analysis/rules/one_who_could.py"/>
        <location filename="../../rolemap/analysis/rules/one_work_two_names.py"/>
        <location filename="../../rolemap/analysis/rules/only_asked_and_told.py"/>
        <location filename="../../rolemap/analysis/rules/over_capacity.py"/>
        <location filename="../../rolemap/analysis/rules/over_the_wall.py"/>
        <location filename="../../rolemap/analysis/rules/person_with_nothing.py"/>
        <location filename="../../rolemap/analysis/rules/required_not_owned.py"/>
        <location filename="../../rolemap/analysis/rules/roles_alike.py"/>
        <location filename="../../rolemap/analysis/rules/rota_too_small.py"/>
        <location filename="../../rolemap/analysis/rules/span_of_control.py"/>
        <location filename="../../rolemap/analysis/rules/spread_thin.py"/>
        <location filename="../../rolemap/analysis/rules/team_size.py"/>
        <location filename="../../rolemap/analysis/rules/title_against_work.py"/>
        <location filename="../../rolemap/analysis/rules/tracks_out_of_balance.py"/>
        <location filename="../../rolemap/analysis/rules/two_letters.py"/>
        <location filename="../../rolemap/analysis/rules/unreachable_stage.py"/>
        <location filename="../../rolemap/analysis/rules/vacant_role.py"/>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/hangs_on_one.py"/>
        <source>When the person leaves, all of that comes up on one day, and those who stay have to find out what was promised to whom, while the work goes on.</source>
        <translation>Wenn die Person geht, kommt all das an einem Tag hoch, und wer bleibt, muss herausfinden, was wem versprochen war, während die Arbeit weitergeht.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/nobody_responsible.py"/>
        <source>Where somebody is accountable this is only for information: whoever answers for work that nobody else does, does it. Where a responsibility that is kept on call has nobody at all, nobody-on-call says so instead.</source>
        <translation>Wo jemand rechenschaftspflichtig ist, ist das nur ein Hinweis: wer für Arbeit einsteht, die sonst niemand tut, tut sie. Wo eine Zuständigkeit mit Bereitschaft gar niemanden hat, sagt es stattdessen die Regel nobody-on-call.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/required_not_owned.py"/>
        <source>Which items are required is chosen in the catalogue, or in the settings. An item is owned if somebody is accountable for a responsibility that covers it; a vacant role is nobody.</source>
        <translation>Welche Einträge vorgeschrieben sind, wird im Katalog gewählt, oder in den Einstellungen. Ein Eintrag gehört jemandem, wenn jemand für eine Zuständigkeit, die ihn abdeckt, rechenschaftspflichtig ist; eine unbesetzte Rolle ist niemand.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/duties_not_separated.py"/>
        <source>Which ones are to be kept apart is said at the responsibility. Counted are people: somebody in two roles, each of which has one of the duties, holds both. To be consulted or informed is no part in a duty. It is reported once for each two, at the first.</source>
        <translation>Welche getrennt bleiben sollen, steht bei der Zuständigkeit. Gezählt werden Personen: wer in zwei Rollen ist, von denen jede eine der Aufgaben hat, hält beide. Befragt oder informiert zu werden ist kein Anteil an einer Aufgabe. Gemeldet wird es einmal je Paar, bei der ersten.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/one_title_two_jobs.py"/>
        <source>Who asks for somebody with the title gets the wrong one of two, and so does who hires. Neither can stand in for the other, though the plan looks as if there were several.</source>
        <translation>Wer jemanden mit dem Titel sucht, bekommt von zweien die falsche Person, ebenso wer einstellt. Keine kann die andere vertreten, obwohl es im Plan so aussieht, als gäbe es mehrere.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/missing_skill.py"/>
        <source>Who is still learning a skill does not master it. Skills are compared without regard to case and spaces. What nobody works on is left out: that nobody does it comes first.</source>
        <translation>Wer eine Fähigkeit noch lernt, beherrscht sie nicht. Fähigkeiten werden ohne Rücksicht auf Groß- und Kleinschreibung und Leerzeichen verglichen. Woran niemand arbeitet, bleibt außen vor: dass niemand es tut, kommt zuerst.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/accountable_too_high.py"/>
        <source>Whoever answers for work decides about it. From that far away each decision goes up and comes back, and those in between learn that they need not decide anything.</source>
        <translation>Wer für Arbeit einsteht, entscheidet über sie. Aus solcher Entfernung geht jede Entscheidung hinauf und kommt zurück, und wer dazwischen steht, lernt, nichts entscheiden zu müssen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/rota_too_small.py"/>
        <source>Whoever carries the pager every other night gets little else done, sleeps badly, and leaves. A rota of two stops when one of them is ill.</source>
        <translation>Wer jede zweite Nacht Dienst hat, schafft sonst wenig, schläft schlecht und kündigt. Ein Plan mit zwei Personen endet, wenn eine krank ist.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/on_call_too_often.py"/>
        <source>Whoever carries the pager for several things gets the nights of all of them. Each rota looks fair by itself, and nobody sees the sum except the person.</source>
        <translation>Wer für mehrere Dinge Dienst hat, bekommt die Nächte von allen. Jeder Plan sieht für sich gerecht aus, und die Summe sieht niemand außer der Person selbst.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/many_informed.py"/>
        <source>Whoever does the work has to keep in mind whom to tell. With many, somebody is forgotten, or everybody gets mails that nobody reads.</source>
        <translation>Wer die Arbeit tut, muss im Kopf behalten, wem Bescheid zu sagen ist. Bei vielen wird jemand vergessen, oder alle bekommen Mails, die niemand liest.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/cognitive_load.py"/>
        <source>Whoever has too much to keep in mind thinks nothing through. What is complex suffers first: simple work can always be finished today, and so the hard question waits.</source>
        <translation>Wer zu viel im Kopf behalten muss, denkt nichts zu Ende. Was komplex ist, leidet zuerst: einfache Arbeit lässt sich immer noch heute fertig machen, und so wartet die schwierige Frage.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/accountable_too_high.py"/>
        <location filename="../../rolemap/analysis/rules/bus_factor_one.py"/>
        <location filename="../../rolemap/analysis/rules/calendar_against_plan.py"/>
        <location filename="../../rolemap/analysis/rules/circular_pipeline.py"/>
        <location filename="../../rolemap/analysis/rules/cognitive_load.py"/>
        <location filename="../../rolemap/analysis/rules/duties_not_separated.py"/>
        <location filename="../../rolemap/analysis/rules/filled_vacancy.py"/>
        <location filename="../../rolemap/analysis/rules/hangs_on_one.py"/>
        <location filename="../../rolemap/analysis/rules/idle_stage.py"/>
        <location filename="../../rolemap/analysis/rules/ladder_with_a_hole.py"/>
        <location filename="../../rolemap/analysis/rules/like_work_unlike_grade.py"/>
        <location filename="../../rolemap/analysis/rules/many_consulted.py"/>
        <location filename="../../rolemap/analysis/rules/many_informed.py"/>
        <location filename="../../rolemap/analysis/rules/many_responsible.py"/>
        <location filename="../../rolemap/analysis/rules/missing_skill.py"/>
        <location filename="../../rolemap/analysis/rules/more_than_one_accountable.py"/>
        <location filename="../../rolemap/analysis/rules/most_answers.py"/>
        <location filename="../../rolemap/analysis/rules/no_deputy.py"/>
        <location filename="../../rolemap/analysis/rules/no_way_back.py"/>
        <location filename="../../rolemap/analysis/rules/nobody_accountable.py"/>
        <location filename="../../rolemap/analysis/rules/nobody_on_call.py"/>
        <location filename="../../rolemap/analysis/rules/nobody_responsible.py"/>
        <location filename="../../rolemap/analysis/rules/not_confirmed.py"/>
        <location filename="../../rolemap/analysis/rules/on_call_too_often.py"/>
        <location filename="../../rolemap/analysis/rules/one_title_two_jobs.py"/>
        <location filename="../../rolemap/analysis/rules/one_who_could.py"/>
        <location filename="../../rolemap/analysis/rules/one_work_two_names.py"/>
        <location filename="../../rolemap/analysis/rules/only_asked_and_told.py"/>
        <location filename="../../rolemap/analysis/rules/over_capacity.py"/>
        <location filename="../../rolemap/analysis/rules/over_the_wall.py"/>
        <location filename="../../rolemap/analysis/rules/person_with_nothing.py"/>
        <location filename="../../rolemap/analysis/rules/required_not_owned.py"/>
        <location filename="../../rolemap/analysis/rules/roles_alike.py"/>
        <location filename="../../rolemap/analysis/rules/rota_too_small.py"/>
        <location filename="../../rolemap/analysis/rules/span_of_control.py"/>
        <location filename="../../rolemap/analysis/rules/spread_thin.py"/>
        <location filename="../../rolemap/analysis/rules/team_size.py"/>
        <location filename="../../rolemap/analysis/rules/title_against_work.py"/>
        <location filename="../../rolemap/analysis/rules/tracks_out_of_balance.py"/>
        <location filename="../../rolemap/analysis/rules/two_letters.py"/>
        <location filename="../../rolemap/analysis/rules/unreachable_stage.py"/>
        <location filename="../../rolemap/analysis/rules/vacant_role.py"/>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/rota_too_small.py"/>
        <source>With fewer than half of the people needed it is an error. At one site the number needed is what keeps everybody's duty within the limit (`on_call_share`); several sites take the hours in turns and each needs a team of its own (`people_per_slot_and_site`).</source>
        <translation>Mit weniger als der Hälfte der nötigen Personen ist es ein Fehler. An einem Standort sind so viele nötig, dass die Bereitschaft aller im Grenzwert bleibt (`on_call_share`); mehrere Standorte wechseln sich mit den Stunden ab, und jeder braucht ein eigenes Team (`people_per_slot_and_site`).</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/over_the_wall.py"/>
        <source>Work passes from one stage to another between people who do not share any of it.</source>
        <translation>Arbeit geht von einer Phase in eine andere, zwischen Personen, die nichts davon teilen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/circular_pipeline.py"/>
        <source>Work that is handed on comes back to where it was: the order of the stages has a circle.</source>
        <translation>Übergebene Arbeit kommt dorthin zurück, wo sie war: die Reihenfolge der Phasen hat einen Kreis.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/nobody_accountable.py"/>
        <source>Work that several people do and none answers for is finished when each thinks another will do it. Somebody must be able to say yes or no, and be asked when it goes wrong.</source>
        <translation>Arbeit, die mehrere tun und für die niemand einsteht, ist fertig, wenn alle denken, dass jemand anders sie tut. Jemand muss Ja oder Nein sagen können, und gefragt werden, wenn es schiefgeht.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/nobody_responsible.py"/>
        <source>Work that stands in a plan without anybody to do it is not going to be done, and those who wait for it find out last.</source>
        <translation>Arbeit, die im Plan steht, ohne dass jemand sie tut, wird nicht getan, und wer auf sie wartet, erfährt es zuletzt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/only_asked_and_told.py"/>
        <source>Write down what the person does. If there is nothing, ask whether the person has to be consulted, or would rather read of the results.</source>
        <translation>Aufschreiben, was die Person tut. Gibt es nichts, fragen, ob sie befragt werden muss oder lieber von den Ergebnissen lesen würde.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/many_responsible.py"/>
        <source>agilesriram (2014), on RACI charts: three or more R in one row are too many.</source>
        <translation>agilesriram (2014), über RACI-Tabellen: drei oder mehr R in einer Zeile sind zu viele.</translation>
    </message>
</context>
<context>
    <name>SaveTemplateDialog</name>
    <message>
        <location filename="../../rolemap/ui/dialogs/save_template.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/save_template.py"/>
        <source>&amp;Story</source>
        <translation>&amp;Geschichte</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/save_template.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/save_template.py"/>
        <source>People are called Person 1 and so on; what is said about them in notes, and the reasons of accepted problems, are left out.</source>
        <translation>Personen heißen Person 1 und so weiter; was in Notizen über sie steht und die Gründe akzeptierter Probleme entfallen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/save_template.py"/>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/save_template.py"/>
        <source>Rename the template</source>
        <translation>Vorlage umbenennen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/save_template.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/save_template.py"/>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/save_template.py"/>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/save_template.py"/>
        <source>What team it shows, and when to start from it</source>
        <translation>Welches Team sie zeigt und wann man mit ihr beginnt</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/save_template.py"/>
        <source>Without people's names</source>
        <translation>Ohne Namen von Personen</translation>
    </message>
</context>
<context>
    <name>SeatRow</name>
    <message>
        <location filename="../../rolemap/ui/details/inspector_rows.py"/>
        <source>Leave this seat vacant</source>
        <translation>Diesen Platz frei lassen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_rows.py"/>
        <source>Remove this seat</source>
        <translation>Diesen Platz entfernen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_rows.py"/>
        <source>Role, person and notes of this seat</source>
        <translation>Rolle, Person und Notizen zu diesem Platz</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_rows.py"/>
        <source>Share of full time</source>
        <translation>Anteil an Vollzeit</translation>
    </message>
</context>
<context>
    <name>SeveralPage</name>
    <message>
        <location filename="../../rolemap/ui/details/inspector_other.py"/>
        <source>Assign…</source>
        <translation>Zuweisen…</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_other.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_other.py"/>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <location filename="../../rolemap/ui/dialogs/shortcuts.py"/>
        <source>Filter by what it does, or by key</source>
        <translation>Nach Wirkung oder Taste filtern</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/shortcuts.py"/>
        <source>Filter keys and gestures</source>
        <translation>Tasten und Gesten filtern</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/shortcuts.py"/>
        <source>Keys and gestures</source>
        <translation>Tasten und Gesten</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/shortcuts.py"/>
        <source>No key or gesture for “{words}”.</source>
        <translation>Keine Taste oder Geste für „{words}“.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/shortcuts.py"/>
        <source>{count} listed</source>
        <translation>{count} aufgeführt</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../rolemap/ui/views/start_page.py"/>
        <source>Drop a file here to open it.</source>
        <translation>Zum Öffnen eine Datei hier ablegen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/start_page.py"/>
        <source>Files that you open are listed here.</source>
        <translation>Geöffnete Dateien stehen hier.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/start_page.py"/>
        <source>Import people or tables…</source>
        <translation>Personen oder Tabellen importieren…</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/start_page.py"/>
        <source>Let go to open it.</source>
        <translation>Loslassen, um sie zu öffnen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/start_page.py"/>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/start_page.py"/>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/start_page.py"/>
        <source>Start from a template</source>
        <translation>Mit einer Vorlage beginnen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/start_page.py"/>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/start_page.py"/>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
</context>
<context>
    <name>TeamPanel</name>
    <message>
        <location filename="../../rolemap/ui/views/team_panel.py"/>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/team_panel.py"/>
        <source>Add a role</source>
        <translation>Rolle hinzufügen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/team_panel.py"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/team_panel.py"/>
        <source>Filter people and roles</source>
        <translation>Personen und Rollen filtern</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/team_panel.py"/>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/team_panel.py"/>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/team_panel.py"/>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/team_panel.py"/>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/team_panel.py"/>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <location filename="../../rolemap/ui/dialogs/template.py"/>
        <source>New from template</source>
        <translation>Neu aus Vorlage</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/template.py"/>
        <source>Start from it</source>
        <translation>Damit beginnen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/template.py"/>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/template.py"/>
        <source>What does your team look like?</source>
        <translation>Wie sieht das Team aus?</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/template.py"/>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>28 checks that tell how ready a model is for production, seven each of data, model, infrastructure and monitoring.</source>
        <translation>28 Prüfungen, die zeigen, wie reif ein Modell für die Produktion ist, je sieben zu Daten, Modell, Infrastruktur und Monitoring.</translation>
    </message>
    <message>
        <location filename="../../resources/samples/churn-team.rolemap.json"/>
        <source>A small team that predicts which customers will leave. Its plan has the usual gaps: nobody is on call, nobody answers for the bias scan, and two people answer for data quality.</source>
        <translation>Ein kleines Team sagt voraus, welche Kunden gehen werden. Sein Plan hat die üblichen Lücken: niemand ist in Bereitschaft, niemand steht für die Prüfung auf Verzerrungen ein, und zwei Personen stehen für die Datenqualität ein.</translation>
    </message>
    <message>
        <location filename="../../resources/templates/four-mle-types.rolemap.json"/>
        <source>A streaming service with eight people, most of them called ML engineer, and four jobs under that name: pipelines, infrastructure, models, and everything at once. Advertisements need an answer in milliseconds, television a batch now and then. Each kind has its own stage; prototypes leave the experiments without anybody from serving having a say, and the pilot product is one full-stack engineer's alone.</source>
        <translation>Ein Streamingdienst mit acht Personen, von denen die meisten ML Engineer heißen, und vier Berufe unter diesem Namen: Pipelines, Infrastruktur, Modelle und alles zugleich. Werbung braucht eine Antwort in Millisekunden, Fernsehen ab und zu einen Stapel. Jede Art hat ihre eigene Phase; Prototypen verlassen die Experimente, ohne dass jemand aus dem Betrieb mitredet, und das Pilotprodukt gehört einer Person allein, einem Full-Stack Engineer.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Age of the model</source>
        <translation>Alter des Modells</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Algorithm and training</source>
        <translation>Algorithmus und Training</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/hidden-technical-debt.json"/>
        <source>Analysis tools</source>
        <translation>Analysewerkzeuge</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Answers an alert at any hour.</source>
        <translation>Reagiert zu jeder Stunde auf einen Alarm.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Answers for what the pipeline trains, judges and registers by itself.</source>
        <translation>Steht für das ein, was die Pipeline von selbst trainiert, beurteilt und registriert.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Answers requests with predictions, one by one or in batches.</source>
        <translation>Beantwortet Anfragen mit Vorhersagen, einzeln oder stapelweise.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Answers when the first one does not.</source>
        <translation>Reagiert, wenn die erste es nicht tut.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Approval of access</source>
        <translation>Freigabe des Zugriffs</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Architecture and technologies</source>
        <translation>Architektur und Technologien</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Assessment of the model</source>
        <translation>Beurteilung des Modells</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Assessment of the situation</source>
        <translation>Beurteilung der Lage</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Automated ML pipeline</source>
        <translation>Automatisierte ML-Pipeline</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Automated training runs</source>
        <translation>Automatisierte Trainingsläufe</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <location filename="../../resources/templates/big-tech-split.rolemap.json"/>
        <source>Big tech, split</source>
        <translation>Großer Konzern, aufgeteilt</translation>
    </message>
    <message>
        <location filename="../../resources/templates/blank.rolemap.json"/>
        <source>Blank pipeline</source>
        <translation>Leere Pipeline</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Brings a registered model into production.</source>
        <translation>Bringt ein registriertes Modell in Produktion.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Brings data from several sources together.</source>
        <translation>Führt Daten aus mehreren Quellen zusammen.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Brings the data in, on time and complete.</source>
        <translation>Holt die Daten herein, pünktlich und vollständig.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Brings the last good model back, fast and rehearsed.</source>
        <translation>Holt das letzte gute Modell zurück, schnell und eingeübt.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Brings the last good version back.</source>
        <translation>Holt die letzte gute Version zurück.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Brings what monitoring finds back to those who can act on it.</source>
        <translation>Bringt, was das Monitoring findet, zu denen zurück, die etwas tun können.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Building the model</source>
        <translation>Bau des Modells</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Builds the feature pipeline, with its CI/CD and orchestration.</source>
        <translation>Baut die Merkmals-Pipeline, mit CI/CD und Orchestrierung.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Builds the simple model that all others have to beat.</source>
        <translation>Baut das einfache Modell, das alle anderen schlagen müssen.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Builds, tests and ships every change the same way.</source>
        <translation>Baut, testet und liefert jede Änderung auf dieselbe Weise aus.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Business objectives</source>
        <translation>Geschäftsziele</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Business problem</source>
        <translation>Geschäftsproblem</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>CI/CD</source>
        <translation>CI/CD</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>CRISP-DM</source>
        <translation>CRISP-DM</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Can follow one example through training or serving.</source>
        <translation>Kann ein einzelnes Beispiel durch Training oder Serving verfolgen.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Canary</source>
        <translation>Canary</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Canary release</source>
        <translation>Canary-Release</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/hidden-technical-debt.json"/>
        <source>Checks that the data is what it should be.</source>
        <translation>Prüft, ob die Daten so sind, wie sie sein sollen.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Chooses algorithm and hyperparameters and trains the model.</source>
        <translation>Wählt Algorithmus und Hyperparameter und trainiert das Modell.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Chooses how and where the model answers.</source>
        <translation>Wählt, wie und wo das Modell antwortet.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Chooses the technique and notes what it assumes.</source>
        <translation>Wählt die Technik und notiert, was sie voraussetzt.</translation>
    </message>
    <message>
        <location filename="../../resources/samples/churn-team.rolemap.json"/>
        <source>Churn team</source>
        <translation>Churn-Team</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Cleaning of data</source>
        <translation>Bereinigung der Daten</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Collection of initial data</source>
        <translation>Sammlung erster Daten</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Collects what went well, what did not, and what was learnt.</source>
        <translation>Sammelt, was gut lief, was nicht und was gelernt wurde.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Compares the features in training with the same ones in serving.</source>
        <translation>Vergleicht die Merkmale im Training mit denselben im Serving.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Comparison with a simple model</source>
        <translation>Vergleich mit einem einfachen Modell</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/hidden-technical-debt.json"/>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Construction of data</source>
        <translation>Konstruktion von Daten</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Continuous training</source>
        <translation>Fortlaufendes Training</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Cost of each feature</source>
        <translation>Kosten jedes Merkmals</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Data analysis</source>
        <translation>Datenanalyse</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/hidden-technical-debt.json"/>
        <source>Data collection</source>
        <translation>Datenerfassung</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Data mining goals</source>
        <translation>Data-Mining-Ziele</translation>
    </message>
    <message>
        <location filename="../../resources/templates/ds-mle-handoff.rolemap.json"/>
        <source>Data scientists own the way from the problem to the first model, ML engineers the way from the first model to the model in service. Both own the first model: an overlap that is wanted, and accepted with its reason. Because of it the step from notebook to production goes over no wall. The engineers carry the pager; with one seat still vacant they are one too few for a bearable rota.</source>
        <translation>Data Scientists haben den Weg vom Problem bis zum ersten Modell, ML Engineers den vom ersten Modell bis zum Modell im Betrieb. Beide haben das erste Modell: eine gewollte Überschneidung, mit ihrem Grund akzeptiert. Ihretwegen geht der Schritt vom Notebook in den Einsatz über keine Mauer. Die Engineers sind in Bereitschaft; mit einem noch unbesetzten Platz fehlt ihnen eine Person für einen erträglichen Bereitschaftsplan.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/hidden-technical-debt.json"/>
        <source>Data verification</source>
        <translation>Datenprüfung</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Debugging step by step</source>
        <translation>Schrittweise Fehlersuche</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Decides at set times whether the model stays in use.</source>
        <translation>Entscheidet zu festen Zeiten, ob das Modell im Einsatz bleibt.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Decides what is done when data or predictions change.</source>
        <translation>Entscheidet, was geschieht, wenn sich Daten oder Vorhersagen ändern.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Decides when the model is trained anew, and lets it happen.</source>
        <translation>Entscheidet, wann das Modell neu trainiert wird, und lässt es geschehen.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Decides when the model is trained anew.</source>
        <translation>Entscheidet, wann das Modell neu trainiert wird.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Decides whether the model is worth deploying.</source>
        <translation>Entscheidet, ob sich der Einsatz des Modells lohnt.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Decides whether the project is begun.</source>
        <translation>Entscheidet, ob das Projekt begonnen wird.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Decides whether to deploy, to go on or to stop.</source>
        <translation>Entscheidet über Einsatz, Fortsetzung oder Abbruch.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Decides which data is used, and why.</source>
        <translation>Entscheidet, welche Daten verwendet werden und warum.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Decides who may use which data.</source>
        <translation>Entscheidet, wer welche Daten nutzen darf.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Decommissioning</source>
        <translation>Stilllegung</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Deployment architecture</source>
        <translation>Einsatzarchitektur</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Deployment plan</source>
        <translation>Einsatzplan</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Deployment to production</source>
        <translation>Einsatz in Produktion</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Derives new attributes and records.</source>
        <translation>Leitet neue Attribute und Datensätze ab.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Description of the data</source>
        <translation>Beschreibung der Daten</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Designs the whole system and chooses what it is built with.</source>
        <translation>Entwirft das ganze System und wählt, womit es gebaut wird.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Effect of staleness</source>
        <translation>Wirkung des Alterns</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Evaluation of results</source>
        <translation>Bewertung der Ergebnisse</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Evaluation on slices</source>
        <translation>Bewertung nach Gruppen</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Everything by stage</source>
        <translation>Alles nach Phase</translation>
    </message>
    <message>
        <location filename="../../resources/templates/everything-named.rolemap.json"/>
        <source>Everything named</source>
        <translation>Alles benannt</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Exploration</source>
        <translation>Exploration</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Exploration of the data</source>
        <translation>Erkundung der Daten</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Explores the data for what a model could learn from it.</source>
        <translation>Erkundet die Daten danach, was ein Modell aus ihnen lernen könnte.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Export of the model</source>
        <translation>Export des Modells</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Fairness and inclusion</source>
        <translation>Fairness und Inklusion</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Feature expectations</source>
        <translation>Erwartungen an Merkmale</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/hidden-technical-debt.json"/>
        <source>Feature extraction</source>
        <translation>Merkmalsextraktion</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Feature pipeline code</source>
        <translation>Code der Merkmals-Pipeline</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Feature rules</source>
        <translation>Regeln für Features</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Feedback loop</source>
        <translation>Feedback-Schleife</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Final report</source>
        <translation>Abschlussbericht</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Finds the problem that is worth solving, and says what it is worth.</source>
        <translation>Findet das Problem, das zu lösen sich lohnt, und sagt, was es wert ist.</translation>
    </message>
    <message>
        <location filename="../../resources/templates/startup-full-stack.rolemap.json"/>
        <source>Five people build everything. One full-stack ML engineer does nearly all of the technical work, from raw data to the running model, so nothing is thrown over a wall; and everything stops when that one person is away. Nobody ever said who is on call.</source>
        <translation>Fünf Personen bauen alles. Eine davon tut als Full-Stack ML Engineer fast die ganze technische Arbeit, von den Rohdaten bis zum laufenden Modell; so wird nichts über eine Mauer geworfen, und alles steht still, wenn sie fehlt. Wer in Bereitschaft ist, hat nie jemand gesagt.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Formatting of data</source>
        <translation>Formatierung der Daten</translation>
    </message>
    <message>
        <location filename="../../resources/templates/four-mle-types.rolemap.json"/>
        <source>Four kinds of ML engineer</source>
        <translation>Vier Arten von ML Engineers</translation>
    </message>
    <message>
        <location filename="../../resources/templates/two-camps-one-title.rolemap.json"/>
        <source>Four people have the title machine learning engineer. Two of them write software around models, two build models and write some code; they share no work, and what the second camp trains the first has to put into production. A data scientist does the same work as the second camp, two pay bands lower. Titles hide all this, assignments show it.</source>
        <translation>Vier Personen haben den Titel Machine Learning Engineer. Zwei schreiben Software um Modelle herum, zwei bauen Modelle und schreiben etwas Code; sie teilen keine Arbeit, und was das zweite Lager trainiert, muss das erste in den Einsatz bringen. Ein Data Scientist tut dieselbe Arbeit wie das zweite Lager, zwei Gehaltsstufen tiefer. Titel verbergen all das, Zuweisungen zeigen es.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Framing as an ML problem</source>
        <translation>Fassung als ML-Problem</translation>
    </message>
    <message>
        <location filename="../../resources/templates/research-to-production.rolemap.json"/>
        <source>From research to production</source>
        <translation>Von der Forschung in den Einsatz</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Gets data from the sources into the feature store.</source>
        <translation>Bringt Daten aus den Quellen in den Feature Store.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/hidden-technical-debt.json"/>
        <source>Gets the data in, all of it and in time.</source>
        <translation>Holt die Daten herein, vollständig und rechtzeitig.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Gets the first data and notes where it came from.</source>
        <translation>Beschafft die ersten Daten und notiert ihre Herkunft.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Gets the right answers to learn from, and checks them.</source>
        <translation>Besorgt die richtigen Antworten zum Lernen und prüft sie.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Gets the same model from the same data and code.</source>
        <translation>Erhält aus denselben Daten und demselben Code dasselbe Modell.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Go or no-go for production</source>
        <translation>Go oder No-Go für den Einsatz</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Go or no-go for the project</source>
        <translation>Go oder No-Go für das Projekt</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Guards personal data and lets it be deleted.</source>
        <translation>Schützt persönliche Daten und sorgt dafür, dass sie gelöscht werden können.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Guards personal data on its whole way through the pipeline.</source>
        <translation>Schützt personenbezogene Daten auf ihrem ganzen Weg durch die Pipeline.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Hands the model and its code over for production.</source>
        <translation>Übergibt das Modell und seinen Code an die Produktion.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Has every model specification reviewed and kept under version control.</source>
        <translation>Sorgt dafür, dass jede Modellspezifikation geprüft und versioniert wird.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Has the model checked by somebody who did not build it.</source>
        <translation>Lässt das Modell von jemandem prüfen, der es nicht gebaut hat.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/hidden-technical-debt.json"/>
        <source>Hidden technical debt</source>
        <translation>Hidden technical debt</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Incident command</source>
        <translation>Leitung bei Störungen</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Independent review</source>
        <translation>Unabhängige Prüfung</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Ingestion</source>
        <translation>Datenaufnahme</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Integration of data</source>
        <translation>Integration der Daten</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Inventory of sources</source>
        <translation>Verzeichnis der Quellen</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Judges and ranks the models by the test design.</source>
        <translation>Beurteilt und ordnet die Modelle nach dem Testplan.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Judges the model for each group that matters.</source>
        <translation>Bewertet das Modell für jede Gruppe, auf die es ankommt.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Judges the models by the objectives of the business.</source>
        <translation>Beurteilt die Modelle nach den Geschäftszielen.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Keep or withdraw</source>
        <translation>Behalten oder zurückziehen</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Keeps a plain baseline that the model has to beat.</source>
        <translation>Hält ein schlichtes Vergleichsmodell bereit, das das Modell schlagen muss.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Keeps data that must not be used out of the features.</source>
        <translation>Hält Daten, die nicht verwendet werden dürfen, aus den Merkmalen heraus.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/hidden-technical-debt.json"/>
        <source>Keeps the settings of data, features and models readable and under review.</source>
        <translation>Hält die Einstellungen von Daten, Merkmalen und Modellen lesbar und im Review.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Keeps the time from an idea to a feature in production short.</source>
        <translation>Hält die Zeit von der Idee bis zum Merkmal in Produktion kurz.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Keeps what the model costs below what it is worth.</source>
        <translation>Hält die Kosten des Modells unter seinem Nutzen.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Knows how a better offline figure shows in what the business counts.</source>
        <translation>Weiß, wie sich ein besserer Offline-Wert in dem zeigt, was fürs Geschäft zählt.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Knows which data there is, whose it is and how fresh.</source>
        <translation>Weiß, welche Daten es gibt, wem sie gehören und wie aktuell sie sind.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Labelling</source>
        <translation>Labeling</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Leads while something is broken, and the review afterwards.</source>
        <translation>Führt, solange etwas gestört ist, und in der Nachbesprechung.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Leakage and bias scan</source>
        <translation>Suche nach Leakage und Bias</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Learns in time when a source of data is about to change.</source>
        <translation>Erfährt rechtzeitig, wenn sich eine Datenquelle ändern wird.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Learns what the data means and which of it the problem needs.</source>
        <translation>Erfährt, was die Daten bedeuten und welche davon das Problem braucht.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Lets a new model answer a few requests before it answers all.</source>
        <translation>Lässt ein neues Modell einige Anfragen beantworten, bevor es alle beantwortet.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Lets no model go live that falls behind the last good one.</source>
        <translation>Lässt kein Modell live gehen, das hinter das letzte gute zurückfällt.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Lists resources, constraints, risks and costs.</source>
        <translation>Führt Ressourcen, Einschränkungen, Risiken und Kosten auf.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Locates the raw data and checks its quality and its labels.</source>
        <translation>Findet die Rohdaten und prüft ihre Qualität und ihre Labels.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Looks after the machines on which pipelines and training run.</source>
        <translation>Kümmert sich um die Maschinen, auf denen Pipelines und Training laufen.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/hidden-technical-debt.json"/>
        <source>Looks after the tools with which data and models are studied.</source>
        <translation>Pflegt die Werkzeuge, mit denen Daten und Modelle untersucht werden.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/hidden-technical-debt.json"/>
        <source>Looks after what starts, orders and repeats the jobs.</source>
        <translation>Pflegt, was die Jobs startet, ordnet und wiederholt.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Looks at the quality for each important group, not at the average alone.</source>
        <translation>Betrachtet die Qualität für jede wichtige Gruppe, nicht nur im Durchschnitt.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Looks back for what was overlooked.</source>
        <translation>Blickt zurück auf das, was übersehen wurde.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Looks early for harm, law and cost that could stop the project.</source>
        <translation>Sucht früh nach Schaden, Recht und Kosten, die das Projekt aufhalten könnten.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Looks for answers hidden in the features and for skewed groups.</source>
        <translation>Sucht nach Antworten, die in den Features stecken, und nach verzerrten Gruppen.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Looks for patterns with queries and pictures.</source>
        <translation>Sucht mit Abfragen und Bildern nach Mustern.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Looks for what a model could use.</source>
        <translation>Sucht, was ein Modell nutzen könnte.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Looks for what is missing or wrong.</source>
        <translation>Sucht, was fehlt oder falsch ist.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>ML Test Score</source>
        <translation>ML Test Score</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/hidden-technical-debt.json"/>
        <source>ML code</source>
        <translation>ML-Code</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>ML framing</source>
        <translation>ML-Fragestellung</translation>
    </message>
    <message>
        <location filename="../../resources/templates/mlops-roles.rolemap.json"/>
        <source>MLOps roles of the paper</source>
        <translation>MLOps-Rollen der Studie</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>MLOps steps</source>
        <translation>MLOps-Schritte</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/hidden-technical-debt.json"/>
        <source>Machine resources</source>
        <translation>Rechenressourcen</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Measures what an old model costs, so that the age to replace it is known.</source>
        <translation>Misst, was ein altes Modell kostet, damit klar ist, ab welchem Alter es zu ersetzen ist.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Mends or takes out what is wrong.</source>
        <translation>Berichtigt oder entfernt, was falsch ist.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Model card</source>
        <translation>Model Card</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Modelling technique</source>
        <translation>Modellierungstechnik</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <location filename="../../resources/catalogues/hidden-technical-debt.json"/>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Monitoring</source>
        <translation>Monitoring</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Monitoring and maintenance plan</source>
        <translation>Plan für Monitoring und Wartung</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Notice of upstream changes</source>
        <translation>Nachricht über Änderungen an Quellen</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Notices data that is late, missing or wrong.</source>
        <translation>Bemerkt Daten, die zu spät kommen, fehlen oder falsch sind.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Notices values that are no number or grow without bounds.</source>
        <translation>Bemerkt Werte, die keine Zahl sind oder grenzenlos wachsen.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Notices when live predictions get worse.</source>
        <translation>Bemerkt, wenn Live-Vorhersagen schlechter werden.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/hidden-technical-debt.json"/>
        <source>Notices when the world, the data or the model has changed.</source>
        <translation>Bemerkt, wenn sich die Welt, die Daten oder das Modell geändert haben.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Numerical stability</source>
        <translation>Numerische Stabilität</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Offline against online metrics</source>
        <translation>Offline- gegen Online-Metriken</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>On-call, primary</source>
        <translation>Bereitschaft, erste</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>On-call, secondary</source>
        <translation>Bereitschaft, zweite</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Orders the work, with its tools and dates.</source>
        <translation>Ordnet die Arbeit, mit Werkzeugen und Terminen.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Pipeline code</source>
        <translation>Pipeline-Code</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Pipeline infrastructure</source>
        <translation>Pipeline-Infrastruktur</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Preparation and split</source>
        <translation>Aufbereitung und Aufteilung</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Prepares and validates the data, and splits it for training and tests.</source>
        <translation>Bereitet die Daten auf, validiert sie und teilt sie für Training und Tests.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Privacy controls</source>
        <translation>Datenschutzkontrollen</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/hidden-technical-debt.json"/>
        <source>Process management tools</source>
        <translation>Werkzeuge zur Prozesssteuerung</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Project plan</source>
        <translation>Projektplan</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/hidden-technical-debt.json"/>
        <source>Provides the machines, and sees to it that they suffice.</source>
        <translation>Stellt die Maschinen bereit und sorgt dafür, dass sie reichen.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Puts the data into the form that the tools need.</source>
        <translation>Bringt die Daten in die Form, die die Werkzeuge brauchen.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Puts the objectives in terms that data can answer.</source>
        <translation>Fasst die Ziele so, dass Daten darauf antworten können.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Quality checks</source>
        <translation>Qualitätsprüfungen</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Quality gate before serving</source>
        <translation>Qualitätsschranke vor dem Serving</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Quality of predictions</source>
        <translation>Qualität der Vorhersagen</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Quality on slices</source>
        <translation>Qualität in Teilgruppen</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Quick new features</source>
        <translation>Schnell zu neuen Merkmalen</translation>
    </message>
    <message>
        <location filename="../../resources/templates/r-and-d-two-ladders.rolemap.json"/>
        <source>R and D, two ladders</source>
        <translation>R und D, zwei Stufenleitern</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Raises an alert when live data no longer looks as expected.</source>
        <translation>Löst einen Alarm aus, wenn Live-Daten nicht mehr wie erwartet aussehen.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Raises an alert when the model in use has grown too old.</source>
        <translation>Löst einen Alarm aus, wenn das eingesetzte Modell zu alt geworden ist.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Raw data, quality and labels</source>
        <translation>Rohdaten, Qualität und Labels</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Release approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Report of data gaps</source>
        <translation>Bericht über Datenlücken</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Reproducible training</source>
        <translation>Reproduzierbares Training</translation>
    </message>
    <message>
        <location filename="../../resources/templates/r-and-d-two-ladders.rolemap.json"/>
        <source>Research invents and evaluates models, development builds and runs the platform, for tables as well as for large models. Each side has a ladder from junior to vice president, about as many people, and an architect between the two keeps the balance. The ladder of development lacks a rung: the seat of the platform director is vacant, and so nobody answers for the platform budget.</source>
        <translation>Die Forschung erfindet und bewertet Modelle, die Entwicklung baut und betreibt die Plattform, für Tabellen wie für große Modelle. Jede Seite hat eine Stufenleiter von Junior bis Vice President und etwa gleich viele Personen, und dazwischen hält eine Person für die Architektur das Gleichgewicht. Der Stufenleiter der Entwicklung fehlt eine Stufe: der Platz der Plattformleitung ist unbesetzt, und so steht niemand für das Budget der Plattform ein.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Response to drift</source>
        <translation>Reaktion auf Drift</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Retraining trigger</source>
        <translation>Auslöser für neues Training</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Review of model code</source>
        <translation>Review des Modellcodes</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Review of the process</source>
        <translation>Durchsicht des Vorgehens</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Review of the project</source>
        <translation>Rückblick auf das Projekt</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Risk scan</source>
        <translation>Risikoprüfung</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Rollback</source>
        <translation>Rollback</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Rounds of improvement</source>
        <translation>Verbesserungsrunden</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Rules for cleaning</source>
        <translation>Regeln für die Bereinigung</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Rules for features</source>
        <translation>Regeln für Merkmale</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Rules on data sources</source>
        <translation>Regeln für Datenquellen</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Running costs</source>
        <translation>Laufende Kosten</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Running the feature pipeline</source>
        <translation>Betrieb der Merkmals-Pipeline</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Runs everything from raw data to serving, again and again.</source>
        <translation>Lässt alles von den Rohdaten bis zum Serving laufen, immer wieder.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Runs the technique on the prepared data.</source>
        <translation>Wendet die Technik auf die aufbereiteten Daten an.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/hidden-technical-debt.json"/>
        <source>Runs what answers with predictions.</source>
        <translation>Betreibt, was mit Vorhersagen antwortet.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Says by which figure success will be told, before the work begins.</source>
        <translation>Sagt vor Beginn der Arbeit, an welcher Zahl der Erfolg zu erkennen ist.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Says how a model is tested, before there is one.</source>
        <translation>Sagt, wie ein Modell getestet wird, bevor es eines gibt.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Says how data is to be transformed and cleaned.</source>
        <translation>Sagt, wie Daten umzuformen und zu bereinigen sind.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Says how features are made, alike in training and serving.</source>
        <translation>Sagt, wie Features gebildet werden, gleich in Training und Betrieb.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Says how much there is, of what kind and in what form.</source>
        <translation>Sagt, wie viele Daten es gibt, von welcher Art und in welcher Form.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Says how the results are watched and kept up.</source>
        <translation>Sagt, wie die Ergebnisse überwacht und gepflegt werden.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Says how the results come into use.</source>
        <translation>Sagt, wie die Ergebnisse in Gebrauch kommen.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Says on what data and by which figures models are judged.</source>
        <translation>Sagt, auf welchen Daten und an welchen Zahlen Modelle gemessen werden.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Says what a model has to predict, and whether one is needed at all.</source>
        <translation>Sagt, was ein Modell vorhersagen muss und ob überhaupt eines nötig ist.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Says what is there, in figures and pictures.</source>
        <translation>Sagt, was da ist, in Zahlen und Bildern.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Says what is to be predicted, and from what.</source>
        <translation>Sagt, was vorhergesagt werden soll und woraus.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Says what the project is to achieve, and how success is told.</source>
        <translation>Sagt, was das Projekt erreichen soll und woran Erfolg zu erkennen ist.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Says which data is missing, and what that costs.</source>
        <translation>Sagt, welche Daten fehlen und was das kostet.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Says which features are made, and how.</source>
        <translation>Sagt, welche Merkmale gebildet werden und wie.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Says which problem is to be solved, for whom and why.</source>
        <translation>Sagt, welches Problem zu lösen ist, für wen und warum.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Says which values each feature may have, and tests for it.</source>
        <translation>Sagt, welche Werte jedes Merkmal haben darf, und testet darauf.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Says yes to a release, as somebody who did not build it.</source>
        <translation>Sagt Ja zu einem Release, ohne selbst daran gebaut zu haben.</translation>
    </message>
    <message>
        <location filename="../../resources/templates/ds-mle-handoff.rolemap.json"/>
        <source>Scientists and engineers</source>
        <translation>Scientists und Engineers</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Searches for good hyperparameters, and notes what was tried.</source>
        <translation>Sucht gute Hyperparameter und notiert, was probiert wurde.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Selection of data</source>
        <translation>Auswahl der Daten</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Serving</source>
        <translation>Serving</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Serving code</source>
        <translation>Serving-Code</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/hidden-technical-debt.json"/>
        <source>Serving infrastructure</source>
        <translation>Serving-Infrastruktur</translation>
    </message>
    <message>
        <location filename="../../resources/templates/mlops-roles.rolemap.json"/>
        <source>Seven roles and the steps between a business problem and a monitored model, as a well-known paper on MLOps gives them (Kreuzberger, Kühl and Hirschl, 2022), put on a map with an invented person or two in each role. Letters go to roles only. DevOps engineer and ML engineer share most of their steps, two automated steps are nobody's, nobody at all is accountable, and nobody is on call.</source>
        <translation>Sieben Rollen und die Schritte von einem geschäftlichen Problem bis zum überwachten Modell, wie sie eine bekannte Studie zu MLOps angibt (Kreuzberger, Kühl und Hirschl, 2022), auf eine Karte gebracht, mit ein oder zwei erfundenen Personen je Rolle. Buchstaben haben nur Rollen. DevOps Engineer und ML Engineer teilen sich die meisten ihrer Schritte, zwei automatisierte Schritte gehören niemandem, rechenschaftspflichtig ist überhaupt niemand, und niemand ist in Bereitschaft.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Shows what every feature adds, and drops those that add nothing.</source>
        <translation>Zeigt, was jedes Merkmal beiträgt, und streicht, was nichts beiträgt.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Speed and resources</source>
        <translation>Tempo und Ressourcen</translation>
    </message>
    <message>
        <location filename="../../resources/templates/startup-full-stack.rolemap.json"/>
        <source>Startup, full-stack</source>
        <translation>Start-up, Full-Stack</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Stops a model that is worse than the one in use.</source>
        <translation>Hält ein Modell auf, das schlechter ist als das eingesetzte.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Success criteria</source>
        <translation>Erfolgskriterien</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Switches a model off, with its data, jobs and access.</source>
        <translation>Schaltet ein Modell ab, samt Daten, Jobs und Zugängen.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Test design</source>
        <translation>Testentwurf</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Test of the whole pipeline</source>
        <translation>Test der ganzen Pipeline</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Tests of feature code</source>
        <translation>Tests des Merkmalscodes</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Tests of model code</source>
        <translation>Tests des Modellcodes</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Tests the code that makes the features, as any other code.</source>
        <translation>Testet den Code, der die Merkmale erzeugt, wie jeden anderen.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Tests the model specification in small, before hours of training.</source>
        <translation>Testet die Modellspezifikation im Kleinen, vor stundenlangem Training.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Tests whether the model treats some people worse than others.</source>
        <translation>Testet, ob das Modell manche Menschen schlechter behandelt als andere.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>The 24 tasks of a data mining project in six phases; it ends where the operation of a model begins.</source>
        <translation>Die 24 Aufgaben eines Data-Mining-Projekts in sechs Phasen; es endet, wo der Betrieb eines Modells beginnt.</translation>
    </message>
    <message>
        <location filename="../../resources/templates/big-tech-split.rolemap.json"/>
        <source>The same pipeline in a large company. Established roles split it: data scientists own problem to first model, ML engineers own deployment to maintenance, and both own the first model. Each stage is well staffed, and work changes hands at every border.</source>
        <translation>Dieselbe Pipeline in einem großen Unternehmen. Feste Rollen teilen sie auf: Data Scientists haben alles vom Problem bis zum ersten Modell, ML Engineers alles vom Einsatz bis zur Wartung, und beide das erste Modell. Jede Phase ist gut besetzt, und an jeder Grenze wechselt die Arbeit die Hände.</translation>
    </message>
    <message>
        <location filename="../../resources/templates/blank.rolemap.json"/>
        <source>The six usual stages from the problem to the maintenance of a model, joined by hand-offs, and nothing else. It has no people, no roles and no responsibilities yet: add your own, and the findings tell you as you go which stage still has nobody.</source>
        <translation>Die üblichen sechs Phasen vom Problem bis zur Wartung eines Modells, durch Übergaben verbunden, und sonst nichts. Noch gibt es keine Personen, Rollen und Zuständigkeiten: eigene hinzufügen, und die Probleme zeigen unterwegs, welche Phase noch niemanden hat.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/hidden-technical-debt.json"/>
        <source>The ten parts of an ML system, of which the ML code is a small one.</source>
        <translation>Die zehn Teile eines ML-Systems, von denen der ML-Code nur ein kleiner ist.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>The work from a business problem to a model that is trained again by itself, step by step.</source>
        <translation>Die Arbeit vom Geschäftsproblem bis zum Modell, das von selbst neu trainiert wird, Schritt für Schritt.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Training and serving skew</source>
        <translation>Abweichung Training und Serving</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Trains and judges again until the model is good enough.</source>
        <translation>Trainiert und beurteilt erneut, bis das Modell gut genug ist.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Trains the model so that it can be trained again.</source>
        <translation>Trainiert das Modell so, dass es wieder trainiert werden kann.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Tries a new model on a little traffic first.</source>
        <translation>Probiert ein neues Modell erst an wenigen Anfragen aus.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Tuning of hyperparameters</source>
        <translation>Abstimmung der Hyperparameter</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/hidden-technical-debt.json"/>
        <source>Turns raw data into what the model reads.</source>
        <translation>Macht aus Rohdaten, was das Modell liest.</translation>
    </message>
    <message>
        <location filename="../../resources/templates/everything-named.rolemap.json"/>
        <source>Twelve people and everything that a model needs from the first question to its withdrawal, each with one who answers for it, a deputy and those who do it. Whoever trains a model neither validates it nor approves its release, engineers are consulted before work reaches them, and six people share the pager. A plan to measure others against, or to start from and take away what is not needed.</source>
        <translation>Zwölf Personen und alles, was ein Modell von der ersten Frage bis zur Abschaltung braucht, jedes mit einer Person, die dafür einsteht, einer Vertretung und denen, die es tun. Wer ein Modell trainiert, validiert es nicht und gibt es nicht frei, Engineers werden befragt, bevor Arbeit bei ihnen ankommt, und sechs Personen teilen sich die Bereitschaft. Ein Plan, um andere daran zu messen oder um damit zu beginnen und wegzunehmen, was nicht gebraucht wird.</translation>
    </message>
    <message>
        <location filename="../../resources/templates/two-camps-one-title.rolemap.json"/>
        <source>Two camps, one title</source>
        <translation>Zwei Lager, ein Titel</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Understanding the data</source>
        <translation>Verständnis der Daten</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Use of each feature</source>
        <translation>Nutzen jedes Merkmals</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Validation gate</source>
        <translation>Validierungsschranke</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Verification of data quality</source>
        <translation>Prüfung der Datenqualität</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Watch on input data</source>
        <translation>Überwachung der Eingabedaten</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Watches data, model and service, with alerts that somebody reads.</source>
        <translation>Überwacht Daten, Modell und Dienst, mit Alarmen, die auch jemand liest.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Watches model, data and infrastructure while they are in use.</source>
        <translation>Überwacht Modell, Daten und Infrastruktur während des Einsatzes.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Watches speed, throughput and memory of training and serving.</source>
        <translation>Überwacht Tempo, Durchsatz und Speicher von Training und Serving.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/ml-test-score.json"/>
        <source>Weighs what a feature costs in time, memory and upkeep against its use.</source>
        <translation>Wägt ab, was ein Merkmal an Zeit, Speicher und Pflege kostet und was es nützt.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>What somebody has to own in each stage, from the objective to the end of a model.</source>
        <translation>Was in jeder Phase jemandem gehören muss, vom Ziel bis zum Ende eines Modells.</translation>
    </message>
    <message>
        <location filename="../../resources/templates/research-to-production.rolemap.json"/>
        <source>Work passes down a line: data scientists know the domain and fit a standard model, ML engineers write it anew for the last bit of accuracy, a production team runs what it is given. That makes four hand-offs, two of them over a wall, since whoever receives the work was told at best and never asked. Nobody owns drift and retraining, and one of the ML engineers is still called a data scientist.</source>
        <translation>Die Arbeit wandert eine Linie entlang: Data Scientists kennen das Fachgebiet und passen ein Standardmodell an, ML Engineers schreiben es für das letzte bisschen Genauigkeit neu, ein Produktionsteam betreibt, was es bekommt. Das sind vier Übergaben, zwei davon über eine Mauer, denn wer die Arbeit bekommt, wurde bestenfalls informiert und nie befragt. Drift und erneutes Training gehören niemandem, und eine Person unter den ML Engineers heißt noch Data Scientist.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/hidden-technical-debt.json"/>
        <source>Writes and maintains the model itself.</source>
        <translation>Schreibt und pflegt das Modell selbst.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/crisp-dm.json"/>
        <source>Writes down and presents what came of the project.</source>
        <translation>Schreibt auf und stellt vor, was das Projekt ergeben hat.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Writes down what the model is for and where it fails.</source>
        <translation>Schreibt auf, wofür das Modell da ist und wo es versagt.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/mlops-steps.json"/>
        <source>Writes the pipeline that trains without anybody's hands.</source>
        <translation>Schreibt die Pipeline, die ohne Handarbeit trainiert.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Writes what trains and ships the model by itself.</source>
        <translation>Schreibt, was das Modell von selbst trainiert und ausliefert.</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues/by-stage.json"/>
        <source>Writes what turns a request into a prediction.</source>
        <translation>Schreibt, was aus einer Anfrage eine Vorhersage macht.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <location filename="../../rolemap/formats/importing/preview.py"/>
        <source>    {work}: {who}</source>
        <translation>    {work}: {who}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/handoffs/box.py"/>
        <source>+{count}</source>
        <translation>
            <numerusform>+{count}</numerusform>
            <numerusform>+{count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/problems/problem_content.py"/>
        <source>1 accepted</source>
        <translation>1 akzeptiert</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/matrix/cell_edits.py"/>
        <source>1 cell cleared</source>
        <translation>1 Zelle geleert</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/matrix/keystrokes.py"/>
        <source>1 cell filled</source>
        <translation>1 Zelle gefüllt</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/matrix/copying.py"/>
        <source>1 cell pasted</source>
        <translation>1 Zelle eingefügt</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/matrix/cell_edits.py"/>
        <source>1 cell set</source>
        <translation>1 Zelle gesetzt</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/difference.py"/>
        <source>1 change in all</source>
        <translation>insgesamt 1 Änderung</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/conflicts/decided.py"/>
        <source>1 conflict decided</source>
        <translation>1 Konflikt entschieden</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/problems/problem_content.py"/>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/handoffs/path_line.py"/>
        <source>1 hand-off</source>
        <translation>1 Übergabe</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/importing/dialog.py"/>
        <source>1 letter</source>
        <translation>1 Buchstabe</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/settings.py"/>
        <source>1 letter was translated with it</source>
        <translation>1 Buchstabe wurde dabei übersetzt</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/problems/problem_model.py"/>
        <source>1 more follows from it</source>
        <translation>1 weiteres folgt daraus</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/difference.py"/>
        <source>1 more person is affected</source>
        <translation>1 weitere Person ist betroffen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/problems/problem_content.py"/>
        <source>1 note</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/conflicts/dialog.py"/>
        <source>1 of {all} is left to decide</source>
        <translation>1 von {all} ist noch zu entscheiden</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/handoffs/content.py"/>
        <location filename="../../rolemap/ui/importing/dialog.py"/>
        <location filename="../../rolemap/ui/views/org_chart.py"/>
        <location filename="../../rolemap/ui/wording.py"/>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/work.py"/>
        <source>1 person at a time</source>
        <translation>1 Person gleichzeitig</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/chart/content.py"/>
        <source>1 person below</source>
        <translation>1 Person darunter</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/difference.py"/>
        <source>1 person joins</source>
        <translation>1 Person kommt hinzu</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/preview.py"/>
        <source>1 person joins: {names}</source>
        <translation>1 Person kommt: {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/difference.py"/>
        <source>1 person leaves</source>
        <translation>1 Person geht</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/preview.py"/>
        <source>1 person leaves: {names}</source>
        <translation>1 Person geht: {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/difference.py"/>
        <source>1 person moves</source>
        <translation>1 Person wechselt</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/preview.py"/>
        <source>1 person moves: {names}</source>
        <translation>1 Person wechselt: {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/access/words.py"/>
        <location filename="../../rolemap/ui/outline/outline_content.py"/>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/matrix/cell_edits.py"/>
        <source>1 refused</source>
        <translation>1 abgelehnt</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/importing/outcome_pane.py"/>
        <source>1 remark</source>
        <translation>1 Bemerkung</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/access/words.py"/>
        <location filename="../../rolemap/ui/handoffs/content.py"/>
        <location filename="../../rolemap/ui/importing/dialog.py"/>
        <location filename="../../rolemap/ui/wording.py"/>
        <source>1 responsibility</source>
        <translation>1 Zuständigkeit</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/importing/dialog.py"/>
        <location filename="../../rolemap/ui/wording.py"/>
        <source>1 role</source>
        <translation>1 Rolle</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/work.py"/>
        <source>1 site</source>
        <translation>1 Standort</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/importing/dialog.py"/>
        <location filename="../../rolemap/ui/wording.py"/>
        <source>1 stage</source>
        <translation>1 Phase</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/importing/dialog.py"/>
        <location filename="../../rolemap/ui/wording.py"/>
        <source>1 team</source>
        <translation>1 Team</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/agreements.py"/>
        <source>1 thing is drawn elsewhere</source>
        <translation>1 Ding ist anderswo gezeichnet</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/wording.py"/>
        <source>1 vacancy</source>
        <translation>1 offene Stelle</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/handoffs/path_line.py"/>
        <source>1 wall</source>
        <translation>1 Mauer</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/problems/problem_content.py"/>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/turns.py"/>
        <source>A calendar has {person} on call for {work}, {hours} hours a week</source>
        <translation>Ein Kalender hat {person} in Bereitschaft für {work}, {hours} Stunden je Woche</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/turns.py"/>
        <source>A calendar no longer has {person} on call for {work}</source>
        <translation>Ein Kalender hat {person} nicht mehr in Bereitschaft für {work}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/matrix_json.py"/>
        <source>A cell belongs to no column and was left out.</source>
        <translation>Eine Zelle gehört zu keiner Spalte und wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/delimited_grid.py"/>
        <source>A cell has more than {most} characters; the line was read by itself, as if its quotation marks were letters.</source>
        <translation>Eine Zelle hat mehr als {most} Zeichen; die Zeile wurde für sich gelesen, als wären ihre Anführungszeichen Buchstaben.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/sheets/book.py"/>
        <source>A cell of a workbook holds {most} characters, and one has {found} here; export this as CSV.</source>
        <translation>Eine Zelle einer Mappe fasst {most} Zeichen, und eine hat hier {found}; exportiere dies als CSV.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/people_table.py"/>
        <location filename="../../rolemap/formats/importing/tables.py"/>
        <source>A column without a heading is not read.</source>
        <translation>Eine Spalte ohne Überschrift wird nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/backstage.py"/>
        <source>A component, API or resource names no system; it stands under “Without a system”.</source>
        <translation>Eine Komponente, API oder Ressource nennt kein System; sie steht unter „Without a system“.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/conflict_markers.py"/>
        <source>A conflict mark is never closed.</source>
        <translation>Ein Konfliktzeichen wird nie geschlossen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/separations.py"/>
        <source>A duty cannot be separated from itself.</source>
        <translation>Eine Aufgabe lässt sich nicht von sich selbst trennen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/rust_teams.py"/>
        <source>A file in the archive was left out.</source>
        <translation>Eine Datei im Archiv wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/rust_teams.py"/>
        <source>A file is neither that of a team nor that of a person, and was left out.</source>
        <translation>Eine Datei ist weder die eines Teams noch die einer Person und wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/yaml_files.py"/>
        <source>A file of the folder is none of these and was not read.</source>
        <translation>Eine Datei des Ordners gehört nicht dazu und wurde nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/unread.py"/>
        <source>A further key is not read.</source>
        <translation>Ein weiterer Schlüssel wird nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/integrity.py"/>
        <source>A hand-off needs two different stages.</source>
        <translation>Eine Übergabe braucht zwei verschiedene Phasen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_load.py"/>
        <source>A load from 80 % to 100 % of the capacity.</source>
        <translation>Eine Auslastung von 80 % bis 100 % der Kapazität.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_load.py"/>
        <source>A load of less than 80 % of the capacity, but more than nothing.</source>
        <translation>Eine Auslastung unter 80 % der Kapazität, aber mehr als nichts.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/rust_teams.py"/>
        <source>A marker team marks people and has no work; it became a team without a responsibility.</source>
        <translation>Ein Marker-Team kennzeichnet Personen und hat keine Arbeit; es wurde ein Team ohne Zuständigkeit.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/unresolved.py"/>
        <source>A merge has left a conflict in “{file}” that nobody has resolved; open the file in RoleMap and choose a side.</source>
        <translation>Beim Zusammenführen ist in „{file}“ ein Konflikt geblieben, den niemand gelöst hat; die Datei in RoleMap öffnen und eine Seite wählen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/unresolved.py"/>
        <source>A merge has left {count} conflicts in “{file}” that nobody has resolved; open the file in RoleMap and choose a side for each.</source>
        <translation>
            <numerusform>Beim Zusammenführen ist in „{file}“ ein Konflikt geblieben, den niemand gelöst hat; die Datei in RoleMap öffnen und eine Seite wählen.</numerusform>
            <numerusform>Beim Zusammenführen sind in „{file}“ {count} Konflikte geblieben, die niemand gelöst hat; die Datei in RoleMap öffnen und jeweils eine Seite wählen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importing/gathering.py"/>
        <source>A name was cut after {count} characters.</source>
        <translation>
            <numerusform>Ein Name wurde nach {count} Zeichen abgeschnitten.</numerusform>
            <numerusform>Ein Name wurde nach {count} Zeichen abgeschnitten.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/pages/plan_data.py"/>
        <source>A page cannot show a matrix of {rows} rows and {columns} columns; choose some of the stages or people, or export it as CSV.</source>
        <translation>Eine Seite kann keine Matrix mit {rows} Zeilen und {columns} Spalten zeigen; wählen Sie einen Teil der Phasen oder Personen, oder exportieren Sie sie als CSV.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/conflicts/sides.py"/>
        <source>A part of the file</source>
        <translation>Ein Teil der Datei</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/catalog.py"/>
        <source>A part of the file is no entity of a Backstage catalog and was left out.</source>
        <translation>Ein Teil der Datei ist kein Eintrag eines Backstage-Katalogs und wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/delimited_grid.py"/>
        <source>A quotation mark is opened or closed in the middle of nowhere; the line was read by itself, as if its quotation marks were letters.</source>
        <translation>Ein Anführungszeichen wird mitten im Nirgendwo geöffnet oder geschlossen; die Zeile wurde für sich gelesen, als wären ihre Anführungszeichen Buchstaben.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/org.py"/>
        <source>A record keeps its id and kind.</source>
        <translation>Ein Eintrag behält Kennung und Art.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_catalogues.py"/>
        <source>A responsibility that covers the item has somebody accountable; for each stage too.</source>
        <translation>Eine Zuständigkeit, die den Eintrag abdeckt, hat eine rechenschaftspflichtige Person; auch je Phase.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/analysis/rules/nobody_on_call.py"/>
        <source>A rota needs {count} people</source>
        <translation>
            <numerusform>Ein Bereitschaftsplan braucht {count} Person</numerusform>
            <numerusform>Ein Bereitschaftsplan braucht {count} Personen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/nobody_on_call.py"/>
        <source>A rota of one is enough</source>
        <translation>Eine Person im Bereitschaftsplan genügt</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/html_grid.py"/>
        <source>A row that the page does not show was not read.</source>
        <translation>Eine Zeile, die die Seite nicht zeigt, wurde nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/seats.py"/>
        <source>A seat as {old} is now one as {role}, {share}</source>
        <translation>Ein Platz als {old} ist jetzt einer als {role}, {share}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/own_templates.py"/>
        <source>A template needs a name.</source>
        <translation>Eine Vorlage braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/calendar/problems.py"/>
        <source>A turn is more than two years before the last one, and was left out.</source>
        <translation>Ein Dienst liegt mehr als zwei Jahre vor dem letzten und wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/calendar/problems.py"/>
        <source>A turn is said to be nobody's.</source>
        <translation>Von einem Dienst heißt es, dass ihn niemand hat.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/calendar/problems.py"/>
        <source>A turn of more than a year was left out.</source>
        <translation>Ein Dienst von mehr als einem Jahr wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/sheets/book.py"/>
        <source>A workbook holds {most} columns, and this needs {found}; export it as CSV, by role, or one stage at a time.</source>
        <translation>Eine Mappe fasst {most} Spalten, und dies braucht {found}; exportiere es als CSV, nach Rollen, oder Phase für Phase.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/sheets/book.py"/>
        <source>A workbook holds {most} rows, and this needs {found}; export it as CSV, or one stage at a time.</source>
        <translation>Eine Mappe fasst {most} Zeilen, und dies braucht {found}; exportiere es als CSV, oder Phase für Phase.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/plain.py"/>
        <source>A working time of {share} full-time people is much for one.</source>
        <translation>Eine Arbeitszeit von {share} Vollzeitkräften ist viel für eine Person.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/fields.py"/>
        <location filename="../../rolemap/model/edits/parts.py"/>
        <source>A {kind} has no “{field}”.</source>
        <translation>„{field}“ gibt es hier nicht ({kind}).</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/gathering.py"/>
        <source>A {kind} without a name was called “{name}”.</source>
        <translation>Ohne Namen ({kind}): „{name}“ genannt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/ladder_with_a_hole.py"/>
        <source>Above: {names}</source>
        <translation>Darüber: {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/hands.py"/>
        <source>Accept which problem?</source>
        <translation>Welches Problem akzeptieren?</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/commands.py"/>
        <source>Accept {code}</source>
        <translation>{code} akzeptieren</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/kind_words.py"/>
        <source>Acceptance</source>
        <translation>Akzeptiertes Problem</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/difference.py"/>
        <source>Accepted findings</source>
        <translation>Akzeptierte Befunde</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_content.py"/>
        <source>Accepted problem</source>
        <translation>Akzeptiertes Problem</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_content.py"/>
        <source>Accepted problem {code}</source>
        <translation>Akzeptiertes Problem {code}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/problems/problem_content.py"/>
        <source>Accepted {code}: {message}</source>
        <translation>{code} akzeptiert: {message}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_people.py"/>
        <source>Accountability of the busiest</source>
        <translation>Größte Rechenschaftslast</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/list_fields.py"/>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Accountable</source>
        <translation>Rechenschaftspflichtig</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/list_fields.py"/>
        <source>Accountable (people)</source>
        <translation>Rechenschaftspflichtig (Personen)</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/nobody_responsible.py"/>
        <source>Accountable, and so taken to do it: {names}</source>
        <translation>Rechenschaftspflichtig, also wohl auch durchführend: {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/more_than_one_accountable.py"/>
        <source>Accountable: {names}</source>
        <translation>Rechenschaftspflichtig: {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/commands.py"/>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/commands.py"/>
        <source>Add a responsibility</source>
        <translation>Zuständigkeit hinzufügen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/commands.py"/>
        <source>Add a role</source>
        <translation>Rolle hinzufügen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/commands.py"/>
        <source>Add a stage</source>
        <translation>Phase hinzufügen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/commands.py"/>
        <source>Add a team</source>
        <translation>Team hinzufügen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/commands.py"/>
        <source>Add a vacancy to {role}</source>
        <translation>Offene Stelle zu {role} hinzufügen</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/rota_too_small.py"/>
        <source>Add {names} to the rota</source>
        <translation>{names} in den Bereitschaftsplan aufnehmen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/commands.py"/>
        <source>Add {name}</source>
        <translation>{name} hinzufügen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/adding.py"/>
        <source>Add {work} to {stage}</source>
        <translation>{work} zu {stage} hinzufügen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/adding.py"/>
        <source>Adds “{work}” to “{stage}”</source>
        <translation>Fügt „{work}“ zu „{stage}“ hinzu</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/list_fields.py"/>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Agree</source>
        <translation>Zustimmend</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/list_fields.py"/>
        <source>Agree (people)</source>
        <translation>Zustimmend (Personen)</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/conflicts/dialog.py"/>
        <source>All are decided</source>
        <translation>Alle sind entschieden</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_flow.py"/>
        <source>All hand-offs count, also those that lead back.</source>
        <translation>Alle Übergaben zählen, auch die zurück.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/copies.py"/>
        <source>All of them are here already; duplicate them to have them twice.</source>
        <translation>Alle sind schon da; duplizieren, um sie zweimal zu haben.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_cover.py"/>
        <source>All responsibilities of all stages count once.</source>
        <translation>Alle Zuständigkeiten aller Phasen zählen einmal.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/span_of_control.py"/>
        <source>Among them are {names}</source>
        <translation>Darunter sind {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/acceptances.py"/>
        <source>An accepted finding needs a reason, so that others can follow it.</source>
        <translation>Ein akzeptiertes Problem braucht einen Grund, damit andere es verstehen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/not_people.py"/>
        <source>An empty row was left out.</source>
        <translation>Eine leere Zeile wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/catalog.py"/>
        <source>An entity of this kind and name stood here before; the first one was read.</source>
        <translation>Ein Eintrag dieser Art und dieses Namens stand schon vorher da; der erste wurde gelesen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/calendar/problems.py"/>
        <source>An event changes all later ones (RANGE); here it changes one of them.</source>
        <translation>Ein Termin ändert alle späteren (RANGE); hier ändert er nur einen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/calendar/problems.py"/>
        <source>An event does not begin, or does not last, and was left out.</source>
        <translation>Ein Termin hat keinen Anfang oder keine Dauer und wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/calendar/problems.py"/>
        <source>An event has a rule of when it is not (EXRULE), which is not read; it counts at all times.</source>
        <translation>Ein Termin hat eine Regel, wann er ausfällt (EXRULE); sie wird nicht gelesen, er zählt jedes Mal.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/calendar/problems.py"/>
        <source>An event is cancelled, and was left out.</source>
        <translation>Ein Termin ist abgesagt und wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/calendar/problems.py"/>
        <source>An event repeats for ever; it was read as long as the others last, and at least a year.</source>
        <translation>Ein Termin wiederholt sich ohne Ende; er wurde gelesen, solange die anderen dauern, und mindestens ein Jahr.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/calendar/problems.py"/>
        <source>An event repeats for more than ten years; only ten were read.</source>
        <translation>Ein Termin wiederholt sich über mehr als zehn Jahre; nur zehn wurden gelesen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/calendar/problems.py"/>
        <source>An event repeats in a way that is not read here; it was left out.</source>
        <translation>Ein Termin wiederholt sich auf eine Weise, die hier nicht gelesen wird; er wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/backstage.py"/>
        <source>An owner is no group of the catalog, but a user has this name or address, and was taken.</source>
        <translation>Ein Eigentümer ist keine Gruppe des Katalogs, aber ein Benutzer hat diesen Namen oder diese Adresse und wurde genommen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/backstage.py"/>
        <source>An owner or member is neither a group nor a user, and was left out.</source>
        <translation>Ein Eigentümer oder Mitglied ist weder Gruppe noch Benutzer und wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/backstage.py"/>
        <source>An owner or member is not in the catalog, and is called as it is referred to.</source>
        <translation>Ein Eigentümer oder Mitglied steht nicht im Katalog und heißt so, wie darauf verwiesen wird.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/backstage.py"/>
        <source>An owner or member stands in another file ($text and the like), which is not read.</source>
        <translation>Ein Eigentümer oder Mitglied steht in einer anderen Datei ($text und Ähnliches), die nicht gelesen wird.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/fields.py"/>
        <source>Another manager</source>
        <translation>Weitere Führungskraft</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Approver</source>
        <translation>Entscheidend</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/only_asked_and_told.py"/>
        <source>Asked about {names}</source>
        <translation>Befragt zu {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/offers.py"/>
        <source>Assign {party} to all of {stage}</source>
        <translation>{party} allem in {stage} zuweisen</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/offers.py"/>
        <source>Assign {party} to {work}</source>
        <translation>{party} zu {work} zuweisen</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/kind_words.py"/>
        <location filename="../../rolemap/ui/details/inspector_content.py"/>
        <source>Assignment</source>
        <translation>Zuweisung</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/paper/map_pages.py"/>
        <source>At full size the map takes {count} pages, more than the {most} that one file may have; export it on one page, or only some of its stages.</source>
        <translation>
            <numerusform>In voller Größe braucht die Karte eine Seite, mehr als die {most}, die eine Datei haben darf; exportiere sie auf einer Seite, oder nur einige ihrer Phasen.</numerusform>
            <numerusform>In voller Größe braucht die Karte {count} Seiten, mehr als die {most}, die eine Datei haben darf; exportiere sie auf einer Seite, oder nur einige ihrer Phasen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_flow.py"/>
        <source>At how many hand-offs nobody works on both sides and nobody ahead is consulted.</source>
        <translation>Bei wie vielen Übergaben niemand auf beiden Seiten arbeitet und niemand von der nächsten befragt wird.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/backstage.py"/>
        <source>Backstage catalog</source>
        <translation>Backstage-Katalog</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_people.py"/>
        <source>Balance</source>
        <translation>Ausgewogenheit</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/canvas/pick_up.py"/>
        <source>Before all stages: Enter puts it down, Esc leaves it</source>
        <translation>Vor alle Phasen: Eingabe legt ab, Esc lässt es</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/canvas/pick_up.py"/>
        <source>Behind {stage}: Enter puts it down, Esc leaves it</source>
        <translation>Hinter {stage}: Eingabe legt ab, Esc lässt es</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/ladder_with_a_hole.py"/>
        <source>Below: {names}</source>
        <translation>Darunter: {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/roles_alike.py"/>
        <source>Both answer for {share} % of what either answers for: {names}</source>
        <translation>Beide stehen für {share} % von dem ein, wofür eine von beiden einsteht: {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/roles_alike.py"/>
        <source>Both do {share} % of what either does: {names}</source>
        <translation>Beide tun {share} % von dem, was eine von beiden tut: {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/conflicts/decided.py"/>
        <source>Both sides go together, there is nothing to decide</source>
        <translation>Beide Seiten passen zusammen, es ist nichts zu entscheiden</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/conflict_words.py"/>
        <source>Both sides have added {thing}, each in its own way.</source>
        <translation>Beide Seiten haben {thing} hinzugefügt, jede auf ihre Weise.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/conflict_words.py"/>
        <source>Both sides have edited {field} of {thing}.</source>
        <translation>Beide Seiten haben {field} von {thing} geändert.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/conflict_words.py"/>
        <source>Both sides have edited {field}, a part that this version does not know.</source>
        <translation>Beide Seiten haben {field} geändert, einen Teil, den diese Version nicht kennt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_risk.py"/>
        <location filename="../../rolemap/planning/comparing/settings.py"/>
        <source>Bus factor</source>
        <translation>Bus-Faktor</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_people.py"/>
        <source>By the track of the role through which work is held, else of the person; work counts with its effort, or with its weight where none is estimated.</source>
        <translation>Nach der Richtung der Rolle, durch die Arbeit gehalten wird, sonst der Person; Arbeit zählt mit ihrem Aufwand, oder mit ihrem Gewicht, wo keiner geschätzt ist.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/on_call_lines.py"/>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/settings.py"/>
        <source>Calendar against plan</source>
        <translation>Kalender gegen Plan</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/progress.py"/>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/columns.py"/>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_catalogues.py"/>
        <source>Catalogues</source>
        <translation>Kataloge</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/delimited_grid.py"/>
        <source>Cells cannot stand between “{delimiter}”; choose one character, such as a comma, a semicolon or a tab.</source>
        <translation>Zwischen „{delimiter}“ können keine Zellen stehen; wählen Sie ein Zeichen, etwa ein Komma, ein Semikolon oder einen Tabulator.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>Change {field} of {count} {things}</source>
        <translation>
            <numerusform>{field} von {count} {things} ändern</numerusform>
            <numerusform>{field} von {count} {things} ändern</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>Change {field} of {name}</source>
        <translation>{field} von {name} ändern</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>Change {field}: {name}</source>
        <translation>{field} ändern: {name}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/bad_file.py"/>
        <source>Choose a file that RoleMap has saved.</source>
        <translation>Eine Datei wählen, die RoleMap gespeichert hat.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/matrix/copying.py"/>
        <source>Choose cells to copy.</source>
        <translation>Zellen zum Kopieren auswählen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/matrix/copying.py"/>
        <source>Choose the cell to paste to.</source>
        <translation>Die Zelle auswählen, in die eingefügt wird.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/matrix/keystrokes.py"/>
        <source>Choose the cell to repeat and those that get the same.</source>
        <translation>Die Zelle auswählen, die sich wiederholt, und die, die dasselbe bekommen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/matrix/cell_edits.py"/>
        <location filename="../../rolemap/ui/matrix/copying.py"/>
        <location filename="../../rolemap/ui/matrix/keystrokes.py"/>
        <source>Choose {count} cells at the most.</source>
        <translation>
            <numerusform>Höchstens {count} Zelle auswählen.</numerusform>
            <numerusform>Höchstens {count} Zellen auswählen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/codeowners.py"/>
        <source>Code owners (CODEOWNERS)</source>
        <translation>Code-Eigentümer (CODEOWNERS)</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/cognitive_load.py"/>
        <source>Complex: {names}</source>
        <translation>Komplex: {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/settings.py"/>
        <source>Complicated work</source>
        <translation>Komplizierte Arbeit</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/cognitive_load.py"/>
        <source>Complicated: {names}</source>
        <translation>Kompliziert: {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/not_confirmed.py"/>
        <source>Confirm the letter today</source>
        <translation>Buchstaben heute bestätigen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/analysis/rules/not_confirmed.py"/>
        <source>Confirm {count} letters today</source>
        <translation>
            <numerusform>{count} Buchstaben heute bestätigen</numerusform>
            <numerusform>{count} Buchstaben heute bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/settings.py"/>
        <source>Confirmed within</source>
        <translation>Bestätigung gilt</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/over_the_wall.py"/>
        <source>Consult {person} on “{work}”</source>
        <translation>{person} zu „{work}“ befragen</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/list_fields.py"/>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Consulted</source>
        <translation>Befragt</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/list_fields.py"/>
        <source>Consulted (people)</source>
        <translation>Befragt (Personen)</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/many_consulted.py"/>
        <source>Consulted: {names}</source>
        <translation>Befragt: {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Contributor</source>
        <translation>Mitwirkend</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/copying.py"/>
        <location filename="../../rolemap/ui/matrix/copying.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/matrix/copying.py"/>
        <source>Copy {count} cells at the most.</source>
        <translation>
            <numerusform>Höchstens {count} Zelle kopieren.</numerusform>
            <numerusform>Höchstens {count} Zellen kopieren.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/missing_skill.py"/>
        <source>Could, but does not work on it: {names}</source>
        <translation>Könnten es, arbeiten aber nicht daran: {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_cover.py"/>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/conflicts/field_label.py"/>
        <source>Covered items</source>
        <translation>Abgedecktes</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_cover.py"/>
        <source>Covered responsibilities</source>
        <translation>Abgedeckte Zuständigkeiten</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/catalogue/catalogue_content.py"/>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Decide</source>
        <translation>Entscheidend</translation>
    </message>
    <message>
        <location filename="../../rolemap/session/undecided.py"/>
        <source>Decide a conflict of a merge</source>
        <translation>Einen Konflikt einer Zusammenführung entscheiden</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/session/undecided.py"/>
        <source>Decide {count} conflicts of a merge</source>
        <translation>
            <numerusform>Einen Konflikt einer Zusammenführung entscheiden</numerusform>
            <numerusform>{count} Konflikte einer Zusammenführung entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/catalogue/catalogue_content.py"/>
        <source>Deployment</source>
        <translation>Deployment</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_people.py"/>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/settings.py"/>
        <source>Direct reports</source>
        <translation>Direkt Berichtende</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/conflicts/dialog.py"/>
        <source>Discard what you have chosen in {count} conflicts?</source>
        <translation>
            <numerusform>Die Wahl in {count} Konflikt verwerfen?</numerusform>
            <numerusform>Die Wahl in {count} Konflikten verwerfen?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/spread_thin.py"/>
        <source>Does work in {names}</source>
        <translation>Arbeitet in {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Driver</source>
        <translation>Vorantreibend</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/adding.py"/>
        <source>Drop it on a stage or a responsibility.</source>
        <translation>Auf einer Phase oder Zuständigkeit ablegen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/transfers.py"/>
        <source>Drop the letter on a responsibility, a person or a role.</source>
        <translation>Den Buchstaben auf einer Zuständigkeit, Person oder Rolle ablegen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/offers.py"/>
        <source>Drop {name} on a responsibility or a stage.</source>
        <translation>{name} auf einer Zuständigkeit oder Phase ablegen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/model/edits/copies.py"/>
        <source>Duplicate {count} people</source>
        <translation>
            <numerusform>{count} Person duplizieren</numerusform>
            <numerusform>{count} Personen duplizieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/model/edits/copies.py"/>
        <source>Duplicate {count} responsibilities</source>
        <translation>
            <numerusform>{count} Zuständigkeit duplizieren</numerusform>
            <numerusform>{count} Zuständigkeiten duplizieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/model/edits/copies.py"/>
        <source>Duplicate {count} roles</source>
        <translation>
            <numerusform>{count} Rolle duplizieren</numerusform>
            <numerusform>{count} Rollen duplizieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/model/edits/copies.py"/>
        <source>Duplicate {count} stages</source>
        <translation>
            <numerusform>{count} Phase duplizieren</numerusform>
            <numerusform>{count} Phasen duplizieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/model/edits/copies.py"/>
        <source>Duplicate {count} teams</source>
        <translation>
            <numerusform>{count} Team duplizieren</numerusform>
            <numerusform>{count} Teams duplizieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/model/edits/copies.py"/>
        <source>Duplicate {count} things</source>
        <translation>
            <numerusform>{count} Ding duplizieren</numerusform>
            <numerusform>{count} Dinge duplizieren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/copies.py"/>
        <source>Duplicate {name}</source>
        <translation>{name} duplizieren</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/fields.py"/>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/catalogue/catalogue_content.py"/>
        <source>EDA</source>
        <translation>EDA</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/rota_too_small.py"/>
        <source>Each is on call {share} % of the time</source>
        <translation>Jede ist {share} % der Zeit in Bereitschaft</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_people.py"/>
        <source>Each letter on each responsibility counts once, held directly or through others.</source>
        <translation>Jeder Buchstabe bei jeder Zuständigkeit zählt einmal, direkt gehalten oder durch andere.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/start/offers.py"/>
        <source>Empty map</source>
        <translation>Leere Karte</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/problems/problem_content.py"/>
        <source>Error {code}: {message}</source>
        <translation>Fehler {code}: {message}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/names.py"/>
        <source>Every name in “{heading}” has a comma; “Family, Given” was read as “Given Family”.</source>
        <translation>Jeder Name in „{heading}“ hat ein Komma; „Nachname, Vorname“ wurde als „Vorname Nachname“ gelesen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_cover.py"/>
        <source>Everybody counts, with or without work.</source>
        <translation>Alle zählen, mit oder ohne Arbeit.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/many_consulted.py"/>
        <source>Everybody has a letter on it</source>
        <translation>Alle haben einen Buchstaben dabei</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_cover.py"/>
        <source>Exactly one person is accountable and somebody works on it; for each stage too.</source>
        <translation>Genau eine Person ist rechenschaftspflichtig, und jemand arbeitet daran; auch für jede Phase.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/export/handing.py"/>
        <source>Exported to {name}</source>
        <translation>Nach {name} exportiert</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/columns.py"/>
        <source>Falls open</source>
        <translation>Bliebe liegen</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/fields.py"/>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_load.py"/>
        <source>For how many people no time is planned at all.</source>
        <translation>Für wie viele Personen gar keine Zeit verplant ist.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_people.py"/>
        <source>For how many responsibilities the person answers, out of all that anybody does.</source>
        <translation>Für wie viele Zuständigkeiten die Person einsteht, von allen, für die überhaupt jemand einsteht.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/rota_too_small.py"/>
        <source>For so few: business hours only, a narrower scope, or a rota shared with others</source>
        <translation>Bei so wenigen: nur zu Geschäftszeiten, ein engerer Umfang oder ein gemeinsamer Plan mit anderen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/take_back.py"/>
        <source>Forget the calendar of “{work}”</source>
        <translation>Kalender von „{work}“ vergessen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/on_call_lines.py"/>
        <source>Forget what this calendar says</source>
        <translation>Vergessen, was dieser Kalender sagt</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/delimited_grid.py"/>
        <source>From here on quotation marks are read as letters, because too many of them are not closed.</source>
        <translation>Von hier an werden Anführungszeichen als Buchstaben gelesen, weil zu viele von ihnen nicht geschlossen werden.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_cover.py"/>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/git.py"/>
        <source>Git could not be started; install it first.</source>
        <translation>Git ließ sich nicht starten; zuerst installieren.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/git.py"/>
        <source>Git could not do that: {said}</source>
        <translation>Git konnte das nicht: {said}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/git.py"/>
        <source>Git did not answer in time; try again.</source>
        <translation>Git hat nicht rechtzeitig geantwortet; noch einmal versuchen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/codeowners.py"/>
        <source>GitLab takes “{owner}” for an owner, though it stands in a comment.</source>
        <translation>GitLab hält „{owner}“ für einen Eigentümer, obwohl es in einem Kommentar steht.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/transfers.py"/>
        <source>Give {letter} of {work} to {party}</source>
        <translation>{letter} von {work} an {party} geben</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/fields.py"/>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/canvas/gestures/move_cards.py"/>
        <source>Goes into {stage}, below {work}</source>
        <translation>Kommt in {stage}, unter {work}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/canvas/gestures/move_cards.py"/>
        <source>Goes to the top of {stage}</source>
        <translation>Kommt in {stage} an die erste Stelle</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/sigs.py"/>
        <source>Groups of a foundation (sigs.yaml)</source>
        <translation>Gruppen einer Stiftung (sigs.yaml)</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/commands.py"/>
        <source>Hand off from {source} to {target}</source>
        <translation>Von {source} an {target} übergeben</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/hands.py"/>
        <source>Hand off from {stage} to</source>
        <translation>Übergeben von {stage} an</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_content.py"/>
        <location filename="../../rolemap/ui/search/things.py"/>
        <source>Hand-off</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_content.py"/>
        <location filename="../../rolemap/ui/handoffs/content.py"/>
        <location filename="../../rolemap/ui/hands.py"/>
        <source>Hand-off from {source} to {target}</source>
        <translation>Übergabe von {source} an {target}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/work.py"/>
        <source>Hand-off {handoff}</source>
        <translation>Übergabe {handoff}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/search/things.py"/>
        <source>Hand-off, {ends}</source>
        <translation>Übergabe, {ends}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_flow.py"/>
        <location filename="../../rolemap/ui/outline/outline_content.py"/>
        <source>Hand-offs</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_flow.py"/>
        <source>Hand-offs that close a circle do not count.</source>
        <translation>Übergaben, die einen Kreis schließen, zählen nicht.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/kind_words.py"/>
        <source>Handoff</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/settings.py"/>
        <source>Hangs on one</source>
        <translation>Hängt an einer Person</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_content.py"/>
        <source>Has to be owned</source>
        <translation>Muss jemandem gehören</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_load.py"/>
        <source>Highest load</source>
        <translation>Höchste Auslastung</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_load.py"/>
        <source>Highest on-call share</source>
        <translation>Höchster Bereitschaftsanteil</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/fields.py"/>
        <location filename="../../rolemap/ui/details/on_call_lines.py"/>
        <source>Hours a week</source>
        <translation>Wochenstunden</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/on_call_lines.py"/>
        <source>Hours at a stretch</source>
        <translation>Stunden am Stück</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/on_call_lines.py"/>
        <source>Hours in the busiest week</source>
        <translation>Stunden in der vollsten Woche</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_risk.py"/>
        <source>How few people would have to leave until most of the work is done by nobody.</source>
        <translation>Wie wenige Personen gehen müssten, bis den größten Teil der Arbeit niemand mehr tut.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_people.py"/>
        <source>How many letters a person holds on average.</source>
        <translation>Wie viele Buchstaben eine Person im Mittel hält.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_load.py"/>
        <source>How many people are planned for more time than they have.</source>
        <translation>Für wie viele Personen mehr Zeit verplant ist, als sie haben.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_load.py"/>
        <source>How many people are planned for most of their time, and no more than all of it.</source>
        <translation>Für wie viele Personen die meiste Zeit verplant ist, und nicht mehr als alle.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_load.py"/>
        <source>How many people have something to do and time left.</source>
        <translation>Wie viele Personen etwas zu tun und noch Zeit haben.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_load.py"/>
        <source>How many people share the on-call duties.</source>
        <translation>Wie viele Personen sich die Bereitschaft teilen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_cover.py"/>
        <source>How many people there are.</source>
        <translation>Wie viele Personen es gibt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_people.py"/>
        <source>How many people work on a stage on average.</source>
        <translation>Wie viele Personen im Mittel an einer Phase arbeiten.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_cover.py"/>
        <source>How many pieces of work somebody must own.</source>
        <translation>Für wie viele Arbeiten jemand zuständig sein muss.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_cover.py"/>
        <source>How many responsibilities more people own than should.</source>
        <translation>Für wie viele Zuständigkeiten mehr Personen zuständig sind, als sollten.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_cover.py"/>
        <source>How many responsibilities nobody answers for or nobody works on.</source>
        <translation>Für wie viele Zuständigkeiten niemand einsteht oder an wie vielen niemand arbeitet.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/columns.py"/>
        <source>How many responsibilities nobody else would decide, do or be on call for if the person were away. A deputy stands in.</source>
        <translation>Für wie viele Zuständigkeiten sonst niemand entscheiden, sie durchführen oder in Bereitschaft sein würde, wenn die Person fehlte. Eine Vertretung springt ein.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_load.py"/>
        <source>How much of the time of the busiest person is planned.</source>
        <translation>Wie viel der Zeit der am stärksten ausgelasteten Person verplant ist.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_flow.py"/>
        <source>How often work is handed on from the first to the last stage of the longest chain.</source>
        <translation>Wie oft Arbeit von der ersten bis zur letzten Phase der längsten Kette übergeben wird.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_flow.py"/>
        <source>How often work passes from one stage to another.</source>
        <translation>Wie oft Arbeit von einer Phase in eine andere geht.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/importing/bringing.py"/>
        <source>Import {name}</source>
        <translation>{name} importieren</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/importing/bringing.py"/>
        <source>Imported {name}</source>
        <translation>{name} importiert</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/like_work_unlike_grade.py"/>
        <source>In common: {names}</source>
        <translation>Gemeinsam: {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/calendar_against_plan.py"/>
        <source>In the calendar: {hours} h/week</source>
        <translation>Im Kalender: {hours} Std./Woche</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_risk.py"/>
        <source>In the stage that hangs on the fewest, how few would have to leave.</source>
        <translation>Wie wenige in der Phase gehen müssten, die an den wenigsten hängt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/person_content.py"/>
        <source>In the stages: {stages}</source>
        <translation>In den Phasen: {stages}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/duties_not_separated.py"/>
        <source>In whose hands both are: {names}</source>
        <translation>In wessen Hand beide sind: {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/list_fields.py"/>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Informed</source>
        <translation>Informiert</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/list_fields.py"/>
        <source>Informed (people)</source>
        <translation>Informiert (Personen)</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/many_informed.py"/>
        <source>Informed: {names}</source>
        <translation>Informiert: {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Input</source>
        <translation>Beratend</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/catalogues.py"/>
        <source>Install RoleMap again.</source>
        <translation>RoleMap neu installieren.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/rows.py"/>
        <source>It cannot be told whether “{day}” has passed; {name} was taken to be there.</source>
        <translation>Ob „{day}“ vorbei ist, lässt sich nicht sagen; {name} gilt als noch da.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/idle_stage.py"/>
        <source>It has no responsibilities</source>
        <translation>Sie hat keine Zuständigkeiten</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/vacant_role.py"/>
        <source>It has no seat</source>
        <translation>Sie hat keinen Platz</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/vacant_role.py"/>
        <source>It has one vacant seat</source>
        <translation>Sie hat einen freien Platz</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/analysis/rules/vacant_role.py"/>
        <source>It has {count} vacant seats</source>
        <translation>
            <numerusform>Sie hat {count} freien Platz</numerusform>
            <numerusform>Sie hat {count} freie Plätze</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/filled_vacancy.py"/>
        <location filename="../../rolemap/analysis/rules/vacant_role.py"/>
        <source>It is accountable for {names}</source>
        <translation>Rechenschaftspflichtig für {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/required_not_owned.py"/>
        <source>It is covered by {names}</source>
        <translation>Es steckt in {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/accountable_too_high.py"/>
        <source>It is done by {names}</source>
        <translation>Es wird getan von {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/foreign/worker.py"/>
        <source>It is nested too deeply, or too large, to be read.</source>
        <translation>Es ist zu tief verschachtelt oder zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/required_not_owned.py"/>
        <source>It is required because {reason}</source>
        <translation>Vorgeschrieben wegen: {reason}</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/transfers.py"/>
        <source>It is there already.</source>
        <translation>Es ist schon dort.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/vacant_role.py"/>
        <source>It is to do {names}</source>
        <translation>Durchführend für {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/one_who_could.py"/>
        <source>It takes {skills}</source>
        <translation>Es verlangt {skills}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/more_than_one_accountable.py"/>
        <source>Keep {person}</source>
        <translation>{person} behalten</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/settings.py"/>
        <source>Largest team</source>
        <translation>Größtes Team</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/fields.py"/>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/fields.py"/>
        <source>Learning</source>
        <translation>Lernt gerade</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/spread_thin.py"/>
        <source>Least of it in “{stage}”: {names}</source>
        <translation>Am wenigsten davon in „{stage}“: {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/two_letters.py"/>
        <source>Leave {person} {letters} only</source>
        <translation>{person} nur {letters} lassen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/chart/menu.py"/>
        <source>Leave {team}</source>
        <translation>{team} verlassen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/hands.py"/>
        <source>Let stand out what is found by</source>
        <translation>Hervortreten lassen, was gefunden wird von</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/hands.py"/>
        <source>Let stand out what is held by</source>
        <translation>Hervortreten lassen, was gehalten wird von</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/no_deputy.py"/>
        <source>Let those stand in who do the work</source>
        <translation>Lass die vertreten, die die Arbeit machen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/chart/proposals.py"/>
        <source>Let {count} people report to {manager}</source>
        <translation>
            <numerusform>{count} Person an {manager} berichten lassen</numerusform>
            <numerusform>{count} Personen an {manager} berichten lassen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/chart/proposals.py"/>
        <source>Let {person} also report to {manager}</source>
        <translation>{person} auch an {manager} berichten lassen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/chart/proposals.py"/>
        <source>Let {person} report to {manager}</source>
        <translation>{person} an {manager} berichten lassen</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/missing_skill.py"/>
        <source>Let {person} work on it too</source>
        <translation>{person} mitarbeiten lassen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/columns.py"/>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_cover.py"/>
        <source>Letters of roles and teams count for the people in them; an A alone does the work.</source>
        <translation>Buchstaben von Rollen und Teams zählen für die Personen darin; ein A allein tut auch die Arbeit.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_people.py"/>
        <source>Letters per person</source>
        <translation>Buchstaben je Person</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/model/edits/copies.py"/>
        <source>Letters that {theirs} does not have were left out: {count}.</source>
        <translation>
            <numerusform>Buchstaben, die {theirs} nicht kennt, blieben weg: {count}.</numerusform>
            <numerusform>Buchstaben, die {theirs} nicht kennt, blieben weg: {count}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/matrix_reading.py"/>
        <source>Letters without any work beside them were left out.</source>
        <translation>Buchstaben, neben denen keine Aufgabe steht, wurden ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/fields.py"/>
        <location filename="../../rolemap/ui/people/columns.py"/>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/like_work_unlike_grade.py"/>
        <source>Levels: {one} and {other}</source>
        <translation>Stufen: {one} und {other}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/settings.py"/>
        <source>Limit “{name}”</source>
        <translation>Grenze „{name}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/raci_list.py"/>
        <source>List of responsibilities (task, responsible, accountable, …)</source>
        <translation>Liste von Zuständigkeiten (Aufgabe, verantwortlich, rechenschaftspflichtig, …)</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_load.py"/>
        <location filename="../../rolemap/planning/comparing/settings.py"/>
        <location filename="../../rolemap/ui/people/columns.py"/>
        <source>Load</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/workbook.py"/>
        <source>Load, letters and problems are not read: they are found anew.</source>
        <translation>Auslastung, Buchstaben und Probleme werden nicht gelesen: Sie werden neu gefunden.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_content.py"/>
        <source>Load: {planned} of {capacity}</source>
        <translation>Auslastung: {planned} von {capacity}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_flow.py"/>
        <source>Longest path</source>
        <translation>Längster Weg</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_risk.py"/>
        <source>Lowest bus factor of a stage</source>
        <translation>Kleinster Bus-Faktor einer Phase</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/maintainers.py"/>
        <source>Maintainers of projects (table)</source>
        <translation>Maintainer von Projekten (Tabelle)</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/catalogue/catalogue_content.py"/>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/promise.py"/>
        <source>Make {count} assignments</source>
        <translation>
            <numerusform>{count} Zuweisung eintragen</numerusform>
            <numerusform>{count} Zuweisungen eintragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/commands.py"/>
        <source>Make {count} letters {letter}</source>
        <translation>
            <numerusform>{count} Buchstaben zu {letter} machen</numerusform>
            <numerusform>{count} Buchstaben zu {letter} machen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/nobody_responsible.py"/>
        <source>Make {names} {letter} too</source>
        <translation>{names}: auch {letter}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/matrix/cell_edits.py"/>
        <source>Make {party} {letters} on {work}</source>
        <translation>{party} als {letters} bei {work} eintragen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/commands.py"/>
        <source>Make {party} {letter}</source>
        <translation>{party}: {letter}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/nobody_accountable.py"/>
        <source>Make {person} {letter}</source>
        <translation>{person}: {letter}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/fields.py"/>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/export/offers.py"/>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/export/offers.py"/>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_load.py"/>
        <source>Median load</source>
        <translation>Mittlere Auslastung</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/team_size.py"/>
        <source>Members: {names}</source>
        <translation>Mitglieder: {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/org_file.py"/>
        <source>Mend or delete that line.</source>
        <translation>Diese Zeile richtigstellen oder löschen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/bad_file.py"/>
        <source>Mend that line or use a backup.</source>
        <translation>Diese Zeile richtigstellen oder eine Sicherung nehmen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/bad_file.py"/>
        <source>Mend that value.</source>
        <translation>Diesen Wert richtigstellen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/conflict_file.py"/>
        <source>Merge once more, or delete the line “conflicts” to keep the plan as it is.</source>
        <translation>Noch einmal zusammenführen, oder die Zeile „conflicts“ löschen, um den Plan so zu behalten.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/exporters/mermaid_map.py"/>
        <source>Mermaid draws at most {characters} characters and {arrows} arrows, and this map needs more; export fewer stages, or the map for Graphviz (.dot).</source>
        <translation>Mermaid zeichnet höchstens {characters} Zeichen und {arrows} Pfeile, und diese Karte braucht mehr; exportiere weniger Phasen, oder die Karte für Graphviz (.dot).</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/fields.py"/>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/missing_skill.py"/>
        <source>Missing: {skills}</source>
        <translation>Es fehlt: {skills}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_cover.py"/>
        <source>More than one is accountable</source>
        <translation>Mehr als eine ist rechenschaftspflichtig</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_cover.py"/>
        <source>More than one person is accountable, or more are responsible than the limit says; what is on call may have many.</source>
        <translation>Mehr als eine Person ist rechenschaftspflichtig, oder mehr sind durchführend, als der Grenzwert sagt; was in Bereitschaft gehalten wird, darf viele haben.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/work_words.py"/>
        <source>Most like the work of: {kind}</source>
        <translation>Ähnelt am meisten der Arbeit von: {kind}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/work_words.py"/>
        <source>Mostly {kind} ({share}): {works}</source>
        <translation>Überwiegend {kind} ({share}): {works}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/chart/proposals.py"/>
        <source>Move {count} people to {team}</source>
        <translation>
            <numerusform>{count} Person nach {team} verschieben</numerusform>
            <numerusform>{count} Personen nach {team} verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/commands.py"/>
        <source>Move {count} responsibilities to {stage}</source>
        <translation>
            <numerusform>{count} Zuständigkeit nach {stage} verschieben</numerusform>
            <numerusform>{count} Zuständigkeiten nach {stage} verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/commands.py"/>
        <source>Move {count} stages</source>
        <translation>
            <numerusform>{count} Phase verschieben</numerusform>
            <numerusform>{count} Phasen verschieben</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/transfers.py"/>
        <source>Move {letter} of {party} to {work}</source>
        <translation>{letter} von {party} zu {work} verschieben</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/chart/proposals.py"/>
        <source>Move {person} to {team}</source>
        <translation>{person} nach {team} verschieben</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/commands.py"/>
        <source>Move {stage}</source>
        <translation>{stage} verschieben</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/commands.py"/>
        <source>Move {work}</source>
        <translation>{work} verschieben</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/fields.py"/>
        <location filename="../../rolemap/ui/conflicts/field_label.py"/>
        <location filename="../../rolemap/ui/people/columns.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/fields.py"/>
        <source>Name, family name first</source>
        <translation>Name, Nachname zuerst</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/wording.py"/>
        <source>Named for it, with nobody in it: {names}</source>
        <translation>Dafür benannt, aber ohne Personen: {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/raci_list.py"/>
        <source>Names without any work beside them were left out.</source>
        <translation>Namen, neben denen keine Aufgabe steht, wurden ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/model/edits/copies.py"/>
        <source>New here: {names} and {count} more.</source>
        <translation>
            <numerusform>Neu hier: {names} und {count} weiteres.</numerusform>
            <numerusform>Neu hier: {names} und {count} weitere.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/copies.py"/>
        <source>New here: {names}.</source>
        <translation>Neu hier: {names}.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/commands.py"/>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/commands.py"/>
        <source>New responsibility</source>
        <translation>Neue Zuständigkeit</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/commands.py"/>
        <source>New role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/commands.py"/>
        <source>New stage</source>
        <translation>Neue Phase</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/commands.py"/>
        <source>New team</source>
        <translation>Neues Team</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/tracks_out_of_balance.py"/>
        <source>Next to no development: {share} % of the time, the rest is research</source>
        <translation>Fast keine Entwicklung: {share} % der Zeit, der Rest ist Forschung</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/tracks_out_of_balance.py"/>
        <source>Next to no research: {share} % of the time, the rest is development</source>
        <translation>Fast keine Forschung: {share} % der Zeit, der Rest ist Entwicklung</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/people_table.py"/>
        <source>No column of “{name}” says what people are called; choose the columns, or give them headings such as Name, E-mail and Manager.</source>
        <translation>Keine Spalte von „{name}“ sagt, wie die Personen heißen; wählen Sie die Spalten, oder geben Sie ihnen Überschriften wie Name, E-Mail und Vorgesetzte.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/on_call_calendar.py"/>
        <source>No event of “{name}” says who is on call when; export the calendar of a rota, with the names of the people in its events.</source>
        <translation>Kein Termin in „{name}“ sagt, wer wann Bereitschaft hat; exportieren Sie den Kalender eines Bereitschaftsplans mit den Namen der Personen in den Terminen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/circular_pipeline.py"/>
        <source>No hand-off from {source} to {target}</source>
        <translation>Keine Übergabe von {source} an {target}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/person_with_nothing.py"/>
        <source>No letter is held by {names} either</source>
        <translation>Auch {names} hält keinen Buchstaben</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_content.py"/>
        <source>No longer accept this</source>
        <translation>Das nicht mehr akzeptieren</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/commands.py"/>
        <location filename="../../rolemap/ui/details/take_back.py"/>
        <source>No longer accept {code}</source>
        <translation>{code} nicht mehr akzeptieren</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/chart/proposals.py"/>
        <source>No longer let {person} report to {manager}</source>
        <translation>{person} nicht mehr an {manager} berichten lassen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/chart/menu.py"/>
        <source>No longer report to {manager}</source>
        <translation>Nicht mehr an {manager} berichten</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/adding.py"/>
        <location filename="../../rolemap/ui/details/take_back.py"/>
        <source>No longer require “{item}”</source>
        <translation>„{item}“ nicht mehr vorschreiben</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/take_back.py"/>
        <source>No longer separate {first} from {second}</source>
        <translation>{first} nicht mehr von {second} trennen</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_load.py"/>
        <source>No seat with a share, no work with an effort, and no on-call duty.</source>
        <translation>Kein Platz mit Anteil, keine Arbeit mit Aufwand und keine Bereitschaft.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_people.py"/>
        <source>No track is known</source>
        <translation>Keine Richtung bekannt</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/unreachable_stage.py"/>
        <source>No work reaches the stage “{stage}”, and none leaves it</source>
        <translation>Keine Arbeit erreicht die Phase „{stage}“, und keine verlässt sie</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/idle_stage.py"/>
        <source>Nobody does {names}</source>
        <translation>Niemand tut {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/hangs_on_one.py"/>
        <source>Nobody else answers for {names}</source>
        <translation>Sonst steht niemand ein für {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/bus_factor_one.py"/>
        <location filename="../../rolemap/analysis/rules/hangs_on_one.py"/>
        <source>Nobody else does {names}</source>
        <translation>Sonst niemand tut {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/hangs_on_one.py"/>
        <source>Nobody else is on call for {names}</source>
        <translation>Sonst ist niemand in Bereitschaft für {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_content.py"/>
        <source>Nobody has to own this</source>
        <translation>Das muss niemandem gehören</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/vacant_role.py"/>
        <source>Nobody holds the role “{role}”</source>
        <translation>Niemand hat die Rolle „{role}“ inne</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_cover.py"/>
        <source>Nobody is accountable</source>
        <translation>Niemand ist rechenschaftspflichtig</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/nobody_accountable.py"/>
        <source>Nobody is accountable for “{work}”</source>
        <translation>Niemand ist rechenschaftspflichtig für „{work}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/nobody_on_call.py"/>
        <source>Nobody is on call for “{work}”</source>
        <translation>Niemand ist in Bereitschaft für „{work}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/ladder_with_a_hole.py"/>
        <source>Nobody is on the level {names}, between {below} and {above}</source>
        <translation>Niemand ist auf der Stufe {names}, zwischen {below} und {above}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/analysis/rules/ladder_with_a_hole.py"/>
        <source>Nobody is on the {count} levels {names}, between {below} and {above}</source>
        <translation>
            <numerusform>Niemand ist auf der Stufe {names}, zwischen {below} und {above}</numerusform>
            <numerusform>Niemand ist auf den {count} Stufen {names}, zwischen {below} und {above}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/nobody_responsible.py"/>
        <source>Nobody is responsible for “{work}”</source>
        <translation>Niemand ist durchführend für „{work}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/gaps.py"/>
        <source>Nobody is {what} “{work}” any more</source>
        <translation>Niemand ist mehr {what} „{work}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/on_call_calendar.py"/>
        <source>Nobody knows the time zone “{zone}”; its times were read as those of {home}.</source>
        <translation>Die Zeitzone „{zone}“ ist unbekannt; ihre Zeiten wurden als die von {home} gelesen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/nobody_responsible.py"/>
        <source>Nobody separate does “{work}”</source>
        <translation>Niemand eigens tut „{work}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/missing_skill.py"/>
        <source>Nobody who works on “{work}” masters {skills}</source>
        <translation>Niemand, der an „{work}“ arbeitet, beherrscht {skills}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_cover.py"/>
        <source>Nobody works on it</source>
        <translation>Niemand arbeitet daran</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/idle_stage.py"/>
        <source>Nobody works on the stage “{stage}”</source>
        <translation>Niemand arbeitet an der Phase „{stage}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/over_the_wall.py"/>
        <source>None of the latter is consulted on “{stage}”</source>
        <translation>Von diesen wird niemand zu „{stage}“ befragt</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/calendar/problems.py"/>
        <source>Not read of the events: {names}.</source>
        <translation>Von den Terminen nicht gelesen: {names}.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/catalogue/item_actions.py"/>
        <source>Not “{work}”</source>
        <translation>Nicht „{work}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/problems/problem_content.py"/>
        <source>Note {code}: {message}</source>
        <translation>Hinweis {code}: {message}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/raci_table.py"/>
        <location filename="../../rolemap/formats/importing/list_fields.py"/>
        <location filename="../../rolemap/formats/importing/people/fields.py"/>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/difference.py"/>
        <source>Nothing has changed</source>
        <translation>Nichts hat sich geändert</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/strangers.py"/>
        <source>Nothing in the folder “{name}” is of a format that can be imported; choose a file in it.</source>
        <translation>Nichts im Ordner „{name}“ hat ein Format, das importiert werden kann; wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/calendar_against_plan.py"/>
        <source>Nothing in the plan has the person do or support it</source>
        <translation>Nichts im Plan lässt die Person es durchführen oder unterstützen</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/grids.py"/>
        <source>Nothing in “{file}” can be read. {sheet}: {problem}</source>
        <translation>Nichts in „{file}“ kann gelesen werden. {sheet}: {problem}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/chart/proposals.py"/>
        <location filename="../../rolemap/ui/promise.py"/>
        <source>Nothing is chosen.</source>
        <translation>Nichts ist gewählt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/start/offers.py"/>
        <source>Nothing yet: you add the stages and the people.</source>
        <translation>Noch nichts: Phasen und Personen kommen von Hand dazu.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/owners_files.py"/>
        <source>OWNERS files (approvers and reviewers)</source>
        <translation>OWNERS-Dateien (approvers und reviewers)</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/rows.py"/>
        <source>Of several e-mail addresses “{mail}” was taken.</source>
        <translation>Von mehreren E-Mail-Adressen wurde „{mail}“ genommen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_load.py"/>
        <source>On call</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/tracks_out_of_balance.py"/>
        <source>On development: {names}</source>
        <translation>In der Entwicklung: {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/columns.py"/>
        <source>On how many responsibilities the person holds each letter, directly or through a role or team.</source>
        <translation>Bei wie vielen Zuständigkeiten die Person welchen Buchstaben hält, direkt oder durch eine Rolle oder ein Team.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/missing_skill.py"/>
        <source>On it work: {names}</source>
        <translation>Daran arbeiten: {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/tracks_out_of_balance.py"/>
        <source>On research: {names}</source>
        <translation>In der Forschung: {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/rota_too_small.py"/>
        <source>On the rota: {names}</source>
        <translation>Im Bereitschaftsplan: {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/over_the_wall.py"/>
        <source>On “{stage}” work: {names}</source>
        <translation>An „{stage}“ arbeiten: {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/on_call_calendar.py"/>
        <source>On-call calendar</source>
        <translation>Bereitschaftskalender</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/role_tasks.py"/>
        <source>One item of a list was not read, because no heading of a role stands above it.</source>
        <translation>Ein Listenpunkt wurde nicht gelesen, weil keine Überschrift einer Rolle darüber steht.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/not_confirmed.py"/>
        <source>One letter on “{work}” was confirmed long ago</source>
        <translation>Ein Buchstabe bei „{work}“ wurde vor langer Zeit bestätigt</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/role_tasks.py"/>
        <source>One line of prose was not read.</source>
        <translation>Eine Zeile Fließtext wurde nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/not_confirmed.py"/>
        <source>One more was confirmed long ago</source>
        <translation>Ein weiterer wurde vor langer Zeit bestätigt</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/integrity.py"/>
        <source>One party cannot hold {letters} on the same responsibility; only {decider} goes with a letter that does work.</source>
        <translation>Niemand kann {letters} bei derselben Zuständigkeit halten; nur {decider} geht mit einem Buchstaben zusammen, der Arbeit tut.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/duties_not_separated.py"/>
        <source>One person holds both “{work}” and “{other}”</source>
        <translation>Eine Person hat sowohl „{work}“ als auch „{other}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/many_consulted.py"/>
        <source>One person is consulted on “{work}”</source>
        <translation>Eine Person wird zu „{work}“ befragt</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/many_informed.py"/>
        <source>One person is informed of “{work}”</source>
        <translation>Eine Person wird über „{work}“ informiert</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/maintainers.py"/>
        <source>One person who left a project is listed and was not made a holder.</source>
        <translation>Eine Person, die ein Projekt verlassen hat, ist aufgeführt; sie wurde nicht eingetragen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/rows.py"/>
        <source>One row is about somebody who has left; it was not imported.</source>
        <translation>Eine Zeile handelt von jemandem, der nicht mehr da ist; sie wurde nicht importiert.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/module_owners.py"/>
        <source>One row names no group; it stands under “{name}”.</source>
        <translation>Eine Zeile nennt keine Gruppe; sie steht unter „{name}“.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/conflict_words.py"/>
        <source>One side has switched the letter scheme, and the other has edited letters.</source>
        <translation>Eine Seite hat das Buchstabenschema gewechselt, die andere hat Buchstaben geändert.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/header.py"/>
        <source>Only gaps</source>
        <translation>Nur Lücken</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/header.py"/>
        <source>Only problems</source>
        <translation>Nur Probleme</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/header.py"/>
        <source>Only {code}</source>
        <translation>Nur {code}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/header.py"/>
        <source>Only {name}</source>
        <translation>Nur {name}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/one_who_could.py"/>
        <source>Only {person} could do “{work}”</source>
        <translation>Nur {person} könnte „{work}“ machen</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/bad_file.py"/>
        <source>Open it with a newer RoleMap.</source>
        <translation>Mit einem neueren RoleMap öffnen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_content.py"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/conflict_words.py"/>
        <source>Our side has removed {thing}, which their side has edited.</source>
        <translation>Unsere Seite hat {thing} entfernt, die andere Seite hat es geändert.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/conflict_words.py"/>
        <source>Our side has removed {thing}, which their side needs for {others}.</source>
        <translation>Unsere Seite hat {thing} entfernt, die andere Seite braucht es für {others}.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_flow.py"/>
        <source>Over the wall</source>
        <translation>Über die Mauer</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_cover.py"/>
        <source>Overlaps</source>
        <translation>Überschneidungen</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_catalogues.py"/>
        <source>Owned of “{catalogue}”</source>
        <translation>Mit Eigner aus „{catalogue}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/module_owners.py"/>
        <source>Owners of modules or services (table)</source>
        <translation>Eigentümer von Modulen oder Diensten (Tabelle)</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/conflicts/field_label.py"/>
        <source>Party</source>
        <translation>Wer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/model/edits/copies.py"/>
        <source>Paste {count} people</source>
        <translation>
            <numerusform>{count} Person einfügen</numerusform>
            <numerusform>{count} Personen einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/model/edits/copies.py"/>
        <source>Paste {count} responsibilities</source>
        <translation>
            <numerusform>{count} Zuständigkeit einfügen</numerusform>
            <numerusform>{count} Zuständigkeiten einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/model/edits/copies.py"/>
        <source>Paste {count} roles</source>
        <translation>
            <numerusform>{count} Rolle einfügen</numerusform>
            <numerusform>{count} Rollen einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/model/edits/copies.py"/>
        <source>Paste {count} stages</source>
        <translation>
            <numerusform>{count} Phase einfügen</numerusform>
            <numerusform>{count} Phasen einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/model/edits/copies.py"/>
        <source>Paste {count} teams</source>
        <translation>
            <numerusform>{count} Team einfügen</numerusform>
            <numerusform>{count} Teams einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/model/edits/copies.py"/>
        <source>Paste {count} things</source>
        <translation>
            <numerusform>{count} Ding einfügen</numerusform>
            <numerusform>{count} Dinge einfügen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/copies.py"/>
        <source>Paste {name}</source>
        <translation>{name} einfügen</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/fields.py"/>
        <source>Pay band</source>
        <translation>Gehaltsband</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/like_work_unlike_grade.py"/>
        <source>Pay bands: {one} and {other}</source>
        <translation>Gehaltsbänder: {one} und {other}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_cover.py"/>
        <location filename="../../rolemap/formats/importers/people_table.py"/>
        <location filename="../../rolemap/ui/export/offers.py"/>
        <location filename="../../rolemap/ui/outline/outline_content.py"/>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_load.py"/>
        <source>People at 80–100 %</source>
        <translation>Personen bei 80–100 %</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/settings.py"/>
        <source>People consulted</source>
        <translation>Befragte Personen</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/settings.py"/>
        <source>People informed</source>
        <translation>Informierte Personen</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_load.py"/>
        <source>People on call</source>
        <translation>Personen in Bereitschaft</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_load.py"/>
        <source>People over 100 %</source>
        <translation>Personen über 100 %</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_people.py"/>
        <source>People per stage</source>
        <translation>Personen je Phase</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/settings.py"/>
        <source>People responsible</source>
        <translation>Durchführende</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_load.py"/>
        <source>People under 80 %</source>
        <translation>Personen unter 80 %</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_load.py"/>
        <source>People with nothing planned</source>
        <translation>Personen ohne Verplantes</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Perform</source>
        <translation>Ausführend</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/on_call_lines.py"/>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/raci_table.py"/>
        <location filename="../../rolemap/model/kind_words.py"/>
        <location filename="../../rolemap/ui/details/inspector_content.py"/>
        <location filename="../../rolemap/ui/search/things.py"/>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/files.py"/>
        <source>Person {number}</source>
        <translation>Person {number}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/conflicts/field_label.py"/>
        <source>Place in the order</source>
        <translation>Platz in der Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/kind_words.py"/>
        <source>Placement</source>
        <translation>Lage</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/columns.py"/>
        <source>Planned time as a part of the person's own: the shares of all seats, work that is assigned beside them, and on-call duty.</source>
        <translation>Verplante Zeit als Teil der eigenen: die Anteile aller Plätze, daneben zugewiesene Arbeit und Bereitschaft.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/calendar_against_plan.py"/>
        <source>Planned: {hours} h/week</source>
        <translation>Geplant: {hours} Std./Woche</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/catalogue/catalogue_content.py"/>
        <source>PoC model</source>
        <translation>PoC-Modell</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/fields.py"/>
        <source>Preferred given name</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/catalogue/catalogue_content.py"/>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/graphml.py"/>
        <location filename="../../rolemap/formats/importers/matrix_json.py"/>
        <source>Problems are not read: they are found anew.</source>
        <translation>Probleme werden nicht gelesen: Sie werden neu gefunden.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/nobody_on_call.py"/>
        <source>Put {names} on the rota</source>
        <translation>{names} in den Bereitschaftsplan aufnehmen</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/offers.py"/>
        <source>Put {person} into {role}</source>
        <translation>{person} in {role} einsetzen</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/offers.py"/>
        <location filename="../../rolemap/ui/chart/proposals.py"/>
        <source>Put {person} into {team}</source>
        <translation>{person} in {team} aufnehmen</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/unreachable_stage.py"/>
        <source>Put {stage} into the pipeline</source>
        <translation>{stage} in die Pipeline aufnehmen</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/list_fields.py"/>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Recommend</source>
        <translation>Empfehlend</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/list_fields.py"/>
        <source>Recommend (people)</source>
        <translation>Empfehlend (Personen)</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/commands.py"/>
        <source>Redone: {step}</source>
        <translation>Wiederholt: {step}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/severity_profile.py"/>
        <source>Regulated</source>
        <translation>Reguliert</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/commands.py"/>
        <source>Remove {count} things</source>
        <translation>
            <numerusform>{count} Ding entfernen</numerusform>
            <numerusform>{count} Dinge entfernen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/commands.py"/>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/own/own_shelf.py"/>
        <source>Removed: {name}</source>
        <translation>Entfernt: {name}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/commands.py"/>
        <source>Rename to {new}</source>
        <translation>In {new} umbenennen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/commands.py"/>
        <source>Rename {old} to {new}</source>
        <translation>{old} in {new} umbenennen</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/org_file.py"/>
        <source>Replace NaN and Infinity by a number.</source>
        <translation>NaN und Infinity durch eine Zahl ersetzen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/export/offers.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/columns.py"/>
        <source>Reports to</source>
        <translation>Berichtet an</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/adding.py"/>
        <source>Require “{item}”</source>
        <translation>„{item}“ vorschreiben</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/kind_words.py"/>
        <source>Requirement</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/difference.py"/>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_people.py"/>
        <source>Research</source>
        <translation>Forschung</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_people.py"/>
        <source>Research beside development</source>
        <translation>Forschung neben Entwicklung</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/work_words.py"/>
        <source>Research {research}, development {development}</source>
        <translation>Forschung {research}, Entwicklung {development}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/conflicts/dialog.py"/>
        <source>Resolve conflicts in {name}</source>
        <translation>Konflikte in {name} lösen</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/bad_file.py"/>
        <source>Resolve the conflict in git first.</source>
        <translation>Zuerst den Konflikt in git lösen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/conflict_markers.py"/>
        <source>Resolve the conflict in git, or take the file from before the merge.</source>
        <translation>Den Konflikt in git lösen oder die Datei von vor dem Zusammenführen nehmen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_cover.py"/>
        <location filename="../../rolemap/formats/difference.py"/>
        <source>Responsibilities</source>
        <translation>Zuständigkeiten</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/raci_table.py"/>
        <location filename="../../rolemap/formats/importing/list_fields.py"/>
        <location filename="../../rolemap/model/kind_words.py"/>
        <location filename="../../rolemap/ui/conflicts/field_label.py"/>
        <location filename="../../rolemap/ui/details/inspector_content.py"/>
        <source>Responsibility</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_content.py"/>
        <location filename="../../rolemap/ui/search/things.py"/>
        <source>Responsibility in {stage}</source>
        <translation>Zuständigkeit in {stage}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/raci_table.py"/>
        <source>Responsibility matrix (RACI)</source>
        <translation>Zuständigkeitsmatrix (RACI)</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/list_fields.py"/>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Responsible</source>
        <translation>Durchführend</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/list_fields.py"/>
        <source>Responsible (people)</source>
        <translation>Durchführend (Personen)</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/many_responsible.py"/>
        <source>Responsible: {names}</source>
        <translation>Durchführend: {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/bad_file.py"/>
        <source>Restore it from a backup.</source>
        <translation>Aus einer Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_risk.py"/>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/raci_table.py"/>
        <location filename="../../rolemap/formats/importing/people/fields.py"/>
        <location filename="../../rolemap/model/kind_words.py"/>
        <location filename="../../rolemap/ui/details/inspector_content.py"/>
        <location filename="../../rolemap/ui/search/things.py"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/graphml.py"/>
        <source>RoleMap graph as GraphML</source>
        <translation>RoleMap-Graph als GraphML</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/matrix_json.py"/>
        <source>RoleMap matrix as JSON</source>
        <translation>RoleMap-Matrix als JSON</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/rolemap_file.py"/>
        <source>RoleMap organisation</source>
        <translation>RoleMap-Organisation</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/workbook.py"/>
        <source>RoleMap workbook</source>
        <translation>RoleMap-Arbeitsmappe</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/difference.py"/>
        <location filename="../../rolemap/formats/importing/preview.py"/>
        <location filename="../../rolemap/ui/outline/outline_content.py"/>
        <location filename="../../rolemap/ui/people/columns.py"/>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/settings.py"/>
        <source>Roles alike</source>
        <translation>Gleiche Rollen</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/settings.py"/>
        <source>Rota of each site</source>
        <translation>Plan je Standort</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/start/offers.py"/>
        <source>Sample: churn team</source>
        <translation>Beispiel: Churn-Team</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/bad_file.py"/>
        <source>Save it as text in UTF-8.</source>
        <translation>Als Text in UTF-8 speichern.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/files.py"/>
        <source>Saved as the template “{name}”</source>
        <translation>Als Vorlage „{name}“ gespeichert</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/files.py"/>
        <source>Saved to {name}</source>
        <translation>In {name} gespeichert</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/kind_words.py"/>
        <location filename="../../rolemap/ui/details/inspector_content.py"/>
        <source>Seat</source>
        <translation>Platz</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_content.py"/>
        <source>Seat in {role}</source>
        <translation>Platz in {role}</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/copies.py"/>
        <source>Select stages, responsibilities, people, roles or teams first.</source>
        <translation>Zuerst Phasen, Zuständigkeiten, Personen, Rollen oder Teams auswählen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/copying.py"/>
        <source>Select stages, responsibilities, people, roles or teams to copy.</source>
        <translation>Zum Kopieren Phasen, Zuständigkeiten, Personen, Rollen oder Teams auswählen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/copies.py"/>
        <source>Select the stage that is to take the lines of text first.</source>
        <translation>Zuerst die Phase auswählen, die die Textzeilen aufnimmt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/pasting.py"/>
        <source>Select the stage that is to take “{name}” first.</source>
        <translation>Zuerst die Phase auswählen, die „{name}“ aufnimmt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/canvas/keyboard.py"/>
        <source>Select what to pick up first: a card, a stage, a letter, a person.</source>
        <translation>Zuerst auswählen, was aufgenommen wird: eine Karte, eine Phase, einen Buchstaben, eine Person.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/take_back.py"/>
        <source>Separate {first} from {second}</source>
        <translation>{first} von {second} trennen</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/kind_words.py"/>
        <source>Separation</source>
        <translation>Trennung</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/kind_words.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/settings.py"/>
        <source>Share of answers</source>
        <translation>Anteil am Einstehen</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/list_fields.py"/>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Signatory</source>
        <translation>Freigebend</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/list_fields.py"/>
        <source>Signatory (people)</source>
        <translation>Unterzeichnend (Personen)</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/settings.py"/>
        <source>Simple work</source>
        <translation>Einfache Arbeit</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/cognitive_load.py"/>
        <source>Simple: {names}</source>
        <translation>Einfach: {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/fields.py"/>
        <location filename="../../rolemap/ui/people/columns.py"/>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_cover.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/fields.py"/>
        <location filename="../../rolemap/ui/people/columns.py"/>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/severity_profile.py"/>
        <source>Small team</source>
        <translation>Kleines Team</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/settings.py"/>
        <source>Smaller track</source>
        <translation>Kleinere Seite</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/settings.py"/>
        <source>Smallest team</source>
        <translation>Kleinstes Team</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/fs.py"/>
        <source>Some attributes of “{path}” could not be kept; check who can open it.</source>
        <translation>Einige Attribute von „{path}“ gingen verloren; prüfen, wer die Datei öffnen kann.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/owners_files.py"/>
        <source>Somebody approved or reviewed here and does so no longer (emeritus); nothing was made of it.</source>
        <translation>Jemand gab hier frei oder prüfte und tut es nicht mehr (emeritus); daraus wurde nichts.</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/gaps.py"/>
        <source>Somebody is now {what} “{work}”; nobody was</source>
        <translation>Jemand ist jetzt {what} „{work}“; vorher niemand</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/sigs.py"/>
        <source>Somebody led a group and does so no longer (emeritus); nothing was made of it.</source>
        <translation>Jemand leitete eine Gruppe und tut es nicht mehr (emeritus); daraus wurde nichts.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/rust_teams.py"/>
        <source>Somebody on a team has no file in “people”, and is called by the handle.</source>
        <translation>Jemand in einem Team hat keine Datei in „people“ und heißt nach dem Benutzernamen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/sigs.py"/>
        <source>Somebody stands here outside of any group, and was added without a letter.</source>
        <translation>Jemand steht hier außerhalb jeder Gruppe und wurde ohne Buchstaben aufgenommen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/rust_teams.py"/>
        <source>Somebody was in a team and no longer is (alumni); nothing was made of it.</source>
        <translation>Jemand war in einem Team und ist es nicht mehr (alumni); daraus wurde nichts.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/rust_teams.py"/>
        <source>Somebody with a file is on no team, and was left out.</source>
        <translation>Jemand mit einer Datei ist in keinem Team und wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/settings.py"/>
        <source>Something in the part “{part}”, which this version does not know, has changed</source>
        <translation>Etwas im Teil „{part}“, den diese Version nicht kennt, hat sich geändert</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/app.py"/>
        <source>Something went wrong inside RoleMap; nothing of your organisation is lost. Save it under another name, and report this: {kind}.</source>
        <translation>In RoleMap ist etwas schiefgegangen; von der Organisation ist nichts verloren. Unter anderem Namen speichern und melden: {kind}.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/fields.py"/>
        <source>Staff number</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/raci_table.py"/>
        <location filename="../../rolemap/formats/importing/list_fields.py"/>
        <location filename="../../rolemap/model/kind_words.py"/>
        <location filename="../../rolemap/ui/conflicts/field_label.py"/>
        <location filename="../../rolemap/ui/details/inspector_content.py"/>
        <location filename="../../rolemap/ui/search/things.py"/>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/search/things.py"/>
        <source>Stage alongside the others</source>
        <translation>Phase neben den anderen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/catalogue/item_actions.py"/>
        <source>Stage for “{item}”</source>
        <translation>Phase für „{item}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/preview.py"/>
        <source>Stage {name}</source>
        <translation>Phase {name}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/difference.py"/>
        <location filename="../../rolemap/ui/outline/outline_content.py"/>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/columns.py"/>
        <source>Stages touched</source>
        <translation>Berührte Phasen</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/settings.py"/>
        <source>Stages worked on</source>
        <translation>Bearbeitete Phasen</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/severity_profile.py"/>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/fields.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/missing_skill.py"/>
        <location filename="../../rolemap/analysis/rules/one_who_could.py"/>
        <source>Still learning: {names}</source>
        <translation>Lernen noch: {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/list_fields.py"/>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Support</source>
        <translation>Unterstützend</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/list_fields.py"/>
        <source>Support (people)</source>
        <translation>Unterstützung (Personen)</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/filled_vacancy.py"/>
        <source>Take the vacant seat of {role} away</source>
        <translation>Freien Platz von {role} entfernen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/chart/proposals.py"/>
        <source>Take {count} people out of their team</source>
        <translation>
            <numerusform>{count} Person aus ihrem Team nehmen</numerusform>
            <numerusform>{count} Personen aus ihrem Team nehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/outline/leaving.py"/>
        <source>Take {count} people out of their teams</source>
        <translation>
            <numerusform>{count} Person aus ihrem Team nehmen</numerusform>
            <numerusform>{count} Personen aus ihren Teams nehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/analysis/rules/filled_vacancy.py"/>
        <source>Take {count} vacant seats of {role} away</source>
        <translation>
            <numerusform>{count} freien Platz von {role} entfernen</numerusform>
            <numerusform>{count} freie Plätze von {role} entfernen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/commands.py"/>
        <location filename="../../rolemap/ui/matrix/cell_edits.py"/>
        <source>Take {party} off {work}</source>
        <translation>{party} von {work} abziehen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/chart/proposals.py"/>
        <location filename="../../rolemap/ui/outline/leaving.py"/>
        <source>Take {person} out of {team}</source>
        <translation>{person} aus {team} nehmen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/commands.py"/>
        <source>Take {seat} away</source>
        <translation>{seat} wegnehmen</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/raci_table.py"/>
        <location filename="../../rolemap/formats/importing/people/fields.py"/>
        <location filename="../../rolemap/model/kind_words.py"/>
        <location filename="../../rolemap/ui/details/inspector_content.py"/>
        <location filename="../../rolemap/ui/search/things.py"/>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/difference.py"/>
        <location filename="../../rolemap/formats/importing/preview.py"/>
        <location filename="../../rolemap/ui/outline/outline_content.py"/>
        <location filename="../../rolemap/ui/people/columns.py"/>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/rust_teams.py"/>
        <source>Teams of the Rust project (TOML)</source>
        <translation>Teams des Rust-Projekts (TOML)</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/team_size.py"/>
        <source>Teams work well with {smallest} to {largest} people</source>
        <translation>Teams arbeiten gut mit {smallest} bis {largest} Personen</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/role_tasks.py"/>
        <source>Text with tasks of roles or stages (Markdown)</source>
        <translation>Text mit Aufgaben von Rollen oder Phasen (Markdown)</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_risk.py"/>
        <source>The bus factor of each stage by itself; the lowest of them.</source>
        <translation>Der Bus-Faktor jeder Phase für sich; der kleinste davon.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importing/calendar/ics.py"/>
        <source>The calendar has more than {count} events; export a shorter period.</source>
        <translation>
            <numerusform>Der Kalender hat mehr als {count} Termin; exportieren Sie einen kürzeren Zeitraum.</numerusform>
            <numerusform>Der Kalender hat mehr als {count} Termine; exportieren Sie einen kürzeren Zeitraum.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/people_table.py"/>
        <source>The column “{heading}” is not read.</source>
        <translation>Die Spalte „{heading}“ wird nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/raci_list.py"/>
        <location filename="../../rolemap/formats/importing/matrix_reading.py"/>
        <source>The column “{heading}” was not read.</source>
        <translation>Die Spalte „{heading}“ wurde nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/tables.py"/>
        <source>The column “{name}” is not read.</source>
        <translation>Die Spalte „{name}“ wird nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/chain.py"/>
        <source>The columns differ on whom {name} reports to; {manager} was taken, not {other}.</source>
        <translation>Die Spalten sind sich uneins, an wen {name} berichtet; genommen wurde {manager}, nicht {other}.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/conflict_file.py"/>
        <source>The conflicts that a merge has left in this file cannot be read.</source>
        <translation>Die Konflikte, die ein Zusammenführen in dieser Datei hinterlassen hat, sind nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_load.py"/>
        <source>The covered hours of a week times the slots, split among the people who take turns.</source>
        <translation>Die abgedeckten Stunden einer Woche mal die Dienste, geteilt durch alle, die sich abwechseln.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/safe_file.py"/>
        <source>The drive of “{path}” cannot vouch for power cuts.</source>
        <translation>Das Laufwerk von „{path}“ schützt nicht sicher vor Stromausfall.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importing/calendar/problems.py"/>
        <source>The events of {count} calendars repeat too often to be counted; the rest was left out.</source>
        <translation>
            <numerusform>Die Termine von {count} Kalender wiederholen sich zu oft, um sie zu zählen; der Rest wurde weggelassen.</numerusform>
            <numerusform>Die Termine von {count} Kalendern wiederholen sich zu oft, um sie zu zählen; der Rest wurde weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/calendar/problems.py"/>
        <source>The events repeat too often to be counted; the rest was left out.</source>
        <translation>Die Termine wiederholen sich zu oft, um sie zu zählen; der Rest wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/one_work_two_names.py"/>
        <source>The first is in “{one}”, the other in “{two}”</source>
        <translation>Das eine liegt in „{one}“, das andere in „{two}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/own_templates.py"/>
        <source>The folder of your templates was not made because {cause}.</source>
        <translation>Der Ordner für eigene Vorlagen wurde nicht angelegt: {cause}.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_flow.py"/>
        <source>The hand-offs that rule RM401 reports, accepted ones too.</source>
        <translation>Die Übergaben, die Regel RM401 meldet, auch akzeptierte.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/not_people.py"/>
        <source>The headings stand here again; they were left out.</source>
        <translation>Hier stehen die Überschriften noch einmal; sie wurden weggelassen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/catalogues.py"/>
        <source>The id “{id}” is not the name of the file.</source>
        <translation>Die Kennung „{id}“ ist nicht der Name der Datei.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/catalogues.py"/>
        <location filename="../../rolemap/model/integrity.py"/>
        <source>The id “{id}” is used twice.</source>
        <translation>Die Kennung „{id}“ kommt zweimal vor.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/gathering.py"/>
        <source>The id “{id}” stands here twice; this got a new one.</source>
        <translation>Die Kennung „{id}“ steht hier zweimal; dies bekam eine neue.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_load.py"/>
        <source>The largest share of full time that one person is on call.</source>
        <translation>Der größte Anteil an Vollzeit, den eine Person in Bereitschaft ist.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/commands.py"/>
        <source>The layout is tidy already</source>
        <translation>Die Anordnung ist schon aufgeräumt</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/settings.py"/>
        <source>The letters are now those of {after}, were those of {before}</source>
        <translation>Die Buchstaben sind jetzt die von {after}, vorher die von {before}</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/copies.py"/>
        <source>The letters of {theirs} became those of {ours}.</source>
        <translation>Die Buchstaben von {theirs} wurden zu denen von {ours}.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/joining.py"/>
        <source>The letters of {theirs} were turned into those of {ours} that mean the same.</source>
        <translation>Die Buchstaben von {theirs} wurden zu denen von {ours}, die dasselbe bedeuten.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/span_of_control.py"/>
        <source>The limit is {limit}</source>
        <translation>Der Grenzwert ist {limit}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/most_answers.py"/>
        <location filename="../../rolemap/analysis/rules/tracks_out_of_balance.py"/>
        <source>The limit is {share} %</source>
        <translation>Der Grenzwert ist {share} %</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/over_capacity.py"/>
        <source>The limit is {share} % of the capacity</source>
        <translation>Die Grenze liegt bei {share} % der Kapazität</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/on_call_too_often.py"/>
        <source>The limit is {share} % of the time</source>
        <translation>Der Grenzwert ist {share} % der Zeit</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/calendar_against_plan.py"/>
        <source>The limit is {share} % of what is planned</source>
        <translation>Die Grenze ist {share} % des Geplanten</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/settings.py"/>
        <source>The limits</source>
        <translation>Die Grenzen</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_load.py"/>
        <source>The load of the person in the middle: half of the people have less, half more.</source>
        <translation>Die Auslastung der Person in der Mitte (Median): die Hälfte hat weniger, die Hälfte mehr.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/hands.py"/>
        <source>The matrix is on the clipboard, as a table</source>
        <translation>Die Matrix ist als Tabelle in der Zwischenablage</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/pages/own_page.py"/>
        <source>The name of a template ends in .html.j2 or .md.j2, not “{name}”.</source>
        <translation>Der Name einer Vorlage endet auf .html.j2 oder .md.j2, nicht „{name}“.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/language.py"/>
        <source>The new direction is used after a restart</source>
        <translation>Die neue Richtung gilt nach einem Neustart</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/language.py"/>
        <source>The new language is used after a restart</source>
        <translation>Die neue Sprache gilt nach einem Neustart</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/order.py"/>
        <source>The order of the roles is written in another way and is the same</source>
        <translation>Die Reihenfolge der Rollen ist anders geschrieben und dieselbe</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/order.py"/>
        <source>The order of the stages is written in another way and is the same</source>
        <translation>Die Reihenfolge der Phasen ist anders geschrieben und dieselbe</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/order.py"/>
        <source>The order of the teams is written in another way and is the same</source>
        <translation>Die Reihenfolge der Teams ist anders geschrieben und dieselbe</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/order.py"/>
        <source>The order within “{stage}” is written in another way and is the same</source>
        <translation>Die Reihenfolge in „{stage}“ ist anders geschrieben und dieselbe</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/fs.py"/>
        <source>The owner of “{path}” could not be kept; check who can open it.</source>
        <translation>Der Besitzer von „{path}“ ließ sich nicht erhalten; prüfen, wer die Datei öffnen kann.</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/settings.py"/>
        <source>The part “{part}”, which this version does not know, is gone</source>
        <translation>Der Teil „{part}“, den diese Version nicht kennt, ist weg</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/settings.py"/>
        <source>The part “{part}”, which this version does not know, is new</source>
        <translation>Der Teil „{part}“, den diese Version nicht kennt, ist neu</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/fs.py"/>
        <source>The permissions of “{path}” could not be set; check who can open it.</source>
        <translation>Die Rechte von „{path}“ ließen sich nicht setzen; prüfen, wer die Datei öffnen kann.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/cells.py"/>
        <source>The person, role or team of this cell no longer exists; choose a cell of another one.</source>
        <translation>Die Person, die Rolle oder das Team dieser Zelle gibt es nicht mehr; eine andere Zelle wählen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/exporters/png_map.py"/>
        <source>The picture would be {width} × {height} pixels, too large for most programs; choose a smaller scale, only some stages, or SVG or PDF, which have no pixels.</source>
        <translation>Das Bild hätte {width} × {height} Pixel, zu viel für die meisten Programme; wähle eine kleinere Größe, nur einige Phasen, oder SVG oder PDF, die keine Pixel haben.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/difference.py"/>
        <location filename="../../rolemap/planning/comparing/settings.py"/>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/conflict_file.py"/>
        <source>The plan was edited since it was merged, and its conflicts no longer fit it.</source>
        <translation>Der Plan wurde seit dem Zusammenführen bearbeitet, und seine Konflikte passen nicht mehr dazu.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_load.py"/>
        <source>The planned share of the capacity; people without any capacity are left out.</source>
        <translation>Der verplante Anteil der Kapazität; Personen ohne Kapazität bleiben außen vor.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/cells.py"/>
        <source>The responsibility of this cell no longer exists; choose a cell of another.</source>
        <translation>Die Zuständigkeit dieser Zelle gibt es nicht mehr; eine andere Zelle wählen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/filled_vacancy.py"/>
        <source>The role is held by {names}</source>
        <translation>Die Rolle haben: {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/work.py"/>
        <source>The role “{name}” is gone</source>
        <translation>Die Rolle „{name}“ ist weg</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/work.py"/>
        <source>The role “{name}” is new</source>
        <translation>Die Rolle „{name}“ ist neu</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/order.py"/>
        <source>The roles come in another order: {names}</source>
        <translation>Die Rollen stehen in anderer Reihenfolge: {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/columns.py"/>
        <source>The roles that the person holds, with the share of each.</source>
        <translation>Die Rollen der Person, mit dem Anteil an jeder.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/roles_alike.py"/>
        <source>The roles “{role}” and “{other}” cover nearly the same</source>
        <translation>Die Rollen „{role}“ und „{other}“ decken fast dasselbe ab</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/like_work_unlike_grade.py"/>
        <source>The roles “{role}” and “{other}” do much the same work and are graded otherwise</source>
        <translation>Die Rollen „{role}“ und „{other}“ tun fast dieselbe Arbeit und sind verschieden eingestuft</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/workbook_grid.py"/>
        <source>The same is so in {more} more cells.</source>
        <translation>Ebenso ist es in {more} weiteren Zellen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/module_owners.py"/>
        <source>The same person is named as owner and as deputy; that makes one.</source>
        <translation>Dieselbe Person ist als Eigentümer und als Vertretung genannt; das ist nur eine.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/copies.py"/>
        <source>The seats of “{role}” are vacant.</source>
        <translation>Die Plätze von „{role}“ sind unbesetzt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/integrity.py"/>
        <source>The settings cannot be removed.</source>
        <translation>Die Einstellungen lassen sich nicht entfernen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/integrity.py"/>
        <source>The settings have the id “settings”.</source>
        <translation>Die Einstellungen haben die Kennung „settings“.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_people.py"/>
        <source>The share of all accountability that lies with one person.</source>
        <translation>Der Anteil aller Rechenschaftspflicht, der bei einer Person liegt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_cover.py"/>
        <source>The share of the responsibilities that are owned as they should be.</source>
        <translation>Der Anteil der Zuständigkeiten, die so vergeben sind, wie sie sollen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_people.py"/>
        <source>The share of the work that is research; the rest is development.</source>
        <translation>Der Anteil der Arbeit, der Forschung ist; der Rest ist Entwicklung.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_catalogues.py"/>
        <source>The share of what the catalogue lists that somebody here answers for.</source>
        <translation>Der Teil dessen, was der Katalog aufzählt, wofür hier jemand einsteht.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_load.py"/>
        <source>The shares of seats, the effort of other work and on-call duty, against the capacity.</source>
        <translation>Die Anteile der Plätze, der Aufwand anderer Arbeit und die Bereitschaft, gemessen an der Kapazität.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/workbook_grid.py"/>
        <source>The sheet is named in the file, but not in it.</source>
        <translation>Das Blatt wird in der Datei genannt, ist aber nicht darin.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/workbook_grid.py"/>
        <source>The sheet reaches too far to be read; delete what stands far from its table, and save it again.</source>
        <translation>Das Blatt reicht zu weit, um gelesen zu werden; löschen Sie, was weit von seiner Tabelle entfernt steht, und speichern Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/who.py"/>
        <source>The staff number “{number}” of {name} is that of {other} too ({place}); {other} kept it.</source>
        <translation>Die Personalnummer „{number}“ von {name} ist auch die von {other} ({place}); {other} behielt sie.</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/work.py"/>
        <source>The stage “{name}” is gone</source>
        <translation>Die Phase „{name}“ ist weg</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/work.py"/>
        <source>The stage “{name}” is new</source>
        <translation>Die Phase „{name}“ ist neu</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/order.py"/>
        <source>The stages come in another order: {names}</source>
        <translation>Die Phasen stehen in anderer Reihenfolge: {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/columns.py"/>
        <source>The stages in which the person holds any letter.</source>
        <translation>Die Phasen, in denen die Person irgendeinen Buchstaben hält.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/columns.py"/>
        <source>The step of the ladder that the person is on.</source>
        <translation>Die Stufe, auf der die Person steht.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/grid_size.py"/>
        <source>The table is too large: {columns} columns and {cells} million cells are the most; delete what is not needed, or cut it into several files.</source>
        <translation>Die Tabelle ist zu groß: {columns} Spalten und {cells} Millionen Zellen sind das Höchste; löschen Sie, was nicht gebraucht wird, oder teilen Sie sie auf mehrere Dateien auf.</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/work.py"/>
        <source>The team “{name}” is gone</source>
        <translation>Das Team „{name}“ ist weg</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/work.py"/>
        <source>The team “{name}” is new</source>
        <translation>Das Team „{name}“ ist neu</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/team_size.py"/>
        <source>The team “{team}” has one member</source>
        <translation>Das Team „{team}“ hat ein Mitglied</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/analysis/rules/team_size.py"/>
        <source>The team “{team}” has {count} members</source>
        <translation>
            <numerusform>Das Team „{team}“ hat {count} Mitglied</numerusform>
            <numerusform>Das Team „{team}“ hat {count} Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/order.py"/>
        <source>The teams come in another order: {names}</source>
        <translation>Die Teams stehen in anderer Reihenfolge: {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/columns.py"/>
        <source>The teams that the person is in.</source>
        <translation>Die Teams der Person.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/calendar/problems.py"/>
        <source>The time of an event is none between 1970 and 2200; the event was left out.</source>
        <translation>Die Zeit eines Termins ist keine zwischen 1970 und 2200; der Termin wurde weggelassen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importing/calendar/problems.py"/>
        <source>The times of {count} events from here on are none between 1970 and 2200; the events were left out.</source>
        <translation>
            <numerusform>Ab hier ist die Zeit von {count} Termin keine zwischen 1970 und 2200; er wurde weggelassen.</numerusform>
            <numerusform>Ab hier sind die Zeiten von {count} Terminen keine zwischen 1970 und 2200; sie wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/title_against_work.py"/>
        <source>The title of {person} says {title}, the work is {work}</source>
        <translation>Der Titel von {person} sagt {title}, die Arbeit ist {work}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/columns.py"/>
        <source>The title on paper; what the work really is stands beside it.</source>
        <translation>Der Titel auf dem Papier; was die Arbeit wirklich ist, steht daneben.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/one_title_two_jobs.py"/>
        <source>The title “{title}” stands for different jobs</source>
        <translation>Der Titel „{title}“ steht für verschiedene Tätigkeiten</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/turns.py"/>
        <source>The turns of {person} for {work}</source>
        <translation>Die Bereitschaft von {person} für {work}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/filled_vacancy.py"/>
        <source>The vacancy in the role “{role}” looks forgotten</source>
        <translation>Die offene Stelle in der Rolle „{role}“ wirkt vergessen</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/calendar/problems.py"/>
        <source>The words of an event do not say who is on call; its hours count for nobody.</source>
        <translation>Der Text eines Termins sagt nicht, wer Bereitschaft hat; seine Stunden zählen für niemanden.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importing/calendar/problems.py"/>
        <source>The words of {count} events do not say who is on call; their hours count for nobody.</source>
        <translation>
            <numerusform>Der Text von {count} Termin sagt nicht, wer Bereitschaft hat; seine Stunden zählen für niemanden.</numerusform>
            <numerusform>Die Texte von {count} Terminen sagen nicht, wer Bereitschaft hat; ihre Stunden zählen für niemanden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/conflict_words.py"/>
        <source>Their side has removed {thing}, which our side has edited.</source>
        <translation>Die andere Seite hat {thing} entfernt, unsere Seite hat es geändert.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/conflict_words.py"/>
        <source>Their side has removed {thing}, which our side needs for {others}.</source>
        <translation>Die andere Seite hat {thing} entfernt, unsere Seite braucht es für {others}.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/bad_file.py"/>
        <source>There are conflict marks of git in this file.</source>
        <translation>In dieser Datei stehen Konfliktzeichen von git.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/module_owners.py"/>
        <source>There are more names than handles here, or fewer; the most were read.</source>
        <translation>Hier stehen mehr oder weniger Namen als Benutzernamen; gelesen wurde, wovon es am meisten gibt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/conflict_markers.py"/>
        <source>There are no conflict marks in this file.</source>
        <translation>In dieser Datei stehen keine Konfliktzeichen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/raci_list.py"/>
        <source>There are no headings of a list of responsibilities; it was not read.</source>
        <translation>Hier stehen keine Überschriften einer Liste von Zuständigkeiten; nichts davon wurde gelesen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/raci_table.py"/>
        <source>There are no letters below names here; nothing of it was read.</source>
        <translation>Hier stehen keine Buchstaben unter Namen; nichts davon wurde gelesen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/own_templates.py"/>
        <source>There are too many templates called “{name}”.</source>
        <translation>Zu viele Vorlagen heißen „{name}“.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/org_file.py"/>
        <source>There is a number here that JSON does not know.</source>
        <translation>Hier steht eine Zahl, die JSON nicht kennt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/rust_teams.py"/>
        <source>There is a team “{name}” already; this file was left out.</source>
        <translation>Es gibt bereits ein Team „{name}“; diese Datei wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/matrix/copying.py"/>
        <source>There is no cell left for “{words}”.</source>
        <translation>Für „{words}“ ist keine Zelle mehr da.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/decoding.py"/>
        <source>There is no encoding “{encoding}”; try cp1252.</source>
        <translation>Es gibt keine Kodierung „{encoding}“; versuchen Sie cp1252.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/safe_file.py"/>
        <source>There is no file “{path}”; check the name and the folder.</source>
        <translation>Es gibt keine Datei „{path}“; Name und Ordner prüfen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/safe_file.py"/>
        <source>There is no file “{path}”; did you mean “{name}”?</source>
        <translation>Es gibt keine Datei „{path}“; gemeint vielleicht „{name}“?</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/safe_file.py"/>
        <source>There is no folder for “{path}”; check the path.</source>
        <translation>Es gibt keinen Ordner für „{path}“; den Pfad prüfen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/graphml_tree.py"/>
        <source>There is no graph in “{file}”; export it anew.</source>
        <translation>In „{file}“ ist kein Graph; exportieren Sie es neu.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importer.py"/>
        <source>There is no importer “{format}”; choose one of {known}.</source>
        <translation>Es gibt keinen Import „{format}“; wählen Sie einen von {known}.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/scheme.py"/>
        <source>There is no scheme “{name}”; use one of {known}.</source>
        <translation>Es gibt kein Schema „{name}“; eines von {known} nehmen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/rust_teams.py"/>
        <source>There is no team “{name}” here; it is a stage.</source>
        <translation>Hier gibt es kein Team „{name}“; daraus wurde eine Phase.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/own_templates.py"/>
        <source>There is no template “{id}” of your own; there are {known}.</source>
        <translation>Es gibt keine eigene Vorlage „{id}“; es gibt {known}.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/templates.py"/>
        <source>There is no template “{id}”; there are {known}.</source>
        <translation>Es gibt keine Vorlage „{id}“; es gibt {known}.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/pages/own_page.py"/>
        <source>There is no template “{name}”, neither here nor in “{folder}”, which has {known}.</source>
        <translation>Es gibt keine Vorlage „{name}“, weder hier noch in „{folder}“; dort gibt es: {known}.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/copies.py"/>
        <location filename="../../rolemap/ui/copying.py"/>
        <location filename="../../rolemap/ui/matrix/copying.py"/>
        <source>There is nothing to paste.</source>
        <translation>Es gibt nichts einzufügen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/analysis/rules/most_answers.py"/>
        <source>These are {count} of {whole}</source>
        <translation>
            <numerusform>Das ist {count} von {whole}</numerusform>
            <numerusform>Das sind {count} von {whole}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/no_deputy.py"/>
        <source>These are {names}</source>
        <translation>Das sind {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/rust_teams.py"/>
        <source>These teams are parts of each other in a circle.</source>
        <translation>Diese Teams sind im Kreis Teile voneinander.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_content.py"/>
        <source>They need not be separated</source>
        <translation>Sie müssen nicht getrennt sein</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/fields.py"/>
        <source>This cannot be renamed.</source>
        <translation>Das lässt sich nicht umbenennen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/workbook_grid.py"/>
        <source>This cell holds a formula without a result, and was read as empty; open the workbook in a spreadsheet program and save it, so that it is calculated.</source>
        <translation>Diese Zelle enthält eine Formel ohne Ergebnis und wurde als leer gelesen; öffnen und speichern Sie die Arbeitsmappe in einem Tabellenprogramm, damit sie berechnet wird.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/workbook_grid.py"/>
        <source>This cell holds the error {error}; it was read as empty.</source>
        <translation>Diese Zelle enthält den Fehler {error}; sie wurde als leer gelesen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/conflict_markers.py"/>
        <source>This conflict mark is out of place.</source>
        <translation>Dieses Konfliktzeichen steht am falschen Platz.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/graphml.py"/>
        <source>This edge is of no known kind, and was left out.</source>
        <translation>Diese Kante ist von keiner bekannten Art und wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/bad_file.py"/>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/bad_file.py"/>
        <location filename="../../rolemap/formats/conflict_markers.py"/>
        <source>This file is not in UTF-8.</source>
        <translation>Diese Datei ist nicht in UTF-8.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/bad_file.py"/>
        <source>This is JSON, but not a RoleMap organisation.</source>
        <translation>Das ist JSON, aber keine Organisation von RoleMap.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/bad_file.py"/>
        <source>This is a file of version {version}; this RoleMap reads up to version {newest}.</source>
        <translation>Diese Datei hat Version {version}; dieses RoleMap liest bis Version {newest}.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/calendar/problems.py"/>
        <source>This is no event (but a task, a note or the like), and was left out.</source>
        <translation>Das ist kein Termin (sondern eine Aufgabe, eine Notiz oder Ähnliches) und wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/calendar/problems.py"/>
        <source>This is no line of a calendar, and was left out.</source>
        <translation>Das ist keine Zeile eines Kalenders und wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/bad_file.py"/>
        <source>This is not JSON ({message}).</source>
        <translation>Das ist kein JSON ({message}).</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/catalogue/item_card.py"/>
        <source>This is probably “{work}”?</source>
        <translation>Ist das wohl „{work}“?</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/catalogue/item_actions.py"/>
        <source>This is “{work}”</source>
        <translation>Das ist „{work}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/yaml_text.py"/>
        <source>This key stands here twice; the last one was read.</source>
        <translation>Dieser Schlüssel steht hier zweimal; der letzte wurde gelesen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/rust_teams.py"/>
        <location filename="../../rolemap/formats/importing/who.py"/>
        <source>This names nobody; nothing was made of it.</source>
        <translation>Hier ist niemand genannt; daraus wurde nichts.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/fields.py"/>
        <source>This no longer exists.</source>
        <translation>Das gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/graphml.py"/>
        <source>This node is of no known kind, or there twice; left out.</source>
        <translation>Dieser Knoten ist von keiner bekannten Art oder doppelt da; er wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/org.py"/>
        <source>This party no longer exists.</source>
        <translation>Diese Person, Rolle oder dieses Team gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/rows.py"/>
        <source>This row has no name; the person was called “{name}”.</source>
        <translation>Diese Zeile hat keinen Namen; die Person wurde „{name}“ genannt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/maintainers.py"/>
        <source>This row names no project and nobody; it was left out.</source>
        <translation>Diese Zeile nennt kein Projekt und niemanden; sie wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/rows.py"/>
        <source>This row names nobody; it was left out.</source>
        <translation>Diese Zeile nennt niemanden; sie wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/module_owners.py"/>
        <source>This row names nothing that is owned; it was left out.</source>
        <translation>Diese Zeile nennt nichts, was jemandem gehört; sie wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/maintainers.py"/>
        <source>This row names somebody but no project; it was left out.</source>
        <translation>Diese Zeile nennt jemanden, aber kein Projekt; sie wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/grids.py"/>
        <source>This sheet is hidden and was not read; choose it if it is to be imported.</source>
        <translation>Dieses Blatt ist ausgeblendet und wurde nicht gelesen; wählen Sie es, wenn es importiert werden soll.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/tables.py"/>
        <source>This table lacks the columns; it is not read.</source>
        <translation>Dieser Tabelle fehlen die Spalten; sie wird nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/people_table.py"/>
        <source>This table lists no people; it was not read.</source>
        <translation>Diese Tabelle führt keine Personen auf; sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/exporters/pptx_matrix.py"/>
        <source>This would be more than {most} slides; export fewer stages, or only what some people hold, or a spreadsheet instead.</source>
        <translation>Das wären mehr als {most} Folien; exportiere weniger Phasen, oder nur, was einige Personen haben, oder stattdessen eine Tabelle.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/org.py"/>
        <source>This {kind} no longer exists.</source>
        <translation>Nicht mehr vorhanden: {kind}.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/two_letters.py"/>
        <source>Through {names}</source>
        <translation>Durch {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/commands.py"/>
        <source>Tidy the layout</source>
        <translation>Anordnung aufräumen</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/settings.py"/>
        <source>Time on call</source>
        <translation>Zeit in Bereitschaft</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/on_call_calendar.py"/>
        <source>Times without a time zone were read as those of {home}.</source>
        <translation>Zeiten ohne Zeitzone wurden als die von {home} gelesen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/fields.py"/>
        <location filename="../../rolemap/ui/people/columns.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/titles.py"/>
        <source>Title says {title}, the work is {work}</source>
        <translation>Titel sagt {title}, die Arbeit ist {work}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/calendar_against_plan.py"/>
        <source>To be covered: {hours} h/week by {people} at a time</source>
        <translation>Abzudecken: {hours} Std./Woche mit {people} gleichzeitig</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/conflict_words.py"/>
        <source>Together, both sides leave letters in one cell that do not go together: {things}.</source>
        <translation>Beide Seiten zusammen lassen in einer Zelle Buchstaben stehen, die nicht zusammenpassen: {things}.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/conflict_words.py"/>
        <source>Together, both sides make {thing} lead from a stage to itself.</source>
        <translation>Beide Seiten zusammen lassen {thing} von einer Phase zu ihr selbst führen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/only_asked_and_told.py"/>
        <source>Told about {names}</source>
        <translation>Informiert über {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_cover.py"/>
        <source>Too many are responsible</source>
        <translation>Zu viele sind durchführend</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/canvas/pick_up.py"/>
        <source>Top of {stage}: Enter puts it down, Esc leaves it</source>
        <translation>Oben in {stage}: Eingabe legt ab, Esc lässt es</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/fields.py"/>
        <source>Track</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/kind_words.py"/>
        <location filename="../../rolemap/ui/details/inspector_content.py"/>
        <source>Turn on call</source>
        <translation>Bereitschaftsdienst</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/details/field_link.py"/>
        <source>Turn {count} assignments into {letter}</source>
        <translation>
            <numerusform>{count} Zuweisung zu {letter} machen</numerusform>
            <numerusform>{count} Zuweisungen zu {letter} machen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_content.py"/>
        <source>Two duties that one person must not hold</source>
        <translation>Zwei Aufgaben, die eine Person nicht zugleich haben darf</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/change.py"/>
        <source>Two edits of the same thing do not fit together.</source>
        <translation>Zwei Änderungen derselben Sache passen nicht zusammen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/conflicts/dialog.py"/>
        <source>Two people have edited “{name}”. What goes together is merged already; one conflict is left. Choose the side that holds.</source>
        <translation>Zwei haben „{name}“ bearbeitet. Was zusammenpasst, ist schon zusammengeführt; ein Konflikt bleibt. Die Seite wählen, die gilt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/conflicts/dialog.py"/>
        <source>Two people have edited “{name}”. What goes together is merged already; {count} conflicts are left. Choose the side that holds in each.</source>
        <translation>
            <numerusform>Zwei haben „{name}“ bearbeitet. Was zusammenpasst, ist schon zusammengeführt; {count} Konflikt bleibt. Die Seite wählen, die gilt.</numerusform>
            <numerusform>Zwei haben „{name}“ bearbeitet. Was zusammenpasst, ist schon zusammengeführt; {count} Konflikte bleiben. Jeweils die Seite wählen, die gilt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/commands.py"/>
        <source>Undone: {step}</source>
        <translation>Rückgängig gemacht: {step}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/commands.py"/>
        <source>Use the letters of {scheme}</source>
        <translation>Buchstaben von {scheme} verwenden</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/fields.py"/>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/seats.py"/>
        <source>Vacancy as {role}</source>
        <translation>Offene Stelle als {role}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/list_fields.py"/>
        <location filename="../../rolemap/model/letters.py"/>
        <source>Verifier</source>
        <translation>Prüfend</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/list_fields.py"/>
        <source>Verifier (people)</source>
        <translation>Prüfend (Personen)</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/problems/problem_content.py"/>
        <source>Warning {code}: {message}</source>
        <translation>Warnung {code}: {message}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/history_panel.py"/>
        <source>Went 1 step back, to: {step}</source>
        <translation>1 Schritt zurück, zu: {step}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/history_panel.py"/>
        <source>Went 1 step on, to: {step}</source>
        <translation>1 Schritt vor, zu: {step}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/views/history_panel.py"/>
        <source>Went {count} steps back, to: {step}</source>
        <translation>
            <numerusform>{count} Schritt zurück, zu: {step}</numerusform>
            <numerusform>{count} Schritte zurück, zu: {step}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/views/history_panel.py"/>
        <source>Went {count} steps on, to: {step}</source>
        <translation>
            <numerusform>{count} Schritt vor, zu: {step}</numerusform>
            <numerusform>{count} Schritte vor, zu: {step}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/order.py"/>
        <source>What belongs to “{stage}” comes in another order: {names}</source>
        <translation>Was zu „{stage}“ gehört, steht in anderer Reihenfolge: {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/no_way_back.py"/>
        <source>What deploys: {names}</source>
        <translation>Was in Betrieb bringt: {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/conflict_markers.py"/>
        <source>What git has left between its conflict marks makes no plan.</source>
        <translation>Was git zwischen seinen Konfliktzeichen gelassen hat, ergibt keinen Plan.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/clip.py"/>
        <source>What is on the clipboard is damaged or from a newer RoleMap; copy it again.</source>
        <translation>Der Inhalt der Zwischenablage ist beschädigt oder von einem neueren RoleMap; noch einmal kopieren.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/people_table.py"/>
        <source>What stands above the headings was not read.</source>
        <translation>Was über den Überschriften steht, wurde nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/columns.py"/>
        <source>What the person is called.</source>
        <translation>Wie die Person heißt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/columns.py"/>
        <source>What the person masters, with commas between.</source>
        <translation>Was die Person beherrscht, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/columns.py"/>
        <source>What the person's work is most of, by the words of what is worked on: by effort where it is estimated, else by weight, shared with whoever does it too. A sign says that the title says something else.</source>
        <translation>Woraus die Arbeit der Person vor allem besteht, nach den Wörtern dessen, woran sie arbeitet: nach Aufwand, wo er geschätzt ist, sonst nach Gewicht, geteilt mit allen, die es auch tun. Ein Zeichen zeigt, dass der Titel etwas anderes sagt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/block.py"/>
        <source>What was copied is too large for a table: {cells} million cells and {megabytes} MB are the most; copy a part of it.</source>
        <translation>Das Kopierte ist zu groß für eine Tabelle: höchstens {cells} Millionen Zellen und {megabytes} MB; einen Teil davon kopieren.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/columns.py"/>
        <source>Where the person works.</source>
        <translation>Wo die Person arbeitet.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/copies.py"/>
        <source>Where {ours} has no such letter, the nearest stands for it.</source>
        <translation>Wo {ours} keinen solchen Buchstaben hat, steht der nächstliegende.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/catalogue/item_actions.py"/>
        <source>Which one is “{item}”?</source>
        <translation>Welche ist „{item}“?</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/sigs.py"/>
        <source>Who leads the groups of this file would hold more than {most} letters; split it.</source>
        <translation>Wer die Gruppen dieser Datei leitet, hätte mehr als {most} Buchstaben; teilen Sie sie auf.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/sigs.py"/>
        <source>Who owns a part of a group stands in a file elsewhere, which is not read.</source>
        <translation>Wem ein Teil einer Gruppe gehört, steht in einer Datei anderswo, die nicht gelesen wird.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importers/sigs.py"/>
        <source>Who owns the parts of groups stands in {count} files elsewhere, which are not read.</source>
        <translation>
            <numerusform>Wem ein Teil einer Gruppe gehört, steht in einer Datei anderswo, die nicht gelesen wird.</numerusform>
            <numerusform>Wem die Teile von Gruppen gehören, steht in {count} Dateien anderswo, die nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_people.py"/>
        <source>Whoever does or supports any of its work counts once for each stage.</source>
        <translation>Wer etwas von ihrer Arbeit tut oder unterstützt, zählt für jede Phase einmal.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/filled_vacancy.py"/>
        <source>Whoever took the vacant seat would be accountable too</source>
        <translation>Wer den freien Platz nähme, wäre auch rechenschaftspflichtig</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_risk.py"/>
        <source>Whoever uncovers most leaves first, until the limit of uncovered work is passed; what nobody does today is left out.</source>
        <translation>Zuerst geht, wer am meisten ohne Abdeckung zurücklässt, bis die Grenze der Arbeit ohne Abdeckung überschritten ist; was heute niemand tut, bleibt außen vor.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/metric_load.py"/>
        <source>Whoever works on a responsibility that is kept on call.</source>
        <translation>Wer an einer Zuständigkeit arbeitet, die in Bereitschaft gehalten wird.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/columns.py"/>
        <source>Whom the person reports to.</source>
        <translation>An wen die Person berichtet.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/duties_not_separated.py"/>
        <source>Why they are apart: {reason}</source>
        <translation>Warum sie getrennt sind: {reason}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/hangs_on_one.py"/>
        <source>Without {person}, one responsibility would stand open</source>
        <translation>Ohne {person} wäre eine Zuständigkeit offen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/analysis/rules/hangs_on_one.py"/>
        <source>Without {person}, {count} responsibilities would stand open</source>
        <translation>
            <numerusform>Ohne {person} wäre {count} Zuständigkeit offen</numerusform>
            <numerusform>Ohne {person} wären {count} Zuständigkeiten offen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/columns.py"/>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/gathering.py"/>
        <source>Work does not pass from a stage to itself; it was left out.</source>
        <translation>Arbeit geht nicht von einer Phase an dieselbe über; das wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/circular_pipeline.py"/>
        <source>Work is handed on in a circle: {names}</source>
        <translation>Arbeit wird im Kreis übergeben: {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/settings.py"/>
        <source>Work uncovered</source>
        <translation>Arbeit ohne Abdeckung</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/raci_table.py"/>
        <source>Work was taken to stand in columns, and those who do it in rows.</source>
        <translation>Es wurde angenommen, dass Aufgaben in Spalten stehen und wer sie hat in Zeilen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/raci_table.py"/>
        <source>Work was taken to stand in rows, and those who do it in columns.</source>
        <translation>Es wurde angenommen, dass Aufgaben in Zeilen stehen und wer sie hat in Spalten.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/fields.py"/>
        <source>Working time</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/columns.py"/>
        <source>Working time; 100 % is a full-time person.</source>
        <translation>Arbeitszeit; 100 % ist eine Vollzeitstelle.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/one_who_could.py"/>
        <source>Works on it without all of them: {names}</source>
        <translation>Arbeitet daran ohne alle davon: {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/catalogue/item_card.py"/>
        <source>Yes, this is “{work}”</source>
        <translation>Ja, das ist „{work}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/strangers.py"/>
        <source>a Numbers spreadsheet</source>
        <translation>eine Numbers-Tabelle</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/strangers.py"/>
        <source>a PDF</source>
        <translation>ein PDF</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/strangers.py"/>
        <source>a PowerPoint file (.pptx)</source>
        <translation>eine PowerPoint-Datei (.pptx)</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/strangers.py"/>
        <source>a Word document (.docx)</source>
        <translation>ein Word-Dokument (.docx)</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/strangers.py"/>
        <source>a binary workbook (.xlsb)</source>
        <translation>eine binäre Arbeitsmappe (.xlsb)</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/yaml_text.py"/>
        <source>a character stands there that YAML does not allow</source>
        <translation>dort steht ein Zeichen, das YAML nicht erlaubt</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/strangers.py"/>
        <source>a compressed file</source>
        <translation>eine komprimierte Datei</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/phrases.py"/>
        <source>a contributor to</source>
        <translation>mitwirkend an</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/strangers.py"/>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/pages/budget.py"/>
        <source>a list in it becomes too long</source>
        <translation>eine Liste darin wird zu lang</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/yaml_text.py"/>
        <source>a list or keys cannot be a key; use a word</source>
        <translation>eine Liste oder Schlüssel können kein Schlüssel sein; nehmen Sie ein Wort</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/start/ago.py"/>
        <source>a minute ago</source>
        <translation>vor einer Minute</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/catalogue/item_actions.py"/>
        <source>a new stage</source>
        <translation>eine neue Phase</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/pages/budget.py"/>
        <source>a number in it becomes too large</source>
        <translation>eine Zahl darin wird zu groß</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/toml_text.py"/>
        <source>a number or a date in it is none</source>
        <translation>eine Zahl oder ein Datum darin ist keines</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/fs.py"/>
        <source>a part of its path is not a folder</source>
        <translation>ein Teil des Pfads ist kein Ordner</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/strangers.py"/>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/strangers.py"/>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/strangers.py"/>
        <source>a table for programs (Parquet)</source>
        <translation>eine Tabelle für Programme (Parquet)</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/strangers.py"/>
        <source>a text document (.odt)</source>
        <translation>ein Textdokument (.odt)</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/strangers.py"/>
        <source>a text of a word processor (RTF)</source>
        <translation>ein Text einer Textverarbeitung (RTF)</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/commands.py"/>
        <source>a vacancy in {role}</source>
        <translation>eine offene Stelle in {role}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/conflict_words.py"/>
        <source>a vacant seat as “{role}”</source>
        <translation>ein freier Platz als „{role}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/strangers.py"/>
        <source>a workbook of Excel 95 or older (.xls)</source>
        <translation>eine Arbeitsmappe von Excel 95 oder älter (.xls)</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/kind_words.py"/>
        <source>acceptance</source>
        <translation>akzeptiertes Problem</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>acceptances</source>
        <translation>akzeptierte Probleme</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/access/words.py"/>
        <location filename="../../rolemap/ui/problems/problem_content.py"/>
        <source>accepted: {reason}</source>
        <translation>akzeptiert: {reason}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/access/words.py"/>
        <source>accepted: {what}</source>
        <translation>akzeptiert: {what}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/paragraph.py"/>
        <source>accepted: {words}</source>
        <translation>akzeptiert: {words}</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>accountable</source>
        <translation>rechenschaftspflichtig</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/phrases.py"/>
        <source>accountable and responsible for</source>
        <translation>rechenschaftspflichtig für und durchführend bei</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/accountable_too_high.py"/>
        <source>accountable far above the work</source>
        <translation>rechenschaftspflichtig weit über der Arbeit</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/phrases.py"/>
        <source>accountable for</source>
        <translation>rechenschaftspflichtig für</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/accountable_too_high.py"/>
        <source>accountable too high</source>
        <translation>rechenschaftspflichtig zu weit oben</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/conflicts/sides.py"/>
        <source>added by both</source>
        <translation>von beiden hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>agree</source>
        <translation>zustimmend</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/chart/content.py"/>
        <source>also in {teams}</source>
        <translation>auch in {teams}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/strangers.py"/>
        <source>an e-mail of Outlook (.msg)</source>
        <translation>eine E-Mail aus Outlook (.msg)</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/start/ago.py"/>
        <source>an hour ago</source>
        <translation>vor einer Stunde</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/strangers.py"/>
        <source>an old PowerPoint file (.ppt)</source>
        <translation>eine alte PowerPoint-Datei (.ppt)</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/strangers.py"/>
        <source>an old Word document (.doc)</source>
        <translation>ein altes Word-Dokument (.doc)</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/kind_table.py"/>
        <source>analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/yaml_text.py"/>
        <source>anchors (&amp;) and aliases (*) are not read; write out what they stand for</source>
        <translation>Anker (&amp;) und Verweise (*) werden nicht gelesen; schreiben Sie aus, wofür sie stehen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/numbers/number_rows.py"/>
        <source>and 1 more</source>
        <translation>und 1 weitere</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/access/words.py"/>
        <location filename="../../rolemap/ui/canvas/content.py"/>
        <location filename="../../rolemap/ui/numbers/number_rows.py"/>
        <location filename="../../rolemap/ui/people/person_content.py"/>
        <source>and {count} more</source>
        <translation>
            <numerusform>und {count} weiteres</numerusform>
            <numerusform>und {count} weitere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/fs.py"/>
        <source>another program is using it</source>
        <translation>ein anderes Programm benutzt die Datei</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/most_answers.py"/>
        <source>answers for {share} % of everything</source>
        <translation>steht für {share} % von allem ein</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/kind_table.py"/>
        <source>applied scientist</source>
        <translation>Applied Scientist</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>approver</source>
        <translation>entscheidend</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/conflicts/sides.py"/>
        <source>as before</source>
        <translation>wie vorher</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_content.py"/>
        <source>as {role}</source>
        <translation>als {role}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/fs.py"/>
        <source>ask its owner for permission</source>
        <translation>den Besitzer um Erlaubnis bitten</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/person_details.py"/>
        <source>assigned directly</source>
        <translation>direkt zugewiesen</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/kind_words.py"/>
        <source>assignment</source>
        <translation>Zuweisung</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>assignments</source>
        <translation>Zuweisungen</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/unreachable_stage.py"/>
        <source>beside the pipeline</source>
        <translation>neben der Pipeline</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/difference.py"/>
        <source>beside {names}</source>
        <translation>neben {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/bus_factor_one.py"/>
        <source>bus factor one</source>
        <translation>Bus-Faktor eins</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <source>busiest week in hours</source>
        <translation>arbeitsreichste Woche in Stunden</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <source>calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/calendar_against_plan.py"/>
        <source>calendar against plan</source>
        <translation>Kalender gegen Plan</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/fs.py"/>
        <source>check the path and try again</source>
        <translation>den Pfad prüfen und noch einmal versuchen</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/safe_file.py"/>
        <source>choose an ordinary file</source>
        <translation>eine gewöhnliche Datei wählen</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/safe_file.py"/>
        <source>choose another file</source>
        <translation>eine andere Datei wählen</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/safe_file.py"/>
        <source>choose another name</source>
        <translation>einen anderen Namen wählen</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/circular_pipeline.py"/>
        <source>circular pipeline</source>
        <translation>Pipeline im Kreis</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/fs.py"/>
        <source>close some programs and save again</source>
        <translation>einige Programme schließen und noch einmal speichern</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/fs.py"/>
        <source>close some windows and save again</source>
        <translation>einige Fenster schließen und noch einmal speichern</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/fs.py"/>
        <source>close that program and save again, or save it under another name</source>
        <translation>das Programm schließen und noch einmal speichern, oder unter anderem Namen speichern</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/cognitive_load.py"/>
        <source>cognitive load</source>
        <translation>kognitive Last</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_content.py"/>
        <source>comes next</source>
        <translation>folgt danach</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/maintainers.py"/>
        <source>company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>complexity</source>
        <translation>Komplexität</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>confirmation</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/fs.py"/>
        <source>connect the drive again and save again, or save it on another drive</source>
        <translation>das Laufwerk wieder verbinden und noch einmal speichern, oder auf einem anderen Laufwerk speichern</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/fs.py"/>
        <source>connect the drive again and try again</source>
        <translation>das Laufwerk wieder verbinden und noch einmal versuchen</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>consulted</source>
        <translation>befragt</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/phrases.py"/>
        <source>consulted on</source>
        <translation>befragt zu</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>contributor</source>
        <translation>mitwirkend</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/kind_table.py"/>
        <source>coordination</source>
        <translation>Koordination</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/calendar_against_plan.py"/>
        <source>covered {real} of {planned} h</source>
        <translation>{real} von {planned} Std. abgedeckt</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/past/past_model.py"/>
        <source>current state</source>
        <translation>aktueller Stand</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/kind_table.py"/>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/kind_table.py"/>
        <source>data engineer</source>
        <translation>Data Engineer</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/kind_table.py"/>
        <source>data engineering</source>
        <translation>Data Engineering</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/kind_table.py"/>
        <source>data science</source>
        <translation>Data Science</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/kind_table.py"/>
        <source>data scientist</source>
        <translation>Data Scientist</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/kind_table.py"/>
        <source>data work for models</source>
        <translation>Datenarbeit für Modelle</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/kind_table.py"/>
        <source>data-focused ML engineer</source>
        <translation>ML Engineer mit Schwerpunkt Daten</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <source>day of acceptance</source>
        <translation>Tag der Akzeptanz</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>decide</source>
        <translation>entscheidend</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/no_way_back.py"/>
        <source>decommission</source>
        <translation>stilllegen</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/fs.py"/>
        <source>delete what you no longer need and save again, or save it on another drive</source>
        <translation>Entbehrliches löschen und noch einmal speichern, oder auf einem anderen Laufwerk speichern</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>deputy</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/catalogue/catalogue_content.py"/>
        <source>done by {people}, nobody answers</source>
        <translation>getan von {people}, niemand steht dafür ein</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>driver</source>
        <translation>vorantreibend</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/duties_not_separated.py"/>
        <source>duties not separated</source>
        <translation>fehlende Funktionstrennung</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/maintainers.py"/>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/module_fields.py"/>
        <source>e-mail of the primary owner</source>
        <translation>E-Mail des ersten Eigentümers</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/module_fields.py"/>
        <source>e-mail of the secondary owner</source>
        <translation>E-Mail des zweiten Eigentümers</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/conflicts/sides.py"/>
        <source>elsewhere in the order</source>
        <translation>an anderer Stelle der Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/matrix/words.py"/>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/paragraph.py"/>
        <source>error: {words}</source>
        <translation>Fehler: {words}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/filled_vacancy.py"/>
        <source>filled vacancy</source>
        <translation>besetzte offene Stelle</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/access/words.py"/>
        <source>filtered out</source>
        <translation>ausgefiltert</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/safe_file.py"/>
        <source>find it, or save a copy</source>
        <translation>sie suchen oder eine Kopie speichern</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>first</source>
        <translation>Erstes</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <source>first day</source>
        <translation>erster Tag</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/problems/problem_model.py"/>
        <source>follows from: {message}</source>
        <translation>folgt aus: {message}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/team/party_content.py"/>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/fs.py"/>
        <source>free some space and save again, or save it on another drive</source>
        <translation>Platz schaffen und noch einmal speichern, oder auf einem anderen Laufwerk speichern</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/kind_table.py"/>
        <source>full-stack ML engineer</source>
        <translation>Full-Stack ML Engineer</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/kind_table.py"/>
        <source>full-stack work</source>
        <translation>Full-Stack-Arbeit</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/like_work_unlike_grade.py"/>
        <source>graded otherwise than “{other}”</source>
        <translation>anders eingestuft als „{other}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/module_fields.py"/>
        <source>group that it is part of</source>
        <translation>Gruppe, zu der es gehört</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>hand-offs</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/maintainers.py"/>
        <source>handle of the maintainer</source>
        <translation>Benutzername des Maintainers</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/module_fields.py"/>
        <source>handle of the primary owner</source>
        <translation>Benutzername des ersten Eigentümers</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/module_fields.py"/>
        <source>handle of the secondary owner</source>
        <translation>Benutzername des zweiten Eigentümers</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/kind_words.py"/>
        <source>handoff</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/circular_pipeline.py"/>
        <source>hands on in a circle</source>
        <translation>übergibt im Kreis</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_content.py"/>
        <source>hands on to here</source>
        <translation>übergibt hierher</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/hangs_on_one.py"/>
        <source>hangs on one</source>
        <translation>hängt an einer Person</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/bus_factor_one.py"/>
        <source>hangs on {names} alone</source>
        <translation>hängt allein an {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/team/party_content.py"/>
        <source>held by {names}</source>
        <translation>besetzt mit {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/outline/outline_content.py"/>
        <source>held by {name}</source>
        <translation>besetzt mit {name}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/numbers/heat_model.py"/>
        <source>holds nothing here</source>
        <translation>hält hier nichts</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <source>hours a week</source>
        <translation>Stunden je Woche</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/idle_stage.py"/>
        <source>idle stage</source>
        <translation>leere Phase</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/duties_not_separated.py"/>
        <source>in one hand with “{other}”</source>
        <translation>in einer Hand mit „{other}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/phrases.py"/>
        <source>in support of</source>
        <translation>unterstützend bei</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/palette_offers.py"/>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/choices.py"/>
        <source>in {stage}</source>
        <translation>in {stage}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/people.py"/>
        <source>in {teams}</source>
        <translation>in {teams}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/paragraph.py"/>
        <source>info: {words}</source>
        <translation>Hinweis: {words}</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>informed</source>
        <translation>informiert</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/phrases.py"/>
        <source>informed of</source>
        <translation>informiert über</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/kind_table.py"/>
        <source>infra-focused ML engineer</source>
        <translation>ML Engineer mit Schwerpunkt Infrastruktur</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/kind_table.py"/>
        <source>infrastructure</source>
        <translation>Infrastruktur</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/kind_table.py"/>
        <source>infrastructure engineering</source>
        <translation>Infrastrukturarbeit</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>input</source>
        <translation>beratend</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/bad_file.py"/>
        <source>input should be a valid array</source>
        <translation>hier gehört eine Liste hin</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/bad_file.py"/>
        <source>input should be an object</source>
        <translation>hier gehört ein Objekt hin</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/pages/own_page.py"/>
        <source>it builds on “{name}”, which is not there</source>
        <translation>sie baut auf „{name}“ auf, das es nicht gibt</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/pages/own_page.py"/>
        <source>it calls itself without an end</source>
        <translation>sie ruft sich endlos selbst auf</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/safe_file.py"/>
        <source>it cannot be compared ({reason})</source>
        <translation>sie lässt sich nicht vergleichen ({reason})</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/yaml_text.py"/>
        <source>it holds more than {most} values; split it</source>
        <translation>sie enthält mehr als {most} Werte; teilen Sie sie auf</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/safe_file.py"/>
        <source>it is a device or a pipe</source>
        <translation>es ist ein Gerät oder eine Pipe</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/fs.py"/>
        <location filename="../../rolemap/formats/safe_file.py"/>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/toml_text.py"/>
        <source>it is larger than {kilobytes} kB</source>
        <translation>sie ist größer als {kilobytes} kB</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/safe_file.py"/>
        <source>it is larger than {most} MB</source>
        <translation>sie ist größer als {most} MB</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/fs.py"/>
        <source>it is mounted there from another drive</source>
        <translation>sie ist dort von einem anderen Laufwerk eingehängt</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/yaml_text.py"/>
        <source>it is nested more than {most} levels deep</source>
        <translation>sie ist mehr als {most} Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/toml_text.py"/>
        <source>it is nested too deep</source>
        <translation>sie ist zu tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/pages/own_page.py"/>
        <source>it is nested too deeply</source>
        <translation>sie ist zu tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/yaml_text.py"/>
        <source>it is no YAML there; check indentation, quotes and colons</source>
        <translation>dort ist es kein YAML; prüfen Sie Einrückung, Anführungszeichen und Doppelpunkte</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/fs.py"/>
        <source>it is too large for this drive</source>
        <translation>sie ist zu groß für dieses Laufwerk</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/pages/budget.py"/>
        <source>it takes more than {most} seconds</source>
        <translation>sie braucht länger als {most} Sekunden</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/pages/budget.py"/>
        <source>it takes more than {most} steps, as if it never ended</source>
        <translation>sie braucht mehr als {most} Schritte, als käme sie nie zum Ende</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/pages/own_page.py"/>
        <source>it takes too much memory</source>
        <translation>sie braucht zu viel Speicher</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/pages/budget.py"/>
        <location filename="../../rolemap/formats/pages/own_page.py"/>
        <source>it writes more than {most} MB</source>
        <translation>sie schreibt mehr als {most} MB</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <source>item of a catalogue</source>
        <translation>Eintrag aus einem Katalog</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <source>items of catalogues</source>
        <translation>Einträge aus Katalogen</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/fs.py"/>
        <source>its folder is not there</source>
        <translation>ihr Ordner ist nicht da</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/fs.py"/>
        <source>its links lead round in a circle</source>
        <translation>ihre Verknüpfungen führen im Kreis</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/fs.py"/>
        <source>its name is too long</source>
        <translation>ihr Name ist zu lang</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/start/ago.py"/>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <location filename="../../rolemap/ui/search/things.py"/>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>kind of work</source>
        <translation>Art der Arbeit</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/person_details.py"/>
        <source>kind of work: {works}</source>
        <translation>Art der Arbeit: {works}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>ladder</source>
        <translation>Stufenleiter</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/ladder_with_a_hole.py"/>
        <source>ladder with a hole</source>
        <translation>Stufenleiter mit Loch</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>last day</source>
        <translation>letzten Tag</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/conflicts/sides.py"/>
        <source>leads back to its own stage</source>
        <translation>führt zur eigenen Phase zurück</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/search/things.py"/>
        <source>learning</source>
        <translation>lernt gerade</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>least bus factor</source>
        <translation>kleinsten Bus-Faktor</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>letter</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <source>letter before the switch of letters</source>
        <translation>Buchstabe vor dem Wechsel der Buchstaben</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/conflicts/sides.py"/>
        <source>letter scheme</source>
        <translation>Buchstabenschema</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/conflicts/sides.py"/>
        <source>letters of one cell</source>
        <translation>Buchstaben einer Zelle</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <location filename="../../rolemap/ui/search/things.py"/>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/fs.py"/>
        <source>lift the protection and save again, or save it under another name</source>
        <translation>den Schutz aufheben und noch einmal speichern, oder unter anderem Namen speichern</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/like_work_unlike_grade.py"/>
        <source>like work unlike grade</source>
        <translation>gleiche Arbeit, ungleiche Einstufung</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>limit of on-call time</source>
        <translation>Grenze der Bereitschaftszeit</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>limit of the load</source>
        <translation>Grenze der Auslastung</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>limit of those responsible</source>
        <translation>Grenze der Durchführenden</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>limit of what is left uncovered</source>
        <translation>Grenze der Arbeit ohne Abdeckung</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/remark.py"/>
        <location filename="../../rolemap/formats/importing/toml_text.py"/>
        <location filename="../../rolemap/formats/importing/tree.py"/>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/tree.py"/>
        <source>line {line}, {path}</source>
        <translation>Zeile {line}, {path}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/grid.py"/>
        <source>line {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/grid.py"/>
        <source>line {row}, column {column}</source>
        <translation>Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <source>longest shift in hours</source>
        <translation>längste Schicht in Stunden</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/fs.py"/>
        <source>make the folder and save again, or save it in another folder</source>
        <translation>den Ordner anlegen und noch einmal speichern, oder in einem anderen Ordner speichern</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/kind_table.py"/>
        <source>manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>managers</source>
        <translation>Vorgesetzte</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/many_consulted.py"/>
        <source>many consulted</source>
        <translation>viele Befragte</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/many_informed.py"/>
        <source>many informed</source>
        <translation>viele Informierte</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/many_responsible.py"/>
        <source>many responsible</source>
        <translation>viele Durchführende</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/phrases.py"/>
        <source>marked {letter} on</source>
        <translation>mit {letter} vermerkt bei</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/maintainers.py"/>
        <source>maturity or phase</source>
        <translation>Reife oder Phase</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/one_work_two_names.py"/>
        <source>may be the same as “{other}”</source>
        <translation>vielleicht dasselbe wie „{other}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/yaml_text.py"/>
        <source>merge keys (&lt;&lt;) are not read; write out what they stand for</source>
        <translation>Mischschlüssel (&lt;&lt;) werden nicht gelesen; schreiben Sie aus, wofür sie stehen</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/missing_skill.py"/>
        <source>missing skill</source>
        <translation>fehlende Fähigkeit</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/kind_table.py"/>
        <source>model work</source>
        <translation>Modellarbeit</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/kind_table.py"/>
        <source>models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/module_fields.py"/>
        <source>module or service</source>
        <translation>Modul oder Dienst</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/more_than_one_accountable.py"/>
        <source>more than one accountable</source>
        <translation>mehr als eine rechenschaftspflichtig</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/most_answers.py"/>
        <source>most answers</source>
        <translation>steht für zu vieles ein</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/settings.py"/>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>name</source>
        <translation>Namen</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/maintainers.py"/>
        <source>name of the maintainer</source>
        <translation>Name des Maintainers</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/module_fields.py"/>
        <source>name that people use</source>
        <translation>gebräuchlicher Name</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/roles_alike.py"/>
        <source>nearly the same as “{other}”</source>
        <translation>fast dasselbe wie „{other}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/difference.py"/>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/tracks_out_of_balance.py"/>
        <source>next to no development</source>
        <translation>fast keine Entwicklung</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/tracks_out_of_balance.py"/>
        <source>next to no research</source>
        <translation>fast keine Forschung</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/conflict_words.py"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/no_deputy.py"/>
        <source>no deputy</source>
        <translation>keine Vertretung</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/difference.py"/>
        <source>no longer planned</source>
        <translation>nicht mehr geplant</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/chart/content.py"/>
        <source>no role</source>
        <translation>keine Rolle</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/handoffs/path_line.py"/>
        <source>no walls</source>
        <translation>keine Mauern</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/no_way_back.py"/>
        <source>no way back</source>
        <translation>kein Weg zurück</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/preview.py"/>
        <location filename="../../rolemap/ui/access/words.py"/>
        <location filename="../../rolemap/ui/details/inspector_content.py"/>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/nobody_accountable.py"/>
        <source>nobody accountable</source>
        <translation>niemand rechenschaftspflichtig</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/catalogue/catalogue_content.py"/>
        <source>nobody answers</source>
        <translation>niemand steht dafür ein</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/required_not_owned.py"/>
        <source>nobody answers for it</source>
        <translation>niemand steht dafür ein</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/person_details.py"/>
        <source>nobody else decides</source>
        <translation>sonst entscheidet niemand</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/person_details.py"/>
        <source>nobody else decides or does it</source>
        <translation>sonst entscheidet niemand und tut es niemand</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/person_details.py"/>
        <source>nobody else decides or is on call</source>
        <translation>sonst entscheidet niemand und ist niemand in Bereitschaft</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/person_details.py"/>
        <source>nobody else decides, does it or is on call</source>
        <translation>sonst entscheidet niemand, tut es niemand und ist niemand in Bereitschaft</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/person_details.py"/>
        <source>nobody else does it</source>
        <translation>sonst tut es niemand</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/person_details.py"/>
        <source>nobody else does it or is on call</source>
        <translation>sonst tut es niemand und ist niemand in Bereitschaft</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/person_details.py"/>
        <source>nobody else is on call</source>
        <translation>sonst ist niemand in Bereitschaft</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/difference.py"/>
        <source>nobody had it</source>
        <translation>niemand hatte es</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/no_way_back.py"/>
        <source>nobody is named to {tasks}</source>
        <translation>niemand ist genannt für: {tasks}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/ladder_with_a_hole.py"/>
        <source>nobody is {names}</source>
        <translation>niemand ist {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/missing_skill.py"/>
        <source>nobody masters {skills}</source>
        <translation>niemand beherrscht {skills}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/nobody_on_call.py"/>
        <source>nobody on call</source>
        <translation>niemand in Bereitschaft</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/nobody_responsible.py"/>
        <source>nobody responsible</source>
        <translation>niemand durchführend</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/nobody_responsible.py"/>
        <source>nobody separate does it</source>
        <translation>niemand eigens tut es</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/access/words.py"/>
        <source>nobody, role {role} is vacant</source>
        <translation>niemand, Rolle {role} ist unbesetzt</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/own_templates.py"/>
        <location filename="../../rolemap/formats/pages/own_page.py"/>
        <location filename="../../rolemap/formats/templates.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/not_confirmed.py"/>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/palette_offers.py"/>
        <location filename="../../rolemap/ui/dialogs/palette_rows.py"/>
        <source>not now</source>
        <translation>jetzt nicht</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/required_not_owned.py"/>
        <location filename="../../rolemap/ui/catalogue/catalogue_content.py"/>
        <source>not on the map</source>
        <translation>nicht auf der Karte</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/conflict_words.py"/>
        <location filename="../../rolemap/ui/conflicts/sides.py"/>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/access/words.py"/>
        <source>note: {what}</source>
        <translation>Hinweis: {what}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/module_fields.py"/>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <location filename="../../rolemap/ui/search/things.py"/>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/conflict_words.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/team/party_content.py"/>
        <source>nothing planned</source>
        <translation>nichts verplant</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/module_fields.py"/>
        <source>number or code</source>
        <translation>Nummer oder Kürzel</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/person_details.py"/>
        <source>on call</source>
        <translation>in Bereitschaft</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/workload.py"/>
        <location filename="../../rolemap/ui/people/person_details.py"/>
        <source>on call for {work}</source>
        <translation>Bereitschaft für {work}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/calendar_against_plan.py"/>
        <source>on call in a calendar only</source>
        <translation>Bereitschaft nur im Kalender</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/on_call_too_often.py"/>
        <source>on call too often</source>
        <translation>zu oft in Bereitschaft</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/on_call_too_often.py"/>
        <source>on call {share} % of the time</source>
        <translation>{share} % der Zeit in Bereitschaft</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/catalogue/catalogue_content.py"/>
        <source>on the map as {works}</source>
        <translation>auf der Karte als {works}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/catalogue/catalogue_content.py"/>
        <source>on the map as {works} in {stage}</source>
        <translation>auf der Karte als {works} in {stage}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/module_fields.py"/>
        <source>on-call</source>
        <translation>Rufbereitschaft</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>on-call duty</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>on-call hours</source>
        <translation>Bereitschaftsstunden</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>on-call sites</source>
        <translation>Bereitschaftsstandorte</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/team_size.py"/>
        <source>one member</source>
        <translation>ein Mitglied</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/conflict_words.py"/>
        <location filename="../../rolemap/ui/conflicts/sides.py"/>
        <source>one more</source>
        <translation>eines mehr</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/no_deputy.py"/>
        <source>one person without a deputy</source>
        <translation>eine Person ohne Vertretung</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/hangs_on_one.py"/>
        <source>one thing hangs on this person</source>
        <translation>eine Sache hängt an dieser Person</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/one_title_two_jobs.py"/>
        <source>one title two jobs</source>
        <translation>ein Titel, zwei Tätigkeiten</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/one_who_could.py"/>
        <source>one who could</source>
        <translation>nur eine Person könnte es</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/one_work_two_names.py"/>
        <source>one work two names</source>
        <translation>eine Arbeit, zwei Namen</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/only_asked_and_told.py"/>
        <source>only asked and told</source>
        <translation>nur befragt und informiert</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/one_who_could.py"/>
        <source>only {person} could</source>
        <translation>nur {person} könnte es</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/safe_file.py"/>
        <source>open it to compare, or save a copy</source>
        <translation>sie zum Vergleich öffnen oder eine Kopie speichern</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/kind_table.py"/>
        <source>other work</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/over_capacity.py"/>
        <source>over capacity</source>
        <translation>überlastet</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/over_the_wall.py"/>
        <source>over the wall</source>
        <translation>über die Mauer</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/catalogue/catalogue_content.py"/>
        <source>owned by {people}</source>
        <translation>zuständig: {people}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/maintainers.py"/>
        <source>part in the project</source>
        <translation>Rolle im Projekt</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>party</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/handoffs/content.py"/>
        <source>passes on {works}</source>
        <translation>übergibt {works}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>pay band</source>
        <translation>Gehaltsband</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>people for each slot and site</source>
        <translation>Personen je Dienst und Standort</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>people on call</source>
        <translation>Personen in Bereitschaft</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>perform</source>
        <translation>ausführend</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/fs.py"/>
        <source>permission was denied</source>
        <translation>die Erlaubnis fehlt</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/kind_words.py"/>
        <location filename="../../rolemap/ui/outline/outline_content.py"/>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/person_with_nothing.py"/>
        <source>person with nothing</source>
        <translation>Person ohne alles</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>place in the pipeline</source>
        <translation>Platz in der Pipeline</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/kind_words.py"/>
        <source>placement</source>
        <translation>Lage</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/kind_table.py"/>
        <source>platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/kind_table.py"/>
        <source>platform engineering</source>
        <translation>Plattformarbeit</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/kind_table.py"/>
        <source>platform or MLOps engineer</source>
        <translation>Platform oder MLOps Engineer</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/module_fields.py"/>
        <source>primary owner</source>
        <translation>erster Eigentümer</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/access/words.py"/>
        <location filename="../../rolemap/ui/matrix/words.py"/>
        <source>problem: {what}</source>
        <translation>Problem: {what}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/kind_table.py"/>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/kind_table.py"/>
        <source>product person or analyst</source>
        <translation>Produkt- oder Analyserolle</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/kind_table.py"/>
        <source>product work and analysis</source>
        <translation>Produktarbeit und Analyse</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/maintainers.py"/>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>recommend</source>
        <translation>empfehlend</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/kind_words.py"/>
        <source>record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/conflicts/sides.py"/>
        <source>removed, and edited</source>
        <translation>entfernt und bearbeitet</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/conflicts/sides.py"/>
        <source>removed, and needed</source>
        <translation>entfernt und gebraucht</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/people.py"/>
        <source>reported to {managers}</source>
        <translation>berichtete an {managers}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/people.py"/>
        <source>reports to {managers}</source>
        <translation>berichtet an {managers}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/chart/content.py"/>
        <source>reports to {names}</source>
        <translation>berichtet an {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/required_not_owned.py"/>
        <source>required not owned</source>
        <translation>vorgeschrieben und ohne Eigner</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/catalogue/catalogue_content.py"/>
        <source>required: {words}</source>
        <translation>vorgeschrieben: {words}</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/kind_words.py"/>
        <source>requirement</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>responsibilities</source>
        <translation>Zuständigkeiten</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/kind_words.py"/>
        <location filename="../../rolemap/ui/outline/outline_content.py"/>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>responsibility</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>responsible</source>
        <translation>durchführend</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/phrases.py"/>
        <source>responsible for</source>
        <translation>durchführend bei</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/fs.py"/>
        <source>restore it from a backup</source>
        <translation>aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/no_way_back.py"/>
        <source>retrain</source>
        <translation>neu trainieren</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/kind_words.py"/>
        <location filename="../../rolemap/ui/details/inspector_content.py"/>
        <location filename="../../rolemap/ui/outline/outline_content.py"/>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/choices.py"/>
        <source>role, {holders}</source>
        <translation>Rolle, {holders}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/roles_alike.py"/>
        <source>roles alike</source>
        <translation>gleiche Rollen</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/no_way_back.py"/>
        <source>roll back</source>
        <translation>zurückrollen</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/rota_too_small.py"/>
        <source>rota too small</source>
        <translation>Bereitschaftsplan zu klein</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/grid.py"/>
        <source>row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/safe_file.py"/>
        <source>save a copy</source>
        <translation>eine Kopie speichern</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/fs.py"/>
        <source>save again</source>
        <translation>noch einmal speichern</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/fs.py"/>
        <source>save again, or save it in another folder</source>
        <translation>noch einmal speichern, oder in einem anderen Ordner speichern</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/fs.py"/>
        <source>save it in another folder, or ask its owner for permission</source>
        <translation>in einem anderen Ordner speichern, oder den Besitzer um Erlaubnis bitten</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/fs.py"/>
        <source>save it on another drive</source>
        <translation>auf einem anderen Laufwerk speichern</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/fs.py"/>
        <source>save it on another drive, then have this one checked</source>
        <translation>auf einem anderen Laufwerk speichern, dann dieses prüfen lassen</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/fs.py"/>
        <source>save it under a shorter name</source>
        <translation>unter kürzerem Namen speichern</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/fs.py"/>
        <location filename="../../rolemap/formats/safe_file.py"/>
        <source>save it under another name</source>
        <translation>unter anderem Namen speichern</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/safe_file.py"/>
        <source>save it under another name, or lift the protection</source>
        <translation>unter anderem Namen speichern oder den Schutz aufheben</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/past/past_delegate.py"/>
        <location filename="../../rolemap/ui/past/past_model.py"/>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/kind_words.py"/>
        <source>seat</source>
        <translation>Platz</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>second</source>
        <translation>Zweites</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/module_fields.py"/>
        <source>secondary owner</source>
        <translation>zweiter Eigentümer</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/kind_words.py"/>
        <source>separation</source>
        <translation>Trennung</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>separations</source>
        <translation>Trennungen</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/kind_words.py"/>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>signatory</source>
        <translation>freigebend</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <location filename="../../rolemap/ui/search/things.py"/>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <location filename="../../rolemap/ui/search/things.py"/>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>skills being learnt</source>
        <translation>gelernte Fähigkeiten</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/letters.py"/>
        <source>so are {who}</source>
        <translation>{who} ebenso</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/letters.py"/>
        <source>so is {who}</source>
        <translation>{who} ebenso</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/safe_file.py"/>
        <source>somebody has changed it</source>
        <translation>jemand hat sie geändert</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/safe_file.py"/>
        <source>somebody has removed or renamed it</source>
        <translation>jemand hat sie entfernt oder umbenannt</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/sides.py"/>
        <source>something that is gone</source>
        <translation>etwas, das weg ist</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/span_of_control.py"/>
        <source>span of control</source>
        <translation>Leitungsspanne</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/spread_thin.py"/>
        <source>spread thin</source>
        <translation>verzettelt</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>staff number</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/kind_words.py"/>
        <location filename="../../rolemap/ui/dialogs/choices.py"/>
        <location filename="../../rolemap/ui/outline/outline_content.py"/>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/access/words.py"/>
        <source>stage {place} of {stages}</source>
        <translation>Phase {place} von {stages}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/module_fields.py"/>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/difference.py"/>
        <source>stays with {names}</source>
        <translation>bleibt bei {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>subjects</source>
        <translation>Gegenstände</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>support</source>
        <translation>unterstützend</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/yaml_text.py"/>
        <source>tags (!) are not read; take them out</source>
        <translation>Tags (!) werden nicht gelesen; nehmen Sie sie heraus</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/module_fields.py"/>
        <location filename="../../rolemap/model/kind_words.py"/>
        <location filename="../../rolemap/ui/details/inspector_content.py"/>
        <location filename="../../rolemap/ui/dialogs/choices.py"/>
        <location filename="../../rolemap/ui/outline/outline_content.py"/>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/team_size.py"/>
        <source>team size</source>
        <translation>Teamgröße</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/access/words.py"/>
        <source>team {team}</source>
        <translation>Team {team}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/safe_file.py"/>
        <source>that name is taken</source>
        <translation>der Name ist vergeben</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/conflict_words.py"/>
        <source>the acceptance of {code} for {subjects}</source>
        <translation>dass {code} für {subjects} akzeptiert ist</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/phrases.py"/>
        <source>the approver of</source>
        <translation>entscheidend bei</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/fs.py"/>
        <source>the drive does not take this name or this kind of file</source>
        <translation>das Laufwerk nimmt diesen Namen oder diese Art von Datei nicht an</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/fs.py"/>
        <source>the drive is full</source>
        <translation>das Laufwerk ist voll</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/fs.py"/>
        <source>the drive is read-only</source>
        <translation>das Laufwerk ist schreibgeschützt</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/fs.py"/>
        <source>the drive reported an error</source>
        <translation>das Laufwerk meldet einen Fehler</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/phrases.py"/>
        <source>the driver and approver of</source>
        <translation>entscheidend und vorantreibend bei</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/phrases.py"/>
        <source>the driver of</source>
        <translation>vorantreibend bei</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/again.py"/>
        <source>the e-mail</source>
        <translation>die E-Mail-Adresse</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/safe_file.py"/>
        <source>the file is write-protected</source>
        <translation>die Datei ist schreibgeschützt</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/commands.py"/>
        <source>the hand-off from {source} to {target}</source>
        <translation>die Übergabe von {source} an {target}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/conflict_words.py"/>
        <source>the hand-off from “{source}” to “{target}”</source>
        <translation>die Übergabe von „{source}“ an „{target}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/again.py"/>
        <source>the level</source>
        <translation>die Stufe</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/again.py"/>
        <source>the name</source>
        <translation>der Name</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/fs.py"/>
        <source>the network drive does not answer</source>
        <translation>das Netzlaufwerk antwortet nicht</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/fs.py"/>
        <source>the network drive has lost it</source>
        <translation>das Netzlaufwerk kennt die Datei nicht mehr</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/again.py"/>
        <source>the notes</source>
        <translation>die Notizen</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/again.py"/>
        <source>the pay band</source>
        <translation>das Gehaltsband</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/sides.py"/>
        <source>the seat as “{role}”</source>
        <translation>der Platz als „{role}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/conflict_words.py"/>
        <source>the seat of “{person}” as “{role}”</source>
        <translation>der Platz von „{person}“ als „{role}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/conflict_words.py"/>
        <source>the separation of “{first}” and “{second}”</source>
        <translation>die Trennung von „{first}“ und „{second}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/conflict_words.py"/>
        <source>the settings</source>
        <translation>die Einstellungen</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/phrases.py"/>
        <source>the signatory of</source>
        <translation>freigebend bei</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/again.py"/>
        <source>the site</source>
        <translation>der Standort</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/fs.py"/>
        <source>the system interrupted it</source>
        <translation>das System hat unterbrochen</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/fs.py"/>
        <source>the system protects it</source>
        <translation>das System schützt sie</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/fs.py"/>
        <source>the system said “{reason}”</source>
        <translation>das System sagt „{reason}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/again.py"/>
        <source>the title</source>
        <translation>der Titel</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/again.py"/>
        <source>the track</source>
        <translation>die Laufbahn</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/phrases.py"/>
        <source>the verifier of</source>
        <translation>prüfend bei</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/title_against_work.py"/>
        <source>the work is {work}</source>
        <translation>die Arbeit ist {work}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/again.py"/>
        <source>the working time</source>
        <translation>die Arbeitszeit</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>things</source>
        <translation>Dinge</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/module_fields.py"/>
        <source>tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <location filename="../../rolemap/ui/search/things.py"/>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/title_against_work.py"/>
        <source>title against work</source>
        <translation>Titel gegen Arbeit</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/phrases.py"/>
        <source>to agree on</source>
        <translation>zustimmend bei</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/phrases.py"/>
        <source>to decide on</source>
        <translation>entscheidend bei</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/phrases.py"/>
        <source>to decide on and perform</source>
        <translation>entscheidend und ausführend bei</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/phrases.py"/>
        <source>to give input on</source>
        <translation>beratend bei</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/phrases.py"/>
        <source>to perform</source>
        <translation>ausführend bei</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/phrases.py"/>
        <source>to recommend on</source>
        <translation>empfehlend bei</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/fs.py"/>
        <source>too many files are open</source>
        <translation>zu viele Dateien sind offen</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/cognitive_load.py"/>
        <source>too much to think of</source>
        <translation>zu viel zu bedenken</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>track</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/tracks_out_of_balance.py"/>
        <source>tracks out of balance</source>
        <translation>Forschung und Entwicklung ungleich</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/kind_words.py"/>
        <source>turn on call</source>
        <translation>Bereitschaftsdienst</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>turns on call</source>
        <translation>Bereitschaftsdienste</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/two_letters.py"/>
        <source>two letters</source>
        <translation>zwei Buchstaben</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/past/past_model.py"/>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/unreachable_stage.py"/>
        <source>unreachable stage</source>
        <translation>unerreichbare Phase</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_content.py"/>
        <location filename="../../rolemap/ui/problems/problem_content.py"/>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/dialogs/palette_offers.py"/>
        <source>used lately</source>
        <translation>zuletzt benutzt</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/outline/outline_content.py"/>
        <source>vacancy</source>
        <translation>offene Stelle</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/inspector_content.py"/>
        <location filename="../../rolemap/ui/matrix/head_view.py"/>
        <location filename="../../rolemap/ui/matrix/words.py"/>
        <location filename="../../rolemap/ui/wording.py"/>
        <source>vacant</source>
        <translation>unbesetzt</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/vacant_role.py"/>
        <source>vacant role</source>
        <translation>unbesetzte Rolle</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/letters.py"/>
        <source>verifier</source>
        <translation>prüfend</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/access/words.py"/>
        <source>warning: {what}</source>
        <translation>Warnung: {what}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/paragraph.py"/>
        <source>warning: {words}</source>
        <translation>Warnung: {words}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <location filename="../../rolemap/ui/step_words.py"/>
        <source>what is handed on</source>
        <translation>übergebenes Ergebnis</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/module_fields.py"/>
        <source>what it is part of</source>
        <translation>wovon es ein Teil ist</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/maintainers.py"/>
        <source>where the list is kept</source>
        <translation>wo die Liste geführt wird</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/conflict_words.py"/>
        <source>where “{name}” is drawn</source>
        <translation>wo „{name}“ gezeichnet ist</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/analysis/rules/spread_thin.py"/>
        <source>work in {count} stages</source>
        <translation>
            <numerusform>Arbeit in {count} Phase</numerusform>
            <numerusform>Arbeit in {count} Phasen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/conflict_words.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/start/ago.py"/>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/fs.py"/>
        <source>your quota on this drive is used up</source>
        <translation>der zugeteilte Platz auf diesem Laufwerk ist verbraucht</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/people.py"/>
        <source>{before} is now called {after}</source>
        <translation>{before} heißt jetzt {after}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/views/org_chart.py"/>
        <source>{chart}: {current}</source>
        <translation>{chart}: {current}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/agreements.py"/>
        <source>{code} on {subjects} is no longer accepted</source>
        <translation>{code} bei {subjects} ist nicht mehr akzeptiert</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/agreements.py"/>
        <source>{code} on {subjects} is now accepted</source>
        <translation>{code} bei {subjects} ist jetzt akzeptiert</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/agreements.py"/>
        <source>{code} on {subjects}, accepted</source>
        <translation>{code} bei {subjects}, akzeptiert</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/problems/problem_content.py"/>
        <source>{count} accepted</source>
        <translation>
            <numerusform>{count} akzeptiert</numerusform>
            <numerusform>{count} akzeptiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/analysis/rules/more_than_one_accountable.py"/>
        <source>{count} accountable: {names}</source>
        <translation>
            <numerusform>{count} rechenschaftspflichtig: {names}</numerusform>
            <numerusform>{count} rechenschaftspflichtig: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/matrix/cell_edits.py"/>
        <source>{count} cells cleared</source>
        <translation>
            <numerusform>{count} Zelle geleert</numerusform>
            <numerusform>{count} Zellen geleert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/matrix/keystrokes.py"/>
        <source>{count} cells filled</source>
        <translation>
            <numerusform>{count} Zelle gefüllt</numerusform>
            <numerusform>{count} Zellen gefüllt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/matrix/copying.py"/>
        <source>{count} cells pasted</source>
        <translation>
            <numerusform>{count} Zelle eingefügt</numerusform>
            <numerusform>{count} Zellen eingefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/matrix/cell_edits.py"/>
        <source>{count} cells set</source>
        <translation>
            <numerusform>{count} Zelle gesetzt</numerusform>
            <numerusform>{count} Zellen gesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/difference.py"/>
        <source>{count} changes in all</source>
        <translation>
            <numerusform>insgesamt {count} Änderung</numerusform>
            <numerusform>insgesamt {count} Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importers/backstage.py"/>
        <source>{count} components, APIs or resources name no system; they stand under “Without a system”.</source>
        <translation>
            <numerusform>Eine Komponente, API oder Ressource nennt kein System; sie steht unter „Without a system“.</numerusform>
            <numerusform>{count} Komponenten, APIs oder Ressourcen nennen kein System; sie stehen unter „Without a system“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/conflicts/decided.py"/>
        <source>{count} conflicts decided</source>
        <translation>
            <numerusform>{count} Konflikt entschieden</numerusform>
            <numerusform>{count} Konflikte entschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/start/ago.py"/>
        <source>{count} days ago</source>
        <translation>
            <numerusform>vor {count} Tag</numerusform>
            <numerusform>vor {count} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/analysis/rules/span_of_control.py"/>
        <source>{count} direct reports</source>
        <translation>
            <numerusform>{count} Person berichtet direkt</numerusform>
            <numerusform>{count} Personen berichten direkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importing/catalog.py"/>
        <source>{count} entities have the kind and name of another one; the first ones were read.</source>
        <translation>
            <numerusform>Ein Eintrag dieser Art und dieses Namens stand schon vorher da; der erste wurde gelesen.</numerusform>
            <numerusform>{count} Einträge haben Art und Namen eines anderen; die ersten wurden gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importers/maintainers.py"/>
        <source>{count} entries of people who left a project are listed and were not made holders.</source>
        <translation>
            <numerusform>{count} Eintrag einer Person, die ein Projekt verlassen hat, wurde nicht übernommen.</numerusform>
            <numerusform>{count} Einträge von Personen, die ein Projekt verlassen haben, wurden nicht übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/problems/problem_content.py"/>
        <source>{count} errors</source>
        <translation>
            <numerusform>{count} Fehler</numerusform>
            <numerusform>{count} Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importing/calendar/problems.py"/>
        <source>{count} events from here on are cancelled, and were left out.</source>
        <translation>
            <numerusform>Ab hier ist {count} Termin abgesagt und wurde weggelassen.</numerusform>
            <numerusform>Ab hier sind {count} Termine abgesagt und wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importing/calendar/problems.py"/>
        <source>{count} events from here on change all later ones (RANGE); here each changes one of them.</source>
        <translation>
            <numerusform>Ab hier ändert {count} Termin alle späteren (RANGE); hier ändert er nur einen.</numerusform>
            <numerusform>Ab hier ändern {count} Termine alle späteren (RANGE); hier ändert jeder nur einen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importing/calendar/problems.py"/>
        <source>{count} events from here on do not begin, or do not last, and were left out.</source>
        <translation>
            <numerusform>Ab hier hat {count} Termin keinen Anfang oder keine Dauer und wurde weggelassen.</numerusform>
            <numerusform>Ab hier haben {count} Termine keinen Anfang oder keine Dauer und wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importing/calendar/problems.py"/>
        <source>{count} events from here on have a rule of when they are not (EXRULE), which is not read; they count at all times.</source>
        <translation>
            <numerusform>Ab hier hat {count} Termin eine Regel, wann er ausfällt (EXRULE); sie wird nicht gelesen, er zählt jedes Mal.</numerusform>
            <numerusform>Ab hier haben {count} Termine eine Regel, wann sie ausfallen (EXRULE); sie wird nicht gelesen, sie zählen jedes Mal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importing/calendar/problems.py"/>
        <source>{count} events from here on repeat for ever; they were read as long as the others last, and at least a year.</source>
        <translation>
            <numerusform>Ab hier wiederholt sich {count} Termin ohne Ende; er wurde gelesen, solange die anderen dauern, und mindestens ein Jahr.</numerusform>
            <numerusform>Ab hier wiederholen sich {count} Termine ohne Ende; sie wurden gelesen, solange die anderen dauern, und mindestens ein Jahr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importing/calendar/problems.py"/>
        <source>{count} events from here on repeat for more than ten years; only ten were read.</source>
        <translation>
            <numerusform>Ab hier wiederholt sich {count} Termin über mehr als zehn Jahre; nur zehn wurden gelesen.</numerusform>
            <numerusform>Ab hier wiederholen sich {count} Termine über mehr als zehn Jahre; nur zehn wurden gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importing/calendar/problems.py"/>
        <source>{count} events from here on repeat in a way that is not read here; they were left out.</source>
        <translation>
            <numerusform>Ab hier wiederholt sich {count} Termin auf eine Weise, die hier nicht gelesen wird; er wurde weggelassen.</numerusform>
            <numerusform>Ab hier wiederholen sich {count} Termine auf eine Weise, die hier nicht gelesen wird; sie wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importers/rust_teams.py"/>
        <source>{count} files are neither those of teams nor those of people, and were left out.</source>
        <translation>
            <numerusform>Eine Datei ist weder die eines Teams noch die einer Person und wurde weggelassen.</numerusform>
            <numerusform>{count} Dateien sind weder die von Teams noch die von Personen und wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importers/rust_teams.py"/>
        <source>{count} files in the archive were left out.</source>
        <translation>
            <numerusform>Eine Datei im Archiv wurde weggelassen.</numerusform>
            <numerusform>{count} Dateien im Archiv wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importing/yaml_files.py"/>
        <source>{count} files of the folder are none of these and were not read.</source>
        <translation>
            <numerusform>Eine Datei des Ordners gehört nicht dazu und wurde nicht gelesen.</numerusform>
            <numerusform>{count} Dateien des Ordners gehören nicht dazu und wurden nicht gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importing/unread.py"/>
        <source>{count} further keys are not read.</source>
        <translation>
            <numerusform>Ein weiterer Schlüssel wird nicht gelesen.</numerusform>
            <numerusform>{count} weitere Schlüssel werden nicht gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/handoffs/path_line.py"/>
        <source>{count} hand-offs</source>
        <translation>
            <numerusform>{count} Übergabe</numerusform>
            <numerusform>{count} Übergaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/start/ago.py"/>
        <source>{count} hours ago</source>
        <translation>
            <numerusform>vor {count} Stunde</numerusform>
            <numerusform>vor {count} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importers/role_tasks.py"/>
        <source>{count} items of lists were not read, because no heading of a role stands above them.</source>
        <translation>
            <numerusform>{count} Listenpunkt wurde nicht gelesen, weil keine Überschrift einer Rolle darüber steht.</numerusform>
            <numerusform>{count} Listenpunkte wurden nicht gelesen, weil keine Überschrift einer Rolle darüber steht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/importing/dialog.py"/>
        <source>{count} letters</source>
        <translation>
            <numerusform>{count} Buchstabe</numerusform>
            <numerusform>{count} Buchstaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/analysis/rules/not_confirmed.py"/>
        <source>{count} letters on “{work}” were confirmed long ago</source>
        <translation>
            <numerusform>{count} Buchstabe bei „{work}“ wurde vor langer Zeit bestätigt</numerusform>
            <numerusform>{count} Buchstaben bei „{work}“ wurden vor langer Zeit bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/planning/comparing/settings.py"/>
        <source>{count} letters were translated with it</source>
        <translation>
            <numerusform>{count} Buchstabe wurde dabei übersetzt</numerusform>
            <numerusform>{count} Buchstaben wurden dabei übersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importing/calendar/problems.py"/>
        <source>{count} lines from here on are none of a calendar, and were left out.</source>
        <translation>
            <numerusform>Ab hier ist {count} Zeile keine eines Kalenders und wurde weggelassen.</numerusform>
            <numerusform>Ab hier sind {count} Zeilen keine eines Kalenders und wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importers/role_tasks.py"/>
        <source>{count} lines of prose were not read.</source>
        <translation>
            <numerusform>{count} Zeile Fließtext wurde nicht gelesen.</numerusform>
            <numerusform>{count} Zeilen Fließtext wurden nicht gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importers/rust_teams.py"/>
        <source>{count} marker teams mark people and have no work; they became teams without responsibilities.</source>
        <translation>
            <numerusform>Ein Marker-Team kennzeichnet Personen und hat keine Arbeit; es wurde ein Team ohne Zuständigkeit.</numerusform>
            <numerusform>{count} Marker-Teams kennzeichnen Personen und haben keine Arbeit; sie wurden Teams ohne Zuständigkeiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/analysis/rules/team_size.py"/>
        <source>{count} members</source>
        <translation>
            <numerusform>{count} Mitglied</numerusform>
            <numerusform>{count} Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/start/ago.py"/>
        <source>{count} minutes ago</source>
        <translation>
            <numerusform>vor {count} Minute</numerusform>
            <numerusform>vor {count} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/conflict_words.py"/>
        <location filename="../../rolemap/ui/conflicts/sides.py"/>
        <location filename="../../rolemap/ui/handoffs/passage_model.py"/>
        <source>{count} more</source>
        <translation>
            <numerusform>{count} weiteres</numerusform>
            <numerusform>{count} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/problems/problem_model.py"/>
        <source>{count} more follow from it</source>
        <translation>
            <numerusform>{count} weiteres folgt daraus</numerusform>
            <numerusform>{count} weitere folgen daraus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/difference.py"/>
        <source>{count} more people are affected</source>
        <translation>
            <numerusform>{count} weitere Person ist betroffen</numerusform>
            <numerusform>{count} weitere Personen sind betroffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/handoffs/path_line.py"/>
        <source>{count} more stages</source>
        <translation>
            <numerusform>{count} weitere Phase</numerusform>
            <numerusform>{count} weitere Phasen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/analysis/rules/not_confirmed.py"/>
        <source>{count} more were confirmed long ago</source>
        <translation>
            <numerusform>{count} weiterer wurde vor langer Zeit bestätigt</numerusform>
            <numerusform>{count} weitere wurden vor langer Zeit bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/catalogue/catalogue_content.py"/>
        <source>{count} not on the map</source>
        <translation>
            <numerusform>{count} nicht auf der Karte</numerusform>
            <numerusform>{count} nicht auf der Karte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/problems/problem_content.py"/>
        <source>{count} notes</source>
        <translation>
            <numerusform>{count} Hinweis</numerusform>
            <numerusform>{count} Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/conflicts/dialog.py"/>
        <source>{count} of {all} are left to decide</source>
        <translation>
            <numerusform>{count} von {all} ist noch zu entscheiden</numerusform>
            <numerusform>{count} von {all} sind noch zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importers/backstage.py"/>
        <source>{count} owners are no groups of the catalog, but users have these names or addresses, and were taken.</source>
        <translation>
            <numerusform>Ein Eigentümer ist keine Gruppe des Katalogs, aber ein Benutzer hat diesen Namen oder diese Adresse und wurde genommen.</numerusform>
            <numerusform>{count} Eigentümer sind keine Gruppen des Katalogs, aber Benutzer haben diese Namen oder Adressen und wurden genommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importers/backstage.py"/>
        <source>{count} owners or members are neither groups nor users, and were left out.</source>
        <translation>
            <numerusform>Ein Eigentümer oder Mitglied ist weder Gruppe noch Benutzer und wurde weggelassen.</numerusform>
            <numerusform>{count} Eigentümer oder Mitglieder sind weder Gruppen noch Benutzer und wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importers/backstage.py"/>
        <source>{count} owners or members stand in other files ($text and the like), which are not read.</source>
        <translation>
            <numerusform>Ein Eigentümer oder Mitglied steht in einer anderen Datei ($text und Ähnliches), die nicht gelesen wird.</numerusform>
            <numerusform>{count} Eigentümer oder Mitglieder stehen in anderen Dateien ($text und Ähnliches), die nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importers/codeowners.py"/>
        <source>{count} owners, such as “{name}”, may be users or groups of GitLab; they were taken for people.</source>
        <translation>
            <numerusform>{count} Eigentümer, „{name}“, kann bei GitLab ein Benutzer oder eine Gruppe sein; er wurde als Person gelesen.</numerusform>
            <numerusform>{count} Eigentümer, etwa „{name}“, können bei GitLab Benutzer oder Gruppen sein; sie wurden als Personen gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importing/calendar/problems.py"/>
        <source>{count} parts from here on are no events (but tasks, notes or the like), and were left out.</source>
        <translation>
            <numerusform>Ab hier ist {count} Teil kein Termin (sondern eine Aufgabe, eine Notiz oder Ähnliches) und wurde weggelassen.</numerusform>
            <numerusform>Ab hier sind {count} Teile keine Termine (sondern Aufgaben, Notizen oder Ähnliches) und wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importing/catalog.py"/>
        <source>{count} parts of the source are no entities of a Backstage catalog and were left out.</source>
        <translation>
            <numerusform>Ein Teil der Datei ist kein Eintrag eines Backstage-Katalogs und wurde weggelassen.</numerusform>
            <numerusform>{count} Teile der Quelle sind keine Einträge eines Backstage-Katalogs und wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/handoffs/content.py"/>
        <location filename="../../rolemap/ui/importing/dialog.py"/>
        <location filename="../../rolemap/ui/views/org_chart.py"/>
        <location filename="../../rolemap/ui/wording.py"/>
        <source>{count} people</source>
        <translation>
            <numerusform>{count} Person</numerusform>
            <numerusform>{count} Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/analysis/rules/more_than_one_accountable.py"/>
        <source>{count} people are accountable for “{work}”</source>
        <translation>
            <numerusform>{count} Person ist rechenschaftspflichtig für „{work}“</numerusform>
            <numerusform>{count} Personen sind rechenschaftspflichtig für „{work}“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/analysis/rules/no_deputy.py"/>
        <source>{count} people are accountable, and nobody stands in for them</source>
        <translation>
            <numerusform>Eine Person ist rechenschaftspflichtig, und niemand vertritt sie</numerusform>
            <numerusform>{count} Personen sind rechenschaftspflichtig, und niemand vertritt sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/analysis/rules/many_consulted.py"/>
        <source>{count} people are consulted on “{work}”</source>
        <translation>
            <numerusform>{count} Person wird zu „{work}“ befragt</numerusform>
            <numerusform>{count} Personen werden zu „{work}“ befragt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/analysis/rules/many_informed.py"/>
        <source>{count} people are informed of “{work}”</source>
        <translation>
            <numerusform>{count} Person wird über „{work}“ informiert</numerusform>
            <numerusform>{count} Personen werden über „{work}“ informiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/analysis/rules/many_responsible.py"/>
        <source>{count} people are responsible for “{work}”</source>
        <translation>
            <numerusform>{count} Person ist durchführend für „{work}“</numerusform>
            <numerusform>{count} Personen sind durchführend für „{work}“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/planning/comparing/work.py"/>
        <source>{count} people at a time</source>
        <translation>
            <numerusform>{count} Person gleichzeitig</numerusform>
            <numerusform>{count} Personen gleichzeitig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/chart/content.py"/>
        <source>{count} people below</source>
        <translation>
            <numerusform>{count} Person darunter</numerusform>
            <numerusform>{count} Personen darunter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/analysis/rules/duties_not_separated.py"/>
        <source>{count} people hold both “{work}” and “{other}”</source>
        <translation>
            <numerusform>{count} Person hat sowohl „{work}“ als auch „{other}“</numerusform>
            <numerusform>{count} Personen haben sowohl „{work}“ als auch „{other}“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/difference.py"/>
        <source>{count} people join</source>
        <translation>
            <numerusform>{count} Person kommt hinzu</numerusform>
            <numerusform>{count} Personen kommen hinzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importing/preview.py"/>
        <source>{count} people join: {names}</source>
        <translation>
            <numerusform>{count} Person kommt: {names}</numerusform>
            <numerusform>{count} Personen kommen: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/difference.py"/>
        <source>{count} people leave</source>
        <translation>
            <numerusform>{count} Person geht</numerusform>
            <numerusform>{count} Personen gehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importing/preview.py"/>
        <source>{count} people leave: {names}</source>
        <translation>
            <numerusform>{count} Person geht: {names}</numerusform>
            <numerusform>{count} Personen gehen: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/difference.py"/>
        <source>{count} people move</source>
        <translation>
            <numerusform>{count} Person wechselt</numerusform>
            <numerusform>{count} Personen wechseln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importing/preview.py"/>
        <source>{count} people move: {names}</source>
        <translation>
            <numerusform>{count} Person wechselt: {names}</numerusform>
            <numerusform>{count} Personen wechseln: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importers/rust_teams.py"/>
        <source>{count} people on teams have no files in “people”, and are called by their handles.</source>
        <translation>
            <numerusform>Jemand in einem Team hat keine Datei in „people“ und heißt nach dem Benutzernamen.</numerusform>
            <numerusform>{count} Personen in Teams haben keine Dateien in „people“ und heißen nach ihren Benutzernamen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/analysis/rules/span_of_control.py"/>
        <source>{count} people report to {person}</source>
        <translation>
            <numerusform>{count} Person berichtet an {person}</numerusform>
            <numerusform>{count} Personen berichten an {person}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importers/sigs.py"/>
        <source>{count} people stand outside of any group, and were added without a letter.</source>
        <translation>
            <numerusform>Jemand steht hier außerhalb jeder Gruppe und wurde ohne Buchstaben aufgenommen.</numerusform>
            <numerusform>{count} Personen stehen außerhalb jeder Gruppe und wurden ohne Buchstaben aufgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importers/rust_teams.py"/>
        <source>{count} people with files are on no team, and were left out.</source>
        <translation>
            <numerusform>Jemand mit einer Datei ist in keinem Team und wurde weggelassen.</numerusform>
            <numerusform>{count} Personen mit Dateien sind in keinem Team und wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/analysis/rules/no_deputy.py"/>
        <source>{count} people without a deputy</source>
        <translation>
            <numerusform>eine Person ohne Vertretung</numerusform>
            <numerusform>{count} Personen ohne Vertretung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/access/words.py"/>
        <location filename="../../rolemap/ui/outline/outline_content.py"/>
        <source>{count} problems</source>
        <translation>
            <numerusform>{count} Problem</numerusform>
            <numerusform>{count} Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/matrix/cell_edits.py"/>
        <source>{count} refused</source>
        <translation>
            <numerusform>{count} abgelehnt</numerusform>
            <numerusform>{count} abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/importing/outcome_pane.py"/>
        <source>{count} remarks</source>
        <translation>
            <numerusform>{count} Bemerkung</numerusform>
            <numerusform>{count} Bemerkungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/access/words.py"/>
        <location filename="../../rolemap/ui/handoffs/content.py"/>
        <location filename="../../rolemap/ui/importing/dialog.py"/>
        <location filename="../../rolemap/ui/wording.py"/>
        <source>{count} responsibilities</source>
        <translation>
            <numerusform>{count} Zuständigkeit</numerusform>
            <numerusform>{count} Zuständigkeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/importing/dialog.py"/>
        <location filename="../../rolemap/ui/wording.py"/>
        <source>{count} roles</source>
        <translation>
            <numerusform>{count} Rolle</numerusform>
            <numerusform>{count} Rollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importing/people/rows.py"/>
        <source>{count} rows are about people who have left; they were not imported.</source>
        <translation>
            <numerusform>{count} Zeile handelt von jemandem, der nicht mehr da ist; sie wurde nicht importiert.</numerusform>
            <numerusform>{count} Zeilen handeln von Personen, die nicht mehr da sind; sie wurden nicht importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importers/module_owners.py"/>
        <source>{count} rows name no group; they stand under “{name}”.</source>
        <translation>
            <numerusform>{count} Zeile nennt keine Gruppe; sie steht unter „{name}“.</numerusform>
            <numerusform>{count} Zeilen nennen keine Gruppe; sie stehen unter „{name}“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importing/html_grid.py"/>
        <source>{count} rows that the page does not show were not read.</source>
        <translation>
            <numerusform>{count} Zeile, die die Seite nicht zeigt, wurde nicht gelesen.</numerusform>
            <numerusform>{count} Zeilen, die die Seite nicht zeigt, wurden nicht gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/wording.py"/>
        <source>{count} seats, all vacant</source>
        <translation>
            <numerusform>{count} Platz, unbesetzt</numerusform>
            <numerusform>{count} Plätze, alle unbesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/planning/comparing/work.py"/>
        <source>{count} sites</source>
        <translation>
            <numerusform>{count} Standort</numerusform>
            <numerusform>{count} Standorte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/analysis/rules/missing_skill.py"/>
        <source>{count} skills that “{work}” takes are mastered by nobody who works on it</source>
        <translation>
            <numerusform>{count} Fähigkeit für „{work}“ beherrscht niemand, der daran arbeitet</numerusform>
            <numerusform>{count} Fähigkeiten für „{work}“ beherrscht niemand, der daran arbeitet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/importing/dialog.py"/>
        <location filename="../../rolemap/ui/wording.py"/>
        <source>{count} stages</source>
        <translation>
            <numerusform>{count} Phase</numerusform>
            <numerusform>{count} Phasen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/importing/dialog.py"/>
        <location filename="../../rolemap/ui/wording.py"/>
        <source>{count} teams</source>
        <translation>
            <numerusform>{count} Team</numerusform>
            <numerusform>{count} Teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importing/preview.py"/>
        <source>{count} things are added or changed: too many to list them.</source>
        <translation>
            <numerusform>{count} Eintrag kommt dazu oder ändert sich: zu viel für eine Liste.</numerusform>
            <numerusform>{count} Einträge kommen dazu oder ändern sich: zu viele für eine Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/planning/comparing/agreements.py"/>
        <source>{count} things are drawn elsewhere</source>
        <translation>
            <numerusform>{count} Ding ist anderswo gezeichnet</numerusform>
            <numerusform>{count} Dinge sind anderswo gezeichnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/analysis/rules/hangs_on_one.py"/>
        <source>{count} things hang on this person</source>
        <translation>
            <numerusform>{count} Sache hängt an dieser Person</numerusform>
            <numerusform>{count} Sachen hängen an dieser Person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importers/backstage.py"/>
        <source>{count} times an owner or member is not in the catalog; it is called as it is referred to.</source>
        <translation>
            <numerusform>Ein Eigentümer oder Mitglied steht nicht im Katalog und heißt so, wie darauf verwiesen wird.</numerusform>
            <numerusform>{count}-mal steht ein Eigentümer oder Mitglied nicht im Katalog; es heißt so, wie darauf verwiesen wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importers/owners_files.py"/>
        <source>{count} times somebody approved or reviewed and does so no longer (emeritus); nothing was made of it.</source>
        <translation>
            <numerusform>Jemand gab hier frei oder prüfte und tut es nicht mehr (emeritus); daraus wurde nichts.</numerusform>
            <numerusform>{count}-mal gab jemand frei oder prüfte und tut es nicht mehr (emeritus); daraus wurde nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importers/sigs.py"/>
        <source>{count} times somebody led a group and does so no longer (emeritus); nothing was made of it.</source>
        <translation>
            <numerusform>Jemand leitete eine Gruppe und tut es nicht mehr (emeritus); daraus wurde nichts.</numerusform>
            <numerusform>{count}-mal leitete jemand eine Gruppe und tut es nicht mehr (emeritus); daraus wurde nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importers/rust_teams.py"/>
        <source>{count} times somebody was in a team and no longer is (alumni); nothing was made of it.</source>
        <translation>
            <numerusform>Jemand war in einem Team und ist es nicht mehr (alumni); daraus wurde nichts.</numerusform>
            <numerusform>{count}-mal war jemand in einem Team und ist es nicht mehr (alumni); daraus wurde nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importing/calendar/problems.py"/>
        <source>{count} turns are more than two years before the last one, and were left out.</source>
        <translation>
            <numerusform>{count} Dienst liegt mehr als zwei Jahre vor dem letzten und wurde weggelassen.</numerusform>
            <numerusform>{count} Dienste liegen mehr als zwei Jahre vor dem letzten und wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importing/calendar/problems.py"/>
        <source>{count} turns are said to be nobody's.</source>
        <translation>
            <numerusform>Von {count} Dienst heißt es, dass ihn niemand hat.</numerusform>
            <numerusform>Von {count} Diensten heißt es, dass sie niemand hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importing/calendar/problems.py"/>
        <source>{count} turns of more than a year were left out.</source>
        <translation>
            <numerusform>{count} Dienst von mehr als einem Jahr wurde weggelassen.</numerusform>
            <numerusform>{count} Dienste von mehr als einem Jahr wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/wording.py"/>
        <source>{count} vacancies</source>
        <translation>
            <numerusform>{count} offene Stelle</numerusform>
            <numerusform>{count} offene Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/analysis/rules/filled_vacancy.py"/>
        <source>{count} vacancies in the role “{role}” look forgotten</source>
        <translation>
            <numerusform>{count} offene Stelle in der Rolle „{role}“ wirkt vergessen</numerusform>
            <numerusform>{count} offene Stellen in der Rolle „{role}“ wirken vergessen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/handoffs/path_line.py"/>
        <source>{count} walls</source>
        <translation>
            <numerusform>{count} Mauer</numerusform>
            <numerusform>{count} Mauern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/problems/problem_content.py"/>
        <source>{count} warnings</source>
        <translation>
            <numerusform>{count} Warnung</numerusform>
            <numerusform>{count} Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/catalogue/catalogue_content.py"/>
        <source>{count} without an owner</source>
        <translation>
            <numerusform>{count} ohne Zuständige</numerusform>
            <numerusform>{count} ohne Zuständige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/details/inspector_other.py"/>
        <source>{count} {things} selected</source>
        <translation>
            <numerusform>{count} {things} ausgewählt</numerusform>
            <numerusform>{count} {things} ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/acceptances.py"/>
        <source>{day} is past; accept it until a later day.</source>
        <translation>{day} ist vorbei; bis zu einem späteren Tag akzeptieren.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/matrix/cell_edits.py"/>
        <source>{done}, {refused}: {why}</source>
        <translation>{done}, {refused}: {why}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/conflicts/decided.py"/>
        <source>{done}; save to keep it</source>
        <translation>{done}; zum Behalten speichern</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/conflicts/decided.py"/>
        <source>{done}; save, then tell git with “git add {name}”</source>
        <translation>{done}; speichern und dann git Bescheid geben mit „git add {name}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/conflict_words.py"/>
        <source>{field} of {thing}</source>
        <translation>{field} von {thing}</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/fields.py"/>
        <source>{field}: {problem}.</source>
        <translation>{field}: {problem}.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/mapping.py"/>
        <source>{file} is no mapping: {where}: {problem}; save one with an import and use that.</source>
        <translation>{file} ist keine Zuordnung: {where}: {problem}; speichern Sie eine beim Import und verwenden Sie diese.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/bad_file.py"/>
        <source>{file}, line {line}</source>
        <translation>{file}, Zeile {line}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/remark.py"/>
        <source>{file}, {place}</source>
        <translation>{file}, {place}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/catalogue/catalogue_content.py"/>
        <source>{first} and {count} others</source>
        <translation>
            <numerusform>{first} und {count} weitere</numerusform>
            <numerusform>{first} und {count} weitere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/phrases.py"/>
        <location filename="../../rolemap/ui/catalogue/catalogue_content.py"/>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/agreements.py"/>
        <source>{first} and {second} may now lie with one person</source>
        <translation>{first} und {second} dürfen jetzt bei einer Person liegen</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/agreements.py"/>
        <source>{first} and {second} must now lie with different people</source>
        <translation>{first} und {second} müssen jetzt bei verschiedenen Personen liegen</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/agreements.py"/>
        <source>{first} and {second}, kept apart</source>
        <translation>{first} und {second}, getrennt gehalten</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/on_call_lines.py"/>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/text.py"/>
        <source>{first}, {rest}</source>
        <translation>{first}, {rest}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/conflicts/conflict_model.py"/>
        <source>{heading}: {value}</source>
        <translation>{heading}: {value}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/conflicts/conflict_model.py"/>
        <source>{heading}: {value}. {why}</source>
        <translation>{heading}: {value}. {why}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/on_call_lines.py"/>
        <source>{hours} h in the busiest week</source>
        <translation>{hours} Std. in der vollsten Woche</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/details/on_call_lines.py"/>
        <source>{hours} h/week</source>
        <translation>{hours} Std./Woche</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/work.py"/>
        <source>{hours} hours a week</source>
        <translation>{hours} Stunden in der Woche</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/plain.py"/>
        <source>{hours} hours a week were taken for full time.</source>
        <translation>{hours} Stunden in der Woche wurden als Vollzeit genommen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/kind_words.py"/>
        <source>{kinds} or {kind}</source>
        <translation>{kinds} oder {kind}</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/integrity.py"/>
        <source>{kind} “{name}” names a {wanted} “{target}” that does not exist.</source>
        <translation>{kind} „{name}“ verweist auf „{target}“ ({wanted}); das gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/sound.py"/>
        <source>{kind} “{name}” names something that is not here, and was left out.</source>
        <translation>{kind} „{name}“ nennt etwas, das hier nicht ist, und wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/sound.py"/>
        <source>{kind} “{name}”: what is said about “{field}” cannot be used and was left out: {problem}.</source>
        <translation>{kind} „{name}“: Die Angabe zu „{field}“ ist nicht brauchbar und wurde weggelassen: {problem}.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/person_details.py"/>
        <source>{kind}, in {stage}</source>
        <translation>{kind}, in {stage}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/planning/comparison.py"/>
        <source>{kind}: {count} records written in another way, with the same meaning</source>
        <translation>
            <numerusform>{kind}: {count} Eintrag anders geschrieben, mit derselben Bedeutung</numerusform>
            <numerusform>{kind}: {count} Einträge anders geschrieben, mit derselben Bedeutung</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/preview.py"/>
        <source>{kind}: {names}</source>
        <translation>{kind}: {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/search/match_rows.py"/>
        <source>{label}: {words}</source>
        <translation>{label}: {words}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/sound.py"/>
        <source>{letter} cannot stand beside the other letters of its cell, and was left out.</source>
        <translation>{letter} kann nicht neben den anderen Buchstaben seiner Zelle stehen und wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/commands.py"/>
        <source>{letter} of {party} on {work}</source>
        <translation>{letter} von {party} bei {work}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/analysis/rules/not_confirmed.py"/>
        <source>{letter} of {party}: confirmed {count} days ago</source>
        <translation>
            <numerusform>{letter} von {party}: vor {count} Tag bestätigt</numerusform>
            <numerusform>{letter} von {party}: vor {count} Tagen bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/conflict_words.py"/>
        <source>{letter} of “{party}” on “{work}”</source>
        <translation>{letter} von „{party}“ bei „{work}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/matrix/words.py"/>
        <source>{letter} through {via}</source>
        <translation>{letter} durch {via}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/access/words.py"/>
        <source>{letter}: {names}</source>
        <translation>{letter}: {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/numbers/heat_model.py"/>
        <source>{letter}: {times}</source>
        <translation>{letter}: {times}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/handoffs/path_line.py"/>
        <source>{long} · {over}</source>
        <translation>{long} · {over}</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/reporting.py"/>
        <source>{manager} reports to {person} by way of {between}; {person} cannot report to {manager}.</source>
        <translation>{manager} berichtet über {between} an {person}; {person} kann nicht an {manager} berichten.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/reporting.py"/>
        <source>{manager} reports to {person}; {person} cannot report to {manager}.</source>
        <translation>{manager} berichtet an {person}; {person} kann nicht an {manager} berichten.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/chain.py"/>
        <source>{manager}, whom one person reports to, has left; that manager was not set.</source>
        <translation>{manager} ist nicht mehr da, obwohl eine Person dorthin berichtet; diese Führungskraft wurde nicht eingetragen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/chain.py"/>
        <source>{manager}, whom one person reports to, has no row here; added as a person with nothing else.</source>
        <translation>{manager}, an {manager} berichtet eine Person, hat hier keine Zeile; als Person ohne weitere Angaben hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importing/people/chain.py"/>
        <source>{manager}, whom {count} people report to, has left; that manager was not set.</source>
        <translation>
            <numerusform>{manager} ist nicht mehr da, obwohl {count} Person dorthin berichtet; diese Führungskraft wurde nicht eingetragen.</numerusform>
            <numerusform>{manager} ist nicht mehr da, obwohl {count} Personen dorthin berichten; diese Führungskraft wurde nicht eingetragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importing/people/chain.py"/>
        <source>{manager}, whom {count} people report to, has no row here; added as a person with nothing else.</source>
        <translation>
            <numerusform>{manager} hat hier keine Zeile, obwohl {count} Person an {manager} berichtet; als Person ohne weitere Angaben hinzugefügt.</numerusform>
            <numerusform>{manager} hat hier keine Zeile, obwohl {count} Personen an {manager} berichten; als Person ohne weitere Angaben hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/analysis/wording.py"/>
        <location filename="../../rolemap/planning/comparing/phrases.py"/>
        <source>{names} and {count} more</source>
        <translation>
            <numerusform>{names} und {count} weiteres</numerusform>
            <numerusform>{names} und {count} weitere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/nobody_accountable.py"/>
        <source>{names} do the work</source>
        <translation>{names} tun die Arbeit</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/nobody_accountable.py"/>
        <source>{names} does the work</source>
        <translation>{names} tut die Arbeit</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/no_deputy.py"/>
        <source>{names} is accountable, and nobody stands in</source>
        <translation>{names} ist rechenschaftspflichtig, und niemand vertritt</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/access/words.py"/>
        <source>{names}, through role {role}</source>
        <translation>{names}, durch Rolle {role}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/one_title_two_jobs.py"/>
        <source>{names}: work of no known kind</source>
        <translation>{names}: Arbeit keiner bekannten Art</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/one_title_two_jobs.py"/>
        <source>{names}: {works}</source>
        <translation>{names}: {works}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/chain.py"/>
        <source>{name} and {manager} are each other's managers, directly or through others; {name} no longer reports to {manager}.</source>
        <translation>{name} und {manager} führen einander, unmittelbar oder über andere; {name} berichtet nicht mehr an {manager}.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/who.py"/>
        <source>{name} and {other} ({place}) have the same e-mail; they were taken for two people.</source>
        <translation>{name} und {other} ({place}) haben dieselbe E-Mail-Adresse; sie wurden als zwei Personen genommen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/who.py"/>
        <source>{name} and {other} ({place}) have the same name; they were taken for two people.</source>
        <translation>{name} und {other} ({place}) haben denselben Namen; sie wurden als zwei Personen genommen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/seats.py"/>
        <source>{name} as {role}</source>
        <translation>{name} als {role}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/chain.py"/>
        <source>{name} is named as the own manager; that was left out.</source>
        <translation>{name} ist als eigene Führungskraft genannt; das wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/joining.py"/>
        <source>{name} is not in the list any more, and stays in the plan until removed.</source>
        <translation>{name} steht nicht mehr in der Liste und bleibt im Plan, bis man die Person entfernt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/rows.py"/>
        <source>{name} is said to be here, and to have left on {day}; imported all the same.</source>
        <translation>{name} soll da sein und am {day} gegangen sein; trotzdem importiert.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/difference.py"/>
        <location filename="../../rolemap/planning/comparing/people.py"/>
        <source>{name} joins</source>
        <translation>{name} kommt hinzu</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/people.py"/>
        <source>{name} joins {teams}</source>
        <translation>{name} kommt zu {teams}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/difference.py"/>
        <location filename="../../rolemap/planning/comparing/people.py"/>
        <source>{name} leaves</source>
        <translation>{name} geht</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/rows.py"/>
        <source>{name} leaves on {day}; imported.</source>
        <translation>{name} geht am {day}; importiert.</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/people.py"/>
        <source>{name} leaves {teams}</source>
        <translation>{name} verlässt {teams}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/difference.py"/>
        <source>{name} moves</source>
        <translation>{name} wechselt</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/people.py"/>
        <source>{name} moves from {source} to {target}</source>
        <translation>{name} wechselt von {source} zu {target}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/seats.py"/>
        <source>{name} no longer has a seat as {role}, {share}</source>
        <translation>{name} hat keinen Platz als {role} mehr, {share}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/people.py"/>
        <source>{name} now reports to {now}</source>
        <translation>{name} berichtet jetzt an {now}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/people.py"/>
        <source>{name} now reports to {now}, was {was}</source>
        <translation>{name} berichtet jetzt an {now}, vorher {was}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/people.py"/>
        <source>{name} reports to nobody any more, was {was}</source>
        <translation>{name} berichtet an niemanden mehr, vorher {was}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/people.py"/>
        <source>{name} reports to {now}, in another order</source>
        <translation>{name} berichtet an {now}, in anderer Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/again.py"/>
        <source>{name} stands here again (see {place}), and {fields} differs; what stood first was kept.</source>
        <translation>{name} steht hier noch einmal (siehe {place}), mit anderen Angaben ({fields}); was zuerst stand, blieb.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/again.py"/>
        <source>{name} stands here again (see {place}); one person was made of it.</source>
        <translation>{name} steht hier noch einmal (siehe {place}); daraus wurde eine Person.</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/seats.py"/>
        <source>{name} takes a seat as {role}, {share}</source>
        <translation>{name} nimmt einen Platz als {role} ein, {share}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/agreements.py"/>
        <source>{name}: named the other way round</source>
        <translation>{name}: in umgekehrter Reihenfolge genannt</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/settings.py"/>
        <source>{name}: now {after}, was {before}</source>
        <translation>{name}: jetzt {after}, vorher {before}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <source>{name}: something that this version does not know has changed ({fields})</source>
        <translation>{name}: etwas, das diese Version nicht kennt, hat sich geändert ({fields})</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/people.py"/>
        <source>{name}: teams in another order</source>
        <translation>{name}: Teams in anderer Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/agreements.py"/>
        <source>{name}: was on {subjects}</source>
        <translation>{name}: war bei {subjects}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <source>{name}: {field} changed</source>
        <translation>{name}: {field} geändert</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <source>{name}: {field} deleted</source>
        <translation>{name}: {field} gelöscht</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <source>{name}: {field} in another order</source>
        <translation>{name}: {field} in anderer Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <source>{name}: {field} no longer given, was {before}</source>
        <translation>{name}: {field} nicht mehr angegeben, vorher {before}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <source>{name}: {field} no longer with {lost}</source>
        <translation>{name}: {field} nicht mehr mit {lost}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <source>{name}: {field} now with {gained}</source>
        <translation>{name}: {field} jetzt mit {gained}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <source>{name}: {field} now with {gained}, no longer with {lost}</source>
        <translation>{name}: {field} jetzt mit {gained}, nicht mehr mit {lost}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <source>{name}: {field} now {after}</source>
        <translation>{name}: {field} jetzt {after}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <source>{name}: {field} now {after}, was {before}</source>
        <translation>{name}: {field} jetzt {after}, vorher {before}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <source>{name}: {field} rewritten</source>
        <translation>{name}: {field} neu geschrieben</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <source>{name}: {field} written</source>
        <translation>{name}: {field} geschrieben</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/numbers/number_rows.py"/>
        <source>{name}: {figure}</source>
        <translation>{name}: {figure}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/seats.py"/>
        <source>{now} takes a seat as {role} instead of {old}, {share}</source>
        <translation>{now} nimmt einen Platz als {role} statt {old} ein, {share}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/seats.py"/>
        <source>{now} takes the seat of {was} as {role}, {share}</source>
        <translation>{now} nimmt den Platz von {was} als {role} ein, {share}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/seats.py"/>
        <source>{now} takes the vacant seat as {role}, {share}</source>
        <translation>{now} nimmt den freien Platz als {role} ein, {share}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/person_details.py"/>
        <source>{open}; left: {names}</source>
        <translation>{open}; übrig: {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/catalogue/catalogue_content.py"/>
        <source>{owned} of {total} owned</source>
        <translation>{owned} von {total} mit Zuständigen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/export/preview_pane.py"/>
        <source>{page} of {pages}</source>
        <translation>{page} von {pages}</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/offers.py"/>
        <source>{party} becomes {letter} for “{work}”</source>
        <translation>{party} wird {letter} für „{work}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/transfers.py"/>
        <source>{party} becomes {letter} for “{work}” instead</source>
        <translation>{party} wird stattdessen {letter} für „{work}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/transfers.py"/>
        <source>{party} becomes {letter} for “{work}” instead of {old}</source>
        <translation>{party} wird {letter} für „{work}“ statt {old}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/gathering.py"/>
        <source>{party} cannot hold {gone} beside {kept} on “{work}”; {kept} was kept.</source>
        <translation>{party} kann bei „{work}“ nicht {gone} neben {kept} haben; {kept} blieb.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/cells.py"/>
        <source>{party} cannot hold {letters} on “{work}” at once; choose one letter, or {decider} with one that does work ({workers}).</source>
        <translation>{party} kann {letters} bei „{work}“ nicht zugleich halten; einen Buchstaben wählen, oder {decider} mit einem, der Arbeit tut ({workers}).</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/offers.py"/>
        <source>{party} is on every responsibility of “{stage}” already.</source>
        <translation>{party} ist schon bei jeder Zuständigkeit von „{stage}“.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/offers.py"/>
        <source>{party} is {letter} for “{work}” already.</source>
        <translation>{party} ist schon {letter} für „{work}“.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/model/edits/offers.py"/>
        <source>{party} joins all {count} responsibilities of “{stage}”</source>
        <translation>
            <numerusform>{party} kommt zu {count} Zuständigkeit von „{stage}“</numerusform>
            <numerusform>{party} kommt zu allen {count} Zuständigkeiten von „{stage}“</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/letters.py"/>
        <location filename="../../rolemap/ui/details/inspector_content.py"/>
        <source>{party} on “{work}”</source>
        <translation>{party} bei „{work}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/letters.py"/>
        <source>{party} on “{work}”: confirmed on {day}</source>
        <translation>{party} bei „{work}“: bestätigt am {day}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/letters.py"/>
        <source>{party} on “{work}”: no longer confirmed</source>
        <translation>{party} bei „{work}“: nicht mehr bestätigt</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/matrix/words.py"/>
        <source>{party}, {work}</source>
        <translation>{party}, {work}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/matrix/copying.py"/>
        <source>{party}, {work}: {why}</source>
        <translation>{party}, {work}: {why}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/rota_too_small.py"/>
        <source>{people} of {needed} on the rota</source>
        <translation>{people} von {needed} im Bereitschaftsplan</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/chart/proposals.py"/>
        <source>{person} also joins {team}</source>
        <translation>{person} kommt auch zu {team}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/chart/content.py"/>
        <location filename="../../rolemap/ui/chart/proposals.py"/>
        <source>{person} also reports to {manager}</source>
        <translation>{person} berichtet auch an {manager}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/most_answers.py"/>
        <source>{person} answers for {share} % of all responsibilities</source>
        <translation>{person} steht für {share} % aller Zuständigkeiten ein</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/accountable_too_high.py"/>
        <source>{person} answers for “{work}” from two or more levels above those who do it</source>
        <translation>{person} steht für „{work}“ zwei oder mehr Stufen über denen ein, die es tun</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/commands.py"/>
        <source>{person} as {role}</source>
        <translation>{person} als {role}</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/reporting.py"/>
        <source>{person} cannot report to themselves.</source>
        <translation>{person} kann nicht an sich selbst berichten.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/cognitive_load.py"/>
        <source>{person} does a complicated thing</source>
        <translation>{person} tut eine komplizierte Sache</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/cognitive_load.py"/>
        <source>{person} does a simple thing</source>
        <translation>{person} tut eine einfache Sache</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/cognitive_load.py"/>
        <source>{person} does complex work and other work beside it</source>
        <translation>{person} tut komplexe Arbeit und andere daneben</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/reporting.py"/>
        <source>{person} does not report to {manager}.</source>
        <translation>{person} berichtet nicht an {manager}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/analysis/rules/spread_thin.py"/>
        <source>{person} does work in {count} stages</source>
        <translation>
            <numerusform>{person} arbeitet in {count} Phase</numerusform>
            <numerusform>{person} arbeitet in {count} Phasen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/analysis/rules/cognitive_load.py"/>
        <source>{person} does {count} complex things at a time</source>
        <translation>
            <numerusform>{person} tut {count} komplexe Sache auf einmal</numerusform>
            <numerusform>{person} tut {count} komplexe Sachen auf einmal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/analysis/rules/cognitive_load.py"/>
        <source>{person} does {count} complicated things</source>
        <translation>
            <numerusform>{person} tut {count} komplizierte Sache</numerusform>
            <numerusform>{person} tut {count} komplizierte Sachen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/analysis/rules/cognitive_load.py"/>
        <source>{person} does {count} simple things</source>
        <translation>
            <numerusform>{person} tut {count} einfache Sache</numerusform>
            <numerusform>{person} tut {count} einfache Sachen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/person_with_nothing.py"/>
        <source>{person} has no part in the plan</source>
        <translation>{person} kommt im Plan nicht vor</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/roles.py"/>
        <source>{person} holds the role “{role}” already.</source>
        <translation>{person} hat die Rolle „{role}“ schon.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/matrix/cell_edits.py"/>
        <source>{person} holds {letters} through {via}; change it there.</source>
        <translation>{person} hält {letters} durch {via}; dort ändern.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/duties_not_separated.py"/>
        <source>{person} holds “{work}” through the {kind} “{via}”</source>
        <translation>{person} hat „{work}“ durch {kind} „{via}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/more_than_one_accountable.py"/>
        <source>{person} is accountable through the {kind} “{via}”</source>
        <translation>{person} ist rechenschaftspflichtig durch {kind} „{via}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/two_letters.py"/>
        <source>{person} is at once {letters}</source>
        <translation>{person} ist zugleich {letters}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/two_letters.py"/>
        <source>{person} is at once {letters} on “{work}”</source>
        <translation>{person} ist zugleich {letters} bei „{work}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/chart/proposals.py"/>
        <source>{person} is in no team already.</source>
        <translation>{person} ist schon in keinem Team.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/offers.py"/>
        <location filename="../../rolemap/model/edits/reporting.py"/>
        <source>{person} is in {team} already.</source>
        <translation>{person} ist schon in {team}.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/reporting.py"/>
        <source>{person} is not in {team}.</source>
        <translation>{person} ist nicht in {team}.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/calendar_against_plan.py"/>
        <source>{person} is on call for “{work}” {real} hours a week, planned are {planned}</source>
        <translation>{person} hat für „{work}“ {real} Stunden in der Woche Bereitschaft, geplant sind {planned}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/calendar_against_plan.py"/>
        <source>{person} is on call for “{work}”, and the plan does not say so</source>
        <translation>{person} hat Bereitschaft für „{work}“, und der Plan sagt davon nichts</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/calendar_against_plan.py"/>
        <source>{person} is on call only in the calendar</source>
        <translation>{person} hat nur im Kalender Bereitschaft</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/calendar_against_plan.py"/>
        <source>{person} is on call only in the plan</source>
        <translation>{person} hat nur im Plan Bereitschaft</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/on_call_too_often.py"/>
        <source>{person} is on call {share} % of the time</source>
        <translation>{person} ist {share} % der Zeit in Bereitschaft</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/only_asked_and_told.py"/>
        <source>{person} is only asked and told</source>
        <translation>{person} wird nur befragt und informiert</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/over_capacity.py"/>
        <source>{person} is planned for {planned} % of full time</source>
        <translation>{person} ist zu {planned} % einer Vollzeitstelle verplant</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/over_capacity.py"/>
        <source>{person} is planned for {planned} % of full time and has {capacity} %</source>
        <translation>{person} ist zu {planned} % einer Vollzeitstelle verplant und hat {capacity} %</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/calendar_against_plan.py"/>
        <source>{person} is to be on call for “{work}”, and no calendar says so</source>
        <translation>{person} soll Bereitschaft für „{work}“ haben, und kein Kalender sagt das</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/offers.py"/>
        <location filename="../../rolemap/ui/chart/proposals.py"/>
        <source>{person} joins {team}</source>
        <translation>{person} kommt zu {team}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/chart/proposals.py"/>
        <source>{person} leaves {team}</source>
        <translation>{person} verlässt {team}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/chart/proposals.py"/>
        <source>{person} moves from {old} to {team}</source>
        <translation>{person} wechselt von {old} zu {team}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/chart/proposals.py"/>
        <source>{person} no longer reports to {manager}</source>
        <translation>{person} berichtet nicht mehr an {manager}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/chart/proposals.py"/>
        <source>{person} reports to {manager}</source>
        <translation>{person} berichtet an {manager}</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/reporting.py"/>
        <source>{person} reports to {manager} already.</source>
        <translation>{person} berichtet schon an {manager}.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/chart/proposals.py"/>
        <source>{person} reports to {manager} instead of {old}</source>
        <translation>{person} berichtet an {manager} statt an {old}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/chart/content.py"/>
        <source>{person} reports to {manager}, who stands below: that is a circle</source>
        <translation>{person} berichtet an {manager}, die darunter steht: das ist ein Kreis</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/offers.py"/>
        <source>{person} takes a seat as {role}</source>
        <translation>{person} bekommt einen Platz als {role}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/numbers/heat_model.py"/>
        <source>{person}, {stage}</source>
        <translation>{person}, {stage}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/calendar_against_plan.py"/>
        <source>{person}: {hours} h/week</source>
        <translation>{person}: {hours} Std./Woche</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/calendar_against_plan.py"/>
        <source>{person}: {real} hours on call, planned are {planned}</source>
        <translation>{person}: {real} Stunden Bereitschaft, geplant sind {planned}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/numbers/number_rows.py"/>
        <source>{place}. {name}</source>
        <translation>{place}. {name}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/toml_text.py"/>
        <source>{place}: it is no TOML there</source>
        <translation>{place}: dort ist es kein TOML</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/bad_file.py"/>
        <source>{place}: {problem} {remedy}</source>
        <translation>{place}: {problem} {remedy}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/conflicts/sides.py"/>
        <source>{place}: {value}</source>
        <translation>{place}: {value}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/outline/outline_content.py"/>
        <source>{problems}: {worst}</source>
        <translation>{problems}: {worst}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/chart/proposals.py"/>
        <location filename="../../rolemap/ui/promise.py"/>
        <source>{promise}, and {count} more like it</source>
        <translation>
            <numerusform>{promise}, und {count} weiteres dieser Art</numerusform>
            <numerusform>{promise}, und {count} weitere dieser Art</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/seats.py"/>
        <source>{role} has a new vacancy, {share}</source>
        <translation>{role} hat eine neue offene Stelle, {share}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/seats.py"/>
        <source>{role} has one vacancy less, {share}</source>
        <translation>{role} hat eine offene Stelle weniger, {share}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/access/words.py"/>
        <source>{role}, vacant</source>
        <translation>{role}, unbesetzt</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/agreements.py"/>
        <source>{said} until {day}</source>
        <translation>{said} bis {day}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/people.py"/>
        <source>{said}: {facts}</source>
        <translation>{said}: {facts}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/agreements.py"/>
        <source>{said}: {reason}</source>
        <translation>{said}: {reason}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/letters.py"/>
        <location filename="../../rolemap/planning/comparing/settings.py"/>
        <source>{said}; {rest}</source>
        <translation>{said}; {rest}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/raci_list.py"/>
        <source>{scheme} has no letter for “{heading}”; who stands there was left out.</source>
        <translation>{scheme} hat keinen Buchstaben für „{heading}“; wer dort steht, wurde ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/bus_factor_one.py"/>
        <source>{share} % of “{stage}” hangs on {names} alone</source>
        <translation>{share} % von „{stage}“ hängen allein an {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/titles.py"/>
        <source>{share} % {kind}: {works}</source>
        <translation>{share} % {kind}: {works}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/numbers/heat_model.py"/>
        <source>{share} of the work of this stage</source>
        <translation>{share} der Arbeit dieser Phase</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/matrix/words.py"/>
        <location filename="../../rolemap/ui/team/party_content.py"/>
        <source>{share} planned</source>
        <translation>{share} verplant</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/work_words.py"/>
        <source>{share} {kind}: {works}</source>
        <translation>{share} {kind}: {works}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/person_content.py"/>
        <source>{share}, too much</source>
        <translation>{share}, zu viel</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/phrases.py"/>
        <location filename="../../rolemap/ui/wording.py"/>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/conflicts/conflict_model.py"/>
        <source>{side} ({name})</source>
        <translation>{side} ({name})</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/conflicts/dialog.py"/>
        <source>{side} chosen</source>
        <translation>{side}: gewählt</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/access/words.py"/>
        <location filename="../../rolemap/ui/canvas/gestures/hand_off.py"/>
        <location filename="../../rolemap/ui/handoffs/drawing.py"/>
        <source>{source} hands off to {target}</source>
        <translation>{source} übergibt an {target}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/canvas/gestures/hand_off.py"/>
        <location filename="../../rolemap/ui/handoffs/drawing.py"/>
        <source>{source} hands off to {target} already</source>
        <translation>{source} übergibt schon an {target}</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/handoffs.py"/>
        <location filename="../../rolemap/ui/commands.py"/>
        <source>{source} hands off to {target} already.</source>
        <translation>{source} übergibt schon an {target}.</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/work.py"/>
        <source>{source} hands off to {target} instead of {end}</source>
        <translation>{source} übergibt an {target} statt an {end}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/work.py"/>
        <source>{source} hands off to {target} instead of {old} to {end}</source>
        <translation>{source} übergibt an {target} statt {old} an {end}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/access/words.py"/>
        <source>{source} hands {what} off to {target}</source>
        <translation>{source} übergibt {what} an {target}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/work.py"/>
        <source>{source} no longer hands off to {target}</source>
        <translation>{source} übergibt nicht mehr an {target}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/work.py"/>
        <source>{source} now hands off to {target}</source>
        <translation>{source} übergibt jetzt an {target}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/handoffs/passage_model.py"/>
        <source>{source} → {target}</source>
        <translation>{source} → {target}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/canvas/pick_up.py"/>
        <source>{stage}, below {work}: Enter puts it down, Esc leaves it</source>
        <translation>{stage}, unter {work}: Eingabe legt ab, Esc lässt es</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/catalogue/catalogue_content.py"/>
        <source>{stage}: {owned}</source>
        <translation>{stage}: {owned}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/conflict_words.py"/>
        <source>{thing} as it is there</source>
        <translation>{thing}, wie es dort ist</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/conflicts/sides.py"/>
        <source>{thing} is removed</source>
        <translation>{thing} wird entfernt</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/conflicts/sides.py"/>
        <source>{thing} stays as it was</source>
        <translation>{thing} bleibt, wie es war</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/conflicts/sides.py"/>
        <source>{thing}, {kind}</source>
        <translation>{thing}, {kind}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/conflicts/sides.py"/>
        <source>{thing}: {fields}</source>
        <translation>{thing}: {fields}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/outline/outline_content.py"/>
        <source>{title}, {number}</source>
        <translation>{title}, {number}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/seats.py"/>
        <source>{was} leaves the seat as {role}, {share}; it is vacant now</source>
        <translation>{was} verlässt den Platz als {role}, {share}; er ist jetzt frei</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/on_call_too_often.py"/>
        <location filename="../../rolemap/analysis/rules/over_capacity.py"/>
        <source>{what}: {share} %</source>
        <translation>{what}: {share} %</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/letters.py"/>
        <source>{who} are</source>
        <translation>jetzt {who}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/letters.py"/>
        <source>{who} are no longer {what} “{work}”</source>
        <translation>{who} sind nicht mehr {what} „{work}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/letters.py"/>
        <source>{who} are now {what} “{work}”</source>
        <translation>{who} sind jetzt {what} „{work}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/letters.py"/>
        <source>{who} is</source>
        <translation>jetzt {who}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/letters.py"/>
        <source>{who} is no longer {what} “{work}”</source>
        <translation>{who} ist nicht mehr {what} „{work}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/letters.py"/>
        <source>{who} is now {what} “{work}”</source>
        <translation>{who} ist jetzt {what} „{work}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/letters.py"/>
        <source>{who} no longer stands in for {party} on “{work}”</source>
        <translation>{who} vertritt {party} nicht mehr bei „{work}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/letters.py"/>
        <source>{who} now stands in for {party} on “{work}”</source>
        <translation>{who} vertritt jetzt {party} bei „{work}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/letters.py"/>
        <source>{who} stands in for {party} on “{work}” instead of {out}</source>
        <translation>{who} vertritt {party} bei „{work}“ statt {out}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/letters.py"/>
        <source>{who} still are</source>
        <translation>{who} weiterhin</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/letters.py"/>
        <source>{who} still is</source>
        <translation>{who} weiterhin</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/letters.py"/>
        <source>{who} was {what} “{work}”</source>
        <translation>{who} war {what} „{work}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/letters.py"/>
        <source>{who} were {what} “{work}”</source>
        <translation>{who} waren {what} „{work}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/person_content.py"/>
        <source>{words}: {told}</source>
        <translation>{words}: {told}</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/adding.py"/>
        <source>{work} is not “{item}”</source>
        <translation>{work} ist nicht „{item}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/adding.py"/>
        <source>{work} is “{item}”</source>
        <translation>{work} ist „{item}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/work.py"/>
        <source>“{before}” is now called “{after}”</source>
        <translation>„{before}“ heißt jetzt „{after}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/agreements.py"/>
        <source>“{before}”, which is required, is now called “{after}”</source>
        <translation>„{before}“, das gefordert ist, heißt jetzt „{after}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/cell_text.py"/>
        <source>“{cell}” has letters of another alphabet that look like Latin ones; it was read as {letters}.</source>
        <translation>„{cell}“ hat Buchstaben eines anderen Alphabets, die wie lateinische aussehen; gelesen wurde {letters}.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/matrix_reading.py"/>
        <source>“{cell}” is no letter of {scheme} and was left out.</source>
        <translation>„{cell}“ ist kein Buchstabe von {scheme} und wurde ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/cell_text.py"/>
        <source>“{cell}” is no letter of {scheme}; write {known}, or leave the cell empty.</source>
        <translation>„{cell}“ ist kein Buchstabe von {scheme}; {known} schreiben oder die Zelle leer lassen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/raci_list.py"/>
        <source>“{cell}” names nobody yet.</source>
        <translation>„{cell}“ nennt noch niemanden.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/cell_text.py"/>
        <source>“{cell}” was read as an empty cell.</source>
        <translation>„{cell}“ wurde als leere Zelle gelesen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importers/raci_list.py"/>
        <source>“{cell}” was read as {count} names.</source>
        <translation>
            <numerusform>„{cell}“ wurde als {count} Name gelesen.</numerusform>
            <numerusform>„{cell}“ wurde als {count} Namen gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/cell_text.py"/>
        <source>“{cell}” was read as {letters}, without what is in brackets.</source>
        <translation>„{cell}“ wurde als {letters} gelesen, ohne das in Klammern.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/toml_text.py"/>
        <source>“{file}” cannot be read: {problem}.</source>
        <translation>„{file}“ kann nicht gelesen werden: {problem}.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/backstage.py"/>
        <source>“{file}” holds no entities of a Backstage catalog.</source>
        <translation>„{file}“ enthält keine Einträge eines Backstage-Katalogs.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/rust_teams.py"/>
        <source>“{file}” holds no team: a TOML with [people] in it.</source>
        <translation>„{file}“ enthält kein Team: eine TOML-Datei mit [people] darin.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/workbook_parts.py"/>
        <source>“{file}” is a damaged workbook; open it in the spreadsheet program, save it again as a workbook (.xlsx) or as CSV, and import that.</source>
        <translation>„{file}“ ist eine beschädigte Arbeitsmappe; öffnen Sie sie im Tabellenprogramm, speichern Sie sie erneut als Arbeitsmappe (.xlsx) oder als CSV und importieren Sie diese.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/yaml_text.py"/>
        <source>“{file}” is larger than {megabytes} MB; split it.</source>
        <translation>„{file}“ ist größer als {megabytes} MB; teilen Sie sie auf.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/workbook_parts.py"/>
        <source>“{file}” is locked with a password; save it without one and import that.</source>
        <translation>„{file}“ ist mit einem Passwort geschützt; speichern Sie sie ohne Passwort und importieren Sie diese.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/graphml_tree.py"/>
        <source>“{file}” is no GraphML that can be read; export it anew.</source>
        <translation>„{file}“ ist kein lesbares GraphML; exportieren Sie es neu.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/workbook.py"/>
        <source>“{file}” is no workbook that RoleMap has exported.</source>
        <translation>„{file}“ ist keine Arbeitsmappe, die RoleMap exportiert hat.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/decoding.py"/>
        <source>“{file}” is not UTF-8 and does not say how it is written; say which encoding it has, such as cp1252 for what older Windows programs write.</source>
        <translation>„{file}“ ist nicht UTF-8 und sagt nicht, wie es geschrieben ist; geben Sie die Kodierung an, etwa cp1252 für das, was ältere Windows-Programme schreiben.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/matrix_json.py"/>
        <source>“{file}” is not a whole matrix of RoleMap: {where}: {problem}; export it anew.</source>
        <translation>„{file}“ ist keine vollständige Matrix von RoleMap: {where}: {problem}; exportieren Sie sie neu.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/decoding.py"/>
        <source>“{file}” is not written in {encoding}; choose another encoding.</source>
        <translation>„{file}“ ist nicht in {encoding} geschrieben; wählen Sie eine andere Kodierung.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/owners_files.py"/>
        <source>“{file}” names neither approvers nor reviewers.</source>
        <translation>„{file}“ nennt weder approvers noch reviewers.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/sigs.py"/>
        <source>“{file}” names no groups, such as “sigs” with “chairs” in them.</source>
        <translation>„{file}“ nennt keine Gruppen, etwa „sigs“ mit „chairs“ darin.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/graphml.py"/>
        <source>“{file}” was not written by this RoleMap; export it anew.</source>
        <translation>„{file}“ wurde nicht von diesem RoleMap geschrieben; exportieren Sie es neu.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/matrix_json.py"/>
        <source>“{file}” was written by a newer RoleMap; read it with that.</source>
        <translation>„{file}“ wurde von einem neueren RoleMap geschrieben; lesen Sie es mit diesem.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/workbook_parts.py"/>
        <source>“{file}” would unpack to {megabytes} MB in {parts} parts, which is too much for a workbook; save the table that you need as a workbook of its own, or as CSV.</source>
        <translation>„{file}“ würde zu {megabytes} MB in {parts} Teilen entpackt, was für eine Arbeitsmappe zu viel ist; speichern Sie die Tabelle, die Sie brauchen, als eigene Arbeitsmappe oder als CSV.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/yaml_text.py"/>
        <source>“{file}”, line {line}: {problem}.</source>
        <translation>„{file}“, Zeile {line}: {problem}.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/source.py"/>
        <source>“{folder}” holds more than {files} files or {megabytes} MB; choose a folder further inside.</source>
        <translation>„{folder}“ enthält mehr als {files} Dateien oder {megabytes} MB; wählen Sie einen Ordner weiter innen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/owners.py"/>
        <source>“{handle}” is called “{kept}” and “{other}”; “{kept}” was kept.</source>
        <translation>„{handle}“ heißt „{kept}“ und „{other}“; „{kept}“ wurde behalten.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/plain.py"/>
        <source>“{heading}” is read only where “{better}” is empty.</source>
        <translation>„{heading}“ wird nur gelesen, wo „{better}“ leer ist.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/names.py"/>
        <source>“{heading}” was read as the family name, as a given name stands beside it.</source>
        <translation>„{heading}“ wurde als Nachname gelesen, denn daneben steht ein Vorname.</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/required_not_owned.py"/>
        <source>“{item}” is required and not on the map</source>
        <translation>„{item}“ ist vorgeschrieben und nicht auf der Karte</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/required_not_owned.py"/>
        <source>“{item}” is required, and nobody answers for it</source>
        <translation>„{item}“ ist vorgeschrieben, und niemand steht dafür ein</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/unread.py"/>
        <source>“{key}” is not read.</source>
        <translation>„{key}“ wird nicht gelesen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importing/unread.py"/>
        <source>“{key}” is not read; it stands here {count} times.</source>
        <translation>
            <numerusform>„{key}“ wird nicht gelesen.</numerusform>
            <numerusform>„{key}“ wird nicht gelesen; es steht hier {count}-mal.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/cells.py"/>
        <source>“{letter}” for {party} on “{work}” is not a letter of {scheme}; use one of {known}.</source>
        <translation>„{letter}“ für {party} bei „{work}“ ist kein Buchstabe von {scheme}; einen von {known} nehmen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/assignments.py"/>
        <source>“{letter}” is not a letter of {scheme}; use one of {known}.</source>
        <translation>„{letter}“ ist kein Buchstabe von {scheme}; einen von {known} nehmen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/codeowners.py"/>
        <source>“{line}” is no heading of a section; it was left out.</source>
        <translation>„{line}“ ist keine Überschrift eines Abschnitts; sie wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/codeowners.py"/>
        <source>“{line}” is no pattern that GitHub understands; it skips it.</source>
        <translation>„{line}“ ist kein Muster, das GitHub versteht; es übergeht die Zeile.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/chain.py"/>
        <source>“{manager}”, whom one person reports to, is not in the list; the manager was left as it is.</source>
        <translation>„{manager}“, woran eine Person berichtet, steht nicht in der Liste; die Führungskraft blieb, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/chain.py"/>
        <source>“{manager}”, whom one person reports to, may be any of {number}; that manager was not set.</source>
        <translation>„{manager}“, woran eine Person berichtet, kann jede von {number} Personen sein; diese Führungskraft wurde nicht eingetragen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importing/people/chain.py"/>
        <source>“{manager}”, whom {count} people report to, is not in the list; their manager was left as it is.</source>
        <translation>
            <numerusform>„{manager}“ steht nicht in der Liste, obwohl {count} Person dorthin berichtet; die Führungskraft blieb, wie sie ist.</numerusform>
            <numerusform>„{manager}“ steht nicht in der Liste, obwohl {count} Personen dorthin berichten; deren Führungskraft blieb, wie sie ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importing/people/chain.py"/>
        <source>“{manager}”, whom {count} people report to, may be any of {number}; that manager was not set.</source>
        <translation>
            <numerusform>„{manager}“, woran {count} Person berichtet, kann jede von {number} Personen sein; diese Führungskraft wurde nicht eingetragen.</numerusform>
            <numerusform>„{manager}“, woran {count} Personen berichten, kann jede von {number} Personen sein; diese Führungskraft wurde nicht eingetragen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/ladder_with_a_hole.py"/>
        <location filename="../../rolemap/analysis/rules/spread_thin.py"/>
        <location filename="../../rolemap/analysis/wording.py"/>
        <location filename="../../rolemap/formats/conflict_words.py"/>
        <location filename="../../rolemap/planning/comparing/fields.py"/>
        <location filename="../../rolemap/planning/comparing/order.py"/>
        <location filename="../../rolemap/planning/comparing/settings.py"/>
        <location filename="../../rolemap/planning/comparing/sides.py"/>
        <location filename="../../rolemap/ui/conflicts/field_label.py"/>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/pages/own_page.py"/>
        <source>“{name}” cannot be filled in, line {line}: {why}.</source>
        <translation>„{name}“ kann nicht ausgefüllt werden, Zeile {line}: {why}.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/pages/own_page.py"/>
        <source>“{name}” cannot be filled in: {why}.</source>
        <translation>„{name}“ kann nicht ausgefüllt werden: {why}.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/foreign/away.py"/>
        <source>“{name}” could not be read: it asks for more memory or time than any honest file of its size; import a part of it.</source>
        <translation>„{name}“ konnte nicht gelesen werden: Es verlangt mehr Speicher oder Zeit als jede ehrliche Datei dieser Größe; importieren Sie einen Teil davon.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/exporter.py"/>
        <source>“{name}” does not say what to export to; end it in one of {known}.</source>
        <translation>„{name}“ sagt nicht, wohin exportiert wird; der Name muss auf eines von {known} enden.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/org.py"/>
        <source>“{name}” has changed in the meantime; try again.</source>
        <translation>„{name}“ hat sich inzwischen geändert; noch einmal versuchen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/people_table.py"/>
        <source>“{name}” has headings, but nobody below them; choose another file.</source>
        <translation>„{name}“ hat Überschriften, aber niemanden darunter; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/role_tasks.py"/>
        <source>“{name}” has no headings of roles, such as “Team lead tasks”, or of stages, such as “1. Collect data”; choose another format.</source>
        <translation>„{name}“ hat keine Überschriften von Rollen wie „Team lead tasks“ oder von Phasen wie „1. Daten sammeln“; wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/raci_list.py"/>
        <source>“{name}” has no headings such as “Task”, “Responsible” and “Accountable”; choose the columns, or another format.</source>
        <translation>„{name}“ hat keine Überschriften wie „Aufgabe“, „Verantwortlich“ und „Rechenschaftspflichtig“; wählen Sie die Spalten oder ein anderes Format.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/codeowners.py"/>
        <source>“{name}” has no line with a pattern and its owners.</source>
        <translation>„{name}“ hat keine Zeile mit einem Muster und dessen Eigentümern.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/module_owners.py"/>
        <source>“{name}” has no table with a column of modules or services and one of their owners; choose the columns.</source>
        <translation>„{name}“ hat keine Tabelle mit einer Spalte für Module oder Dienste und einer für deren Eigentümer; wählen Sie die Spalten.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/maintainers.py"/>
        <source>“{name}” has no table with a column of projects and one of maintainers; choose the columns.</source>
        <translation>„{name}“ hat keine Tabelle mit einer Spalte für Projekte und einer für Maintainer; wählen Sie die Spalten.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/raci_table.py"/>
        <source>“{name}” has no table with letters such as R, A, C and I below the names of roles; choose another format, or the row of the headings.</source>
        <translation>„{name}“ hat keine Tabelle mit Buchstaben wie R, A, C und I unter den Namen von Rollen; wählen Sie ein anderes Format oder die Zeile der Überschriften.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/owners.py"/>
        <source>“{name}” has the handles {handles}; they were taken for different people.</source>
        <translation>„{name}“ hat die Benutzernamen {handles}; sie wurden als verschiedene Personen gelesen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/matrix_reading.py"/>
        <source>“{name}” has words where letters stand and was not read.</source>
        <translation>„{name}“ hat Wörter, wo Buchstaben stehen, und wurde nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/work.py"/>
        <source>“{name}” in {stage} is new</source>
        <translation>„{name}“ in {stage} ist neu</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/work.py"/>
        <source>“{name}” in {stage} is new, and is kept on call</source>
        <translation>„{name}“ in {stage} ist neu und wird in Bereitschaft gehalten</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/work.py"/>
        <source>“{name}” in {stage} is no longer planned</source>
        <translation>„{name}“ in {stage} ist nicht mehr geplant</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/people_table.py"/>
        <location filename="../../rolemap/formats/importing/strangers.py"/>
        <source>“{name}” is empty; choose another file.</source>
        <translation>„{name}“ ist leer; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/copies.py"/>
        <source>“{name}” is here already; duplicate it to have it twice.</source>
        <translation>„{name}“ ist schon da; duplizieren, um es zweimal zu haben.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/matrix_json.py"/>
        <source>“{name}” is neither role nor team nor person, but “{kind}”; left out.</source>
        <translation>„{name}“ ist weder Rolle noch Team noch Person, sondern „{kind}“; weggelassen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/work.py"/>
        <source>“{name}” is no longer kept on call</source>
        <translation>„{name}“ wird nicht mehr in Bereitschaft gehalten</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/agreements.py"/>
        <source>“{name}” is no longer required</source>
        <translation>„{name}“ ist nicht mehr gefordert</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/role_tasks.py"/>
        <source>“{name}” is no role of this text and was left out.</source>
        <translation>„{name}“ ist keine Rolle dieses Textes und wurde ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/pages/own_page.py"/>
        <source>“{name}” is no template: it is not UTF-8 text.</source>
        <translation>„{name}“ ist keine Vorlage: Es ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/rows.py"/>
        <source>“{name}” is nobody yet; no person was made of it.</source>
        <translation>„{name}“ ist noch niemand; daraus wurde keine Person.</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/work.py"/>
        <source>“{name}” is now a step of the pipeline</source>
        <translation>„{name}“ ist jetzt ein Schritt der Pipeline</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/work.py"/>
        <source>“{name}” is now kept on call: {rota}</source>
        <translation>„{name}“ wird jetzt in Bereitschaft gehalten: {rota}</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/agreements.py"/>
        <source>“{name}” is now required</source>
        <translation>„{name}“ ist jetzt gefordert</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/strangers.py"/>
        <source>“{name}” is of no format that can be imported, or lacks headings that tell what is what; say the format, or choose the columns.</source>
        <translation>„{name}“ hat kein Format, das importiert werden kann, oder keine Überschriften, die sagen, was was ist; geben Sie das Format an oder wählen Sie die Spalten.</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/work.py"/>
        <source>“{name}” is on call with {after}, was {before}</source>
        <translation>„{name}“: Bereitschaft jetzt {after}, vorher {before}</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/integrity.py"/>
        <source>“{name}” is still named by {kind} “{other}”.</source>
        <translation>„{name}“ wird noch von „{other}“ ({kind}) genannt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/joining.py"/>
        <source>“{name}” is taken for the {kind} of that name.</source>
        <translation>„{name}“ gilt als das gleichnamige Element im Plan ({kind}).</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/strangers.py"/>
        <source>“{name}” is {kind}, whatever its name says; save its table as CSV or a workbook (.xlsx) and import that.</source>
        <translation>„{name}“ ist {kind}, was auch immer der Name sagt; speichern Sie die Tabelle als CSV oder Arbeitsmappe (.xlsx) und importieren Sie diese.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/module_owners.py"/>
        <source>“{name}” is {status}: who is named there does not own it.</source>
        <translation>„{name}“ ist {status}: Wer dort genannt ist, ist nicht Eigentümer.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/codeowners.py"/>
        <source>“{name}” may be a user or a group of GitLab; it was taken for a person.</source>
        <translation>„{name}“ kann bei GitLab ein Benutzer oder eine Gruppe sein; es wurde als Person gelesen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/work.py"/>
        <source>“{name}” moves from {source} to {target}</source>
        <translation>„{name}“ wechselt von {source} zu {target}</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/fields.py"/>
        <source>“{name}” needs a name of at least one character.</source>
        <translation>„{name}“ braucht einen Namen mit mindestens einem Zeichen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/work.py"/>
        <source>“{name}” now accompanies every stage</source>
        <translation>„{name}“ begleitet jetzt jede Phase</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/raci_list.py"/>
        <location filename="../../rolemap/formats/importing/matrix_reading.py"/>
        <source>“{name}” only counts and was not read.</source>
        <translation>„{name}“ zählt nur und wurde nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/matrix_reading.py"/>
        <source>“{name}” stands alone and was taken for a stage; give it a letter if it is work.</source>
        <translation>„{name}“ steht allein und wurde für eine Phase gehalten; geben Sie ihm einen Buchstaben, wenn es eine Aufgabe ist.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/matrix_reading.py"/>
        <source>“{name}” stands alone and was taken for work that nobody holds.</source>
        <translation>„{name}“ steht allein und wurde für eine Aufgabe gehalten, die niemand hat.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/module_owners.py"/>
        <source>“{name}” stands here again; it was taken for the same.</source>
        <translation>„{name}“ steht hier noch einmal; es wurde als dasselbe gelesen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/matrix_reading.py"/>
        <source>“{name}” stands twice in its stage; both were kept.</source>
        <translation>„{name}“ steht zweimal in seiner Phase; beide wurden behalten.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/own_templates.py"/>
        <source>“{name}” was not removed because {cause}.</source>
        <translation>„{name}“ wurde nicht entfernt: {cause}.</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/work.py"/>
        <source>“{name}”, kept on call</source>
        <translation>„{name}“, in Bereitschaft</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/codeowners.py"/>
        <source>“{owner}” is no owner, so GitHub skips the line; “{pattern}” was left out.</source>
        <translation>„{owner}“ ist kein Eigentümer, daher übergeht GitHub die Zeile; „{pattern}“ wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/codeowners.py"/>
        <source>“{owner}” is no owner; GitLab ignores it.</source>
        <translation>„{owner}“ ist kein Eigentümer; GitLab übergeht es.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/maintainers.py"/>
        <source>“{part}” is not known; it was taken for a maintainer.</source>
        <translation>„{part}“ ist nicht bekannt; es wurde als Maintainer gelesen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/safe_file.py"/>
        <source>“{path}” cannot be opened because {cause}; {step}.</source>
        <translation>„{path}“ lässt sich nicht öffnen: {cause}. Abhilfe: {step}.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/fs.py"/>
        <source>“{path}” had a second name somewhere; that one keeps the old content.</source>
        <translation>„{path}“ hatte irgendwo einen zweiten Namen; unter diesem bleibt der alte Inhalt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/safe_file.py"/>
        <source>“{path}” is a link to “{target}”, which is not there; mend it.</source>
        <translation>„{path}“ verweist auf „{target}“, das nicht da ist; den Verweis richtigstellen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/safe_file.py"/>
        <source>“{path}” may not survive a power cut because {cause}; {step}.</source>
        <translation>„{path}“ übersteht vielleicht keinen Stromausfall: {cause}. Abhilfe: {step}.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/org_file.py"/>
        <source>“{path}” was not saved because RoleMap could not read back what it had made; nothing was written. Please report this.</source>
        <translation>„{path}“ wurde nicht gespeichert, weil RoleMap das Ergebnis nicht wieder lesen konnte; nichts wurde geschrieben. Bitte melden.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/safe_file.py"/>
        <source>“{path}” was not saved because {cause}; {step}.</source>
        <translation>„{path}“ wurde nicht gespeichert: {cause}. Abhilfe: {step}.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/codeowners.py"/>
        <source>“{pattern}” is excluded on line {line}; it was left out.</source>
        <translation>„{pattern}“ ist in Zeile {line} ausgenommen; es wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/codeowners.py"/>
        <source>“{pattern}” is excluded; its owners do not count.</source>
        <translation>„{pattern}“ ist ausgenommen; seine Eigentümer zählen nicht.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/codeowners.py"/>
        <source>“{pattern}” matches everything and overrules the line above it, which was left out.</source>
        <translation>„{pattern}“ passt auf alles und hebt die Zeile darüber auf; sie wurde weggelassen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importers/codeowners.py"/>
        <source>“{pattern}” matches everything and overrules the {count} lines above it, which were left out.</source>
        <translation>
            <numerusform>„{pattern}“ passt auf alles und hebt die {count} Zeile darüber auf; sie wurde weggelassen.</numerusform>
            <numerusform>„{pattern}“ passt auf alles und hebt die {count} Zeilen darüber auf; sie wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/codeowners.py"/>
        <source>“{pattern}” stands again on line {line}, which is what counts.</source>
        <translation>„{pattern}“ steht noch einmal in Zeile {line}; diese gilt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/maintainers.py"/>
        <source>“{project}” stands here again; it was taken for the same.</source>
        <translation>„{project}“ steht hier noch einmal; es wurde als dasselbe gelesen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/planning/comparing/sides.py"/>
        <source>“{source} → {target}”</source>
        <translation>„{source} → {target}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/over_the_wall.py"/>
        <source>“{source}” throws its work over the wall to “{target}”</source>
        <translation>„{source}“ wirft die Arbeit über die Mauer zu „{target}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/no_way_back.py"/>
        <source>“{stage}” deploys, and nobody is named to {tasks}</source>
        <translation>„{stage}“ bringt Modelle in Betrieb, und niemand ist genannt für: {tasks}</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/edits/offers.py"/>
        <source>“{stage}” has no responsibility yet; add one first.</source>
        <translation>„{stage}“ hat noch keine Zuständigkeit; zuerst eine hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/rows.py"/>
        <source>“{status}” does not tell whether somebody is still there; one person was taken to be.</source>
        <translation>„{status}“ sagt nicht, ob jemand noch da ist; von einer Person wurde es angenommen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importing/people/rows.py"/>
        <source>“{status}” does not tell whether somebody is still there; {count} people were taken to be.</source>
        <translation>
            <numerusform>„{status}“ sagt nicht, ob jemand noch da ist; von {count} Person wurde es angenommen.</numerusform>
            <numerusform>„{status}“ sagt nicht, ob jemand noch da ist; von {count} Personen wurde es angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/one_title_two_jobs.py"/>
        <source>“{title}” stands for different jobs</source>
        <translation>„{title}“ steht für verschiedene Tätigkeiten</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/people/person_typing.py"/>
        <source>“{typed}” is no working time; type a percentage from 0 to {most}.</source>
        <translation>„{typed}“ ist keine Arbeitszeit; einen Prozentwert von 0 bis {most} eingeben.</translation>
    </message>
    <message>
        <location filename="../../rolemap/model/part_values.py"/>
        <source>“{where}” cannot hold that value.</source>
        <translation>„{where}“ kann diesen Wert nicht haben.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/bad_file.py"/>
        <location filename="../../rolemap/formats/catalogues.py"/>
        <source>“{where}”: {problem}.</source>
        <translation>„{where}“: {problem}.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/raci_list.py"/>
        <location filename="../../rolemap/formats/importers/raci_table.py"/>
        <source>“{words}” above the table was not read.</source>
        <translation>„{words}“ über der Tabelle wurde nicht gelesen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importers/raci_table.py"/>
        <source>“{words}” and what follows, {count} rows, were not read.</source>
        <translation>
            <numerusform>„{words}“, {count} Zeile, wurde nicht gelesen.</numerusform>
            <numerusform>„{words}“ und was folgt, {count} Zeilen, wurden nicht gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/matrix_reading.py"/>
        <source>“{words}” beside a stage was not read.</source>
        <translation>„{words}“ neben einer Phase wurde nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/matrix_reading.py"/>
        <source>“{words}” beside the headings was not read.</source>
        <translation>„{words}“ bei den Überschriften wurde nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/plain.py"/>
        <source>“{words}” does not tell how much somebody works.</source>
        <translation>„{words}“ sagt nicht, wie viel jemand arbeitet.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/rows.py"/>
        <source>“{words}” is no e-mail address.</source>
        <translation>„{words}“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/maintainers.py"/>
        <source>“{words}” is no e-mail; it was left out.</source>
        <translation>„{words}“ ist keine E-Mail-Adresse; es wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/module_owners.py"/>
        <source>“{words}” is no handle and no e-mail.</source>
        <translation>„{words}“ ist weder Benutzername noch E-Mail-Adresse.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/maintainers.py"/>
        <source>“{words}” is no handle; it was left out.</source>
        <translation>„{words}“ ist kein Benutzername; es wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importers/raci_table.py"/>
        <source>“{words}” was not read.</source>
        <translation>„{words}“ wurde nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/people/not_people.py"/>
        <source>“{words}” was taken for a total or a footer, not for a person; it was left out.</source>
        <translation>„{words}“ wurde für eine Summe oder Fußzeile gehalten, nicht für eine Person, und weggelassen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/catalogue/catalogue_content.py"/>
        <source>“{work}”</source>
        <translation>„{work}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/one_work_two_names.py"/>
        <source>“{work}” and “{other}” may be the same work</source>
        <translation>„{work}“ und „{other}“ sind vielleicht dieselbe Arbeit</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/calendar_against_plan.py"/>
        <source>“{work}” has a calendar of who is on call, and the plan keeps nobody</source>
        <translation>Für „{work}“ gibt es einen Bereitschaftskalender, im Plan aber keine Bereitschaft</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/rota_too_small.py"/>
        <source>“{work}” has {people} of the {needed} people that its rota needs</source>
        <translation>„{work}“ hat {people} von {needed} Personen, die der Bereitschaftsplan braucht</translation>
    </message>
    <message>
        <location filename="../../rolemap/analysis/rules/calendar_against_plan.py"/>
        <source>“{work}” is covered {real} of {planned} hours a week</source>
        <translation>„{work}“ ist {real} von {planned} Stunden in der Woche abgedeckt</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/importing/joining.py"/>
        <source>“{work}” is taken for the one in the stage “{stage}”.</source>
        <translation>„{work}“ gilt als die Aufgabe in der Phase „{stage}“.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/adding.py"/>
        <source>“{work}” is “{item}”</source>
        <translation>„{work}“ ist „{item}“</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/adding.py"/>
        <source>“{work}” is “{item}” already.</source>
        <translation>„{work}“ ist schon „{item}“.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/ui/outline/outline_content.py"/>
        <source>… and {count} more</source>
        <translation>
            <numerusform>… und {count} weiteres</numerusform>
            <numerusform>… und {count} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../rolemap/formats/importing/preview.py"/>
        <source>… and {count} more lines</source>
        <translation>
            <numerusform>… und {count} weitere Zeile</numerusform>
            <numerusform>… und {count} weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/difference.py"/>
        <source>← {names}</source>
        <translation>← {names}</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/difference.py"/>
        <source>→ nobody</source>
        <translation>→ niemand</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/difference.py"/>
        <source>→ nobody ✕</source>
        <translation>→ niemand ✕</translation>
    </message>
    <message>
        <location filename="../../rolemap/formats/difference.py"/>
        <source>→ {names}</source>
        <translation>→ {names}</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <location filename="../../rolemap/ui/matrix/tool_row.py"/>
        <source>A letter sets the chosen cells to it.
With Shift, or after +, it is added to what a cell holds: R, then Shift+A, is A/R.
Del clears. F2 types the letters out.
Ctrl+D fills down, Ctrl+R fills to the right.</source>
        <translation>Ein Buchstabe setzt die gewählten Zellen darauf.
Mit Umschalt oder nach + kommt er zu dem dazu, was eine Zelle hält: R, dann Umschalt+A, ist A/R.
Entf leert. F2 gibt die Buchstaben als Text ein.
Strg+D füllt nach unten, Strg+R nach rechts.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/matrix/tool_row.py"/>
        <source>By person</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/matrix/tool_row.py"/>
        <source>By role</source>
        <translation>Nach Rolle</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/matrix/tool_row.py"/>
        <source>Copy with headings</source>
        <translation>Mit Überschriften kopieren</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/matrix/tool_row.py"/>
        <source>Filter names</source>
        <translation>Namen filtern</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/matrix/tool_row.py"/>
        <source>Filter rows and columns by name</source>
        <translation>Zeilen und Spalten nach Namen filtern</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/matrix/tool_row.py"/>
        <source>Hide responsibilities without letters</source>
        <translation>Zuständigkeiten ohne Buchstaben ausblenden</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/matrix/tool_row.py"/>
        <source>Hide roles and people without letters</source>
        <translation>Rollen und Personen ohne Buchstaben ausblenden</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/matrix/tool_row.py"/>
        <source>How to type letters</source>
        <translation>So werden Buchstaben eingegeben</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/matrix/tool_row.py"/>
        <source>Responsibilities by name</source>
        <translation>Zuständigkeiten nach Name</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/matrix/tool_row.py"/>
        <source>Responsibilities by stage</source>
        <translation>Zuständigkeiten nach Phase</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/matrix/tool_row.py"/>
        <source>Responsibilities with the worst problem first</source>
        <translation>Zuständigkeiten mit dem schlimmsten Problem zuerst</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/matrix/tool_row.py"/>
        <source>Roles and people as planned</source>
        <translation>Rollen und Personen wie geplant</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/matrix/tool_row.py"/>
        <source>Roles and people by load</source>
        <translation>Rollen und Personen nach Auslastung</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/matrix/tool_row.py"/>
        <source>Roles and people by name</source>
        <translation>Rollen und Personen nach Name</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/matrix/tool_row.py"/>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/matrix/tool_row.py"/>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/matrix/tool_row.py"/>
        <source>Swap rows and columns</source>
        <translation>Zeilen und Spalten vertauschen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/matrix/tool_row.py"/>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/matrix/tool_row.py"/>
        <source>What was refused</source>
        <translation>Was abgelehnt wurde</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/matrix/tool_row.py"/>
        <source>What was refused…</source>
        <translation>Was abgelehnt wurde…</translation>
    </message>
</context>
<context>
    <name>TotalsBand</name>
    <message>
        <location filename="../../rolemap/ui/matrix/totals.py"/>
        <source>Totals of each column</source>
        <translation>Summen jeder Spalte</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <location filename="../../rolemap/ui/tour/steps.py"/>
        <source>A gap looks empty</source>
        <translation>Eine Lücke sieht leer aus</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/tour/steps.py"/>
        <source>A team on one page</source>
        <translation>Ein Team auf einer Seite</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/tour/steps.py"/>
        <source>Ctrl+2: type a letter into a cell, walk on with the arrows, copy a block to a spreadsheet and paste one from there.</source>
        <translation>Strg+2: einen Buchstaben in eine Zelle tippen, mit den Pfeilen weitergehen, einen Block in eine Tabelle kopieren und von dort einfügen.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/tour/steps.py"/>
        <source>Ctrl+3: how much of everybody's time is planned for, what it is made of, and what would fall open without them.</source>
        <translation>Strg+3: wie viel der Zeit von allen verplant ist, woraus es besteht und was ohne sie liegen bliebe.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/tour/steps.py"/>
        <source>Ctrl+4: the pipeline as a graph. A wall marks a hand-off between people who never work on the other side.</source>
        <translation>Strg+4: die Pipeline als Graph. Eine Mauer zeigt eine Übergabe zwischen Personen, die nie auf der anderen Seite arbeiten.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/tour/steps.py"/>
        <source>Ctrl+K finds every thing and every command, F1 explains what is selected. Export hands the matrix out. File &gt; New from template starts your own team.</source>
        <translation>Strg+K findet jedes Ding und jeden Befehl, F1 erklärt das Ausgewählte. Exportieren gibt die Matrix heraus. Mit Datei &gt; Neu aus Vorlage beginnt das eigene Team.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/tour/steps.py"/>
        <source>Ctrl+Z takes any step back, by name; the history panel jumps to any of them. So nothing asks whether you are sure.</source>
        <translation>Strg+Z nimmt jeden Schritt mit Namen zurück; der Verlauf springt zu jedem davon. Darum fragt nichts nach, ob es ernst gemeint ist.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/tour/steps.py"/>
        <source>Drag somebody from the team onto the card, or select the card and press Ctrl+Enter. What a drop would do is said before you let go.</source>
        <translation>Jemanden aus dem Team auf die Karte ziehen, oder die Karte auswählen und Strg+Eingabe drücken. Was das Ablegen täte, steht da, bevor losgelassen wird.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/tour/steps.py"/>
        <source>Each column is a stage of the work, each card a responsibility. The chips on a card say who answers for it (A), who does it (R), who is asked (C) and who is told (I).</source>
        <translation>Jede Spalte ist eine Phase der Arbeit, jede Karte eine Zuständigkeit. Die Plättchen auf einer Karte sagen, wer dafür einsteht (A), wer sie durchführt (R), wer befragt (C) und wer informiert wird (I).</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/tour/steps.py"/>
        <source>Everything that is wrong, in one list</source>
        <translation>Alles, was nicht stimmt, in einer Liste</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/tour/steps.py"/>
        <source>Nobody is on call for what runs at night. The outline is dashed, and the card says in words what is missing.</source>
        <translation>Für das, was nachts läuft, ist niemand in Bereitschaft. Der Rand ist gestrichelt, und die Karte sagt in Worten, was fehlt.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/tour/steps.py"/>
        <source>Nothing is ever lost</source>
        <translation>Nichts geht je verloren</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/tour/steps.py"/>
        <source>That is all you need</source>
        <translation>Das ist alles, was nötig ist</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/tour/touring.py"/>
        <source>That was the tour</source>
        <translation>Das war die Tour</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/tour/steps.py"/>
        <source>The same as a table</source>
        <translation>Dasselbe als Tabelle</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/tour/touring.py"/>
        <source>The tour waits in the menu Help</source>
        <translation>Die Tour wartet im Menü Hilfe</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/tour/steps.py"/>
        <source>Who carries what</source>
        <translation>Wer was trägt</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/tour/steps.py"/>
        <source>Who passes what to whom</source>
        <translation>Wer was an wen übergibt</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/tour/steps.py"/>
        <source>Worst first: gaps, overlaps, overload, work thrown over a wall. A click shows where; the button at the end of a row mends it; F1 explains the rule.</source>
        <translation>Das Schlimmste zuerst: Lücken, Überschneidungen, Überlastung, Arbeit über die Mauer. Ein Klick zeigt, wo; der Knopf am Ende einer Zeile behebt es; F1 erklärt die Regel.</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/tour/steps.py"/>
        <source>Your turn: staff it</source>
        <translation>Jetzt selbst: besetzen</translation>
    </message>
</context>
<context>
    <name>WordsEditor</name>
    <message>
        <location filename="../../rolemap/ui/details/items_editor.py"/>
        <source>Add to all…</source>
        <translation>Zu allen hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/handoffs/editor.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/handoffs/editor.py"/>
        <source>What is passed on</source>
        <translation>Was übergeben wird</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <location filename="../../rolemap/ui/workspace.py"/>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/workspace.py"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/workspace.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/workspace.py"/>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/workspace.py"/>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/workspace.py"/>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/workspace.py"/>
        <source>Team</source>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <location filename="../../rolemap/ui/tour/tour.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/tour/tour.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/tour/tour.py"/>
        <source>Leave the tour</source>
        <translation>Tour verlassen</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/tour/tour.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../rolemap/ui/tour/tour.py"/>
        <source>Step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
</context>
</TS>
