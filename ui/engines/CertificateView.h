// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace wh::ui {

class Appearance;

/// What a person compares before they accept a certificate: its fingerprint, and the one before where there was one,
/// whom it is of, who vouches for it. GUI thread.
class CertificateView final : public QWidget
{
    Q_OBJECT

public:
    explicit CertificateView(const Appearance& appearance, QWidget* parent = nullptr);

    /// @param error  remote.certificate_unknown or remote.certificate_changed
    void setCertificate(const Error& error);
    /// Of the one that is shown now, as EngineLink::acceptCertificate() takes it.
    QString fingerprint() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void addLine(const QString& title, const QString& text, bool isFingerprint = false);

    const Appearance& m_appearance;
    Error m_error;
    QGridLayout* m_lines;
    QLabel* m_advice;
};

} // namespace wh::ui
