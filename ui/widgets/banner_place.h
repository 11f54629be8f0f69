// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QWidget>

class QBoxLayout;

namespace karcis::ui {

class Banner;

/// A strip that keeps its height whether a banner is told in it or not, so that nothing below it ever moves. Shows
/// something else while there is nothing to tell.
class BannerPlace : public QWidget
{
    Q_OBJECT

public:
    explicit BannerPlace(QWidget *parent = nullptr);

    /// What is shown while no banner is.
    void setContent(QWidget *content);
    /// Banners that stand here are told one at a time.
    void take(Banner *banner);
    void setTelling(bool telling);

private:
    QBoxLayout *m_column = nullptr;
    QWidget *m_content = nullptr;
};

} // namespace karcis::ui
