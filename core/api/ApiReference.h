// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graphql/Schema.h"

#include <string>

namespace wh::api {

/// docs/reference/api.md, made from the schema.
std::string apiReference(const graphql::Schema& schema);

} // namespace wh::api
