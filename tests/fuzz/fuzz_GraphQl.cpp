// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graphql/GraphQlService.h"
#include "core/graphql/InputCoercion.h"
#include "core/graphql/Parser.h"
#include "core/graphql/Printer.h"

#include <cstdint>
#include <cstdlib>
#include <string>

using namespace wh::graphql;

namespace {

constexpr const char* kSchema = R"(
interface Node { id: ID! self: Node! }
type A implements Node { id: ID! self: A! int(x: Int = 1, in: In): Int list: [[B!]] any(of: Any): Any u: U }
type B implements Node { id: ID! self: Node! float: Float! e(e: E! = X, es: [E!]): E many(first: Int): [A!]! u: [U] }
union U = A | B
enum E { X Y @deprecated }
scalar Any
input In { a: Int = 3 b: [In!] c: E! = Y d: Any id: ID }
directive @d(in: In, x: [Int!]! = [1]) repeatable on FIELD | QUERY | INLINE_FRAGMENT | VARIABLE_DEFINITION
type Query { a: A b: B! node(id: ID!): Node u: [U!] in(in: In!, ins: [[In]]): String }
type Mutation { set(in: In): A }
type Subscription { tick(n: Int): Int a: A }
)";

/// A value of `type`: now and then null or an error, lists of two, objects of the first type that is possible.
Resolved some(TypeRef type, std::uint32_t& state)
{
    state = state * 1664525U + 1013904223U;
    const std::uint32_t dice = state >> 24;
    if (dice < 8)
        return {};
    if (dice < 12)
        return wh::Error("fuzz.error", {{"field", "x"}});
    type = type.nullable();
    if (type.isList()) {
        std::vector<TypeRef> items(2, type.inner());
        return toResolved(listOf(std::move(items), [&state](const TypeRef& item) { return some(item, state); }));
    }
    if (type.named->isComposite()) {
        const auto& possible = type.named->possible;
        return ObjectRef{nullptr, nullptr, possible[dice % possible.size()]->name};
    }
    if (type.named->kind == TypeKind::Enum)
        return std::string(dice < 128 ? "X" : "Z");
    return dice < 128 ? Resolved(std::int64_t{dice}) : Resolved(std::string("text \xc3\xa9 \"quoted\" \xff"));
}

class TwoEvents final : public EventStream
{
public:
    void start(Listener listener) override
    {
        listener.onEvent(std::int64_t{1});
        listener.onEvent(Resolved());
        listener.onEnd(std::nullopt);
    }
    void cancel() override {}
};

Resolvers resolversFor(const Schema& schema, std::uint32_t& state)
{
    Resolvers resolvers;
    for (const auto& type : schema.types()) {
        if (type->builtin)
            continue;
        for (const auto& field : type->fields) {
            FieldBinding binding;
            binding.resolve = [&state, &field](const FieldCall&) { return some(field.type, state); };
            binding.stream = [](const FieldCall&) -> wh::Result<std::unique_ptr<EventStream>> {
                return std::unique_ptr<EventStream>(std::make_unique<TwoEvents>());
            };
            resolvers.bind(type->name, field.name, std::move(binding));
        }
    }
    return resolvers;
}

void require(bool condition)
{
    if (!condition)
        std::abort();
}

/// What was printed means the same: it parses, and prints the same again.
void checkPrint(const ast::Document& document)
{
    const std::string once = print(document);
    const auto again = parse(once, Limits::trusted());
    require(bool(again));
    require(print(**again) == once);
}

} // namespace

/// The first byte chooses: a schema, or a document and, after a zero byte, its variables.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static std::uint32_t state = 1;
    static const SchemaPtr schema = *Schema::build(kSchema);
    static GraphQlService service = [] {
        Limits limits;
        limits.maxResponseBytes = 100'000;
        return GraphQlService(schema, resolversFor(*schema, state), limits);
    }();
    if (size < 1)
        return 0;
    state = data[0];
    const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
    if (const auto document = parse(text))
        checkPrint(**document);
    if (data[0] & 1) {
        if (const auto built = Schema::build(text)) {
            const auto again = Schema::build(printSchema(**built));
            require(bool(again));
            require(printSchema(**again) == printSchema(**built));
        }
        return 0;
    }
    const std::size_t end = std::min(text.find('\0'), text.size());
    const std::string_view document = text.substr(0, end);
    Request request;
    if (auto variables = readVariables(text.substr(std::min(end + 1, text.size()))))
        request.variables = std::move(*variables);
    StringSink sink;
    service.execute(document, request, sink);
    require(sink.text().starts_with('{'));
    if (auto subscription = service.subscribe(document, request))
        (*subscription)->start({[](std::string) {}, [](std::optional<wh::Error>) {}});
    return 0;
}
