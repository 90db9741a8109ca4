package kz.gov.example.land;

import lombok.Builder;
import lombok.Value;

@Value
@Builder
class Parcel {
    String number;
    String owner;
}
