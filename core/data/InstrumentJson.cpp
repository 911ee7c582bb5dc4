// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/InstrumentJson.h"

#include <array>
#include <nlohmann/json.hpp>
#include <optional>

namespace wh {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::pair<FeeCurrency, const char*>, 3> kFeeCurrencies = {
    {{FeeCurrency::Quote, "quote"}, {FeeCurrency::Received, "received"}, {FeeCurrency::FeeAsset, "fee_asset"}}};

/// Reads fields one by one and remembers the first that was wrong.
class FieldReader
{
public:
    explicit FieldReader(const Json& object) : m_object(object) {}

    const Json* find(const char* name, Json::value_t type)
    {
        const auto it = m_object.find(name);
        if (it != m_object.end() && it->type() == type)
            return &*it;
        fail(name, it == m_object.end() ? "missing" : it->dump(-1, ' ', true, Json::error_handler_t::replace));
        return nullptr;
    }
    std::string text(const char* name)
    {
        const auto* value = find(name, Json::value_t::string);
        return value ? value->get<std::string>() : std::string();
    }
    Decimal decimal(const char* name)
    {
        const auto value = Decimal::parse(text(name));
        if (!value)
            fail(name, text(name));
        return value.valueOr(Decimal());
    }
    std::int64_t whole(const char* name)
    {
        const auto it = m_object.find(name);
        if (it != m_object.end() && it->is_number_integer())
            return it->get<std::int64_t>();
        fail(name, "missing");
        return 0;
    }
    double number(const char* name)
    {
        const auto it = m_object.find(name);
        if (it != m_object.end() && it->is_number())
            return it->get<double>();
        fail(name, "missing");
        return 0;
    }
    void fail(const char* name, std::string value)
    {
        if (!m_error)
            m_error = Error("instrument.invalid", {{"field", name},
                                                   {"value", value.substr(0, 80)},
                                                   {"remedy", "the description of the instrument is damaged"}});
    }
    const std::optional<Error>& error() const { return m_error; }

private:
    const Json& m_object;
    std::optional<Error> m_error;
};

} // namespace

std::string instrumentToJson(const Instrument& instrument)
{
    Json tiers = Json::array();
    for (const auto& tier : instrument.fees.tiers)
        tiers.push_back({{"volume30d", tier.volume30d.toString()},
                         {"makerBps", tier.makerBps.toString()},
                         {"takerBps", tier.takerBps.toString()}});
    const char* currency = "";
    for (const auto& [value, name] : kFeeCurrencies) {
        if (value == instrument.fees.currency)
            currency = name;
    }
    const Json json = {{"name", instrument.name.toString()},
                       {"kind", toString(instrument.kind)},
                       {"tick", instrument.tick.toString()},
                       {"lot", instrument.lot.toString()},
                       {"multiplier", instrument.multiplier.toString()},
                       {"minQuantity", instrument.minQuantity},
                       {"maxQuantity", instrument.maxQuantity},
                       {"minNotional", instrument.minNotional.toString()},
                       {"priceBand", instrument.priceBand},
                       {"fees",
                        {{"tiers", tiers},
                         {"currency", currency},
                         {"feeAsset", instrument.fees.feeAsset},
                         {"feeAssetPrice", instrument.fees.feeAssetPrice.toString()}}}};
    return json.dump(-1, ' ', true, Json::error_handler_t::replace);
}

Result<Instrument> instrumentFromJson(std::string_view text)
{
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object())
        return Error("instrument.invalid", {{"field", "instrument"},
                                            {"value", std::string(text.substr(0, 40))},
                                            {"remedy", "the description of the instrument is damaged"}});
    FieldReader read(json);
    Instrument instrument;
    const auto name = InstrumentName::parse(read.text("name"));
    if (!name)
        return name.error();
    const auto kind = parseContractKind(read.text("kind"));
    if (!kind)
        return kind.error();
    instrument.name = *name;
    instrument.kind = *kind;
    instrument.tick = read.decimal("tick");
    instrument.lot = read.decimal("lot");
    instrument.multiplier = read.decimal("multiplier");
    instrument.minQuantity = read.whole("minQuantity");
    instrument.maxQuantity = read.whole("maxQuantity");
    instrument.minNotional = read.decimal("minNotional");
    instrument.priceBand = read.number("priceBand");
    if (const auto* fees = read.find("fees", Json::value_t::object)) {
        FieldReader readFees(*fees);
        const auto currency = readFees.text("currency");
        bool known = false;
        for (const auto& [value, label] : kFeeCurrencies) {
            if (currency == label) {
                instrument.fees.currency = value;
                known = true;
            }
        }
        if (!known)
            readFees.fail("currency", currency);
        instrument.fees.feeAsset = readFees.text("feeAsset");
        instrument.fees.feeAssetPrice = readFees.decimal("feeAssetPrice");
        if (const auto* tiers = readFees.find("tiers", Json::value_t::array)) {
            instrument.fees.tiers.clear();
            for (const auto& item : *tiers) {
                if (!item.is_object()) {
                    readFees.fail("tiers", "not an object");
                    break;
                }
                FieldReader tier(item);
                instrument.fees.tiers.push_back(
                    {tier.decimal("volume30d"), tier.decimal("makerBps"), tier.decimal("takerBps")});
                if (tier.error())
                    return *tier.error();
            }
            if (instrument.fees.tiers.empty())
                readFees.fail("tiers", "none");
        }
        if (readFees.error())
            return *readFees.error();
    }
    if (read.error())
        return *read.error();
    const auto valid = instrument.validate();
    if (!valid)
        return valid.error();
    return instrument;
}

} // namespace wh
