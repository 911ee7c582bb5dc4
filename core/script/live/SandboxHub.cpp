// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/live/SandboxHub.h"

#include "core/script/host/SandboxEnd.h"
#include "core/script/host/SandboxParent.h"
#include "core/script/live/LineLedger.h"
#include "core/script/live/WayWatch.h"
#include "core/script/protocol/Frame.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

namespace wh {

namespace {

using sandbox::Message;

constexpr DurationNs kLook = 50 * kMillisecond;      ///< at those who are at work
constexpr DurationNs kIdleLook = 250 * kMillisecond; ///< whether somebody has begun to
constexpr DurationNs kClosedLook = 2 * kMillisecond; ///< whether one whose way is closed has ended
constexpr DurationNs kGrace = 500 * kMillisecond;    ///< beyond the engine's own interrupt
constexpr DurationNs kFiguresEvery = kSecond;

TimeNs steadyNow()
{
    return std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
}

/// One sandbox. Its process is the hub's thread's, but for sending, and for taking what a call under way says.
struct Child
{
    std::uint64_t id = 0;
    SandboxSettings settings;
    std::uint64_t memoryBytes = 0;

    std::mutex mutex; ///< of all that follows. Nobody waits under it, not for a process's end either: shards want it
    std::function<void()> ring;
    std::unique_ptr<SandboxProcess> process;
    bool isGreeted = false;
    bool isLeft = false; ///< what has come is the hub's thread's to judge
    LineLedger ledger;
    std::deque<Message> inbox;
    std::deque<std::vector<std::byte>> outbox;
    std::optional<Error> end; ///< and what process there is the hub's thread is to put away
    SandboxFigures figures;
    TimeNs figuresAt = 0;
    TimeNs begun = steadyNow();
    TimeNs turnSince = 0;              ///< of the sandbox's turn
    std::optional<DurationNs> cpuThen; ///< when it was first looked at in the call under way

    bool isQuiet()
    {
        const std::lock_guard lock(mutex);
        return inbox.empty() && (end || (isGreeted && !ledger.isSandboxesTurn())); // else the clock goes on first
    }
    /// Under the lock, as the next ones. @return as flush()
    bool send(const Message& message, std::span<const std::byte> contents)
    {
        static_cast<void>(writeFrames(kindOf(message), contents, [this](std::span<const std::byte> packet) {
            outbox.emplace_back(packet.begin(), packet.end());
            return Result<void>();
        }));
        ledger.onSent(message);
        turnSince = steadyNow();
        if (!std::holds_alternative<sandbox::Answer>(message))
            cpuThen.reset();
        if (process && ledger.open())
            process->note(*ledger.open());
        return flush();
    }
    /// @return whether something is left
    bool flush()
    {
        while (process && isGreeted && !end && !process->isClosed() && !outbox.empty()) {
            const auto sent = process->trySend(outbox.front());
            if (!sent || !*sent)
                break; // what is wrong shows when it is read from
            outbox.pop_front();
        }
        return !outbox.empty();
    }
    Result<void> onCame(const Message& message)
    {
        auto judged = ledger.onCame(message);
        if (judged && !ledger.open())
            process->note(std::nullopt); // idle: what ends it now is no matter of a hook
        return judged;
    }
    /// What is wrong with it.
    std::optional<Error> mistakeOf(const Message& message)
    {
        const auto judged = isGreeted ? onCame(message) : process->greet(message);
        return judged ? std::nullopt : std::optional(judged.error());
    }
    /// Whether it was split off, and has not come to its first word.
    bool mayBeginAnew() const { return !isGreeted && process->isFromParent(); }
    /// One word, if it has come. @return whether something else has, which the hub's thread is to judge
    bool takeWord()
    {
        if (end || isLeft || !inbox.empty() || !process || !isGreeted || !ledger.isSandboxesTurn())
            return false;
        auto got = process->take();
        if (got && !*got) {
            isLeft = process->isClosed();
        } else if (!got) {
            isLeft = true; // and the process tells it once more
        } else if (const auto judged = onCame(**got); judged) {
            inbox.push_back(**std::move(got));
        } else {
            isLeft = true;
            finish(judged.error());
        }
        return isLeft;
    }
    void onGreeted()
    {
        turnSince = steadyNow();
        measure(turnSince);
        figures.baseBytes = figures.dataBytes;
    }
    void measure(TimeNs now)
    {
        const auto base = figures.baseBytes;
        figures = process->figures();
        figures.process = process->processId();
        figures.baseBytes = base;
        figuresAt = now;
    }
    /// Its process is ended by force as soon as the hub's thread puts it away.
    void finish(Error why)
    {
        end = std::move(why);
        outbox.clear();
    }
};

} // namespace

struct SandboxHub::State
{
    mutable std::mutex mutex; ///< of the next ones; taken before a child's, never after
    std::map<std::uint64_t, std::shared_ptr<Child>> children;
    std::deque<std::shared_ptr<Child>> fresh;
    std::deque<std::uint64_t> leaving;
    std::deque<std::uint64_t> waiting; ///< for room, or to be judged
    std::uint64_t lastId = WayWatch::kBell;
    bool isEnding = false;
    std::thread thread;

    mutable std::mutex ringMutex;
    mutable std::condition_variable rung;
    std::uint64_t rings = 0;

    std::unique_ptr<WayWatch> watch = WayWatch::create();
    std::set<std::uint64_t> closed; ///< whose way is, and who lives on; of the hub's thread

    void wake() const { watch->ring(); }
    void begin()
    {
        thread = std::thread([this] { run(); });
    }
    void run();
    void takePosted(bool& isOver);
    void start(Child& child);
    void startAnew(Child& child, const Error& why);
    std::unique_ptr<SandboxProcess> putAway(Child& child);
    void leaveClosed(Child& child);
    void listen(Child& child) const;
    void ring(Child& child);
    void read(Child& child);
    DurationNs lookAtAll();
    bool look(Child& child);
    std::shared_ptr<Child> find(std::uint64_t id) const
    {
        const std::lock_guard lock(mutex);
        const auto found = children.find(id);
        return found == children.end() ? nullptr : found->second;
    }
};

namespace {

class HubLine final : public SandboxLine
{
public:
    using Post = std::function<void(std::uint64_t)>;
    HubLine(std::shared_ptr<Child> child, Post leave, Post lookAt)
        : m_child(std::move(child)), m_leave(std::move(leave)), m_lookAt(std::move(lookAt))
    {}
    ~HubLine() override
    {
        {
            const std::lock_guard lock(m_child->mutex);
            m_child->ring = nullptr;
        }
        m_leave(m_child->id);
    }

    void send(const Message& message) override
    {
        const auto contents = encode(message);
        bool waits = false;
        {
            const std::lock_guard lock(m_child->mutex);
            if (m_child->end)
                return;
            if (contents) {
                waits = m_child->send(message, *contents);
            } else {
                m_child->finish(contents.error());
                waits = true;
            }
        }
        if (waits)
            m_lookAt(m_child->id);
    }
    bool isReady() override
    {
        // Whoever has it now is about to ring.
        std::unique_lock lock(m_child->mutex, std::try_to_lock);
        if (!lock)
            return false;
        const bool isLeft = m_child->takeWord();
        const bool is = !m_child->inbox.empty() || m_child->end;
        lock.unlock();
        if (isLeft)
            m_lookAt(m_child->id);
        return is;
    }
    std::optional<Message> next() override
    {
        const std::lock_guard lock(m_child->mutex);
        if (m_child->inbox.empty())
            return std::nullopt;
        auto message = std::move(m_child->inbox.front());
        m_child->inbox.pop_front();
        return message;
    }
    std::optional<Error> end() override
    {
        const std::lock_guard lock(m_child->mutex);
        return m_child->inbox.empty() ? m_child->end : std::nullopt;
    }
    SandboxFigures figures() override
    {
        const std::lock_guard lock(m_child->mutex);
        return m_child->figures;
    }

private:
    std::shared_ptr<Child> m_child;
    Post m_leave;
    Post m_lookAt;
};

} // namespace

SandboxHub::SandboxHub() : m_state(std::make_unique<State>()) {}

SandboxHub::~SandboxHub()
{
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->isEnding = true;
    }
    m_state->wake();
    if (m_state->thread.joinable())
        m_state->thread.join();
}

std::unique_ptr<SandboxLine> SandboxHub::open(const SandboxSettings& settings, std::uint64_t memoryBytes,
                                              std::function<void()> ring)
{
    State& state = *m_state;
    auto child = std::make_shared<Child>();
    child->settings = settings;
    child->settings.stop = 10 * kLook; // of a process that has closed its way, and lives on
    child->memoryBytes = memoryBytes;
    child->ring = std::move(ring);
    {
        const std::lock_guard lock(state.mutex);
        child->id = ++state.lastId;
        state.children.emplace(child->id, child);
        state.fresh.push_back(child);
        if (!state.thread.joinable())
            state.begin();
    }
    state.wake();
    const auto post = [&state](std::deque<std::uint64_t> State::*queue) {
        return [&state, queue](std::uint64_t id) {
            {
                const std::lock_guard lock(state.mutex);
                (state.*queue).push_back(id);
            }
            state.wake();
        };
    };
    return std::make_unique<HubLine>(std::move(child), post(&State::leaving), post(&State::waiting));
}

std::size_t SandboxHub::count() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->children.size() - m_state->leaving.size();
}

std::vector<std::int64_t> SandboxHub::processes() const
{
    std::vector<std::int64_t> numbers;
    const std::lock_guard lock(m_state->mutex);
    for (const auto& [id, child] : m_state->children) {
        const std::lock_guard childLock(child->mutex);
        if (child->process)
            numbers.push_back(child->process->processId());
    }
    return numbers;
}

bool SandboxHub::isQuiet() const
{
    const std::lock_guard lock(m_state->mutex);
    for (const auto& [id, child] : m_state->children) {
        const bool leaves = std::find(m_state->leaving.begin(), m_state->leaving.end(), id) != m_state->leaving.end();
        if (!leaves && !child->isQuiet())
            return false;
    }
    return true;
}

std::uint64_t SandboxHub::rings() const
{
    const std::lock_guard lock(m_state->ringMutex);
    return m_state->rings;
}

void SandboxHub::waitForRing(std::uint64_t seen, DurationNs timeout) const
{
    std::unique_lock lock(m_state->ringMutex);
    m_state->rung.wait_for(lock, std::chrono::nanoseconds(timeout), [&] { return m_state->rings > seen; });
}

void SandboxHub::State::run()
{
    bool isOver = false;
    DurationNs pause = kNever;
    TimeNs lookAt = 0;
    while (!isOver) {
        for (const auto id : watch->wait(closed.empty() ? pause : std::min(pause, kClosedLook))) {
            if (id == WayWatch::kBell) {
                takePosted(isOver);
                pause = std::min(pause, kLook);
            } else if (const auto child = find(id)) {
                read(*child);
            }
        }
        for (const auto id : std::vector(closed.begin(), closed.end())) {
            if (const auto child = find(id))
                read(*child);
            else
                closed.erase(id);
        }
        if (const TimeNs now = steadyNow(); now >= lookAt) {
            pause = lookAtAll();
            lookAt = now + kLook;
        }
    }
    const std::lock_guard lock(mutex);
    for (const auto& [id, child] : children) {
        if (child->process)
            watch->remove(id, *child->process);
    }
    children.clear(); // and with them the processes: of the thread that started them
}

void SandboxHub::State::takePosted(bool& isOver)
{
    std::deque<std::shared_ptr<Child>> toStart;
    std::vector<std::shared_ptr<Child>> gone; // ended outside the lock
    std::deque<std::uint64_t> toFlush;
    {
        const std::lock_guard lock(mutex);
        isOver = isEnding;
        toStart.swap(fresh);
        toFlush.swap(waiting);
        for (const auto id : leaving) {
            if (const auto found = children.extract(id))
                gone.push_back(found.mapped());
        }
        leaving.clear();
    }
    for (const auto& child : toStart)
        start(*child);
    for (const auto id : toFlush) {
        if (const auto child = find(id))
            read(*child);
    }
    for (const auto& child : gone) {
        std::unique_ptr<SandboxProcess> ended; // after the lock
        const std::lock_guard lock(child->mutex);
        ended = putAway(*child);
    }
}

/// Without the child's lock, as startAnew(): it takes a while.
void SandboxHub::State::start(Child& child)
{
    const TimeNs begun = steadyNow();
    auto spawned = SandboxProcess::spawn(child.settings, child.memoryBytes);
    {
        const std::lock_guard lock(child.mutex);
        child.begun = begun;
        if (spawned) {
            child.process = std::move(*spawned);
            child.process->standBehind();
            watch->add(child.id, *child.process);
            return;
        }
        child.finish(std::move(spawned).error());
    }
    ring(child);
}

/// One that was split off and did not come to its first word: once more, directly.
void SandboxHub::State::startAnew(Child& child, const Error& why)
{
    SandboxParent::distrust(child.settings.program, why);
    child.settings.parent = false;
    start(child);
}

/// Under the child's lock. @return its process, which ends with it: not under the lock
std::unique_ptr<SandboxProcess> SandboxHub::State::putAway(Child& child)
{
    closed.erase(child.id);
    if (child.process)
        watch->remove(child.id, *child.process);
    return std::move(child.process);
}

/// Its way has nothing more to tell: it is looked at until it has ended.
void SandboxHub::State::leaveClosed(Child& child)
{
    if (closed.insert(child.id).second)
        watch->remove(child.id, *child.process);
}

/// For words, and for room while something waits for it.
void SandboxHub::State::listen(Child& child) const
{
    if (child.process)
        watch->watch(child.id, *child.process, child.isGreeted && !child.outbox.empty());
}

void SandboxHub::State::ring(Child& child)
{
    {
        const std::lock_guard lock(child.mutex); // so that none comes after the line's end
        if (child.ring)
            child.ring();
    }
    {
        const std::lock_guard lock(ringMutex);
        ++rings;
    }
    rung.notify_all();
}

void SandboxHub::State::read(Child& child)
{
    bool isToRing = false;
    std::optional<Error> anew;
    std::unique_ptr<SandboxProcess> ended; // after the lock
    {
        const std::lock_guard lock(child.mutex);
        const bool waited = !child.outbox.empty();
        while (child.process && !child.end && !anew) {
            auto got = child.process->take();
            std::optional<Error> why;
            if (!got)
                why = got.error();
            else if (*got)
                why = child.mistakeOf(**got);
            else if (why = child.process->closedEnd(); !why)
                break;
            if (why && child.mayBeginAnew()) {
                anew = std::move(why);
                continue;
            }
            isToRing = isToRing || why || child.isGreeted;
            if (why)
                child.finish(*std::move(why));
            else if (!std::exchange(child.isGreeted, true))
                child.onGreeted();
            else
                child.inbox.push_back(**std::move(got));
        }
        if (anew || child.end)
            ended = putAway(child);
        else if (child.process && child.process->isClosed())
            leaveClosed(child);
        else if (child.flush() || waited)
            listen(child);
    }
    if (isToRing)
        ring(child);
    ended.reset();
    if (anew)
        startAnew(child, *anew);
}

/// @return when to look again; kNever: there is nobody
DurationNs SandboxHub::State::lookAtAll()
{
    std::vector<std::shared_ptr<Child>> all;
    {
        const std::lock_guard lock(mutex);
        for (const auto& [id, child] : children)
            all.push_back(child);
    }
    bool someoneWorks = false;
    for (const auto& child : all)
        someoneWorks = look(*child) || someoneWorks;
    return all.empty() ? kNever : someoneWorks ? kLook : kIdleLook;
}

/// Ends what does not answer. @return whether it is to be looked at again soon
bool SandboxHub::State::look(Child& child)
{
    bool works = false;
    bool isAnew = false;
    std::optional<Error> why;
    std::unique_ptr<SandboxProcess> ended; // after the lock
    {
        const std::lock_guard lock(child.mutex);
        if (!child.process || child.end || child.process->isClosed())
            return false;
        const TimeNs now = steadyNow();
        const auto& limits = child.settings.limits;
        if (!child.isGreeted) {
            works = true;
            if (now - child.begun > child.settings.start)
                why = limitError("start", formatDuration(child.settings.start), std::nullopt,
                                 "the machine is busy: try again, or raise the limit");
        } else if (child.ledger.isSandboxesTurn()) {
            works = true;
            const auto hook = *child.ledger.open();
            const DurationNs allowed = hook == ScriptHook::Load ? limits.load : limits.hookHard;
            if (now - child.turnSince >= kLook && !child.cpuThen)
                child.cpuThen = child.process->cpu();
            if (child.cpuThen && child.process->cpu() - *child.cpuThen > allowed + kGrace)
                why = limitError(hook == ScriptHook::Load ? "load_cpu" : "hook_cpu", formatDuration(allowed), hook,
                                 "a built-in did not come back: give sort, join, repeat, fill, JSON and regular "
                                 "expressions less");
            else if (now - child.turnSince > child.settings.silence)
                why = limitError("answer", formatDuration(child.settings.silence), hook,
                                 "the sandbox does not answer: start it again");
        }
        if (child.isGreeted && now - child.figuresAt >= kFiguresEvery)
            child.measure(now);
        if (!why)
            return works;
        isAnew = child.mayBeginAnew();
        if (!isAnew)
            child.finish(*why);
        ended = putAway(child);
    }
    if (!isAnew)
        ring(child);
    ended.reset();
    if (isAnew)
        startAnew(child, *why);
    return isAnew;
}

} // namespace wh
