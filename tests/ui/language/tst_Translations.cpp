// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogues of translations are complete and current, and keep what is not for translating.
#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message
{
    QString source;
    QStringList translations; ///< one, or one for each form of a plural
    bool isUnfinished = false;
};

/// By context, source and comment.
QMap<QString, Message> messagesOf(const QString& path)
{
    QMap<QString, Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    QString comment;
    Message message;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            const auto name = xml.name();
            if (name == u"name")
                context = xml.readElementText();
            else if (name == u"message")
                message = {}, comment.clear();
            else if (name == u"source")
                message.source = xml.readElementText();
            else if (name == u"comment")
                comment = xml.readElementText();
            else if (name == u"translation") {
                message.isUnfinished = xml.attributes().hasAttribute(QLatin1String("type"));
                while (xml.readNext() != QXmlStreamReader::EndElement || xml.name() != u"translation") {
                    if (xml.isStartElement())
                        message.translations << xml.readElementText();
                    else if (xml.isCharacters() && !xml.isWhitespace())
                        message.translations << xml.text().toString();
                }
            }
        } else if (xml.isEndElement() && xml.name() == u"message") {
            messages.insert(context + QLatin1Char('|') + message.source + QLatin1Char('|') + comment, message);
        }
    }
    return messages;
}

/// What stands for a value or is markup: the same in every language.
QStringList placesIn(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("%L?[0-9n]|\\{[a-z_]+\\}|</?[a-z]+[^>]*>"));
    QStringList places;
    auto matches = place.globalMatch(text);
    while (matches.hasNext())
        places << matches.next().captured();
    places.sort();
    places.removeDuplicates();
    return places;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

    static QString folder() { return QStringLiteral(SOURCE_ROOT "/translations/"); }
    static void addCatalogues()
    {
        QTest::addColumn<QString>("file");
        for (const QString& file : QDir(folder()).entryList({QStringLiteral("*.ts")}))
            QTest::newRow(qPrintable(file)) << file;
    }

private slots:
    void areThere()
    {
        QCOMPARE(QDir(folder()).entryList({QStringLiteral("*.ts")}),
                 (QStringList{QStringLiteral("wheelhouse_de.ts"), QStringLiteral("wheelhouse_en.ts"),
                              QStringLiteral("wheelhouse_es.ts"), QStringLiteral("wheelhouse_pt.ts")}));
    }

    void areComplete_data() { addCatalogues(); }
    void areComplete()
    {
        QFETCH(QString, file);
        const auto messages = messagesOf(folder() + file);
        QVERIFY(!messages.isEmpty());
        QStringList missing;
        for (const Message& message : messages) {
            if (message.isUnfinished || message.translations.isEmpty())
                missing << message.source;
        }
        QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("%1 without a translation: %2")
                                                   .arg(missing.size())
                                                   .arg(QStringList(missing.mid(0, 20)).join(QLatin1String(" / ")))));
    }

    /// tr() outside of a class is filed under the namespace, where nothing looks for it at run time.
    void areFound_data() { addCatalogues(); }
    void areFound()
    {
        QFETCH(QString, file);
        QStringList lost;
        for (const QString& key : messagesOf(folder() + file).keys()) {
            const QString context = key.section(QLatin1Char('|'), 0, 0);
            if (context.isEmpty() || context.section(QLatin1String("::"), -1).front().isLower())
                lost << key;
        }
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(QLatin1Char('\n'))));
    }

    void keepValuesAndMarkup_data() { addCatalogues(); }
    void keepValuesAndMarkup()
    {
        QFETCH(QString, file);
        QStringList wrong;
        for (const Message& message : messagesOf(folder() + file)) {
            for (const QString& translation : message.translations) {
                // A plural form may leave out the number: "one run".
                QStringList wanted = placesIn(message.source);
                QStringList got = placesIn(translation);
                wanted.removeAll(QStringLiteral("%n"));
                got.removeAll(QStringLiteral("%n"));
                if (wanted != got)
                    wrong << message.source;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1String(" / "))));
    }

    /// What the sources say is in the catalogue, and nothing else: else `./dev translations` was not run.
    void areCurrent_data() { addCatalogues(); }
    void areCurrent()
    {
        QFETCH(QString, file);
        QTemporaryDir temporary;
        const QString copy = temporary.filePath(file);
        QVERIFY(QFile::copy(folder() + file, copy));
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(SOURCE_ROOT));
        QStringList arguments{QStringLiteral("-silent"),    QStringLiteral("-no-obsolete"),
                              QStringLiteral("-locations"), QStringLiteral("none"),
                              QStringLiteral("-I"),         QStringLiteral("."),
                              QStringLiteral("ui"),         QStringLiteral("app"),
                              QStringLiteral("-ts"),        copy};
        if (file == QLatin1String("wheelhouse_en.ts"))
            arguments.prepend(QStringLiteral("-pluralonly"));
        lupdate.start(QStringLiteral(WH_LUPDATE), arguments);
        const bool isDone = lupdate.waitForFinished(120'000) && lupdate.exitCode() == 0;
        const QString said = QString::fromUtf8(lupdate.readAllStandardError());
        QVERIFY2(isDone, qPrintable(said));
        // Without the macro tr() asks in the name of the base class, which has no such sentence.
        QVERIFY2(!said.contains(QLatin1String("lacks Q_OBJECT")), qPrintable(said));
        const auto keysOf = [](const QMap<QString, Message>& messages) { return messages.keys(); };
        const QStringList now = keysOf(messagesOf(copy));
        const QStringList kept = keysOf(messagesOf(folder() + file));
        QStringList differences;
        for (const QString& key : now) {
            if (!kept.contains(key))
                differences << QLatin1String("new: ") + key;
        }
        for (const QString& key : kept) {
            if (!now.contains(key))
                differences << QLatin1String("gone: ") + key;
        }
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(QLatin1Char('\n'))));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_Translations.moc"
