// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/EngineLog.h"

#include <QtGlobal>

namespace wh::engine_program {

/// While it is there, what Qt would print of itself goes to the log, with the field `category`. There is one at most.
class LibraryMessages
{
public:
    /// @param log  outlives it
    explicit LibraryMessages(const EngineLog& log);
    ~LibraryMessages();
    LibraryMessages(const LibraryMessages&) = delete;
    LibraryMessages& operator=(const LibraryMessages&) = delete;

private:
    QtMessageHandler m_before;
};

} // namespace wh::engine_program
