// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graphql/DocumentCache.h"

#include <QtTest>

#include <string>
#include <thread>
#include <vector>

using namespace wh::graphql;

namespace {

std::string documentOf(int number)
{
    return "query Q" + std::to_string(number) + " { a }";
}

} // namespace

class TestGraphQlDocumentCache : public QObject
{
    Q_OBJECT

    SchemaPtr m_schema = *Schema::build("type Query { a: Int }");

private slots:
    void givesTheSameDocumentAgain();
    void keepsNothingInvalid();
    void forgetsWhatWasNotUsedLongest();
    void holdsItsBytes();
    void servesSeveralThreads();
};

void TestGraphQlDocumentCache::givesTheSameDocumentAgain()
{
    DocumentCache cache(m_schema);
    const auto first = cache.prepare("{ a }");
    const auto second = cache.prepare(std::string("{ a }"));
    const auto other = cache.prepare("{ a  }");
    QVERIFY(first && second && other);
    QCOMPARE(first->get(), second->get());
    QVERIFY(first->get() != other->get());
    QCOMPARE(cache.counts().hits, std::size_t(1));
    QCOMPARE(cache.counts().misses, std::size_t(2));
}

void TestGraphQlDocumentCache::keepsNothingInvalid()
{
    DocumentCache cache(m_schema);
    QVERIFY(!cache.prepare("{ b }"));
    QVERIFY(!cache.prepare("{"));
    QCOMPARE(cache.counts().documents, std::size_t(0));
}

void TestGraphQlDocumentCache::forgetsWhatWasNotUsedLongest()
{
    DocumentCache cache(m_schema, {}, {3, 1 << 20});
    for (const int number : {1, 2, 3, 1, 4}) // 2 has to go
        QVERIFY(cache.prepare(documentOf(number)));
    QCOMPARE(cache.counts().documents, std::size_t(3));
    QCOMPARE(cache.counts().hits, std::size_t(1));
    QVERIFY(cache.prepare(documentOf(1)) && cache.prepare(documentOf(3)) && cache.prepare(documentOf(4)));
    QCOMPARE(cache.counts().hits, std::size_t(4));
    QVERIFY(cache.prepare(documentOf(2)));
    QCOMPARE(cache.counts().hits, std::size_t(4));
}

void TestGraphQlDocumentCache::holdsItsBytes()
{
    DocumentCache cache(m_schema, {}, {1000, 100'000});
    for (int number = 0; number < 200; ++number)
        QVERIFY(cache.prepare(documentOf(number) + "#" + std::string(1000, 'x')));
    QVERIFY(cache.counts().bytes <= 100'000);
    QVERIFY(cache.counts().documents > 10 && cache.counts().documents < 100);
    const auto large = cache.prepare("{ a }#" + std::string(150'000, 'x')); // served, and not kept
    QVERIFY(large);
    QVERIFY(cache.counts().documents > 10);
}

void TestGraphQlDocumentCache::servesSeveralThreads()
{
    DocumentCache cache(m_schema, {}, {10, 1 << 20});
    std::vector<std::thread> threads;
    std::atomic<int> failures = 0;
    for (int thread = 0; thread < 4; ++thread)
        threads.emplace_back([&, thread] {
            for (int i = 0; i < 500; ++i) {
                const int number = (i * 7 + thread) % 20;
                const auto prepared = cache.prepare(documentOf(number));
                if (!prepared || (*prepared)->document().definitions[0].name.text != "Q" + std::to_string(number))
                    ++failures;
            }
        });
    for (auto& thread : threads)
        thread.join();
    QCOMPARE(failures.load(), 0);
    QCOMPARE(cache.counts().hits + cache.counts().misses, std::size_t(2000));
    QVERIFY(cache.counts().documents <= 10);
}

QTEST_GUILESS_MAIN(TestGraphQlDocumentCache)
#include "tst_GraphQlDocumentCache.moc"
