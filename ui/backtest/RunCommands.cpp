// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backtest/RunCommands.h"

#include "core/base/WholeFile.h"
#include "ui/session/Navigator.h"
#include "ui/session/RunText.h"
#include "ui/session/Session.h"

#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageBox>
#include <QPushButton>

#include <memory>

namespace wh::ui {

namespace {

QJsonObject objectOf(const client::Pairs& pairs)
{
    QJsonObject object;
    for (const auto& [name, value] : pairs)
        object.insert(toQString(name), toQString(value));
    return object;
}

} // namespace

RunCommands::RunCommands(const PageContext& context, QWidget* page) : QObject(page), m_context(context), m_page(page) {}

void RunCommands::rerun(const std::string& id)
{
    repeat(id, false);
}

void RunCommands::repeat(const std::string& id, bool allowChangedData)
{
    m_context.session.client().repeatRun(
        id, allowChangedData, whileAlive(this, [this, id](const Result<client::Run>& run) {
            if (run)
                emit started(toQString(run->id));
            else if (run.error().code == "data.changed")
                askForChangedData(id);
            else
                emit failed(run.error(), tr("Run %1 could not be repeated.").arg(runNumber(id)));
        }));
}

void RunCommands::askForChangedData(const std::string& id)
{
    auto* box = new QMessageBox(QMessageBox::Question, tr("Repeat run %1").arg(runNumber(id)),
                                tr("The recording of run %1 is not the same as when it was made.").arg(runNumber(id)),
                                QMessageBox::Cancel, m_page);
    box->setObjectName(QStringLiteral("changedData"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("A new run on the recording as it is now can be made, but its result cannot be "
                               "compared with the old one. The old run stays as it is."));
    QPushButton* go = box->addButton(tr("Run on the present recording"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(go, &QPushButton::clicked, this, [this, id] { repeat(id, true); });
    box->open();
}

void RunCommands::duplicate(const std::string& id)
{
    m_context.session.client().duplicateRun(
        id, {}, whileAlive(this, [this, id](const Result<client::Run>& run) {
            if (run)
                emit drafted(toQString(run->id));
            else
                emit failed(run.error(), tr("Run %1 could not be duplicated.").arg(runNumber(id)));
        }));
}

void RunCommands::remove(const QStringList& ids)
{
    if (ids.isEmpty())
        return;
    QStringList titles;
    int reports = 0;
    for (const QString& id : ids) {
        const client::Run* run = m_context.session.runs().find(id.toStdString());
        if (!run)
            continue;
        if (titles.size() < 8)
            titles << QStringLiteral("%1  %2  %3")
                          .arg(runTitle(*run), strategyTitle(m_context.session, run->strategy),
                               recordingTitle(run->dataset));
        reports += hasReport(*run) ? 1 : 0;
    }
    if (ids.size() > titles.size())
        titles << tr("… and %1 more").arg(ids.size() - titles.size());
    const QString question = ids.size() == 1
                                 ? tr("Delete run %1?").arg(u'#' + ids.front())
                                 : tr("Delete %1 runs?", nullptr, static_cast<int>(ids.size())).arg(ids.size());
    const QString lost = reports == 0 ? tr("They have no report.", nullptr, static_cast<int>(ids.size()))
                         : reports == 1
                             ? tr("One report goes with it and cannot be brought back.")
                             : tr("%1 reports go with them and cannot be brought back.", nullptr, reports).arg(reports);
    auto* box = new QMessageBox(QMessageBox::Question, tr("Delete runs"), question, QMessageBox::Cancel, m_page);
    box->setObjectName(QStringLiteral("deleteRuns"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(titles.join(u'\n') + QStringLiteral("\n\n") + lost + u' ' + tr("Recordings stay."));
    QPushButton* go = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    go->setObjectName(QStringLiteral("deleteNow"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(go, &QPushButton::clicked, this, [this, ids] { removeNow(ids); });
    box->open();
}

void RunCommands::removeNow(const QStringList& ids)
{
    for (const QString& id : ids) {
        m_context.session.client().deleteRun(
            id.toStdString(), whileAlive(this, [this, id](const Result<std::string>& gone) {
                if (gone)
                    emit removed({id});
                else
                    emit failed(gone.error(), tr("Run %1 could not be deleted.").arg(u'#' + id));
            }));
    }
}

void RunCommands::exportConfiguration(const std::string& id)
{
    auto* dialog = new QFileDialog(m_page, tr("Export the configuration of run %1").arg(runNumber(id)));
    dialog->setObjectName(QStringLiteral("exportConfiguration"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Bot configuration (*.json)"));
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("run-%1.json").arg(toQString(id)));
    connect(dialog, &QFileDialog::fileSelected, this, [this, id](const QString& path) {
        if (const client::Run* run = m_context.session.runs().find(id))
            writeConfiguration(*run, path);
    });
    dialog->open();
}

bool RunCommands::writeConfiguration(const client::Run& run, const QString& path)
{
    const client::Dataset* dataset = m_context.session.datasets().find(run.dataset);
    const QByteArray json = configurationJson(run, dataset ? dataset->instrument.name.toString() : std::string());
    const auto written =
        writeWholeFile(path.toStdU16String(), {json.constData(), static_cast<std::size_t>(json.size())});
    if (written) {
        m_context.navigator.say(tr("Configuration of run %1 written to %2").arg(runNumber(run.id), path));
        return true;
    }
    emit failed(written.error(), tr("The configuration could not be exported."));
    return false;
}

QByteArray configurationJson(const client::Run& run, const std::string& instrument)
{
    QJsonObject object;
    if (!run.name.empty())
        object.insert(QStringLiteral("name"), toQString(run.name));
    if (!run.note.empty())
        object.insert(QStringLiteral("description"), toQString(run.note));
    if (!instrument.empty())
        object.insert(QStringLiteral("instrument"), toQString(instrument));
    object.insert(QStringLiteral("strategy"), toQString(run.strategy));
    object.insert(QStringLiteral("params"), objectOf(run.parameters));
    object.insert(QStringLiteral("risk"), objectOf(run.risk));
    QJsonArray outages;
    for (const auto& [name, value] : run.options) {
        if (name == "outage")
            outages.append(toQString(value));
        else
            object.insert(toQString(name), toQString(value));
    }
    if (!outages.isEmpty())
        object.insert(QStringLiteral("outage"), outages);
    if (!run.seed.empty() && !object.contains(QStringLiteral("seed")))
        object.insert(QStringLiteral("seed"), toQString(run.seed));
    return QJsonDocument(object).toJson();
}

} // namespace wh::ui
