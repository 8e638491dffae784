package org.tyst;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.nio.file.Files;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.NullMarked;

/** What may be used where: each outside library, and each dangerous door of the JDK, has one room. */
@AnalyzeClasses(packages = "org.tyst", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchRule windowsStayOnTheThirdFloor =
            library("javafx..", "atlantafx..", "org.controlsfx..", "org.kordamp..")
                    .usedOnlyIn("screens", "app")
                    .because("everything below must run and be tested without a window");

    @ArchTest
    static final ArchRule sqlStaysWithTheTwoStores =
            library("java.sql..", "javax.sql..")
                    .usedOnlyIn("store", "central")
                    .because("a change and its audit link are one transaction, made in one place");

    @ArchTest
    static final ArchRule sqliteStaysInTheStore =
            library("org.sqlite..")
                    .usedOnlyIn("store")
                    .because("no database may be opened but the encrypted one");

    @ArchTest
    static final ArchRule postgresStaysInTheCentralRecord =
            library(
                            "org.postgresql..",
                            "org.flywaydb..",
                            "com.zaxxer..",
                            "io.zonky..",
                            "io.javalin..")
                    .usedOnlyIn("central")
                    .because("it is another program, which runs elsewhere");

    @ArchTest
    static final ArchRule itextStaysInPdf =
            library("com.itextpdf..")
                    .usedOnlyIn("pdf")
                    .because("one door writes documents, so one test can check all of them");

    @ArchTest
    static final ArchRule poiStaysInDocx =
            library("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..")
                    .usedOnlyIn("docx")
                    .because("a second door out of the house is watched like the first");

    @ArchTest
    static final ArchRule luceneStaysWithTheDictionaries =
            library("org.apache.lucene..")
                    .usedOnlyIn("spelling")
                    .because("of a library for searching we use the dictionary reader alone");

    @ArchTest
    static final ArchRule cryptographyStaysInTheVault =
            library("javax.crypto..", "org.bouncycastle..", "org.jasypt..")
                    .usedOnlyIn("vault")
                    .because("nothing but the vault ever holds a key");

    @ArchTest
    static final ArchRule nobodyListensAndNobodyFilms =
            library("javax.sound..", "javafx.scene.media..", "javax.media..")
                    .usedOnlyIn()
                    .because("people are told that nothing is recorded, and so nothing can be");

    @ArchTest
    static final ArchRule socketsStayOnTheWire =
            noClasses()
                    .that(resideOutside("wire", "central"))
                    .should()
                    .dependOnClassesThat(openTheNetwork())
                    .because("what can reach the network is read twice, and that must stay short");

    @ArchTest
    static final ArchRule threadsStartInWork =
            noClasses()
                    .that(resideOutside("work", "wire", "central"))
                    .should()
                    .callCodeUnitWhere(startsAThread())
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAPackage("javafx.concurrent..")
                    .because("an order of writes that nobody can see cannot be trusted");

    @ArchTest
    static final ArchRule temporaryFilesAreMadeByTheDesk =
            noClasses()
                    .that(resideOutside("desk"))
                    .should()
                    .callCodeUnitWhere(makesATemporaryFile())
                    .because("no sentence of the record may lie about in a folder for anybody");

    @ArchTest
    static final ArchRule thereIsOneJsonReader =
            noClasses()
                    .that(resideOutside("basics"))
                    .should()
                    .callCodeUnitWhere(makesAMapper())
                    .because("a record must read the same from the store, the wire and a file");

    @ArchTest
    static final ArchRule nullIsNotAValue =
            classes()
                    .should(be(inANullMarkedPackage()))
                    .because("absence is an Optional or a case of its own, and NullAway checks it");

    @ArchTest
    static final ArchRule nothingIsPrinted =
            noClasses()
                    .that(resideOutside("app", "central"))
                    .should(ACCESS_STANDARD_STREAMS)
                    .because("a console keeps what it is told, and nobody guards it");

    @ArchTest
    static final ArchRule oneLogger =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("java.util.logging..")
                    .because("one logger can be kept to ids, two cannot");

    @ArchTest
    static final ArchRule noStackTraceIsPrinted =
            noClasses()
                    .should()
                    .callCodeUnitWhere(printsAStackTrace())
                    .because("the unexpected reaches one handler and gets a code to read out");

    @ArchTest
    static final ArchRule fieldsAreMadeOfOurParts =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.tyst.screens.parts..")
                    .should()
                    .callCodeUnitWhere(makesAFieldWithoutAGate())
                    .because("what was copied in another case is stopped in every field alike");

    private static Library library(String... packages) {
        return new Library(packages);
    }

    private record Library(String... packages) {
        ArchRule usedOnlyIn(String... rooms) {
            return noClasses()
                    .that(resideOutside(rooms))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(packages);
        }
    }

    private static DescribedPredicate<JavaClass> resideOutside(String... rooms) {
        var packages = Set.of(rooms);
        return DescribedPredicate.describe(
                "lie outside " + String.join(", ", rooms), type -> !packages.contains(room(type)));
    }

    /** "store" for org.tyst.store.tables.Cases. */
    private static String room(JavaClass type) {
        return type.getPackageName().replaceFirst("^org\\.tyst\\.?", "").replaceFirst("\\..*", "");
    }

    private static DescribedPredicate<JavaClass> openTheNetwork() {
        var sockets =
                Set.of(
                        "java.net.Socket",
                        "java.net.ServerSocket",
                        "java.net.DatagramSocket",
                        "java.net.URLConnection",
                        "java.net.HttpURLConnection",
                        "java.nio.channels.SocketChannel",
                        "java.nio.channels.ServerSocketChannel");
        return JavaClass.Predicates.resideInAnyPackage(
                        "java.net.http..", "com.sun.net.httpserver..", "javax.net..")
                .or(
                        DescribedPredicate.describe(
                                "open the network", type -> sockets.contains(type.getName())));
    }

    private static DescribedPredicate<JavaCall<?>> startsAThread() {
        return DescribedPredicate.describe(
                "starts a thread",
                call ->
                        calls(call, Thread.class, "<init>", "ofVirtual", "ofPlatform")
                                || calls(call, Thread.class, "startVirtualThread")
                                || call.getTargetOwner().isEquivalentTo(Executors.class)
                                || call.getTargetOwner().isEquivalentTo(ForkJoinPool.class)
                                || calls(call, Timer.class, "<init>")
                                || calls(call, CompletableFuture.class, "runAsync", "supplyAsync"));
    }

    private static DescribedPredicate<JavaCall<?>> makesATemporaryFile() {
        return DescribedPredicate.describe(
                "makes a temporary file",
                call ->
                        calls(call, File.class, "createTempFile")
                                || calls(call, Files.class, "createTempFile")
                                || calls(call, Files.class, "createTempDirectory"));
    }

    private static DescribedPredicate<JavaCall<?>> makesAMapper() {
        return DescribedPredicate.describe(
                "makes a JSON reader of its own",
                call ->
                        call.getTargetOwner().isAssignableTo(ObjectMapper.class)
                                && Set.of("<init>", "builder").contains(call.getName()));
    }

    private static DescribedPredicate<JavaCall<?>> makesAFieldWithoutAGate() {
        return DescribedPredicate.describe(
                "makes a field into which anything may be pasted",
                call ->
                        calls(call, TextField.class, "<init>")
                                || calls(call, TextArea.class, "<init>"));
    }

    private static DescribedPredicate<JavaCall<?>> printsAStackTrace() {
        return DescribedPredicate.describe(
                "prints a stack trace",
                call ->
                        call.getTargetOwner().isAssignableTo(Throwable.class)
                                && call.getName().equals("printStackTrace"));
    }

    private static boolean calls(JavaCall<?> call, Class<?> owner, String... names) {
        return call.getTargetOwner().isEquivalentTo(owner)
                && Set.of(names).contains(call.getName());
    }

    private static DescribedPredicate<JavaClass> inANullMarkedPackage() {
        return DescribedPredicate.describe(
                "in a @NullMarked package",
                type -> type.getPackage().isAnnotatedWith(NullMarked.class));
    }
}
