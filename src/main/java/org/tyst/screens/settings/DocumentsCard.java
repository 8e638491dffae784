package org.tyst.screens.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.reports.AgencyTemplates;
import org.tyst.reports.Approvals;
import org.tyst.reports.OfficialText;
import org.tyst.reports.Template;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Language;
import org.tyst.words.Words;

/** On the settings page: which templates are in use, which file of the agency's is not and why, and which words nobody approved. */
public final class DocumentsCard {
    private final Words words;
    private final DocumentsShown shown;
    private final Card card;

    public DocumentsCard(Words words, DocumentsShown shown) {
        this.words = words;
        this.shown = shown;
        this.card = new Card(words.text("settings.documents"));
    }

    public Card card() {
        card.add(Texts.body(words.text("settings.documentsWhat", shown.inUse().size())));
        if (!shown.bad().isEmpty()) card.add(refused());
        for (var language : Language.values()) card.add(approval(language));
        return card.add(
                Buttons.row(
                        Buttons.plain(
                                Command.named(words.text("settings.templates"), this::templates)
                                        .icon(Feather.FILE_TEXT))));
    }

    private Node refused() {
        return Banner.warn(words.text("settings.refused", shown.bad().size()))
                .act(Command.named(words.text("settings.refusedShow"), this::showRefused));
    }

    private Node approval(Language language) {
        var open = shown.notApproved(language);
        if (open.isEmpty()) return Banner.good(words.of("settings.approvedAll", language));
        return Banner.info(words.text("settings.notApproved." + language.name(), open.size()))
                .act(
                        Command.named(
                                words.of("settings.notApprovedShow", language),
                                () -> showOpen(language, open)));
    }

    private void showRefused() {
        sheet("settings.refusedTitle")
                .add(Texts.body(words.text("settings.refusedMeans")))
                .add(shown.bad().stream().map(this::refused).toArray(Node[]::new))
                .openOver(card);
    }

    private Node refused(AgencyTemplates.Bad bad) {
        var why = words.text("settings.fault." + bad.why().fault().name(), bad.why().about());
        return new Card(words.text("settings.fileAndLine", bad.file(), bad.why().line()))
                .add(Texts.body(why));
    }

    private void templates() {
        sheet("settings.templates")
                .add(shown.inUse().stream().map(this::template).toArray(Node[]::new))
                .openOver(card);
    }

    private Node template(Template template) {
        var kind = shown.isOwn(template) ? "settings.templateOwn" : "settings.templateShipped";
        var ref = shown.templates().templates().ref(template);
        return line(
                template.title().in(words.language()),
                words.text(kind, template.version(), ref.sha256().substring(0, 12)));
    }

    private void showOpen(Language language, List<OfficialText> open) {
        var sheet = sheet("settings.notApprovedTitle." + language.name());
        sheet.add(Texts.body(words.text("settings.notApprovedMeans")));
        for (var group : OfficialText.Group.values()) sheet.add(group(language, open, group));
        sheet.openOver(card);
    }

    private Node[] group(Language language, List<OfficialText> open, OfficialText.Group group) {
        var nodes = new ArrayList<Node>();
        open.stream()
                .filter(text -> text.group() == group)
                .map(text -> line(named(text, language), standing(text, language)))
                .forEach(nodes::add);
        if (!nodes.isEmpty()) nodes.addFirst(Texts.strong(words.of("settings.wording", group)));
        return nodes.toArray(Node[]::new);
    }

    /** In the language that is to be approved; where it has none yet, the English that stands in its place. */
    private static String named(OfficialText text, Language language) {
        return text.name().in(language);
    }

    private String standing(OfficialText text, Language language) {
        var how =
                switch (shown.approvals().of(text, language)) {
                    case Approvals.Standing.Approved it ->
                            words.text("settings.approvedBy", it.by(), words.date(it.on()));
                    case Approvals.Standing.Changed it ->
                            words.text("settings.changedSince", it.by(), words.date(it.on()));
                    case Approvals.Standing.NotApproved _ -> words.text("settings.nobodyYet");
                    case Approvals.Standing.NotSupplied _ -> words.text("settings.notSupplied");
                };
        return words.text("settings.howItStands", how, text.key(), text.seal(language));
    }

    private static Node line(String what, String how) {
        return new Card(Texts.body(what), Texts.small(how));
    }

    private Sheet sheet(String title) {
        return new Sheet(words.text(title), words.text("common.close")).wide();
    }
}
