// SPDX-License-Identifier: GPL-3.0-or-later
// Where notifications are the balloons of an icon in the tray (Windows, macOS).
#include "ui/desktop/BackgroundTray.h"
#include "ui/desktop/DesktopNotices.h"

namespace wh::ui {

namespace {

class TrayNotices final : public DesktopNotices
{
public:
    explicit TrayNotices(BackgroundTray& tray) : m_tray(tray)
    {
        connect(&tray, &BackgroundTray::sayingOpened, this, &DesktopNotices::opened);
    }
    void show(const Alert& alert) override
    {
        m_tray.setVisible(true); // from the first one on: without an icon there are none
        m_tray.say(alert);
    }

private:
    BackgroundTray& m_tray;
};

} // namespace

std::unique_ptr<DesktopNotices> makeDesktopNotices(BackgroundTray& tray)
{
    return std::make_unique<TrayNotices>(tray);
}

} // namespace wh::ui
