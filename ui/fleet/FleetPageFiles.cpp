// SPDX-License-Identifier: GPL-3.0-or-later
// What comes to the page of the fleet and leaves it: bots in files, and those that the assistant makes.
#include "core/base/Several.h"
#include "ui/common/Appearance.h"
#include "ui/common/NoticeBar.h"
#include "ui/fleet/BotAssistant.h"
#include "ui/fleet/BotFiles.h"
#include "ui/fleet/BotImportDialog.h"
#include "ui/fleet/FleetPage.h"
#include "ui/fleet/FleetView.h"
#include "ui/fleet/PromoteDialog.h"
#include "ui/form/FindingUnits.h"
#include "ui/session/BotText.h"
#include "ui/session/Navigator.h"
#include "ui/session/Session.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <map>

namespace wh::ui {

// Files

void FleetPage::askExport()
{
    std::vector<AskedBot> bots;
    for (const FleetRow* row : m_rows.botsOf(m_view->selectedBots()))
        bots.push_back({keyOf(*row), row->name, row->engineName, std::nullopt});
    if (bots.empty())
        return;
    QString name = bots.size() == 1 ? bots.front().name : QStringLiteral("bots");
    for (const QChar bad : QStringLiteral("/\\:*?\"<>|#%"))
        name.replace(bad, u'-');
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(window(), tr("Export bots"), QDir(folder).filePath(name + QStringLiteral(".json")),
                                   tr("JSON documents (*.json)"));
    dialog->setObjectName(QStringLiteral("exportBots"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, bots](const QString& path) { exportTo(path, bots); });
    dialog->open();
}

void FleetPage::exportTo(const QString& path, const std::vector<AskedBot>& bots)
{
    struct Round
    {
        std::vector<std::string> documents; ///< in the order of the bots
        std::size_t engines = 0;
        std::optional<Error> error;
    };
    const auto round = std::make_shared<Round>();
    round->documents.resize(bots.size());
    std::map<QString, std::vector<std::size_t>> byEngine;
    for (std::size_t i = 0; i < bots.size(); ++i)
        byEngine[bots[i].key.engine].push_back(i);
    round->engines = byEngine.size();
    const auto end = [this, round, path] {
        if (--round->engines > 0)
            return;
        if (round->error)
            return m_notice->showError(*round->error, tr("The bots could not be exported."));
        const int count = static_cast<int>(round->documents.size());
        if (const QString why = writeFile(path, joinDocuments(round->documents)); !why.isEmpty())
            return m_notice->showNotice(tr("%1 could not be written: %2.").arg(QDir::toNativeSeparators(path), why),
                                        Icon::Failed, Token::Failed);
        m_notice->clear();
        navigator().say(tr("%1 bot(s) exported to %2.", nullptr, count)
                            .arg(appearance().numbers().whole(count), QDir::toNativeSeparators(path)));
    };
    for (const auto& [engine, places] : byEngine) {
        EngineLink* link = m_rows.links().find(engine);
        BotAsking::Ids ids;
        for (const std::size_t place : places)
            ids.push_back(bots[place].key.bot);
        const auto note = [round, places, end](Result<std::vector<std::string>> documents) {
            if (!documents)
                round->error = documents.error();
            for (std::size_t i = 0; documents && i < std::min(places.size(), documents->size()); ++i)
                round->documents[places[i]] = std::move((*documents)[i]);
            end();
        };
        if (link)
            link->session().client().fleet().exportBots(ids, whileAlive(this, note));
        else
            note(Error("remote.closed"));
    }
}

void FleetPage::askImport()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(window(), tr("Import bots"), folder, tr("JSON documents (*.json);;All files (*)"));
    dialog->setObjectName(QStringLiteral("importBots"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &FleetPage::importFiles);
    dialog->open();
}

// The assistant

BotAssistant* FleetPage::openAssistant()
{
    if (m_assistant && m_assistant->isVisible()) { // somebody is at it
        m_assistant->raise();
        m_assistant->activateWindow();
        return nullptr;
    }
    m_assistant = new BotAssistant(appearance(), m_rows, window());
    connect(m_assistant, &BotAssistant::said, &navigator(), &Navigator::say);
    connect(m_assistant, &BotAssistant::openRequested, &navigator(), &Navigator::openBot);
    return m_assistant;
}

void FleetPage::prepareBot(const QString& engine, const QString& strategy, const QString& market)
{
    EngineLink* link = engine.isEmpty() ? nullptr : m_rows.links().find(engine);
    if (!link)
        link = linkForNew();
    if (link) {
        if (BotAssistant* assistant = openAssistant()) {
            assistant->prepare(*link, strategy.toStdString(), market.toStdString());
            assistant->open();
        }
        return;
    }
    m_notice->showError(Error("remote.closed"), tr("There is no engine for a new bot."));
}

void FleetPage::withConfiguration(const QString& engine, const QString& bot,
                                  std::function<void(EngineLink&, const client::BotConfiguration&)> use)
{
    const auto refuse = [this](const Error& error) {
        if (!isVisible()) // another page asked
            navigator().openPage(QStringLiteral("fleet"));
        m_notice->showError(error, tr("The configuration could not be read."));
    };
    EngineLink* link = m_rows.links().find(engine);
    if (!link)
        return refuse(Error("remote.closed"));
    link->session().client().fleet().configuration(
        bot.toStdString(),
        whileAlive(this, [this, engine, refuse, use = std::move(use)](const Result<client::BotConfiguration>& read) {
            EngineLink* there = m_rows.links().find(engine);
            if (!read || !there)
                return refuse(read ? Error("remote.closed") : read.error());
            m_notice->clear();
            use(*there, *read);
        }));
}

void FleetPage::configureBot(const QString& engine, const QString& bot)
{
    withConfiguration(engine, bot, [this, bot](EngineLink& link, const client::BotConfiguration& configuration) {
        if (BotAssistant* assistant = openAssistant()) {
            assistant->prepareChange(link, bot.toStdString(), configuration);
            assistant->open();
        }
    });
}

void FleetPage::duplicateBot(const QString& engine, const QString& bot)
{
    withConfiguration(engine, bot, [this](EngineLink& link, const client::BotConfiguration& configuration) {
        // Whose token only looks at that engine may still make one like it on another.
        EngineLink* where = m_rows.links().forNew(&link);
        if (BotAssistant* assistant = openAssistant()) {
            assistant->prepareLike(where ? *where : link, configuration, false);
            assistant->open();
        }
    });
}

void FleetPage::promote(const QString& engine, const QString& script, const QString& bot)
{
    EngineLink* link = m_rows.links().find(engine);
    if (!link)
        return;
    auto* dialog = new PromoteDialog(appearance(), *link, script.toStdString(), bot.toStdString(), window());
    connect(dialog, &PromoteDialog::said, &navigator(), &Navigator::say);
    dialog->open();
}

EngineLink* FleetPage::linkForNew() const
{
    // Where the reader is, else the program's own, else the first that answers.
    const auto bots = m_view->selectedBots();
    if (EngineLink* link = m_rows.links().forNew(bots.empty() ? nullptr : bots.front()->engine))
        return link;
    const auto all = m_rows.links().all();
    const auto found = std::find_if(all.begin(), all.end(), [](const EngineLink* link) { return !link->isStale(); });
    return found == all.end() ? nullptr : *found;
}

void FleetPage::importFiles(const QStringList& files)
{
    m_notice->clear();
    std::vector<std::string> documents;
    for (const QString& file : files) {
        auto text = readFile(file);
        auto parts = text ? splitDocuments(*text) : Result<std::vector<std::string>>(text.error());
        if (!parts)
            return m_notice->showError(
                text ? Error(parts.error()).with("file", QFileInfo(file).fileName().toStdString()) : parts.error(),
                tr("The bots could not be imported."));
        for (std::string& part : *parts)
            documents.push_back(std::move(part));
    }
    EngineLink* link = linkForNew();
    if (!link)
        return m_notice->showError(Error("remote.closed"), tr("There is no engine to import to."));
    if (documents.size() == 1) {
        if (const auto bot = readDocument(documents.front())) {
            if (BotAssistant* assistant = openAssistant()) {
                assistant->prepareLike(*link, *bot, true);
                assistant->open();
            }
            return;
        }
    }
    if (!documents.empty())
        chooseImport(*link, documents);
}

void FleetPage::chooseImport(EngineLink& first, const std::vector<std::string>& documents)
{
    std::vector<const EngineLink*> engines;
    for (const EngineLink* each : m_rows.links().all()) {
        if (each == &first || (!each->isStale() && each->may(EngineLink::Role::Admin)))
            engines.push_back(each);
    }
    if (engines.size() == 1)
        return importInto(first, documents);
    auto* dialog = new BotImportDialog(appearance(), static_cast<int>(documents.size()), engines, &first, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, documents] {
        if (EngineLink* link = m_rows.links().find(dialog->engine()))
            importInto(*link, documents);
        else
            m_notice->showError(Error("remote.closed"), tr("The bots could not be imported."));
    });
    dialog->open();
}

namespace {

/// With the units that the strategy and the market of the document have.
std::vector<Error> inWords(const Session& session, const std::string& document, std::vector<Error> findings)
{
    const client::Strategy* strategy = session.strategy(textIn(document, "strategy"));
    const auto [base, quote] = assetsOf(textIn(document, "market"));
    return withUnits(std::move(findings), strategy ? strategy->parameters : std::vector<ParameterSpec>(), base, quote);
}

} // namespace

void FleetPage::importInto(EngineLink& link, const std::vector<std::string>& documents)
{
    std::vector<AskedBot> bots;
    for (const std::string& document : documents)
        bots.push_back({{link.id(), {}}, toQString(textIn(document, "name")), link.name(), std::nullopt});
    const auto done = [this, bots, documents,
                       id = link.id()](Result<std::vector<client::BotOutcome>> outcomes) mutable {
        BotAsking::Ids made;
        for (std::size_t i = 0; i < bots.size(); ++i) {
            if (!outcomes) {
                bots[i].error = outcomes.error();
            } else if (i < outcomes->size()) {
                bots[i].error = (*outcomes)[i].error;
                // One alone is told as it is.
                if (auto all = eachOf(bots[i].error.value_or(Error())); all.size() > 1)
                    bots[i].findings = std::move(all);
                bots[i].key.bot = (*outcomes)[i].id;
            }
            if (!bots[i].key.bot.empty())
                made.push_back(bots[i].key.bot);
        }
        auto end = [this, bots, documents, id,
                    count = static_cast<int>(made.size())](BotAsking::Findings findings) mutable {
            const EngineLink* engine = m_rows.links().find(id);
            for (std::size_t i = 0; i < bots.size() && engine; ++i) {
                if (!bots[i].key.bot.empty())
                    bots[i].findings = std::move(findings[bots[i].key.bot]);
                bots[i].findings = inWords(engine->session(), documents[i], std::move(bots[i].findings));
            }
            tell(tr("Import"), tr("%1 bot(s) imported.", nullptr, count).arg(appearance().numbers().whole(count)), bots,
                 {});
        };
        EngineLink* there = m_rows.links().find(id);
        if (made.empty() || !there)
            return end({});
        BotAsking::readFindings(there->session().client().fleet(), made, this, end);
    };
    link.session().client().fleet().importBots(documents, whileAlive(this, done));
}

} // namespace wh::ui
