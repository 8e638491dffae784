package org.tyst.tour;
import java.nio.file.Path; import org.junit.jupiter.api.Test; import org.tyst.fixtures.Folders;
class Mini { @Test void play() throws Exception { var out=Path.of("/tmp/twin2tour"); Folders.clear(out); var journey=new Journey(out); var guide=journey.laptop().switchOn(); new Arrival(journey,guide).play(); new ChildImpact(journey,guide).play(); } }
