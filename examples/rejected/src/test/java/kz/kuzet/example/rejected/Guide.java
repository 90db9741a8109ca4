package kz.kuzet.example.rejected;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * A page of the documentation, taken apart.
 *
 * @param file where it is
 * @param anchors the names under which its headings can be linked to, as GitHub makes them
 * @param links what it links to, as it is written
 * @param spans the code within its text
 * @param commands its indented blocks
 * @param blocks its fenced blocks
 */
record Guide(
        Path file,
        List<String> anchors,
        List<String> links,
        List<String> spans,
        List<String> commands,
        List<Block> blocks) {

    /**
     * Code in a page.
     *
     * @param language as the page names it
     * @param text the code
     */
    record Block(String language, String text) {}

    /** A page by its place in the project. */
    static Guide of(String file) {
        return read(ProjectFiles.ROOT.resolve(file).normalize());
    }

    /** All pages of the project, those of the gallery included. */
    static List<Guide> all() {
        return ProjectFiles.endingIn(".md").stream().map(Guide::read).toList();
    }

    static Guide read(Path file) {
        Guide guide = new Guide(
                file, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Parser.builder().build().parse(kz.kuzet.example.rejected.Text.of(file)).accept(guide.new Reader());
        return guide;
    }

    /** The blocks in a language. */
    List<String> blocks(String language) {
        return blocks.stream()
                .filter(block -> block.language().equals(language))
                .map(Block::text)
                .toList();
    }

    @Override
    public String toString() {
        return ProjectFiles.placeOf(file);
    }

    private final class Reader extends AbstractVisitor {

        private final Map<String, Integer> taken = new HashMap<>();

        @Override
        public void visit(Heading heading) {
            String anchor = text(heading)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N} _-]", "")
                    .replace(' ', '-');
            int before = taken.merge(anchor, 1, Integer::sum) - 1;
            anchors.add(before == 0 ? anchor : anchor + "-" + before);
            visitChildren(heading);
        }

        @Override
        public void visit(Link link) {
            links.add(link.getDestination());
            visitChildren(link);
        }

        @Override
        public void visit(Code code) {
            spans.add(code.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock block) {
            commands.add(block.getLiteral());
        }

        @Override
        public void visit(FencedCodeBlock block) {
            blocks.add(new Block(block.getInfo(), block.getLiteral()));
        }

        private static String text(Node node) {
            StringBuilder text = new StringBuilder();
            node.accept(new AbstractVisitor() {
                @Override
                public void visit(Text part) {
                    text.append(part.getLiteral());
                }

                @Override
                public void visit(Code part) {
                    text.append(part.getLiteral());
                }
            });
            return text.toString();
        }
    }
}
