// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>
#include <QTimer>
#include <QVariant>

#include <memory>
#include <optional>
#include <type_traits>

namespace wh::ui {

/// One setting, as data: its place in the file, what it is where nobody chose, and what it may be.
template<typename T>
struct Setting
{
    const char* key;
    T fallback;
    bool (*isValid)(const T& value) = nullptr; ///< none: anything is
};

/// What a person chose and how the window was left, in one INI file that is replaced in one step, so that a crash
/// leaves the old or the new. What cannot be read, or is no value of its setting, counts as not chosen. Owned by the
/// program; GUI thread.
class Settings final : public QObject
{
    Q_OBJECT

public:
    /// A damaged file is put aside under a new name, and a new one begun.
    struct SetAside
    {
        QString file, keptAs;
    };

    /// @param file  made when something is first written, with its folder
    explicit Settings(const QString& file, QObject* parent = nullptr);
    ~Settings() override;

    template<typename T>
    T value(const Setting<T>& setting) const
    {
        QVariant stored = raw(setting.key);
        if (!stored.isValid() || !stored.convert(QMetaType::fromType<T>()))
            return setting.fallback;
        T value = stored.value<T>();
        return setting.isValid && !setting.isValid(value) ? setting.fallback : value;
    }
    /// Written to the disk from the event loop, or by save().
    template<typename T>
    void set(const Setting<T>& setting, const std::type_identity_t<T>& value)
    {
        if (this->value(setting) == value && raw(setting.key).isValid())
            return;
        write(setting.key, QVariant::fromValue(value));
        emit changed(QLatin1String(setting.key));
    }
    /// False where the file cannot be written.
    bool save();
    /// Tells of saveFailed(), once until it has succeeded again, where save() would not succeed.
    void trySave();
    /// Whether save() may succeed: nobody has taken away the right to write the file.
    bool isWritable() const { return m_store->isWritable(); }

    QString file() const { return m_store->fileName(); }
    const std::optional<SetAside>& setAside() const { return m_setAside; }

signals:
    void changed(const QString& key);
    void saveFailed();

private:
    QVariant raw(const char* key) const { return m_store->value(QLatin1String(key)); }
    void write(const char* key, const QVariant& value);

    std::unique_ptr<QSettings> m_store;
    std::optional<SetAside> m_setAside;
    QTimer m_saving;
    bool m_hasFailed = false;
};

} // namespace wh::ui
