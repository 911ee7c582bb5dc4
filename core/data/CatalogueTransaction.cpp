// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/CatalogueTransaction.h"

#include "core/base/File.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>
#include <system_error>
#include <thread>
#include <utility>

namespace wh {

namespace fs = std::filesystem;

namespace {

constexpr const char* kStagePrefix = ".staging-";
constexpr const char* kStageLock = ".lock"; // behind the stage's name
constexpr const char* kLockPrefix = ".lock-";
constexpr const char* kCommitFile = "COMMIT";

std::string pathText(const fs::path& path)
{
    const auto text = path.generic_u8string();
    return {text.begin(), text.end()};
}

fs::path pathOf(std::string_view text)
{
    return fs::path(std::u8string(text.begin(), text.end()));
}

Error failed(const char* code, const fs::path& path, const std::error_code& error)
{
    return Error(code, {{"path", pathText(path)}, {"reason", error.message()}});
}

Error cannotWrite(const fs::path& catalogue, const std::error_code& error)
{
    const bool forbidden = error == std::errc::permission_denied || error == std::errc::operation_not_permitted ||
                           error == std::errc::read_only_file_system;
    if (!forbidden)
        return failed("file.create_failed", catalogue, error);
    return Error("data.catalogue_unwritable",
                 {{"folder", pathText(catalogue)},
                  {"reason", error.message()},
                  {"remedy", "name another folder with --catalog, or let yourself write into this one"}});
}

/// Why nothing can be made in a folder: tried by making something.
std::error_code accessOf(const fs::path& folder)
{
    std::error_code error;
    const auto probe = folder / (std::string(kStagePrefix) + "probe");
    if (fs::create_directory(probe, error))
        fs::remove(probe, error);
    return error;
}

fs::path lockOfStage(fs::path stage)
{
    return stage += kStageLock;
}

/// What a COMMIT file names must stay inside the catalogue, whoever wrote it.
bool isInside(const fs::path& relative)
{
    return !relative.empty() && relative.is_relative() &&
           std::none_of(relative.begin(), relative.end(), [](const fs::path& part) { return part == ".."; });
}

} // namespace

Result<CatalogueTransaction> CatalogueTransaction::begin(const fs::path& catalogue)
{
    CatalogueTransaction transaction;
    transaction.m_catalogue = catalogue;
    auto made = transaction.makeStage();
    if (!made)
        return std::move(made).error();
    return transaction;
}

Result<void> CatalogueTransaction::makeStage()
{
    std::error_code error;
    fs::create_directories(m_catalogue, error);
    if (error)
        return cannotWrite(m_catalogue, error);
    std::random_device device; // only a name that nobody else has
    for (int attempt = 0; attempt < 16; ++attempt) {
        char name[32];
        std::snprintf(name, sizeof name, "%s%08x", kStagePrefix, static_cast<unsigned>(device()));
        const auto stage = m_catalogue / name;
        // The lock first: a stage that nobody has locked is an abandoned one.
        auto held = FileLock::tryAcquire(lockOfStage(stage));
        if (!held) {
            error = accessOf(m_catalogue);
            return error ? cannotWrite(m_catalogue, error) : std::move(held).error();
        }
        if (!*held)
            continue;
        if (fs::create_directory(stage, error)) {
            m_stage = stage;
            m_stageLock = std::move(*held);
            return {};
        }
        if (error)
            break;
    }
    return cannotWrite(m_catalogue, error);
}

Result<void> CatalogueTransaction::restart()
{
    discard();
    m_steps.clear();
    m_staged = 0;
    return makeStage();
}

Result<void> CatalogueTransaction::lock(const fs::path& folder, std::string_view id)
{
    constexpr auto kPatience = std::chrono::milliseconds(1000);
    constexpr auto kPause = std::chrono::milliseconds(20);
    if (m_locks.contains(folder))
        return {};
    std::string name = kLockPrefix + pathText(folder);
    std::replace(name.begin(), name.end(), '/', '_');
    const auto path = m_catalogue / pathOf(name);
    const auto giveUp = std::chrono::steady_clock::now() + kPatience;
    for (;;) {
        auto held = FileLock::tryAcquire(path);
        if (!held)
            return std::move(held).error();
        if (*held) {
            m_locks.emplace(folder, std::move(**held));
            // Who had it may have died amid its change since the catalogue was opened.
            return recover(m_catalogue);
        }
        if (std::chrono::steady_clock::now() >= giveUp)
            break;
        std::this_thread::sleep_for(kPause); // no system tells when a lock is free and gives up waiting, too
    }
    const auto holder = FileLock::holderOf(path);
    return Error("data.dataset_busy", {{"dataset", std::string(id)},
                                       {"holder", holder.empty() ? "another program" : holder},
                                       {"remedy", "wait until it is done, or end it, and try again"}});
}

CatalogueTransaction::CatalogueTransaction(CatalogueTransaction&& other) noexcept
    : m_locks(std::move(other.m_locks))
    , m_catalogue(std::move(other.m_catalogue))
    , m_stage(std::exchange(other.m_stage, {}))
    , m_stageLock(std::exchange(other.m_stageLock, std::nullopt))
    , m_steps(std::move(other.m_steps))
    , m_staged(other.m_staged)
{}

CatalogueTransaction& CatalogueTransaction::operator=(CatalogueTransaction&& other) noexcept
{
    if (this != &other) {
        discard();
        m_locks = std::move(other.m_locks);
        m_catalogue = std::move(other.m_catalogue);
        m_stage = std::exchange(other.m_stage, {});
        m_stageLock = std::exchange(other.m_stageLock, std::nullopt);
        m_steps = std::move(other.m_steps);
        m_staged = other.m_staged;
    }
    return *this;
}

CatalogueTransaction::~CatalogueTransaction()
{
    discard();
}

void CatalogueTransaction::discard()
{
    std::error_code ignored;
    if (!m_stage.empty())
        fs::remove_all(std::exchange(m_stage, {}), ignored);
    m_stageLock.reset(); // last: until then nobody else touches the stage
}

fs::path CatalogueTransaction::stage(const fs::path& target)
{
    const auto to = pathText(target);
    const auto known = std::find_if(m_steps.begin(), m_steps.end(), [&](const Step& step) { return step.to == to; });
    if (known != m_steps.end() && !known->from.empty())
        return m_stage / known->from;
    if (known != m_steps.end())
        m_steps.erase(known); // dropped, now replaced
    m_steps.push_back({std::to_string(m_staged++) + ".whr", to});
    return m_stage / m_steps.back().from;
}

void CatalogueTransaction::drop(const fs::path& target)
{
    const auto to = pathText(target);
    const bool known = std::any_of(m_steps.begin(), m_steps.end(), [&](const Step& step) { return step.to == to; });
    if (!known)
        m_steps.push_back({"", to});
}

void CatalogueTransaction::dropAll(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(m_catalogue / folder, ignored)) {
        if (entry.path().extension() == ".whr")
            files.push_back(entry.path().filename());
    }
    std::sort(files.begin(), files.end());
    for (const auto& file : files)
        drop(folder / file);
}

Result<void> CatalogueTransaction::commit()
{
    std::string text;
    for (const auto& step : m_steps)
        text += step.from + '\t' + step.to + '\n';
    auto file = AtomicFile::create(m_stage / kCommitFile);
    if (!file)
        return file.error();
    auto done = file->write(text);
    if (done)
        done = file->commit();
    if (!done) {
        discard();
        return done;
    }
    done = perform(m_catalogue, m_stage, m_steps);
    if (!done)
        m_stage.clear(); // written down but not done: recover() may yet finish it
    discard();
    return done;
}

Result<void> CatalogueTransaction::perform(const fs::path& catalogue, const fs::path& stage,
                                           const std::vector<Step>& steps)
{
    for (const auto& step : steps) {
        const auto target = catalogue / pathOf(step.to);
        std::error_code error;
        if (step.from.empty()) {
            fs::remove(target, error);
            if (error)
                return failed("file.write_failed", target, error);
            continue;
        }
        if (!fs::exists(stage / step.from, error))
            continue; // done before the crash
        fs::create_directories(target.parent_path(), error);
        if (!error)
            fs::rename(stage / step.from, target, error);
        if (error)
            return failed("file.write_failed", target, error);
    }
    return {};
}

Result<void> CatalogueTransaction::recover(const fs::path& catalogue)
{
    std::error_code error;
    std::vector<fs::path> stages;
    for (const auto& entry : fs::directory_iterator(catalogue, error)) {
        if (entry.path().filename().string().starts_with(kStagePrefix) && entry.is_directory(error))
            stages.push_back(entry.path());
    }
    std::sort(stages.begin(), stages.end());
    for (const auto& stage : stages) {
        std::error_code ignored;
        // Whoever fills it holds its lock; we hold it while we clear up after the dead.
        auto abandoned = FileLock::tryAcquire(lockOfStage(stage));
        const bool committed = fs::exists(stage / kCommitFile, ignored);
        if (!abandoned && committed)
            return std::move(abandoned).error(); // half a change, and we may not finish it
        if (!abandoned || !*abandoned)
            continue;
        if (!committed) {
            fs::remove_all(stage, ignored);
            continue;
        }
        const auto text = readTextFile(stage / kCommitFile);
        if (!text)
            continue; // another process has just finished it
        std::vector<Step> steps;
        bool sound = true;
        std::string_view rest = *text;
        while (!rest.empty()) {
            const auto end = std::min(rest.find('\n'), rest.size());
            const auto line = rest.substr(0, end);
            rest.remove_prefix(std::min(end + 1, rest.size()));
            const auto tab = line.find('\t');
            sound = sound && tab != line.npos;
            if (!sound)
                break;
            Step step{std::string(line.substr(0, tab)), std::string(line.substr(tab + 1))};
            sound = isInside(pathOf(step.to)) && step.from.find_first_of("/\\") == std::string::npos;
            steps.push_back(std::move(step));
        }
        if (sound) {
            const auto done = perform(catalogue, stage, steps);
            if (!done)
                return done;
        }
        fs::remove_all(stage, ignored);
    }
    return {};
}

} // namespace wh
