package org.tyst.screens.attachments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.Confidentiality;
import org.tyst.cases.Person;
import org.tyst.cases.PersonId;
import org.tyst.interviews.Interview;
import org.tyst.interviews.InterviewId;
import org.tyst.interviews.KeepPrivate;
import org.tyst.interviews.Statement;
import org.tyst.interviews.StatementId;
import org.tyst.interviews.attachments.Attachment;
import org.tyst.interviews.attachments.CourtMaySee;
import org.tyst.interviews.attachments.Description;
import org.tyst.interviews.attachments.PaperKind;
import org.tyst.screens.interview.KeptForm;
import org.tyst.words.Words;

/** What a person says about an attachment, while they say it. */
final class DescribeModel {
    private static final int FIRST_WORDS = 60;

    private final Attachment attachment;
    private final Around around;
    private final AttachmentMeans means;
    private final Words words;
    private final AttachmentWords said;
    private final Consumer<SaveOutcome> settled;
    private final KeptForm<Description> kept;
    private final StringProperty title = new SimpleStringProperty();
    private final ObjectProperty<PaperKind> kind = new SimpleObjectProperty<>();
    private final StringProperty madeBy = new SimpleStringProperty();
    private final ObjectProperty<Optional<LocalDate>> madeOn = new SimpleObjectProperty<>();
    private final StringProperty tool = new SimpleStringProperty();
    private final ObservableSet<PersonId> children = FXCollections.observableSet();
    private final ObjectProperty<Optional<InterviewId>> interview = new SimpleObjectProperty<>();
    private final ObjectProperty<Optional<StatementId>> statement = new SimpleObjectProperty<>();
    private final ObjectProperty<CourtMaySee> courtMaySee = new SimpleObjectProperty<>();
    private final BooleanProperty askedToKeepPrivate = new SimpleBooleanProperty();
    private final StringProperty answered = new SimpleStringProperty();
    private final ObjectProperty<Confidentiality> confidentiality = new SimpleObjectProperty<>();

    DescribeModel(
            Attachment attachment,
            Optional<Description> begun,
            Around around,
            AttachmentMeans means,
            Words words,
            AttachmentWords said,
            Consumer<SaveOutcome> settled) {
        this.attachment = attachment;
        this.around = around;
        this.means = means;
        this.words = words;
        this.said = said;
        this.settled = settled;
        this.kept =
                new KeptForm<>(
                        nameOf(attachment),
                        this::description,
                        means.scratch(),
                        means.clock(),
                        means.work());
        begin(begun.orElseGet(attachment::description));
        keepWhatIsTyped();
    }

    /** What was half typed when the laptop locked. Call on the store's thread. */
    static Optional<Description> begun(AttachmentMeans means, Attachment attachment) {
        return KeptForm.find(means.scratch(), nameOf(attachment), Description.class);
    }

    StringProperty title() {
        return title;
    }

    ObjectProperty<PaperKind> kind() {
        return kind;
    }

    StringProperty madeBy() {
        return madeBy;
    }

    ObjectProperty<Optional<LocalDate>> madeOn() {
        return madeOn;
    }

    StringProperty tool() {
        return tool;
    }

    ObservableSet<PersonId> children() {
        return children;
    }

    ObjectProperty<Optional<InterviewId>> interview() {
        return interview;
    }

    ObjectProperty<Optional<StatementId>> statement() {
        return statement;
    }

    ObjectProperty<CourtMaySee> courtMaySee() {
        return courtMaySee;
    }

    BooleanProperty askedToKeepPrivate() {
        return askedToKeepPrivate;
    }

    StringProperty answered() {
        return answered;
    }

    ObjectProperty<Confidentiality> confidentiality() {
        return confidentiality;
    }

    List<Person> childrenOfTheCase() {
        return around.file().map(file -> file.children()).orElse(List.of());
    }

    /** The interviews it may come from; nothing chosen is one of the answers. */
    List<Optional<InterviewId>> interviews() {
        var all = around.interviews().stream().map(record -> Optional.of(record.interview().id()));
        return Stream.concat(Stream.of(Optional.<InterviewId>empty()), all).toList();
    }

    /** Of the chosen interview. */
    List<Optional<StatementId>> statements() {
        var all =
                around.interviews().stream()
                        .filter(record ->
                                interview.get().equals(Optional.of(record.interview().id())))
                        .flatMap(record -> record.statements().stream())
                        .map(one -> Optional.of(one.id()));
        return Stream.concat(Stream.of(Optional.<StatementId>empty()), all).toList();
    }

    String named(Optional<InterviewId> id) {
        return around.interviews().stream()
                .map(record -> record.interview())
                .filter(one -> id.equals(Optional.of(one.id())))
                .map((Interview one) -> said.interview(one))
                .findFirst()
                .orElse(words.text("attachment.noInterview"));
    }

    String quoted(Optional<StatementId> id) {
        return around.interviews().stream()
                .flatMap(record -> record.statements().stream())
                .filter(one -> id.equals(Optional.of(one.id())))
                .map(DescribeModel::firstWords)
                .findFirst()
                .orElse(words.text("attachment.noStatement"));
    }

    /** An answer can close what was open and settle what nobody had asked. What is withheld only a named person opens, online. */
    List<Confidentiality> choices() {
        return switch (attachment.confidentiality()) {
            case NOT_ASKED ->
                    List.of(
                            Confidentiality.NOT_ASKED,
                            Confidentiality.WITHHELD,
                            Confidentiality.OPEN);
            case OPEN -> List.of(Confidentiality.OPEN, Confidentiality.WITHHELD);
            case WITHHELD -> List.of(Confidentiality.WITHHELD);
            case OTHER_RESTRICTION -> List.of(Confidentiality.OTHER_RESTRICTION);
        };
    }

    String wrongWithTitle() {
        return title.get().isBlank() ? words.text("attachment.titleNeeded") : "";
    }

    String wrongWithAnswer() {
        return askedToKeepPrivate.get() && answered.get().isBlank()
                ? words.text("attachment.answerNeeded")
                : "";
    }

    void left() {
        kept.left();
    }

    /** Saved, or thought better of: what was half typed is forgotten. */
    void done() {
        kept.done();
    }

    void save() {
        var described = attachment.described(description());
        means.work().inOrder(() -> means.store().describe(described), settled);
    }

    Description description() {
        return new Description(
                interview.get(),
                statement.get(),
                title.get().strip(),
                kind.get(),
                madeBy.get().strip(),
                madeOn.get(),
                Set.copyOf(children),
                tool.get().strip(),
                courtMaySee.get(),
                new KeepPrivate(
                        askedToKeepPrivate.get(),
                        askedToKeepPrivate.get() ? answered.get().strip() : ""),
                confidentiality.get());
    }

    private void begin(Description from) {
        title.set(from.title());
        kind.set(from.kind());
        madeBy.set(from.madeBy());
        madeOn.set(from.madeOn());
        tool.set(from.tool());
        children.addAll(from.children());
        interview.set(from.interview());
        statement.set(from.statement());
        courtMaySee.set(from.courtMaySee());
        askedToKeepPrivate.set(from.keepPrivate().asked());
        answered.set(from.keepPrivate().answered());
        confidentiality.set(from.confidentiality());
        interview.subscribe((before, now) -> statement.set(Optional.empty()));
    }

    private void keepWhatIsTyped() {
        Stream.of(
                        title,
                        kind,
                        madeBy,
                        madeOn,
                        tool,
                        interview,
                        statement,
                        courtMaySee,
                        askedToKeepPrivate,
                        answered,
                        confidentiality)
                .forEach(each -> each.subscribe((before, now) -> kept.changed()));
        children.addListener(
                (SetChangeListener.Change<? extends PersonId> change) -> kept.changed());
    }

    private static String nameOf(Attachment attachment) {
        return "attachment." + attachment.id();
    }

    private static String firstWords(Statement one) {
        var text = one.words().strip();
        return text.length() <= FIRST_WORDS ? text : text.substring(0, FIRST_WORDS) + "…";
    }
}
