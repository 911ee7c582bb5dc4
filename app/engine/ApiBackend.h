// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/GraphQlBackend.h"

namespace wh::api {
class Api;
} // namespace wh::api

namespace wh::engine_program {

/// The API as a transport sees it. Borrows it.
transport::GraphQlBackend backendOf(api::Api& api);

} // namespace wh::engine_program
