package kz.kuzet.conformance.data.start.unclassified;

import org.springframework.data.annotation.Id;
import org.springframework.data.keyvalue.annotation.KeySpace;

@KeySpace("items")
public class Item {

    @Id
    public String id;

    public String text;
}
