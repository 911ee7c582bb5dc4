// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QFrame>
#include <QIcon>
#include <QPointer>

#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QListView;

namespace wh::ui {

class Appearance;

/// Something that the palette finds.
struct PaletteEntry
{
    QString id;       ///< stable: "action:go.back", "run:14"
    QString title;    ///< what is matched first
    QString detail;   ///< dimmed beside it, matched too
    QString kind;     ///< "Action", "Run"
    QString shortcut; ///< as the keyboard shows it
    QIcon icon;
    std::function<void()> run;
    bool isOrder = false; ///< it makes a bot do something: having been used brings it no further up
};

/// The entries that match, the best first; without a pattern those used last, then all in their order. GUI thread.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1, KindRole, ShortcutRole, PositionsRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<PaletteEntry> entries, const QStringList& recent);
    void setPattern(const QString& pattern);
    const PaletteEntry* entryAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Shown
    {
        std::size_t entry = 0;
        int score = 0;
        QList<int> positions = {}; ///< in the title
    };
    static std::optional<Shown> match(const QStringList& words, const PaletteEntry& entry);

    std::vector<PaletteEntry> m_entries;
    QStringList m_recent; ///< IDs, the last first
    std::vector<Shown> m_shown;
};

/// Finds anything by a few letters: typed into, moved by Up and Down, run by Enter, left by Esc. Lies over the top of
/// its window. Owned by the window; GUI thread.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(const Appearance& appearance, QWidget* window);

    /// @param recent  IDs of entries that were run, the last first
    void open(std::vector<PaletteEntry> entries, const QStringList& recent);

signals:
    /// Right before it is run.
    void chosen(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    class Delegate;
    void close();
    void place();
    void run(const QModelIndex& index);
    void select(int row);
    void refresh();
    void retranslate();

    const Appearance& m_appearance;
    PaletteModel m_model;
    QLineEdit* m_field;
    QListView* m_list;
    QLabel* m_nothing;
    QPointer<QWidget> m_focusBefore;
};

} // namespace wh::ui
