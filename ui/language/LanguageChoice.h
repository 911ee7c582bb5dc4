// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

#include <memory>
#include <span>

class QCoreApplication;

namespace wh::ui {

/// A language that the window speaks.
struct Language
{
    const char* code; ///< "de"
    const char* name; ///< in that language: "Deutsch"
};

/// All of them, English first.
std::span<const Language> languages();
/// The first of the reader's languages that the window speaks, else "en".
QString systemLanguage();

/// Puts one language in force, ours and Qt's own sentences: every widget is told by QEvent::LanguageChange. Owned by
/// the program; GUI thread.
class LanguageChoice final : public QObject
{
    Q_OBJECT

public:
    explicit LanguageChoice(QCoreApplication& application, QObject* parent = nullptr);
    ~LanguageChoice() override;

    /// @param code  of languages(); empty: the system's. What is unknown is English.
    void choose(const QString& code);
    /// The language in force.
    const QString& current() const { return m_current; }

signals:
    void changed();

private:
    void load(const QString& code);

    QCoreApplication& m_application;
    QString m_current;
    std::unique_ptr<QTranslator> m_ours;
    std::unique_ptr<QTranslator> m_toolkit;
};

} // namespace wh::ui
