// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QUndoCommand>

#include <functional>
#include <utility>

namespace wh::ui {

/// A choice that was made and can be taken back: of a strategy, a recording, a period. Does nothing once what it chose
/// for is gone. Owned by the undo stack; GUI thread.
template<typename Value>
class SetupEdit final : public QUndoCommand
{
public:
    using Put = std::function<void(const Value&)>;

    SetupEdit(const QString& text, QObject* context, Value before, Value after, Put put)
        : QUndoCommand(text)
        , m_context(context)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_put(std::move(put))
    {}

    void redo() override { put(m_after); }
    void undo() override { put(m_before); }

private:
    void put(const Value& value)
    {
        if (m_context)
            m_put(value);
        else
            setObsolete(true);
    }

    QPointer<QObject> m_context;
    Value m_before;
    Value m_after;
    Put m_put;
};

} // namespace wh::ui
