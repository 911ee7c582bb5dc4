// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Cause.h"
#include "core/fleet/BotLegs.h"
#include "core/fleet/BotRows.h"
#include "core/fleet/BotSizes.h"
#include "core/fleet/BotTexts.h"
#include "core/fleet/ErrorDocument.h"
#include "core/fleet/FleetOfProcess.h"
#include "core/strategy/Strategy.h"

#include <algorithm>

namespace wh {

namespace {

/// What is not even kept; everything else is for admission to find.
std::vector<Error> unkeepable(const BotSpec& spec)
{
    std::vector<Error> mistakes;
    if (auto named = checkBotName(spec.name); !named) // says itself how long a name may be
        mistakes.push_back(std::move(named).error());
    checkSizes(spec, mistakes);
    checkTextSizes(spec, mistakes);
    return mistakes;
}

/// With each of them as a cause. Its field are those of all of them, each once; its value is that of a single one.
Error notAdmitted(const std::vector<Error>& findings, const char* remedy)
{
    std::vector<std::string_view> fields;
    std::string listed;
    for (const auto& finding : findings) {
        const auto field = finding.field("field");
        if (field.empty() || std::find(fields.begin(), fields.end(), field) != fields.end())
            continue;
        fields.push_back(field);
        listed.append(listed.empty() ? "" : ", ").append(field);
    }
    Error error("bot.not_admitted", {{"field", std::move(listed)}, {"findings", std::to_string(findings.size())}});
    if (const auto value = findings.front().field("value"); findings.size() == 1 && !value.empty())
        error.context.push_back({"value", std::string(value)});
    error.context.push_back({"remedy", remedy});
    return causedByAll(std::move(error), findings);
}

/// Why it is not kept, and with it all that would keep it from starting.
Error refusal(std::vector<Error> refusals, const std::vector<Error>& findings)
{
    addOthers(refusals, findings);
    return severalOf(refusals);
}

/// Where more is known of its strategy than that there is none.
void sayWhyMissing(std::vector<Error>& findings, const BotSpec& spec, const WhyMissing& whyMissing)
{
    for (auto& finding : findings) {
        if (finding.code == "strategy.unknown" && whyMissing)
            finding = whyMissing(spec.strategy).value_or(finding);
    }
}

/// Whether the other has the name that this wants for itself, or for its leg.
bool isName(const BotSpec& wanted, const BotSpec& other)
{
    return other.name == wanted.name || (hasLeg(wanted) && other.name == wanted.name + std::string(kLegEnding));
}

Error nameTaken(const std::string& name)
{
    return Error("bot.name_taken", {{"field", "name"}, {"value", name}, {"remedy", "choose another name"}});
}

} // namespace

AdmissionReport FleetOfProcess::validate(const BotSpec& spec, std::optional<BotId> replaces, std::optional<bool> gate,
                                         const TaskControl& control) const
{
    GateSettings settings = m_settings.gate;
    settings.isOn = gate.value_or(settings.isOn);
    AdmissionReport report = m_admission.check(spec, settings, control);
    sayWhyMissing(report.findings, spec, m_parts.whyMissing);
    const std::lock_guard lock(m_mutex);
    for (const auto& [id, entry] : m_bots) {
        if (id == replaces.value_or(BotId()) || leaderOf(id) == replaces)
            continue;
        if (isName(spec, entry.spec))
            report.findings.insert(report.findings.begin(), nameTaken(spec.name));
    }
    return report;
}

/// With the version of its strategy: what is newest now may not be what it runs tomorrow.
BotSpec FleetOfProcess::pinned(BotSpec spec) const
{
    if (const auto* entry = m_parts.strategies.find(spec.strategy))
        spec.strategy = entry->info.id;
    return spec;
}

/// Whether it is at work on two markets: what names two for a strategy of one is never at work.
bool FleetOfProcess::needsLeg(const BotSpec& spec) const
{
    const auto* const entry = m_parts.strategies.find(spec.strategy);
    return entry && entry->info.markets == 2 && hasLeg(spec);
}

Result<BotId> FleetOfProcess::create(const BotSpec& wanted, const Actor& by)
{
    const BotSpec spec = pinned(wanted);
    auto refusals = unkeepable(spec);
    if (refusals.empty() && !m_writer->isHealthy())
        return *m_writer->failure(); // it would wait for a disk on which somebody has to make room
    auto findings = m_admission.check(spec, {}).findings;
    sayWhyMissing(findings, spec, m_parts.whyMissing);
    const std::lock_guard control(m_control);
    BotId id;
    {
        const std::lock_guard lock(m_mutex);
        if (std::any_of(m_bots.begin(), m_bots.end(), [&](const auto& bot) { return isName(spec, bot.second.spec); }))
            refusals.push_back(nameTaken(spec.name));
        if (!refusals.empty())
            return refusal(std::move(refusals), findings);
        id = {++m_lastId};
        m_bots[id].spec = spec; // nobody else takes the name meanwhile
    }
    std::vector<NewBot> born = {{id, spec}};
    if (needsLeg(spec))
        born.push_back({legOf(id), legSpecOf(spec)});
    if (auto made = make(std::move(born), findings, by); !made) {
        const std::lock_guard lock(m_mutex);
        m_bots.erase(id);
        return made.error();
    }
    {
        const std::lock_guard lock(m_mutex);
        m_bots[id].findings = std::move(findings);
    }
    notify({FleetNotice::Kind::Created, id, spec.name, by.who, {}, {{"strategy", spec.strategy}}});
    return id;
}

/// All of them or none.
Result<void> FleetOfProcess::make(std::vector<NewBot> bots, const std::vector<Error>& findings, const Actor& by)
{
    const StoredMoment now{m_parts.clock.now(), m_parts.steady.now()};
    StoreBatch batch;
    for (const auto& [id, spec, version] : bots) {
        StoredBot stored;
        stored.id = id;
        stored.name = spec.name;
        stored.state = toString(BotState::Created);
        stored.configuration = spec.toJson();
        stored.version = version;
        stored.tags = spec.tags;
        stored.createdAt = now.wall;
        batch.versions.push_back({id, version, now.wall, by.who, stored.configuration, 0});
        LifecycleEvent born;
        born.bot = id;
        born.time = now;
        born.event = "create";
        born.to = stored.state;
        born.who = by.who;
        batch.bots.push_back(std::move(stored));
        batch.lifecycle.push_back(std::move(born));
        if (!findings.empty() && !isLeg(id))
            batch.storage.push_back(keptFindings(id, findings));
    }
    if (auto written = m_writer->write(std::move(batch)); !written)
        return written;
    for (auto& [id, spec, version] : bots) {
        Shard& shard = shardOf(id);
        {
            const std::lock_guard lock(m_mutex);
            m_bots[id].shard = &shard;
            m_bots[id].spec = spec;
            m_bots[id].version = version;
        }
        LiveBot::Kept kept;
        kept.id = id;
        kept.version = version;
        kept.spec = std::move(spec);
        kept.createdAt = kept.stateSince = now.wall;
        shard.call([&] {
            LiveBot& bot = shard.add(std::move(kept));
            bot.noteCreated(by);
            tell(bot.status());
        });
    }
    return {};
}

Result<std::int64_t> FleetOfProcess::configure(BotId bot, const BotSpec& spec, const Actor& by)
{
    return configureAs(bot, spec, by, 0);
}

Result<std::int64_t> FleetOfProcess::configureAs(BotId id, const BotSpec& wanted, const Actor& by,
                                                 std::int64_t restores)
{
    const BotSpec spec = pinned(wanted);
    auto refusals = unkeepable(spec);
    auto findings = validate(spec, id, {}, {}).findings; // may take its time, before anything is locked
    const std::lock_guard control(m_control);
    const auto entry = commandable(id);
    if (!entry)
        return entry.error();
    const bool isTaken = std::any_of(findings.begin(), findings.end(),
                                     [](const Error& finding) { return finding.code == "bot.name_taken"; });
    if (isTaken)
        refusals.push_back(nameTaken(spec.name));
    if (!refusals.empty())
        return refusal(std::move(refusals), findings);
    if (!m_writer->isHealthy())
        return *m_writer->failure();
    const std::int64_t version = entry->version + 1;
    const bool isToGetLeg = needsLeg(spec) && !entryOf(legOf(id));
    auto done = onBot(id, [&](LiveBot& bot, Shard& shard) -> Result<void> {
        if (isAtWork(bot.state()) && !findings.empty())
            return notAdmitted(findings, "mend what was found, and try again");
        if (auto configured = bot.configure(by, spec, version); !configured)
            return configured;
        shard.keepVersion({id, version, m_parts.clock.now(), by.who, spec.toJson(), restores});
        if (!bot.leg())
            return {};
        const BotSpec ofLeg = legSpecOf(spec);
        if (auto configured = bot.leg()->configure(by, ofLeg, version); !configured)
            return configured;
        shard.keepVersion({legOf(id), version, m_parts.clock.now(), by.who, ofLeg.toJson(), restores});
        shard.touch(legOf(id));
        return {};
    });
    if (!done)
        return done.error();
    {
        const std::lock_guard lock(m_mutex);
        Entry& changed = m_bots[id];
        changed.spec = spec;
        changed.version = version;
        if (const auto leg = m_bots.find(legOf(id)); leg != m_bots.end() && !isToGetLeg) {
            leg->second.spec = legSpecOf(spec);
            leg->second.version = version;
        }
    }
    setFindings(id, std::move(findings));
    if (isToGetLeg) {
        if (auto made = make({{legOf(id), legSpecOf(spec), version}}, {}, by); !made)
            return made.error();
    }
    if (auto kept = m_writer->flush(); !kept)
        return kept.error();
    return version;
}

Result<std::int64_t> FleetOfProcess::rollBack(BotId bot, std::int64_t version, const Actor& by)
{
    if (auto entry = entryOf(bot); !entry)
        return entry.error();
    const auto versions = m_store->versions(bot);
    if (!versions)
        return versions.error();
    for (const auto& old : *versions) {
        if (old.version != version)
            continue;
        std::vector<Error> mistakes;
        auto spec = BotSpec::parse(old.document, mistakes);
        if (!spec)
            return spec.error();
        if (!mistakes.empty())
            return severalOf(mistakes);
        return configureAs(bot, *spec, by, version);
    }
    return Error(
        "bot.no_version",
        {{"field", "version"}, {"value", std::to_string(version)}, {"remedy", "choose one of its versions, from 1"}});
}

Result<void> FleetOfProcess::setTags(BotId id, std::vector<std::string> tags, const Actor& by)
{
    std::vector<Error> mistakes;
    checkTags(tags, mistakes);
    if (!mistakes.empty())
        return severalOf(mistakes);
    if (!m_writer->isHealthy())
        return *m_writer->failure();
    const std::lock_guard control(m_control);
    if (auto entry = commandable(id); !entry)
        return entry.error();
    auto done = onBot(id, [&](LiveBot& bot, Shard& shard) -> Result<void> {
        bot.setTags(by, tags);
        if (bot.leg())
            bot.leg()->setTags(by, tags);
        shard.postBatch();
        return {};
    });
    if (!done)
        return done;
    {
        const std::lock_guard lock(m_mutex);
        if (const auto leg = m_bots.find(legOf(id)); leg != m_bots.end())
            leg->second.spec.tags = tags;
        m_bots[id].spec.tags = std::move(tags);
    }
    return m_writer->flush();
}

Result<void> FleetOfProcess::remove(BotId id, const Actor& by)
{
    if (!m_writer->isHealthy())
        return *m_writer->failure();
    const std::lock_guard control(m_control);
    if (auto entry = commandable(id); !entry)
        return entry.error();
    auto stored = onBot(id, [&](LiveBot& bot, Shard&) -> Result<std::vector<StoredBot>> {
        if (!bot.isAtRest())
            return Error("bot.wrong_state", {{"bot", bot.spec().name},
                                             {"field", "remove"},
                                             {"value", toString(bot.state())},
                                             {"remedy", "stop the bot, and wait until none of its orders is left"}});
        std::vector<StoredBot> both = {bot.stored()};
        if (bot.leg())
            both.insert(both.begin(), bot.leg()->stored());
        return both;
    });
    if (!stored)
        return stored.error();
    StoreBatch batch;
    for (auto& each : *stored) {
        each.removedAt = m_parts.clock.now();
        LifecycleEvent gone;
        gone.bot = each.id;
        gone.time = {each.removedAt, m_parts.steady.now()};
        gone.from = each.state;
        gone.event = "remove";
        gone.who = by.who;
        batch.bots.push_back(each);
        batch.lifecycle.push_back(std::move(gone));
        batch.storage.push_back(keptReason(each.id, {}));
        batch.storage.push_back(keptFindings(each.id, {}));
        batch.storage.push_back(keptStopPolicy(each.id, {}));
    }
    if (auto written = m_writer->write(std::move(batch)); !written)
        return written.error();
    for (const auto& each : *stored) {
        Shard& shard = shardOf(each.id);
        shard.call([&] {
            if (LiveBot* const bot = shard.find(each.id))
                bot->noteRemoved(by);
            shard.remove(each.id);
        });
        {
            const std::lock_guard lock(m_mutex);
            if (const auto found = m_bots.find(each.id); found != m_bots.end()) {
                if (found->second.status)
                    addCounts(*found->second.status, m_ofRemoved);
                m_bots.erase(found);
            }
        }
        m_hub.publish(LiveChannel::Status, each.id, BotRemoved{each.id});
    }
    notify({FleetNotice::Kind::Removed, id, stored->back().name, by.who, {}, {}});
    return {};
}

Result<void> FleetOfProcess::start(BotId id, const Actor& by)
{
    auto entry = commandable(id);
    if (!entry)
        return entry.error();
    const BotState state = entry->status ? entry->status->state : BotState::Created;
    if (state != BotState::Created) {
        if (const auto next = nextState(state, BotEvent::Start); !next)
            return Error(next.error()).with("bot", entry->spec.name);
    }
    if (pinned(entry->spec).strategy != entry->spec.strategy) { // published since it was configured
        if (auto version = configureAs(id, entry->spec, by, 0); !version)
            return std::move(version).error();
        entry = entryOf(id);
        if (!entry)
            return entry.error();
    }
    if (needsLeg(entry->spec) && !entryOf(legOf(id))) { // its strategy has come since it was made
        const std::lock_guard control(m_control);
        const bool hasTraded = look<bool>(id, [](const LiveBot& bot) { return bot.hasTraded(); });
        if (hasTraded)
            return legIsMissing(entry->spec);
        if (auto made = make({{legOf(id), legSpecOf(entry->spec), entry->version}}, {}, by); !made)
            return made;
    }
    auto findings = validate(entry->spec, id, {}, {}).findings;
    setFindings(id, findings);
    return onBot(id, [&](LiveBot& bot, Shard&) -> Result<void> {
        if (!findings.empty()) {
            const Error why =
                notAdmitted(findings, "mend what was found, and start it again").with("bot", bot.spec().name);
            static_cast<void>(bot.refuse(by, why)); // one at work is refused nothing: it has been admitted
            return why;
        }
        if (auto admitted = bot.admit(by); !admitted)
            return admitted;
        return bot.start(by);
    });
}

Result<void> FleetOfProcess::pause(BotId id, const Actor& by)
{
    return command(id, [&](LiveBot& bot, Shard&) { return bot.pause(by); });
}

Result<void> FleetOfProcess::resume(BotId id, const Actor& by)
{
    return command(id, [&](LiveBot& bot, Shard&) { return bot.resume(by); });
}

Result<void> FleetOfProcess::stop(BotId id, const Actor& by, std::optional<StopPolicy> policy)
{
    return command(id, [&](LiveBot& bot, Shard&) { return bot.stop(by, policy); });
}

std::vector<BotId> FleetOfProcess::stopAll(const Actor& by, std::optional<StopPolicy> policy)
{
    std::vector<BotId> stopping;
    const auto stops = [&](BotId bot) {
        const auto done = stop(bot, by, policy);
        return done || done.error().code == "bot.not_written";
    };
    for (const auto& status : bots()) {
        if (isLeg(status.id) && isAtWork(status.state))
            stopping.push_back(status.id); // with its bot
        else if (isAtWork(status.state) && (status.state == BotState::Stopping || stops(status.id)))
            stopping.push_back(status.id);
        else if (status.state == BotState::Failed && status.restartAt != 0)
            static_cast<void>(stop(status.id, by, policy)); // it has ended: only its next try goes
    }
    const auto isLeft = [this](BotId id) {
        const auto found = m_bots.find(id);
        if (found == m_bots.end() || !found->second.status)
            return false;
        return isAtWork(found->second.status->state);
    };
    std::unique_lock lock(m_mutex);
    if (m_settings.hasThreads) {
        const auto patience = static_cast<double>(m_settings.stopWithin + kSecond) / m_settings.speed;
        m_changed.wait_for(lock, std::chrono::nanoseconds(static_cast<std::int64_t>(patience)),
                           [&] { return std::none_of(stopping.begin(), stopping.end(), isLeft); });
    }
    std::erase_if(stopping, [&](BotId id) {
        const auto found = m_bots.find(id);
        return found == m_bots.end() || !found->second.status ||
               (!isAtWork(found->second.status->state) && found->second.status->unreconciled == 0);
    });
    return stopping;
}

} // namespace wh
