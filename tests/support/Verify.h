// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

/// QVERIFY for a Result: a failure tells the error.
#define VERIFY_OK(call)                                                                                                \
    do {                                                                                                               \
        const auto verified = (call);                                                                                  \
        QVERIFY2(verified, verified ? "" : verified.error().toString().c_str());                                       \
    } while (false)
