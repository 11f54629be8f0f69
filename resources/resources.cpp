// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "resources/resources.h"

#include <QDir>

void initKarcisResources()
{
    Q_INIT_RESOURCE(karcis_files);
}
