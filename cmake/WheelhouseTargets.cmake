# SPDX-License-Identifier: GPL-3.0-or-later
# One function per kind of thing: wh_module, wh_plugins, wh_program, wh_test. The LINK lists are the module graph;
# tests/arch proves that the #include lines obey them.

set(CMAKE_VERIFY_INTERFACE_HEADER_SETS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

add_library(wh_flags INTERFACE)
target_compile_features(wh_flags INTERFACE cxx_std_20)
target_include_directories(wh_flags INTERFACE "${PROJECT_SOURCE_DIR}")
target_link_libraries(wh_flags INTERFACE Threads::Threads)
target_compile_definitions(wh_flags INTERFACE WH_VERSION="${PROJECT_VERSION}" QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
    QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT)
if(MSVC)
    target_compile_options(wh_flags INTERFACE /W4 /utf-8 /fp:precise /EHsc /permissive-)
    target_compile_definitions(wh_flags INTERFACE NOMINMAX WIN32_LEAN_AND_MEAN _CRT_SECURE_NO_WARNINGS)
else()
    # No fused multiply-add behind our back: the same input gives the same bytes on every machine.
    target_compile_options(wh_flags INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor
        -Woverloaded-virtual -Wold-style-cast -ffp-contract=off)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13 AND CMAKE_INTERPROCEDURAL_OPTIMIZATION)
    # gcc 12 sees overlaps and overflows in std::string that are not there, once it has inlined enough (gcc bugs 105329,
    # 105651), and sizes that are no sizes; with link-time optimisation it does that while linking.
    target_link_options(wh_flags INTERFACE -Wno-restrict -Wno-stringop-overflow -Wno-alloc-size-larger-than)
endif()
if(WH_SANITIZE)
    target_compile_options(wh_flags INTERFACE -fsanitize=${WH_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(wh_flags INTERFACE -fsanitize=${WH_SANITIZE})
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT WH_SANITIZE)
    find_program(WH_MOLD mold)
    if(WH_MOLD AND NOT CMAKE_INTERPROCEDURAL_OPTIMIZATION)
        # Some 260 programs of tests hold much the same debugging information: compressed, a build takes 2.5 GB, not 5.
        target_link_options(wh_flags INTERFACE -fuse-ld=mold -Wl,--compress-debug-sections=zlib)
    endif()
endif()

# wh_layer(<target> <folder> <link>...): notes one node of the module graph for the layer test.
function(wh_layer target folder)
    list(JOIN ARGN " " links)
    set_property(GLOBAL APPEND PROPERTY WH_LAYERS "${target} ${folder} ${links}")
endfunction()

# wh_headers(<header>...): notes which headers stand in a header set and so are compiled alone, for the same test.
function(wh_headers)
    foreach(header IN LISTS ARGN)
        cmake_path(ABSOLUTE_PATH header)
        cmake_path(RELATIVE_PATH header BASE_DIRECTORY "${PROJECT_SOURCE_DIR}")
        set_property(GLOBAL APPEND PROPERTY WH_HEADERS "${header}")
    endforeach()
endfunction()

function(wh_write_layers)
    get_property(layers GLOBAL PROPERTY WH_LAYERS)
    list(JOIN layers "\n" layers)
    file(WRITE "${PROJECT_BINARY_DIR}/layers.txt" "${layers}\n")
    get_property(headers GLOBAL PROPERTY WH_HEADERS)
    list(JOIN headers "\n" headers)
    file(WRITE "${PROJECT_BINARY_DIR}/headers.txt" "${headers}\n")
endfunction()

# Parsing Qt is most of a small file's compile time: with WH_PRECOMPILE_TESTS its headers are parsed once per kind of
# target. ccache needs pch_defines,time_macros to work with that; ./dev sets those.
option(WH_PRECOMPILE_TESTS "Parse the headers of Qt once for all tests, and once for the window" OFF)
set(WH_WIDGET_HEADERS <QtWidgets/QtWidgets> <algorithm> <functional> <memory> <optional> <span> <string> <vector>)

# wh_moc(<target>): Qt's meta-object compiler for its headers and sources.
function(wh_moc target)
    # moc (Qt 6.4) cannot read libstdc++'s <concepts> when that comes first: its guard makes it empty for moc alone.
    set_target_properties(${target} PROPERTIES AUTOMOC ON AUTOMOC_MOC_OPTIONS "-D_GLIBCXX_CONCEPTS=1")
endfunction()

# wh_precompile_module(<target>): a module of the window reads Qt's headers from one precompiled file.
function(wh_precompile_module target)
    if(NOT TARGET wh_module_headers)
        file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/module_headers.cpp" CONTENT "\n")
        add_library(wh_module_headers STATIC EXCLUDE_FROM_ALL "${PROJECT_BINARY_DIR}/module_headers.cpp")
        target_link_libraries(wh_module_headers PRIVATE wh_flags ext::qt)
        target_precompile_headers(wh_module_headers PRIVATE ${WH_WIDGET_HEADERS})
    endif()
    target_precompile_headers(${target} REUSE_FROM wh_module_headers)
endfunction()

# wh_module(<name> SOURCES ... HEADERS ... LINK ...): a library wh::<name> of the folder it is called in. Below ui/ it may
# hold QObjects, and its name starts with ui_, since the core has a module of data too.
function(wh_module name)
    cmake_parse_arguments(M "" "" "SOURCES;HEADERS;LINK" ${ARGN})
    file(RELATIVE_PATH here "${PROJECT_SOURCE_DIR}" "${CMAKE_CURRENT_SOURCE_DIR}")
    if(M_SOURCES)
        add_library(wh_${name} STATIC ${M_SOURCES})
        set(scope PUBLIC)
    else()
        add_library(wh_${name} INTERFACE)
        set(scope INTERFACE)
    endif()
    add_library(wh::${name} ALIAS wh_${name})
    target_sources(wh_${name} ${scope} FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}" FILES ${M_HEADERS})
    target_link_libraries(wh_${name} ${scope} wh_flags ${M_LINK})
    if(here MATCHES "^ui/" AND M_SOURCES)
        wh_moc(wh_${name})
        if(WH_PRECOMPILE_TESTS)
            wh_precompile_module(wh_${name})
        endif()
    endif()
    wh_layer(wh::${name} ${here} ${M_LINK})
    wh_headers(${M_HEADERS})
endfunction()

# wh_plugins(KIND <module> HEADER <registry header> SIGNATURE "<function of wh::>" LINK ... PLUGINS folder=Class ...)
# Builds every listed plugin folder as wh::<KIND> and writes the function that registers them, in list order.
function(wh_plugins)
    cmake_parse_arguments(P "" "KIND;HEADER;SIGNATURE" "LINK;PLUGINS" ${ARGN})
    file(RELATIVE_PATH here "${PROJECT_SOURCE_DIR}" "${CMAKE_CURRENT_SOURCE_DIR}")
    set(includes "")
    set(calls "")
    set(sources "")
    set(headers "")
    foreach(plugin IN LISTS P_PLUGINS)
        string(REPLACE "=" ";" pair ${plugin})
        list(POP_FRONT pair folder class)
        file(GLOB found CONFIGURE_DEPENDS "${folder}/*.cpp")
        list(APPEND sources ${found})
        file(GLOB found CONFIGURE_DEPENDS "${folder}/*.h")
        list(APPEND headers ${found})
        string(APPEND includes "#include \"${here}/${folder}/${class}.h\"\n")
        string(APPEND calls "    registry.add<${class}>();\n")
        wh_layer(wh::${P_KIND}.${folder} ${here}/${folder} ${P_LINK})
    endforeach()
    set(generated "${CMAKE_CURRENT_BINARY_DIR}/${P_KIND}_registration.cpp")
    file(CONFIGURE OUTPUT "${generated}" CONTENT
        "#include \"${P_HEADER}\"\n${includes}\nvoid wh::${P_SIGNATURE}\n{\n${calls}}\n" @ONLY)
    # A registration body names the classes unqualified: it stands in namespace wh.
    add_library(wh_${P_KIND} STATIC ${sources} "${generated}")
    add_library(wh::${P_KIND} ALIAS wh_${P_KIND})
    target_sources(wh_${P_KIND} PUBLIC FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}" FILES ${headers})
    target_link_libraries(wh_${P_KIND} PUBLIC wh_flags ${P_LINK})
    # So that a module may link "all strategies": the plugin set itself, owning no folder of its own.
    set(members "")
    foreach(plugin IN LISTS P_PLUGINS)
        string(REGEX REPLACE "=.*" "" folder ${plugin})
        list(APPEND members wh::${P_KIND}.${folder})
    endforeach()
    wh_layer(wh::${P_KIND} ${here} ${P_LINK} ${members})
    wh_headers(${headers})
endfunction()

# wh_program(<name> SOURCES ... LINK ...): an executable; app/ is the only place that calls it.
function(wh_program name)
    cmake_parse_arguments(P "" "" "SOURCES;LINK" ${ARGN})
    add_executable(${name} ${P_SOURCES})
    target_link_libraries(${name} PRIVATE wh_flags ${P_LINK})
endfunction()

# Nearly all of a test's compile time is parsing Qt: a header parsed once for all of them takes 6 s and brings each from
# 2.1 s to 0.5 s (g++ 12). Tests of the window have a precompiled header of their own: Qt Test reads otherwise there.
function(wh_precompile_test name)
    # Qt defines these per folder (for QFINDTESTDATA), and gcc takes no header that was compiled with other values.
    set(undefine $<IF:$<CXX_COMPILER_ID:MSVC>,/U,-U>)
    set(same_for_all ${undefine}QT_TESTCASE_BUILDDIR ${undefine}QT_TESTCASE_SOURCEDIR)
    set(shared wh_test_headers)
    set(qt Qt6::Test)
    set(headers <QtTest> <algorithm> <functional> <memory> <optional> <string> <variant> <vector>)
    if(ARGN MATCHES "wh::ui_")
        set(shared wh_ui_test_headers)
        list(APPEND qt ext::qt)
        list(PREPEND headers ${WH_WIDGET_HEADERS})
    endif()
    if(NOT TARGET ${shared})
        file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/test_headers.cpp" CONTENT "int main() {}\n")
        # A program, as tests are: a header precompiled with -fPIC does not serve one that is built with -fPIE.
        add_executable(${shared} EXCLUDE_FROM_ALL "${PROJECT_BINARY_DIR}/test_headers.cpp")
        target_link_libraries(${shared} PRIVATE wh_flags ${qt})
        target_compile_options(${shared} PRIVATE ${same_for_all})
        target_precompile_headers(${shared} PRIVATE ${headers})
    endif()
    target_compile_options(${name} PRIVATE ${same_for_all})
    target_precompile_headers(${name} REUSE_FROM ${shared})
endfunction()

# wh_test(<tst_Name.cpp> LINK ... [NAME name] [LABELS ...] [TIMEOUT s]): one Qt Test program, named after its file or so.
function(wh_test file)
    cmake_parse_arguments(T "" "TIMEOUT;NAME" "LINK;LABELS" ${ARGN})
    cmake_path(GET file STEM name)
    if(T_NAME)
        set(name ${T_NAME})
    endif()
    add_executable(${name} ${file})
    wh_moc(${name})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests")
    target_link_libraries(${name} PRIVATE wh_flags ${T_LINK} Qt6::Test)
    target_compile_definitions(${name} PRIVATE SOURCE_ROOT="${PROJECT_SOURCE_DIR}" BUILD_ROOT="${PROJECT_BINARY_DIR}")
    if(WH_PRECOMPILE_TESTS)
        wh_precompile_test(${name} ${T_LINK})
    endif()
    add_test(NAME ${name} COMMAND ${name})
    if(NOT T_TIMEOUT)
        set(T_TIMEOUT 300)
    endif()
    set(environment QT_QPA_PLATFORM=offscreen)
    if(WH_SANITIZE MATCHES thread)
        # Qt starts programs by vfork, after which the sanitizer takes the parent for the child: it must not end there.
        list(APPEND environment "TSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/tsan.supp:die_after_fork=0")
    elseif(WH_SANITIZE MATCHES address)
        list(APPEND environment "LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/lsan.supp")
    endif()
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "${environment}" TIMEOUT ${T_TIMEOUT} LABELS "${T_LABELS}")
endfunction()

# wh_ui_test(<tst_Name.cpp> ...): a wh_test() with windows. It runs without a screen, and where there is Xvfb once more on a
# real X server, which has a window system's focus, sizes and events.
find_program(WH_XVFB_RUN xvfb-run)
function(wh_ui_test file)
    wh_test(${file} ${ARGN} LABELS ui)
    cmake_path(GET file STEM name)
    if(WH_XVFB_RUN)
        add_test(NAME ${name}_xcb COMMAND ${WH_XVFB_RUN} -a -s "-screen 0 1920x1200x24" $<TARGET_FILE:${name}>)
        get_test_property(${name} ENVIRONMENT environment)
        list(REMOVE_ITEM environment QT_QPA_PLATFORM=offscreen)
        set_tests_properties(${name}_xcb PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=xcb;${environment}" TIMEOUT 300 LABELS ui)
    endif()
endfunction()
