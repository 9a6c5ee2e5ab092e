import { terms } from './terms'

/** What investors in clean energy, shipping, ports and low-carbon industry write about. */
export const netZeroMaritime = {
  en: terms(`
    net zero, zero carbon, carbon neutral, low carbon, decarboni*, carbon footprint, carbon emission, emissions, zero emission, emission free, greenhouse gas, climate,
    climate tech, cleantech, clean tech, clean energy, green energy, clean power, energy, energy transition, renewable, renewables, renewable energy, power plant, power generation, power purchase agreement, ppa, ~electricity,
    grid, grid connection, substation, microgrid, energy storage, battery storage, bess, wind, wind farm, wind turbine, wind power, offshore wind, offshore, floating wind, turbine, blade, nacelle,
    monopile, jacket foundation, tidal, tidal power, tidal energy, tide, barrage, lagoon, wave energy, hydropower, hydro power, solar, solar farm, solar panel, photovoltaic, geothermal, heat pump, district heating,
    heat network, waste heat, biomass, biogas, biomethane, anaerobic digest*, biofuel, energy from waste, waste to energy, sustainable aviation fuel, saf, hydrogen, green hydrogen, blue hydrogen, electroly*, electrolyser, electrolyzer,
    fuel cell, hydrogen bus, refuelling station, refueling station, ammonia, methanol, e fuel, synthetic fuel, carbon capture, ccs, ccus, co2 capture, co2 storage, co2 pipeline, captured co2, carbon storage, carbon credit, emitters, natural gas, fuel switching, nuclear,
    small modular reactor, smr, fusion, modular reactor, electric vehicle, ev, ev charging, charging station, charge point, charger, gigafactory, electric bus, zero emission bus, bus fleet, public transport, railway, rail, rolling stock, train maintenance, automotive, car maker, carmaker,
    car parts, auto parts, vehicle assembly, vehicle, maritime, marine, marine engineering, marine engine, ship, shipping, shipping line, ship repair, shipbuild*, shipyard, dry dock, drydock, vessel, boat, ferry operator, container ship, container terminal, containers, cargo, tanker,
    bunkering, bunker, port, port operator, seaport, harbour, harbor, dock, docks, dockside, quay, quayside, berth, heavy lift, wharf, laydown, crane, stevedor*, deep water, ro ro, freight, freight forward*, shore power, cold ironing, naval, naval architect*, navy, submarine, seabed, subsea, ocean, oceanograph*,
    coastal, underwater, hydrograph*, autonomous vessel, smart shipping, seafarer, freeport, free port, free trade zone, free zone, bonded, customs, customs duty, duty free, tariff, import duty, re export, tax site, customs site, warehouse, warehousing, distribution centre, distribution center, logistics, logistics hub, logistics park, supply chain hub,
    cold storage, cold store, glass, glassmak*, glass melting, flat glass, glass furnace, furnace, kiln, cement, steel, steelmak*, foundry, foundation industries, brick, industrial heat, energy intensive, heavy industry, oil and gas, refinery, construction, modern methods of construction, modular housing, modular home, modular building, modular construction,
    offsite construction, off site manufactur*, prefab*, timber frame, timber home, retrofit, insulation, energy efficien*, energy efficient home, housing association, social housing, circular economy, recycling plant, water treatment, wastewater, flood defence
  `),
  ko: terms(`
    탄소중립, 넷제로, 탈탄소, 저탄소, 무탄소, 탄소 배출, 탄소배출, 배출량, 무공해, 무배출, 온실가스, 기후, 기후테크, 청정에너지, 청정 에너지, 친환경 에너지, 신재생, 재생에너지, 에너지, 에너지 전환, 발전소, 발전사업, 발전단지, 전력, 전력망, 전력구매, 송전, 변전소, 전력계통, 계통 연계,
    에너지저장, 에너지 저장장치, ess, 풍력, 풍력발전, 풍력단지, 해상풍력, 부유식, 터빈, 블레이드, 하부구조물, 타워 제조, 조력, 조력발전, 조류발전, 조수, 방조제, 석호, 파력, 수력, 태양광, 태양광 발전, 태양전지, 지열, 히트펌프, 지역난방, 폐열, 바이오매스, 바이오가스, 바이오연료, 바이오디젤, 폐기물 에너지, 폐기물,
    소각, 지속가능항공유, 수소, 그린수소, 블루수소, 청정수소, 수소경제, 수소연료, 수전해, 전해조, 연료전지, 수소버스, 수소차, 수소충전소, 수소 충전, 충전소, 암모니아, 메탄올, 합성연료, 대체연료, 탄소포집, 탄소 포집, 이산화탄소, 이산화탄소 포집, 포집, 탄소 저장, 탄소배출권, 배출권, 천연가스, 도시가스, 원자력, 원전, 소형모듈원자로,
    소형원자로, smr, 핵융합, 전기차, 전기자동차, 전기버스, 전기차 충전, 친환경차, 친환경 자동차, 대중교통, 철도, 열차, 철도차량, 자동차 부품 공장, 완성차, 자동차 조립, 해양, 해양산업, 해양공학, 해사, 해운, 해운사, 해운회사, 선사, 선박, 선박 엔진, 선박 수리, 친환경 선박, 자율운항, 자율운항선박, 조선, 조선소, 조선업, 조선 기자재, 조선해양, 도크, 드라이독, 함정,
    해군, 컨테이너, 컨테이너선, 컨테이너 터미널, 화물, 화물선, 벙커링, 급유, 항만, 항만 운영, 항구, 부두, 선석, 안벽, 야적장, 하역, 크레인, 중량물, 심수항, 포워딩, 운송, 육상전원, 해저, 수중, 심해, 해양학, 해양 조사, 해양 로봇, 선원, 해기사, 자유무역항, 프리포트, 자유무역지역, 자유무역지대, 경제자유구역, 보세, 보세창고, 보세구역, 관세, 통관, 세관, 면세,
    재수출, 수입 부품, 창고, 물류창고, 물류센터, 물류단지, 물류, 물류기지, 유통센터, 냉동창고, 저온물류, 유리 제조, 유리 공장, 유리 산업, 유리 생산, 유리를, 유리병, 판유리, 유리 용해, 유리 기업, 유리 업체, 용광로, 용해로, 가열로, 소성로, 가마, 시멘트, 철강, 제철, 제강, 주조, 산업용 열, 에너지 다소비, 에너지 집약, 중공업, 정유, 플랜트, 건설, 건설사, 건축, 모듈러,
    모듈러 주택, 모듈러 건축, 조립식, 프리팹, 목조, 주택 공급, 공공주택, 임대주택, 단열, 리모델링, 그린리모델링, 에너지 효율, 고효율 주택, 제로에너지, 제로에너지 건축, 순환경제, 수처리, 하수, 폐수, 담수, 산업단지 감축
  `),
}
