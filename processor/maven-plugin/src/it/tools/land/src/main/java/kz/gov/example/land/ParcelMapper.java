package kz.gov.example.land;

import org.mapstruct.Mapper;

@Mapper(componentModel = "spring")
interface ParcelMapper {

    Extract toExtract(Parcel parcel);
}
