// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace wh::sandbox {

/// What a process does that was started as the parent of sandboxes: once it has made ready what all of them need, it
/// splits itself at its host's word. Each child is the host's own child, and goes on to shut its jail as one that was
/// started directly. No script ever runs in the parent. One thread; once per process. Linux; elsewhere it is never
/// ready, and hosts start sandboxes directly.
class Parent
{
public:
    /// At the very start: closes all descriptors above `socket`, and ends with the host.
    /// @param socket  the way to the host; in a child, the number of the child's own
    explicit Parent(int socket);

    /// Shuts itself in as far as it can and still make children. False: a child of this process would share something
    /// with others (a thread, memory, an open file), or the system does not let it.
    bool makeReady();
    /// Until the host is gone, or says what it must not: false. True in each child, which has its own socket and
    /// nothing of the parent's open but doorbells(); chance is made anew.
    bool serve();
    /// In a child: another guard of functions' frames than its siblings have. Of the functions that are under way none
    /// may return afterwards.
    static void renewGuard();
    /// Descriptors of libraries, made anew in the child, in ascending order.
    std::span<const int> doorbells() const { return m_doorbells; }

private:
    bool findDescriptors();
    void makeOne(int socket);
    bool becomeChild(int socket);

    int m_socket;
    std::vector<int> m_doorbells;
    bool m_isClosed = false;
    int* m_threadNumber = nullptr; ///< where the thread keeps its number: a child's is another
    bool m_isChild = false;
};

} // namespace wh::sandbox
