package org.tyst;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Who may import whom. The house has five floors, and a package sees only what lies below it; a
 * rule that fails here says what the house would lose.
 */
@AnalyzeClasses(packages = "org.tyst", importOptions = ImportOption.DoNotIncludeTests.class)
class FloorsTest {
    private static final String[] GROUND = {"basics", "words", "work"};
    private static final String[] FIRST = {
        "audit",
        "people",
        "cases",
        "search",
        "interviews",
        "writing",
        "contests",
        "reports",
        "dispatch",
        "sync"
    };
    private static final String[] BELOW_THE_SECOND = both(FIRST, GROUND);

    // Ground floor

    @ArchTest
    static final ArchRule basicsSeesNobody =
            only("basics").because("what everybody stands on can stand on nobody");

    @ArchTest
    static final ArchRule wordsSeesOnlyBasics =
            only("words", "basics").because("a text does not know who shows it");

    @ArchTest
    static final ArchRule workSeesOnlyBasics =
            only("work", "basics").because("a thread does not know what it carries");

    // First floor: the field, each room seeing only those to its right

    @ArchTest
    static final ArchRule auditSeesOnlyTheGround =
            only("audit", GROUND).because("everything is written down, so everything sees audit");

    @ArchTest
    static final ArchRule peopleSeesOnlyAudit =
            only("people", both(GROUND, "audit"))
                    .because("who somebody is does not depend on which case is open");

    @ArchTest
    static final ArchRule casesSeesOnlyPeopleAndAudit =
            only("cases", both(GROUND, "people", "audit"))
                    .because("a case stands before anything is said or written about it");

    @ArchTest
    static final ArchRule searchSeesOnlyCases =
            only("search", both(GROUND, "cases", "people", "audit"))
                    .because(
                            "words are looked for without knowing what they mean where they stand");

    @ArchTest
    static final ArchRule interviewsSeesOnlyCasesAndRightwards =
            only("interviews", both(GROUND, "cases", "people", "audit"))
                    .because("what was said must not change with who disputes it");

    @ArchTest
    static final ArchRule writingSeesOnlyInterviewsAndRightwards =
            only("writing", both(GROUND, "interviews", "cases", "people", "audit"))
                    .because(
                            "who helps to write knows the case, and nothing of what becomes of it");

    @ArchTest
    static final ArchRule contestsSeesOnlyInterviewsAndRightwards =
            only("contests", both(GROUND, "interviews", "cases", "people", "audit"))
                    .because("a dispute is about the record, never about a report made from it");

    @ArchTest
    static final ArchRule reportsSeesOnlyContestsAndRightwards =
            only("reports", both(GROUND, "contests", "interviews", "cases", "people", "audit"))
                    .because("a report is built from the record and not from where it is sent");

    @ArchTest
    static final ArchRule dispatchSeesTheWholeFirstFloorButSync =
            only("dispatch", both(GROUND, Arrays.copyOf(FIRST, FIRST.length - 1)))
                    .because("the gate looks at everything that could leave through it");

    @ArchTest
    static final ArchRule syncSeesTheFirstFloor =
            only("sync", BELOW_THE_SECOND)
                    .because("merging knows the field, and nothing of how it travels or is kept");

    @ArchTest
    static final ArchRule practiceSeesTheFieldOnly =
            only("practice", both(GROUND, "contests", "interviews", "cases", "people", "audit"))
                    .because(
                            "made-up cases take the same doors as real ones, or practising proves nothing");

    // Second floor: each room has one outside library, and none sees another

    @ArchTest
    static final ArchRule vaultSeesNoOtherRoom =
            only("vault", BELOW_THE_SECOND).because("nothing but the vault ever holds a key");

    @ArchTest
    static final ArchRule storeSeesOnlyTheVault =
            only("store", both(BELOW_THE_SECOND, "vault"))
                    .because("the file is opened with a key and knows nothing else up here");

    @ArchTest
    static final ArchRule pdfSeesNoOtherRoom =
            only("pdf", BELOW_THE_SECOND)
                    .because("a copy comes in and bytes go out; it can look nothing up by itself");

    @ArchTest
    static final ArchRule docxSeesNoOtherRoom =
            only("docx", BELOW_THE_SECOND)
                    .because("the twin is made from what the pages are made from, never from them");

    @ArchTest
    static final ArchRule wireSeesNoOtherRoom =
            only("wire", BELOW_THE_SECOND)
                    .because("what travels is handed over, never fetched from the store");

    @ArchTest
    static final ArchRule spellingSeesNoOtherRoom =
            only("spelling", BELOW_THE_SECOND)
                    .because("a dictionary is asked about words and keeps none of them");

    @ArchTest
    static final ArchRule deskSeesNoOtherRoom =
            only("desk", BELOW_THE_SECOND).because("folders and printers know no keys");

    @ArchTest
    static final ArchRule centralSeesOnlyTheVault =
            only("central", both(BELOW_THE_SECOND, "vault"))
                    .because("the central record runs elsewhere, without a laptop around it");

    // Above

    @ArchTest
    static final ArchRule practiceSeesOnlyTheField =
            only("practice", BELOW_THE_SECOND)
                    .because("made-up cases come in by the doors that real ones use");

    @ArchTest
    static final ArchRule onlyAppPractises =
            noClasses()
                    .that(not(resideInAnyPackage("org.tyst.practice..", "org.tyst.app..")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.tyst.practice..")
                    .because("no page may treat a made-up case differently from a real one");

    @ArchTest
    static final ArchRule screensSeeOnlyTheFieldAndTheGround =
            only("screens", BELOW_THE_SECOND)
                    .because("a page that cannot reach a key, a file or a socket cannot misuse it");

    @ArchTest
    static final ArchRule onlyAppKnowsTheCentralRecord =
            noClasses()
                    .that(not(resideInAnyPackage("org.tyst.central..", "org.tyst.app..")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.tyst.central..")
                    .because("the desktop meets it through the wire, and only to practise in app");

    @ArchTest
    static final ArchRule nobodySeesApp =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.tyst.app..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.tyst.app..")
                    .because("objects are joined in one place, from outside");

    @ArchTest
    static final ArchRule viewModelsKnowNoView =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("ViewModel")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..")
                    .orShould()
                    .dependOnClassesThat()
                    .haveSimpleNameEndingWith("View")
                    .because("what a page does is tested without a window");

    private static ArchRule only(String room, String... seen) {
        return noClasses()
                .that()
                .resideInAPackage("org.tyst." + room + "..")
                .should()
                .dependOnClassesThat(belongToTystOutside(both(seen, room)));
    }

    private static DescribedPredicate<JavaClass> belongToTystOutside(String... rooms) {
        var allowed = Stream.of(rooms).map(room -> "org.tyst." + room + "..");
        return resideInAPackage("org.tyst..")
                .and(not(resideInAnyPackage(allowed.toArray(String[]::new))))
                .as("lie in another room than " + String.join(", ", rooms));
    }

    private static String[] both(String[] some, String... more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
    }
}
