// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs in which a person decides about an engine. Opened with open(); each deletes itself, and closes when there
// is nothing left to decide.
#pragma once

#include "ui/links/EngineLink.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace wh::ui {

/// A property of a link: the keychain was declined when it was added, and no token has been given yet.
inline constexpr const char* kDeclinedKeychain = "declinedKeychain";

class Appearance;
class CertificateView;

/// Shows a certificate that is new or changed, and accepts it for the link.
class CertificateDialog final : public QDialog
{
    Q_OBJECT

public:
    CertificateDialog(const Appearance& appearance, EngineLink& link, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void look();

    QPointer<EngineLink> m_link;
    const Appearance& m_appearance;
    QLabel* m_picture;
    QLabel* m_text;
    CertificateView* m_view;
    QPushButton *m_accept, *m_refuse;
};

/// Asks for the token of a link.
class TokenDialog final : public QDialog
{
    Q_OBJECT

public:
    TokenDialog(const Appearance& appearance, EngineLink& link, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QPointer<EngineLink> m_link;
    QLabel* m_text;
    QLabel* m_label;
    QLineEdit* m_token;
    QCheckBox* m_keep;
    QPushButton *m_give, *m_cancel;
};

/// A field for a token: what is typed is hidden until somebody wants to see it.
QLineEdit* makeTokenField(const Appearance& appearance, QWidget* parent);
/// Whether a person has to decide something for the link.
bool hasQuestion(const EngineLink& link);
/// The dialog in which they do. @return null where there is nothing to decide
QDialog* makeQuestion(const Appearance& appearance, EngineLink& link, QWidget* parent);

} // namespace wh::ui
