// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportExport.h"

#include "core/base/WholeFile.h"
#include "ui/charts/SeriesBuild.h"
#include "ui/common/ErrorText.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace wh::ui {

namespace {

const char* formatOf(ReportExport::Kind kind)
{
    switch (kind) {
    case ReportExport::Kind::Html:
        return "HTML";
    case ReportExport::Kind::Json:
        return "JSON";
    case ReportExport::Kind::FillsCsv:
        return "FILLS_CSV";
    case ReportExport::Kind::TradesCsv:
        return "TRADES_CSV";
    default:
        return "EQUITY_CSV";
    }
}

/// @return why not; empty where it was written. Any thread.
QString writeWhole(const QString& path, const QByteArray& bytes)
{
    // A saved file takes the place of what has its name: that may be a file, and nothing else.
    if (const QFileInfo there(path); there.exists() && !there.isFile())
        return ReportExport::tr("it is no file that could be replaced");
    const auto written =
        writeWholeFile(path.toStdU16String(), {bytes.constData(), static_cast<std::size_t>(bytes.size())});
    return written ? QString() : QString::fromStdString(std::string(written.error().field("reason")));
}

} // namespace

ReportExport::ReportExport(Session& session, QObject* parent) : QObject(parent), m_session(session) {}

void ReportExport::setPainter(Kind kind, Painter painter)
{
    (kind == Kind::Pdf ? m_paintPdf : m_paintPng) = std::move(painter);
}

QString ReportExport::endingOf(Kind kind)
{
    switch (kind) {
    case Kind::Html:
        return QStringLiteral("html");
    case Kind::Pdf:
        return QStringLiteral("pdf");
    case Kind::Png:
        return QStringLiteral("png");
    case Kind::Json:
        return QStringLiteral("json");
    default:
        return QStringLiteral("csv");
    }
}

QString ReportExport::filterOf(Kind kind)
{
    switch (kind) {
    case Kind::Html:
        return tr("HTML documents (*.html)");
    case Kind::Pdf:
        return tr("PDF documents (*.pdf)");
    case Kind::Png:
        return tr("PNG pictures (*.png)");
    case Kind::Json:
        return tr("JSON documents (*.json)");
    default:
        return tr("CSV tables (*.csv)");
    }
}

void ReportExport::ask(QWidget* parent, const client::ReportKey& report, Kind kind, const QString& name)
{
    QString plain = name;
    for (const QChar bad : QStringLiteral("/\\:*?\"<>|#%"))
        plain.replace(bad, u'-');
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(parent, tr("Export the report"),
                                   QDir(folder).filePath(plain + u'.' + endingOf(kind)), filterOf(kind));
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave); // which asks before it writes over a file
    dialog->setDefaultSuffix(endingOf(kind));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, report, kind](const QString& path) { write(report, kind, path); });
    dialog->open();
}

void ReportExport::write(const client::ReportKey& report, Kind kind, const QString& path)
{
    ++m_questions;
    if (kind == Kind::Pdf || kind == Kind::Png) {
        save(path, (kind == Kind::Pdf ? m_paintPdf : m_paintPng)());
        return;
    }
    m_session.client().exportReport(report, formatOf(kind), whileAlive(this, [this, path](Result<std::string> text) {
                                        if (text) {
                                            save(path, [bytes = QByteArray::fromStdString(*text)] { return bytes; });
                                            return;
                                        }
                                        emit failed(tr("The report could not be made: %1").arg(errorText(text.error())),
                                                    errorDetails(text.error()));
                                        end();
                                    }));
}

void ReportExport::save(const QString& path, std::function<QByteArray()> make)
{
    buildInBackground(
        this, [path, make = std::move(make)] { return writeWhole(path, make()); },
        [this, path](const QString& why) {
            if (why.isEmpty())
                emit written(path);
            else
                emit failed(tr("%1 could not be written: %2. Nothing is left behind there; choose another folder, or "
                               "make room on the disk.")
                                .arg(QDir::toNativeSeparators(path), why),
                            {});
            end();
        });
}

void ReportExport::end()
{
    --m_questions;
    if (m_questions == 0)
        emit settled();
}

} // namespace wh::ui
