import { terms } from './terms'

/** What investors in chemicals, materials and consumer products write about. */
export const materialsChemistry = {
  en: terms(`
    chemist, chemistry, chemical, chemicals, fine chemicals, speciality chemical, specialty chemical,
    green chemistry, chemical plant, chemical park, chemical engineer*, petrochemical, agrochemical*,
    oleochemical*, crop protection, pesticide, fertili*, chlor alkali, chlorine, caustic soda, solvent,
    catalyst, catalysis, reagent, intermediates, polymer, copolymer, monomer, resin, elastomer, rubber,
    plastic, bioplastic, biodegradable, compostable, thermoplastic, composite, carbon fibre, carbon fiber,
    nylon, pvc, textile, fabric, nonwoven, coating, paint, pigment, dye, varnish, lacquer, ink,
    adhesive, sealant, glue, surfactant, emulsifier, emulsion, detergent, laundry, cleaning product,
    household product, home care, personal care, skincare, skin care, haircare, shampoo, cosmetic, beauty,
    toiletries, fragrance, perfume, soap, toothpaste, deodorant, consumer goods, fmcg, ingredient,
    formulat*, rheology, high throughput, synthesis, synthesise, advanced material, novel material,
    new material, materials science, material science, materials discovery, materials, smart material,
    functional material, metamaterial, nanomaterial, nanoparticle, nanotech*, graphene, 2d material,
    ceramic, alloy, metallurg*, powder, membrane, zeolite, metal organic framework, aerogel, crystal*,
    perovskite, thin film, vapour deposition, surface science, surface treatment, surface engineering,
    corrosion, anti corrosion, lubricant, additive manufacturing, electron microscop*, microscop*,
    spectroscop*, x ray diffraction, synchrotron, characterisation, analytical instrument, analytical lab*,
    robot chemist, lab automation, automated lab*, self driving lab*, battery, electrolyte,
    cathode, anode, lithium, solid state battery, semiconductor material, photovoltaic material,
    packaging, recyclable, plastic recycling, chemical recycling, recycled plastic, bottle cap, refillable,
    paper based, paperboard, barrier film, biobased, bio based, biopolymer, biosurfactant, fermentation,
    industrial biotech*, enzyme, scale up plant, pilot plant, pilot line, process intensification,
    flow chemistry, contract research chemistry, flavour, flavor, food ingredient, plant based ingredient,
    essential oil, wax, silicone, epoxy, polyurethane, foam, filler, masterbatch, extrusion, moulding
  `),
  ko: terms(`
    화학, 화학회사, 화학기업, 화학공장, 화학 제품, 화학물질, 화학공학, 정밀화학, 석유화학, 녹색화학, 화학단지,
    특수화학, 화학자, 합성, 유기합성, 촉매, 용매, 시약, 중간체, 가성소다, 염소, 농약, 비료, 작물보호,
    고분자, 중합체, 폴리머, 단량체, 수지, 합성수지, 에폭시, 우레탄, 실리콘, 탄성체, 고무, 플라스틱,
    생분해, 바이오플라스틱, 복합재, 복합소재, 탄소섬유, 섬유소재, 섬유, 부직포, 원단, 나일론,
    코팅, 도료, 페인트, 안료, 염료, 잉크, 접착제, 실란트, 방청, 부식, 윤활유,
    계면활성제, 유화제, 세제, 세탁, 생활용품, 소비재, 생활화학, 화장품, 뷰티, 스킨케어, 샴푸, 헤어케어,
    향료, 향수, 비누, 치약, 위생용품, 원료, 제형, 배합, 처방 개발, 유화, 첨가제, 식품 원료, 식품첨가물,
    신소재, 첨단소재, 첨단 재료, 신재료, 소재 개발, 소재 연구, 소재 기업, 소재 업체, 소재부품, 소재 물성, 기능성 소재, 소재과학, 재료과학, 재료공학,
    재료 연구, 재료 개발, 재료화학, 화학소재, 나노소재, 나노입자, 나노기술, 나노, 그래핀, 세라믹, 합금, 금속소재, 금속 분말, 분말,
    분리막, 멤브레인, 제올라이트, 결정구조, 결정화, 페로브스카이트, 박막, 증착, 표면처리, 표면과학, 표면 개질,
    전자현미경, 현미경, 분광, 회절, 분석장비, 분석기기, 방사광, 물성 분석, 물성, 고속 스크리닝, 고효율 실험, 대량 스크리닝,
    실험 자동화, 자동화 실험, 로봇 화학자, 자율 실험실, 배터리, 이차전지, 2차전지, 전고체, 전해질, 전해액, 양극재, 음극재, 리튬,
    반도체 소재, 전자재료, 디스플레이 소재, 태양전지 소재, 포장, 포장재, 패키징, 용기, 재활용, 재생 플라스틱, 종이 포장, 리필, 필름,
    바이오 기반, 바이오소재, 생물계면활성제, 발효, 효소, 산업바이오, 화이트바이오, 시험 생산, 파일럿 라인, 파일럿 플랜트,
    사출, 압출, 3d 프린팅 소재
  `),
}
